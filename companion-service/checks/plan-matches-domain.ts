import { type PlanId, planOf } from '#facts/plans.ts';
import { defineCheck, fail, notApplicable, pass, warn } from './define-check.ts';
import { detectionOf } from './reading/detection.ts';

/** True for plans that share every address and scope, as commercial and GCC do. */
function areTwins(one: PlanId, other: PlanId): boolean {
  const [a, b] = [planOf(one), planOf(other)];
  return (
    a.cloudInstance === b.cloudInstance &&
    a.graphResource === b.graphResource &&
    a.imap.host === b.imap.host &&
    a.smtp.host === b.smtp.host
  );
}

/** The chosen plan is the one that the mail domain belongs to. */
export const planMatchesDomain = defineCheck({
  id: 'plan-matches-domain',
  stage: 'discovery',
  needs: ['domainTenants'],
  judge: ({ domainTenants }, { plan }) => {
    const { domain, answers } = domainTenants;
    const { candidates } = detectionOf(domainTenants);
    const plans = [...new Set(candidates.map((candidate) => candidate.plan))];
    const tenants = new Set(candidates.map(({ tenantId }) => tenantId));
    const detected = plans.map((id) => planOf(id).displayName);
    const [first] = plans;
    if (first === undefined) return notApplicable();
    if (!plans.includes(plan)) {
      return plans.length === 1 && areTwins(first, plan)
        ? warn('PLAN_TWIN_CHOSEN', { domain, detected: planOf(first).displayName })
        : fail('PLAN_MISMATCH', { domain, detected });
    }
    if (plans.length === 1) return pass({ plan });
    if (tenants.size > 1) return warn('PLAN_AMBIGUOUS', { domain, detected });
    const metadata = answers.find(({ tenantId }) => tenantId !== undefined)?.metadata;
    return warn('PLAN_NOT_DETECTABLE', {
      domain,
      region: metadata?.tenant_region_scope ?? '',
      subScope: metadata?.tenant_region_sub_scope ?? '',
    });
  },
});
