import Button from '@atlaskit/button/default/button';
import { Notice } from '../mail-oauth-page/parts/notice.tsx';
import type { Tone } from '../mail-oauth-page/parts/tone-icon.tsx';
import { say } from '../phrases.ts';
import { outcomeOf, type RunState } from './run-state.ts';

const tones = {
  verified: 'success',
  verifiedWithWarnings: 'warning',
  failed: 'error',
  incomplete: 'information',
} as const satisfies Record<ReturnType<typeof outcomeOf>, Tone>;

/** Faults of our own code: no verdict, and said as what they are. */
export function BugNotice({ run }: { readonly run: RunState }) {
  if (run.bugs.length === 0) return null;
  return (
    <Notice tone="error" title={say('bug.title')}>
      {run.bugs.map(({ where, name }) => (
        <div key={`${where} ${name}`}>{say('bug.text', where, name)}</div>
      ))}
    </Notice>
  );
}

/** Saving stands below all that was found; an address of its own would be taken for another page by the loader. */
function goToSaving(): void {
  const part = document.querySelector('.jmo-save');
  part?.scrollIntoView();
  part?.querySelector<HTMLElement>('input, button, a')?.focus({ preventScroll: true });
}

/** What a finished diagnosis comes to. */
export function OutcomeNotice({ run, mailAddress }: { readonly run: RunState; readonly mailAddress: string }) {
  if (!run.report) return null;
  const outcome = outcomeOf(run);
  const count = (status: string): number => run.findings.filter((finding) => finding.status === status).length;
  return (
    <Notice
      tone={tones[outcome]}
      title={say(`outcome.${outcome}`)}
      actions={
        outcome.startsWith('verified') ? (
          <Button onClick={goToSaving}>{say('outcome.toSave')}</Button>
        ) : (
          // The form around it verifies when it is submitted.
          outcome === 'incomplete' && <Button type="submit">{say('verify.again')}</Button>
        )
      }
    >
      {say(`outcome.${outcome}.text`, mailAddress)}
      <div className="jmo-hint">{say('outcome.counts', count('pass'), count('warn'), count('fail'))}</div>
    </Notice>
  );
}
