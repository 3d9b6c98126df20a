import { isGuid } from '#facts/settings.ts';
import { defineCheck, fail, pass, warn } from './define-check.ts';
import { expectedAccount, isDelegated } from './reading/subjects.ts';

/**
 * The expected account signed in, by the ID token. Another name in the same tenant only warns: a sign-in name may
 * differ from the mail address, and then the mailbox opens all the same.
 */
export const signedInAccount = defineCheck({
  id: 'signed-in-account',
  stage: 'authorization',
  needs: ['signedInAccount'],
  appliesTo: isDelegated,
  judge: ({ signedInAccount: { preferredUsername, tenantId } }, settings) => {
    const expected = expectedAccount(settings);
    const expectedTenant = settings.tenant.toLowerCase();
    if (tenantId !== undefined && isGuid(expectedTenant) && tenantId.toLowerCase() !== expectedTenant) {
      const signedIn = preferredUsername ?? 'An account';
      return fail('WRONG_TENANT_SIGNED_IN', { expectedTenant, signedInTenant: tenantId, signedIn });
    }
    if (preferredUsername === undefined) return warn('ACCOUNT_NOT_NAMED', { expected });
    return preferredUsername.toLowerCase() === expected.toLowerCase()
      ? pass({ signedIn: preferredUsername })
      : warn('WRONG_ACCOUNT_SIGNED_IN', { expected, signedIn: preferredUsername });
  },
});
