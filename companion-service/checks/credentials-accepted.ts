import { defineCheck, pass, type Verdict, warn } from './define-check.ts';
import { tokenFault, undecidedIfPassing } from './reading/answers.ts';
import { failOAuth } from './reading/recognised.ts';
import { isDelegated, isOpenTenant } from './reading/subjects.ts';

/** Client credentials are not offered where the tenant stands for many (AADSTS9001023). */
const notOfferedHere = 9001023;

/**
 * Tenant, cloud, client ID and client secret are accepted, without a user and without touching a mailbox. A limit or
 * an outage only warns: it proves nothing, and must not keep anybody from signing in.
 */
export const credentialsAccepted = defineCheck({
  id: 'credentials-accepted',
  stage: 'registration',
  needs: ['registrationToken'],
  appliesTo: ({ plan }) => plan !== 'personal',
  judge: ({ registrationToken }, settings): Verdict => {
    const { oauthError, exchange } = registrationToken;
    const isLimitOrOutage = exchange.status === 429 || (exchange.status ?? 0) >= 500;
    if (oauthError && !isLimitOrOutage) {
      const isNotOffered = oauthError.error_codes?.includes(notOfferedHere) ?? false;
      return isNotOffered && isDelegated(settings) && isOpenTenant(settings.tenant)
        ? warn('REGISTRATION_NOT_PROVED', { tenant: settings.tenant })
        : failOAuth(oauthError, { undecided: 'warn' });
    }
    const fault = tokenFault(registrationToken);
    return fault ? undecidedIfPassing(fault) : pass();
  },
});
