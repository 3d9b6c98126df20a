import type { ExplanationCode } from '#facts/explanations/catalogue.ts';
import type { Stage } from '#facts/stages.ts';

/** Verdicts, for ever. An exception in our own code is none of them. */
export type Status = 'pass' | 'warn' | 'fail' | 'blocked' | 'notApplicable';

/** Values that words are built from: JSON, no prose. */
export type FindingParams = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** What one check says of one subject. `code` and `params` are looked up in the catalogue when it is told. */
export interface Finding {
  /** Id of the check, and its file's name. */
  readonly check: string;
  /** The part it was judged for, where a check is made for several: a peer, a protocol or a resource. */
  readonly subject?: string;
  readonly stage: Stage;
  readonly status: Status;
  readonly code?: ExplanationCode;
  readonly params?: FindingParams;
  /** Observations that are missing, when blocked. */
  readonly blockedBy?: readonly string[];
}
