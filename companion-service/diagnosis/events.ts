import type { SignInWay } from '#facts/sign-in-state.ts';
import type { Stage } from '#facts/stages.ts';
import type { Finding } from '../checks/finding.ts';
import type { ObservationName, Observations } from '../probes/observations.ts';
import type { Bug, Report, Timing } from './report.ts';

/** A check as announced before it has been judged. */
export interface PlannedCheck {
  readonly check: string;
  readonly subject?: string;
  readonly stage: Stage;
}

type ObservationEvent = {
  [Name in ObservationName]: {
    readonly type: 'observation';
    readonly name: Name;
    readonly observation: Observations[Name];
    readonly timing: Timing;
  };
}[ObservationName];

/** What a diagnosis tells while it runs, in the order it happens. The last event is `ended`. */
export type DiagnosisEvent =
  | { readonly type: 'started'; readonly checks: readonly PlannedCheck[] }
  | { readonly type: 'probeStarted'; readonly name: ObservationName; readonly stage: Stage; readonly atMs: number }
  | ObservationEvent
  | { readonly type: 'finding'; readonly finding: Finding }
  | {
      /** Someone has to sign in: open `signInUrl` in the browser; the answer comes back to `redirectUri`. */
      readonly type: 'signInRequired';
      readonly signInUrl: string;
      readonly redirectUri: string;
      /** How the answer is expected back. */
      readonly way?: SignInWay;
      /** Origin of `redirectUri` as this browser reaches it. */
      readonly returnOrigin?: string;
      /** ISO 8601 instant after which the answer is no longer waited for. */
      readonly expiresAt: string;
    }
  | { readonly type: 'ended'; readonly report: Report }
  | ({ readonly type: 'bug' } & Bug);
