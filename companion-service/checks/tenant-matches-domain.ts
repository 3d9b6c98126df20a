import { isGuid } from '#facts/settings.ts';
import { defineCheck, fail, notApplicable, pass } from './define-check.ts';
import { detectionOf } from './reading/detection.ts';
import { isOpenTenant } from './reading/subjects.ts';

/** The tenant entered is the one that the mail domain belongs to. */
export const tenantMatchesDomain = defineCheck({
  id: 'tenant-matches-domain',
  stage: 'discovery',
  needs: ['domainTenants', 'serverMetadata'],
  appliesTo: ({ tenant, plan }) => !isOpenTenant(tenant) && plan !== 'personal',
  judge: ({ domainTenants, serverMetadata }, { tenant }) => {
    const configured = (isGuid(tenant) ? tenant : serverMetadata.tenantId)?.toLowerCase();
    const detected = [...new Set(detectionOf(domainTenants).candidates.map(({ tenantId }) => tenantId.toLowerCase()))];
    if (configured === undefined || detected.length === 0) return notApplicable();
    return detected.includes(configured)
      ? pass({ tenant: configured })
      : fail('TENANT_MISMATCH', { domain: domainTenants.domain, configured: tenant, detected });
  },
});
