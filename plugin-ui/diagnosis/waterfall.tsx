import type { Report } from '../../companion-service/diagnosis/report.ts';
import { durationText } from '../i18n/formats.ts';
import { Disclosure } from '../mail-oauth-page/parts/disclosure.tsx';
import { say } from '../phrases.ts';
import { waterfallRows } from './waterfall-rows.ts';

/** How long each step took, and what ran side by side: a table whose last column draws it. */
export function Waterfall({ report }: { readonly report: Report }) {
  const rows = waterfallRows(report.timings);
  if (rows.length === 0) return null;
  return (
    <Disclosure label={say('waterfall.toggle', durationText(report.madeBy.durationMs))}>
      <div className="jmo-waterfall">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('waterfall.step')}</th>
              <th scope="col">{say('waterfall.start')}</th>
              <th scope="col">{say('waterfall.took')}</th>
              <td aria-hidden="true" />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, startMs, tookMs, from, length, isPerson }) => (
              <tr key={name}>
                <th scope="row">
                  {name}
                  {isPerson && <span className="jmo-hint"> {say('waterfall.person')}</span>}
                </th>
                <td>{durationText(startMs)}</td>
                <td>{durationText(tookMs)}</td>
                <td className="jmo-waterfall-bar">
                  <svg width="100%" height="12" aria-hidden="true">
                    <rect
                      className={isPerson ? 'jmo-bar-person' : 'jmo-bar'}
                      x={`${(from * 100).toFixed(2)}%`}
                      width={`${Math.max(length * 100, 0.6).toFixed(2)}%`}
                      y="1"
                      height="10"
                      rx="2"
                    />
                  </svg>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}
