import { permissionNames } from '#facts/scopes.ts';
import type { AccessTokenClaims, AccessTokens } from '../access-tokens.ts';
import { type Mailbox, mailboxOf, type Organization, organizations } from '../organizations.ts';
import type { FrontEnd, MailProtocol } from './front-ends.ts';
import { readXoauth2 } from './sasl.ts';

/**
 * What Exchange Online makes of an XOAUTH2 response.
 *
 * - `refused`: the access token is no good here, or the mailbox is not of its organization
 * - `notConnected`: the access token is good, the mailbox cannot be opened with it
 * - `connected`: the mailbox is open until the access token expires
 */
export type MailboxRights =
  | { readonly verdict: 'refused' }
  | { readonly verdict: 'notConnected'; readonly mailbox: Mailbox; readonly isProtocolDisabled: boolean }
  | { readonly verdict: 'connected'; readonly mailbox: Mailbox; readonly expiresAtMs: number };

const refused: MailboxRights = { verdict: 'refused' };

const isProtocolEnabled = (mailbox: Mailbox, protocol: MailProtocol): boolean =>
  ({ imap: mailbox.imapEnabled, pop: mailbox.popEnabled, smtp: mailbox.smtpAuthEnabled })[protocol];

const normalized = (audience: string): string => audience.toLowerCase().replace(/\/$/, '');

const isGoodAt = ({ aud, nbf, exp }: AccessTokenClaims, { audiences }: FrontEnd, nowMs: number): boolean =>
  audiences.includes(normalized(aud)) && nbf * 1000 <= nowMs + 300_000 && exp * 1000 > nowMs;

/** Who opens the mailbox: a person, or the app alone; undefined when the token carries no permission for the protocol. */
function openerOf(
  claims: AccessTokenClaims,
  organization: Organization,
  protocol: MailProtocol,
):
  | { readonly opener: Mailbox; readonly mayOpen: (target: Mailbox) => boolean }
  | { readonly grants: readonly string[] }
  | undefined {
  const { delegated, appOnly } = permissionNames[protocol];
  if (claims.scp?.split(' ').includes(delegated)) {
    const opener = organization.mailboxes.find(({ objectId }) => objectId === claims.oid);
    if (!opener) return undefined;
    return { opener, mayOpen: (target) => target === opener || target.fullAccess.includes(opener.address) };
  }
  if (claims.roles?.includes(appOnly)) {
    const registration = organization.registrations.find(({ clientId }) => clientId === claims.appid);
    const servicePrincipal = registration?.exchangeServicePrincipal;
    return servicePrincipal?.objectId === claims.oid ? { grants: servicePrincipal.mailboxes } : undefined;
  }
  return undefined;
}

/**
 * Judges an XOAUTH2 response at a front end. Whether a protocol is on follows the person who signed in, not the mailbox;
 * an app without a user has no such switch of its own, so there it is the mailbox's.
 *
 * @see https://learn.microsoft.com/en-us/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth
 */
export async function judgeXoauth2(
  response: string,
  frontEnd: FrontEnd,
  accessTokens: AccessTokens,
  nowMs: number,
): Promise<MailboxRights> {
  const said = readXoauth2(response);
  const claims = said && (await accessTokens.read(said.accessToken));
  if (!claims || !isGoodAt(claims, frontEnd, nowMs)) return refused;
  const organization = organizations.find(({ tenantId }) => tenantId === claims.tid);
  if (!organization || !frontEnd.plans.includes(organization.plan)) return refused;
  const found = mailboxOf(said.user);
  if (!found || found.organization !== organization) return refused;
  const opener = openerOf(claims, organization, frontEnd.protocol);
  if (!opener) return refused;

  const { mailbox } = found;
  const mayOpen = 'grants' in opener ? opener.grants.includes(mailbox.address) : opener.mayOpen(mailbox);
  const switchedBy = 'grants' in opener ? mailbox : opener.opener;
  const isProtocolDisabled = !isProtocolEnabled(switchedBy, frontEnd.protocol);
  if (isProtocolDisabled || !mayOpen || !mailbox.licensed || mailbox.onPremises) {
    return { verdict: 'notConnected', mailbox, isProtocolDisabled };
  }
  return { verdict: 'connected', mailbox, expiresAtMs: claims.exp * 1000 };
}
