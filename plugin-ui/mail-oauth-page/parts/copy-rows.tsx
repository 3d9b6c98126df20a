import type { CopyValue } from '../../jira/stock-form.ts';
import { Breakable } from './breakable.tsx';
import { CopyButton } from './copy-button.tsx';

/** Values beside the labels of the form they are typed into, in its order, each with a copy button. */
export function CopyRows({ rows }: { readonly rows: readonly CopyValue[] }) {
  return (
    <dl className="jmo-rows">
      {rows.map(({ label, value, isChosen }) => (
        <div className="jmo-row" key={label}>
          <dt>{label}</dt>
          <dd>
            <code className={isChosen ? 'jmo-plain' : 'jmo-value'}>
              {isChosen ? value : <Breakable text={value} />}
            </code>
            {!isChosen && <CopyButton value={value} what={label} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
