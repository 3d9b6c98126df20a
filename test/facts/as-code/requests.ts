import { type PlanId, planIds } from '#facts/plans.ts';
import { type Grant, grants, protocols } from '#facts/scopes.ts';
import type { AsCodeRequest } from '../../../companion-service/facts/as-code/as-code-request.ts';

/** A request for a plan and a grant with every protocol, as the page would make it. */
export const requestFor = (plan: PlanId, grant: Grant, changes: Partial<AsCodeRequest> = {}): AsCodeRequest => ({
  plan,
  grant,
  protocols,
  sharedMailbox: false,
  redirectUris: [
    'https://jira.contoso.example/plugins/servlet/oauth2/client/callback/FC8GQRj7OZO_j1_b6A-Eig',
    'https://jira.contoso.example/mail-oauth/callback',
  ],
  mailAddress: 'jira@contoso.example',
  tenant: plan === 'personal' ? 'consumers' : '11111111-2222-4333-8444-555555555555',
  secretEndsOn: '2027-05-22',
  ...changes,
});

/** Every plan with every grant that Microsoft offers there. */
export const everyCase: readonly (readonly [PlanId, Grant])[] = planIds.flatMap((plan) =>
  grants
    .filter((grant) => plan !== 'personal' || grant === 'authorization_code')
    .map((grant) => [plan, grant] as const),
);
