import type { ExplanationCode, ParamsOfCode } from '#facts/explanations/catalogue.ts';
import type { Settings } from '#facts/settings.ts';
import type { Stage } from '#facts/stages.ts';
import type { ObservationName, Observations } from '../probes/observations.ts';
import type { FindingParams, Status } from './finding.ts';

/** What a check answers. */
export interface Verdict {
  readonly status: Exclude<Status, 'blocked'>;
  readonly code?: ExplanationCode;
  readonly params?: FindingParams;
}

type Given<Needs extends ObservationName> = { readonly [Name in Needs]: Observations[Name] };

type Perhaps<Uses extends ObservationName> = { readonly [Name in Uses]?: Observations[Name] };

/** What must be true, what it needs to see, and a pure judgement of it. */
export interface Check<
  Needs extends ObservationName = ObservationName,
  Uses extends ObservationName = ObservationName,
> {
  readonly id: string;
  readonly subject?: string;
  readonly stage: Stage;
  readonly needs: readonly Needs[];
  /** Looked at where they are there: they tell a verdict apart, and their absence blocks nothing. */
  readonly uses?: readonly Uses[];
  /** False where the settings make the question meaningless; the finding is then `notApplicable`. */
  readonly appliesTo?: (settings: Settings) => boolean;
  readonly judge: (observed: Given<Needs> & Perhaps<Uses>, settings: Settings) => Verdict;
}

/** Declares a check; the runner hands it exactly what it needs, or writes `blocked` in its place. */
export const defineCheck = <const Needs extends ObservationName, const Uses extends ObservationName = never>(
  check: Check<Needs, Uses>,
): Check => check as unknown as Check;

export const pass = (params?: FindingParams): Verdict => ({ status: 'pass', ...(params && { params }) });
export const notApplicable = (): Verdict => ({ status: 'notApplicable' });
export const warn = <Code extends ExplanationCode>(code: Code, params: ParamsOfCode<Code>): Verdict => ({
  status: 'warn',
  code,
  params: params as FindingParams,
});
export const fail = <Code extends ExplanationCode>(code: Code, params: ParamsOfCode<Code>): Verdict => ({
  status: 'fail',
  code,
  params: params as FindingParams,
});
