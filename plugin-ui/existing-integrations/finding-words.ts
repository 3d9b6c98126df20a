import { type Explanation, inLanguage, type ToldStep } from '#facts/explanations/explanation.ts';
import type { LintFinding } from '#facts/lint/lint-finding.ts';
import { type PlanId, planOf } from '#facts/plans.ts';
import { fetchedTranslation } from '../diagnosis/words/in-page-language.ts';
import { words as catalogue } from '../diagnosis/words/others.ts';

/** Every code that a stored link can get is in this part of the catalogue; the rest is not fetched for a list. */
const explanations = catalogue as Readonly<Record<string, Explanation<unknown> | undefined>>;

/** What people are told about a lint finding. */
interface FindingWords {
  readonly title: string;
  readonly cause: string;
  readonly steps: readonly ToldStep[];
}

/** The catalogue's words for a finding, for the plan the link is judged as. */
export function findingWords({ code, params }: LintFinding, planId: PlanId): FindingWords {
  const english = explanations[code];
  const words = english && inLanguage(english, fetchedTranslation());
  const context = { plan: planOf(planId) };
  return {
    title: words?.title ?? code,
    cause: words?.cause(params, context) ?? '',
    steps: words?.remedy(params, context) ?? [],
  };
}
