import { type PlanId, planIds, planOf } from '#facts/plans.ts';

/** What Microsoft does not confirm about a plan, keyed as the page's phrases are. */
export const planDoubtPhrases = Object.fromEntries(
  planIds.flatMap((id) => {
    const { doubt } = planOf(id).source;
    return doubt === undefined ? [] : [[`planDoubt.${id}`, doubt]];
  }),
) as { readonly [Id in PlanId as `planDoubt.${Id}`]?: string };
