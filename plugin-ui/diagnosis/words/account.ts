import { entraAccount } from '#facts/explanations/entra-account.ts';
import { entraAccountHome } from '#facts/explanations/entra-account-home.ts';
import { entraConsent } from '#facts/explanations/entra-consent.ts';
import { entraLifetime } from '#facts/explanations/entra-lifetime.ts';
import { entraPermissions } from '#facts/explanations/entra-permissions.ts';

export const words = {
  ...entraAccount,
  ...entraAccountHome,
  ...entraConsent,
  ...entraLifetime,
  ...entraPermissions,
};
