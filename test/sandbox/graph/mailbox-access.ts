import type { Mailbox } from '../organizations.ts';
import type { Caller } from './caller.ts';
import { accessDenied, badRequest, GraphFailure } from './graph-failure.ts';

/** How far into a mailbox a request reaches. */
export type Reach = 'basics' | 'bodies' | 'changes';

/** Permissions that reach so far, without the suffix `.Shared`. */
const enough: Readonly<Record<Reach, readonly string[]>> = {
  basics: ['Mail.ReadBasic', 'Mail.Read', 'Mail.ReadWrite'],
  bodies: ['Mail.Read', 'Mail.ReadWrite'],
  changes: ['Mail.ReadWrite'],
};

/** Whether the caller's permissions reach so far; `.Shared` ones reach one's own mailbox too, the others only that. */
export function reaches({ permissions, account }: Caller, mailbox: Mailbox, reach: Reach): boolean {
  const isOwn = account === mailbox;
  return enough[reach].some((name) =>
    account
      ? permissions.includes(`${name}.Shared`) || (isOwn && permissions.includes(name))
      : permissions.includes(name) || permissions.includes(`${name}.All`),
  );
}

/** The mailbox that `/me` or `/users/{user}` means. Throws `GraphFailure` when there is none. */
function targetOf(caller: Caller, user: string | undefined): Mailbox {
  if (user === undefined) {
    if (!caller.account) throw badRequest('/me request is only valid with delegated authentication flow.');
    return caller.account;
  }
  const wanted = user.toLowerCase();
  const found = caller.organization.mailboxes.find(
    ({ address, objectId }) => address === wanted || objectId === wanted,
  );
  if (!found) {
    throw new GraphFailure(404, 'ErrorInvalidUser', `The requested user '${user.slice(0, 320)}' is invalid.`);
  }
  return found;
}

/**
 * The mailbox of a request, when the caller may reach so far into it and it can be opened. Throws `GraphFailure`.
 *
 * @see https://learn.microsoft.com/en-us/graph/outlook-share-messages-folders
 */
export function openMailbox(caller: Caller, user: string | undefined, reach: Reach): Mailbox {
  const mailbox = targetOf(caller, user);
  if (!reaches(caller, mailbox, reach)) throw accessDenied();
  if (mailbox.onPremises || !mailbox.licensed) {
    const message = mailbox.onPremises
      ? 'The mailbox is either inactive, soft-deleted, or is hosted on-premise.'
      : 'REST API is not yet supported for this mailbox.';
    throw new GraphFailure(404, 'MailboxNotEnabledForRESTAPI', message);
  }
  const { account } = caller;
  // Personal accounts cannot share a mailbox with an app, whatever was granted between people.
  const isShared = account !== undefined && account !== mailbox;
  if (isShared && (caller.organization.plan === 'personal' || !mailbox.fullAccess.includes(account.address))) {
    throw accessDenied();
  }
  if (mailbox.throttled) {
    throw new GraphFailure(429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.', {
      'Retry-After': '30',
    });
  }
  return mailbox;
}
