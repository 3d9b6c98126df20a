import { consumersTenantId } from '#facts/detection.ts';
import { defineCheck, fail, pass, warn } from './define-check.ts';
import { isDelegated, isOpenTenant } from './reading/subjects.ts';

/** The tenant in the addresses suits who signs in. @see https://learn.microsoft.com/en-us/entra/identity-platform/v2-protocols-oidc */
export const authorityTenant = defineCheck({
  id: 'authority-tenant',
  stage: 'registration',
  needs: [],
  judge: (_observed, settings) => {
    const tenant = settings.tenant.toLowerCase();
    if (settings.plan === 'personal') {
      if (!isDelegated(settings)) return fail('APP_ONLY_NOT_FOR_PERSONAL', {});
      const isForPersons = [consumersTenantId, 'consumers', 'common'].includes(tenant);
      return isForPersons ? pass({ tenant }) : fail('PERSONAL_TENANT_NEEDED', { tenant });
    }
    if (!isOpenTenant(tenant)) return pass({ tenant });
    return isDelegated(settings) ? warn('TENANT_NOT_NAMED', { tenant }) : fail('TENANT_NEEDED_FOR_APP', { tenant });
  },
});
