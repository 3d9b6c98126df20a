import { type Protocol, permissionNames } from '#facts/scopes.ts';
import type { Settings } from '#facts/settings.ts';
import type { MailSession, TokenExchange } from '../../probes/observations.ts';
import { fail, type Verdict } from '../define-check.ts';
import { failNetwork, failReply } from './recognised.ts';
import { expectedAccount, isDelegated, isShared } from './subjects.ts';

type MailProtocol = Exclude<Protocol, 'graph'>;

/** Who asked, as far as the access token and the settings tell. */
export interface Asker {
  readonly settings: Settings;
  readonly token: TokenExchange;
  readonly protocol: MailProtocol;
}

const refusedToken = /AUTHENTICATE failed|Authentication failure|Authentication unsuccessful\s*(?:\[|$)/i;
const notConnected = /authenticated but not connected/i;

/** True where the server knew the app or the user, and did not open the mailbox. */
const isNotConnected = (reply: string): boolean => notConnected.test(reply);

/** The reply that refused, and what it means given who asked: the same sentence has another reason for each. */
export function refusalOf(reply: string, session: MailSession, { settings, token, protocol }: Asker): Verdict {
  const { mailbox, suggestedBackoffMs } = session;
  const reading = token.accessToken;
  const params = { evidence: reply, mailbox };
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
  return failReply(reply, suggestedBackoffMs);
}

/** Why a session broke off before the step; undefined when it did not. */
export const brokenOff = ({ failure, mailbox }: MailSession): Verdict | undefined =>
  failure && failNetwork(failure, mailbox);
