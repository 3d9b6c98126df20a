import { defineCheck, fail, notApplicable, pass, warn } from './define-check.ts';
import { isDelegated } from './reading/subjects.ts';

/**
 * The app's other half in the tenant is switched on and open to everybody who should use it.
 * @see https://learn.microsoft.com/en-us/graph/api/resources/serviceprincipal
 */
export const enterpriseApplication = defineCheck({
  id: 'enterprise-application',
  stage: 'registration',
  needs: ['applicationObject'],
  judge: ({ applicationObject: { enterpriseApplication: found } }, settings) => {
    if (!found) return notApplicable();
    const { objectId, accountEnabled, appRoleAssignmentRequired } = found;
    if (accountEnabled === false) return fail('ENTERPRISE_APP_DISABLED', {});
    if (appRoleAssignmentRequired === true && isDelegated(settings)) return warn('APP_ASSIGNMENT_REQUIRED', {});
    return pass(objectId === undefined ? undefined : { objectId });
  },
});
