import { type PlanId, planOf } from '#facts/plans.ts';
import type { AccessTokenClaims, AccessTokens } from '../access-tokens.ts';
import { organizations, registrationOf } from '../organizations.ts';

/** What a test wants of an access token; what it leaves out is right for IMAP, POP and SMTP in the plan. */
export interface Wanted {
  readonly plan?: PlanId;
  /** Local part of who signed in. */
  readonly signedIn?: string;
  /** Display name of the registration that asks as an app without a user. */
  readonly app?: string;
  readonly claims?: Partial<AccessTokenClaims>;
}

/** An access token as the simulated Entra would issue it, for tests that need no sign-in. */
export async function issuedAccessToken(accessTokens: AccessTokens, wanted: Wanted = {}): Promise<string> {
  const { plan = 'commercial', signedIn = 'jira', app, claims } = wanted;
  const organization = organizations.find((candidate) => candidate.plan === plan);
  if (!organization) throw new Error(`no organization on ${plan}`);
  const registration = registrationOf(plan, app ?? 'jira-mail');
  const address = `${signedIn}@${organization.domains[0]}`;
  const nowSeconds = Math.floor(Date.now() / 1000);
  const who = app
    ? {
        oid: registration.servicePrincipalId,
        idtyp: 'app' as const,
        roles: ['IMAP.AccessAsApp', 'POP.AccessAsApp', 'SMTP.SendAsApp'],
      }
    : {
        oid: organization.mailboxes.find((mailbox) => mailbox.address === address)?.objectId ?? '',
        upn: address,
        scp: 'IMAP.AccessAsUser.All POP.AccessAsUser.All SMTP.Send',
      };
  return accessTokens.issue({
    aud: planOf(plan).outlookResources.at(-1) ?? '',
    iss: `https://sts.windows.net/${organization.tenantId}/`,
    tid: organization.tenantId,
    appid: registration.clientId,
    ...who,
    iat: nowSeconds,
    nbf: nowSeconds,
    exp: nowSeconds + 3600,
    ...claims,
  });
}
