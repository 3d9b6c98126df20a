import type { Settings } from '#facts/settings.ts';
import type { Finding } from '../checks/finding.ts';
import type { ObservationName, Observed } from '../probes/observations.ts';

/** When an observation was being made, in milliseconds since the diagnosis started. */
export interface Timing {
  readonly startMs: number;
  readonly endMs: number;
}

/** Where a diagnosis has its tokens from. */
export type StartedWith = 'signIn' | 'refreshToken' | 'clientCredentials';

/** An exception in our own code: the class of the error and where it was, no message, which could quote anything. */
export interface Bug {
  readonly name: string;
  readonly where: string;
}

/**
 * A finished diagnosis: JSON, free of secrets, built field by field from an allow-list. It can be judged again by
 * later checks and told in later words.
 */
export interface Report {
  readonly schemaVersion: 1;
  readonly madeBy: {
    readonly product: 'jira-mail-oauth';
    readonly version: string;
    readonly node: string;
    /** ISO 8601 instant. */
    readonly startedAt: string;
    readonly durationMs: number;
    /** What the tokens came from: a person signing in, a stored refresh token, or the app's own credentials. */
    readonly startedWith: StartedWith;
    /** How the diagnosis ended; only `complete` has seen every stage. */
    readonly ended: 'complete' | 'cancelled' | 'deadline';
  };
  readonly settings: Settings;
  readonly observations: Observed;
  readonly timings: Partial<Record<ObservationName, Timing>>;
  readonly findings: readonly Finding[];
  /** Faults of our own code, none of them a verdict. */
  readonly bugs: readonly Bug[];
}
