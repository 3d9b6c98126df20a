import { conversationText, observationText } from '#facts/conversation-text.ts';
import { routeText } from '#facts/route-text.ts';
import type { Stage } from '#facts/stages.ts';
import type { ObservationName, Observations } from '../../companion-service/probes/observations.ts';
import { durationText } from '../i18n/formats.ts';
import { CopyButton } from '../mail-oauth-page/parts/copy-button.tsx';
import { Disclosure } from '../mail-oauth-page/parts/disclosure.tsx';
import { say } from '../phrases.ts';
import { observationName } from './check-name.ts';
import type { RunState } from './run-state.ts';

/** What the probes of one stage saw, word for word, folded. Observations hold no secret: the probes see to it. */
export function StageObservations({ stage, run }: { readonly stage: Stage; readonly run: RunState }) {
  const names = run.probed.filter((probe) => probe.stage === stage && run.observed[probe.name] !== undefined);
  if (names.length === 0) return null;
  return (
    <Disclosure label={say('finding.observed')}>
      {names.map(({ name }) => (
        <OneObservation key={name} name={name} run={run} />
      ))}
    </Disclosure>
  );
}

function OneObservation({ name, run }: { readonly name: ObservationName; readonly run: RunState }) {
  const observed = run.observed[name];
  const { hosts } = observed as Partial<Observations['hostRoutes']>;
  const timing = run.timings[name];
  const told = hosts ? routeText(hosts) : conversationText(observed);
  const seen = observationText(observed);
  return (
    <div className="jmo-observation">
      <p className="jmo-label">
        {observationName(name)}
        {timing && <span className="jmo-hint"> {durationText(timing.endMs - timing.startMs)}</span>}{' '}
        <CopyButton value={[...(told === undefined ? [] : [told]), seen].join('\n')} what={observationName(name)} />
      </p>
      {told !== undefined && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard has to reach it
        <pre tabIndex={0}>{told}</pre>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard has to reach it */}
      <pre tabIndex={0}>{seen}</pre>
    </div>
  );
}
