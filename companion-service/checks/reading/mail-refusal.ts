import { explanationOf } from '#facts/explanations/catalogue.ts';
import { planOf } from '#facts/plans.ts';
import { type Protocol, permissionNames, permissionOf } from '#facts/scopes.ts';
import type { Settings } from '#facts/settings.ts';
import type { Connection, GraphMailbox, MailSession, TokenExchange } from '../../probes/observations.ts';
import { fail, type Verdict } from '../define-check.ts';
import { failGraph, failNetwork, failReply } from './recognised.ts';
import { expectedAccount, isDelegated, isShared } from './subjects.ts';

type MailProtocol = Exclude<Protocol, 'graph'>;

/** Who asked, as far as the access token and the settings tell. */
export interface Asker {
  readonly settings: Settings;
  readonly token: TokenExchange;
  readonly protocol: MailProtocol;
  /** What else was seen of the same mailbox with the same account, where it was. */
  readonly beside?: Beside;
}

/** Other ways to the same mailbox: what one of them says tells apart what another leaves open. */
interface Beside {
  readonly imapSession?: MailSession;
  readonly popSession?: MailSession;
  readonly graphMailbox?: GraphMailbox;
}

const refusedToken = /AUTHENTICATE failed|Authentication failure|Authentication unsuccessful\s*(?:\[|$)/i;
const notConnected = /authenticated but not connected/i;

/** True where the server knew the app or the user, and did not open the mailbox. */
const isNotConnected = (reply: string): boolean => notConnected.test(reply);

const switchedOff = { imap: 'IMAP_SWITCHED_OFF', pop: 'POP_SWITCHED_OFF' } as const;

/** Graph's own word on the mailbox, where it says more than the mail server: not here, moved, unknown. */
function saidByGraph({ graphMailbox }: Beside): Verdict | undefined {
  const error = graphMailbox?.inbox.error;
  const verdict = error && failGraph(error);
  const isAboutMailbox = verdict?.code !== undefined && explanationOf(verdict.code)?.failureClass === 'mailbox';
  return isAboutMailbox && verdict.code !== 'UNRECOGNISED' ? verdict : undefined;
}

/** True where the same token opened the same mailbox by the other protocol of Exchange. */
const isOpenBeside = (protocol: MailProtocol, { imapSession, popSession }: Beside): boolean =>
  (protocol === 'pop' && imapSession?.opened?.accepted === true) ||
  (protocol === 'imap' && popSession?.opened?.accepted === true);

/** The token is for Exchange here and holds the permission of the protocol: nothing about it explains a refusal. */
function isTokenRight({ settings, token, protocol }: Asker): boolean {
  const { delegated, appOnly } = permissionNames[protocol];
  const { aud, scp, roles = [] } = token.accessToken ?? {};
  const audience = aud?.toLowerCase().replace(/\/+$/, '');
  const isForExchange = audience === undefined || planOf(settings.plan).outlookAudiences.includes(audience);
  const held = isDelegated(settings) ? (scp ?? (token.grantedScopes ?? []).map(permissionOf)) : roles;
  const wanted = (isDelegated(settings) ? delegated : appOnly).toLowerCase();
  return isForExchange && held.some((name) => name.toLowerCase() === wanted);
}

/** The reply that refused, and what it means given who asked: the same sentence has another reason for each. */
export function refusalOf(reply: string, session: MailSession, asker: Asker): Verdict {
  const { settings, token, protocol, beside = {} } = asker;
  const { mailbox, suggestedBackoffMs } = session;
  const reading = token.accessToken;
  const params = { evidence: reply, mailbox };
  const isClosed = isNotConnected(reply) || refusedToken.test(reply);
  if (isClosed && protocol !== 'smtp') {
    const user = isDelegated(settings) ? (reading?.upn ?? expectedAccount(settings)) : mailbox;
    if (isOpenBeside(protocol, beside) && isTokenRight(asker)) return fail(switchedOff[protocol], { ...params, user });
  }
  const elsewhere = isNotConnected(reply) ? saidByGraph(beside) : undefined;
  if (elsewhere) return elsewhere;
  if (!isDelegated(settings)) {
    const objectId = reading?.oid ?? '';
    const hasRole = reading?.roles?.includes(permissionNames[protocol].appOnly) ?? false;
    if (isNotConnected(reply)) return fail('APP_WITHOUT_MAILBOX_PERMISSION', { ...params, objectId });
    if (refusedToken.test(reply) && hasRole) return fail('APP_NOT_KNOWN_TO_EXCHANGE', { evidence: reply, objectId });
    return failReply(reply, suggestedBackoffMs);
  }
  // POP words a closed mailbox like a refused token, so there the same sentence may mean either
  const isMailboxClosed = isNotConnected(reply) || (protocol === 'pop' && refusedToken.test(reply));
  const user = reading?.upn ?? expectedAccount(settings);
  if (isMailboxClosed && isShared(settings)) return fail('SHARED_MAILBOX_NOT_OPENED', { ...params, user });
  if (isMailboxClosed && user.toLowerCase() !== mailbox.toLowerCase()) {
    return fail('MAILBOX_OF_OTHER_ACCOUNT', { ...params, user });
  }
  // POP has no words of its own for it: what remains when token and account are right
  if (protocol === 'pop' && refusedToken.test(reply) && isTokenRight(asker)) {
    return fail('POP_SWITCHED_OFF', { ...params, user });
  }
  return failReply(reply, suggestedBackoffMs);
}

/** The server never offered XOAUTH2: no token would have been taken, so it is not the token's fault. */
export function notOffered(reply: string, connection: Connection | undefined): Verdict | undefined {
  const offered = connection?.capabilities;
  if (!offered || offered.some((name) => /(?:^AUTH=|^SASL\b.*\b)XOAUTH2\b/i.test(name))) return undefined;
  return fail('SASL_MECHANISM_MISSING', { evidence: `${reply} (offered: ${offered.join(', ')})` });
}

/** Why a session broke off before the step; undefined when it did not. */
export const brokenOff = ({ failure, mailbox }: MailSession): Verdict | undefined =>
  failure && failNetwork(failure, mailbox);

/** Why a session broke off after it had proved what it should: told, and no proof against it. */
export function brokenOffLater(session: MailSession): Verdict | undefined {
  const verdict = brokenOff(session);
  return verdict && { ...verdict, status: 'warn' };
}
