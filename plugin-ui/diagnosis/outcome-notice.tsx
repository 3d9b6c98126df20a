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

/** What a finished diagnosis comes to, or why there is no verdict. */
export function OutcomeNotice({ run, mailAddress }: { readonly run: RunState; readonly mailAddress: string }) {
  if (run.bug)
    return (
      <Notice tone="error" title={say('bug.title')}>
        {say('bug.text', run.bug.where, run.bug.name)}
      </Notice>
    );
  if (!run.report) return null;
  const outcome = outcomeOf(run);
  const count = (status: string): number => run.findings.filter((finding) => finding.status === status).length;
  return (
    <Notice tone={tones[outcome]} title={say(`outcome.${outcome}`)}>
      {say(`outcome.${outcome}.text`, mailAddress)}
      <div className="jmo-hint">{say('outcome.counts', count('pass'), count('warn'), count('fail'))}</div>
    </Notice>
  );
}
