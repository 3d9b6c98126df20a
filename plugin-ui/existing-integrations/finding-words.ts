import { explanationOf } from '#facts/explanations/catalogue.ts';
import type { RemedyStep } from '#facts/explanations/explanation.ts';
import type { LintFinding } from '#facts/lint/lint-finding.ts';
import { type PlanId, planOf } from '#facts/plans.ts';

/** What people are told about a lint finding. */
export interface FindingWords {
  readonly title: string;
  readonly cause: string;
  readonly steps: readonly RemedyStep[];
}

/** The catalogue's words for a finding, for the plan the link is judged as. */
export function findingWords({ code, params }: LintFinding, planId: PlanId): FindingWords {
  const words = explanationOf(code);
  const context = { plan: planOf(planId) };
  return {
    title: words?.title ?? code,
    cause: words?.cause(params, context) ?? '',
    steps: words?.remedy(params, context) ?? [],
  };
}
