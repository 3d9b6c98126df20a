import type { RegistrationRequest } from '#facts/registration.ts';
import { isGuid } from '#facts/settings.ts';
import type { RedirectUrl } from '../jira/redirect-url.ts';
import type { DerivedValues } from './derived-values.ts';
import type { Draft } from './draft.ts';

/** What the page knows, as the guide and the scripts ask for it; what is not known yet is left out. */
export function registrationRequest(
  draft: Draft,
  values: DerivedValues,
  redirect: RedirectUrl | undefined,
): RegistrationRequest {
  const { mailAddress, signInAddress } = values.settings;
  return {
    plan: values.planId,
    grant: draft.grant,
    protocols: [draft.protocol],
    sharedMailbox: draft.isSharedMailbox,
    redirectUris: redirect ? [redirect.url] : [],
    mailAddress: mailAddress.trim() || undefined,
    signInAddress: signInAddress?.trim() || undefined,
    tenant: values.tenant || undefined,
    clientId: isGuid(draft.clientId) ? draft.clientId.trim() : undefined,
  };
}
