import { Notice } from '../mail-oauth-page/parts/notice.tsx';
import { fieldName, shownField } from '../mail-oauth-page/stored-field.ts';
import { say } from '../phrases.ts';
import type { RepairControl } from './use-repair.ts';

/** What came of the last repair or of its undoing. */
export function RepairResult({ state }: { readonly state: RepairControl['state'] }) {
  return (
    <div role="status">
      {state.kind === 'repaired' && (
        <Notice tone="success" title={say('repair.done')}>
          {say('repair.done.text')}
        </Notice>
      )}
      {state.kind === 'undone' && <Notice tone="information">{say('repair.undone')}</Notice>}
      {state.kind === 'refused' && (
        <Notice tone="error" title={say('save.refused.title')}>
          {state.words}
        </Notice>
      )}
      {state.kind === 'changedMeanwhile' && (
        <Notice tone="warning" title={say('save.clash.title')}>
          <p>{say('repair.changedMeanwhile')}</p>
          <ul>
            {state.differences.map(({ field, before, now }) => (
              <li key={field}>{say('repair.difference', fieldName(field), shownField(before), shownField(now))}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
