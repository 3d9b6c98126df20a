import { type PlanId, planIds, planOf } from '#facts/plans.ts';

/** The names of Microsoft's own plans, keyed as the page's phrases are; an added cloud is called as its operator calls it. */
export const planNamePhrases = Object.fromEntries(planIds.map((id) => [`plan.${id}`, planOf(id).displayName])) as {
  readonly [Id in PlanId as `plan.${Id}`]?: string;
};
