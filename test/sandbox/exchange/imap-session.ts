import type { AccessTokens } from '../access-tokens.ts';
import type { FrontEnd } from './front-ends.ts';
import type { Folder, MailboxContent, MailStore } from './mail-store.ts';
import type { MailboxRights } from './mailbox-rights.ts';
import type { Wire } from './wire.ts';

/** What the servers of the three protocols are made with. */
export interface Backend {
  readonly accessTokens: AccessTokens;
  readonly mailStore: MailStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A mailbox selected by SELECT or EXAMINE. */
export interface Selected {
  readonly folder: Folder;
  readonly isReadOnly: boolean;
  /** As many messages as the client was told of. */
  toldCount: number;
}

/** One IMAP connection. */
export interface ImapSession {
  readonly wire: Wire;
  readonly frontEnd: FrontEnd;
  readonly backend: Backend;
  /** Set by AUTHENTICATE; never `refused`. */
  rights?: MailboxRights;
  content?: MailboxContent;
  selected?: Selected | undefined;
  failedAuthentications: number;
}

/** The tagged reply of a command without its tag, and whether the connection ends after it. */
export type Outcome = string | { readonly reply: string; readonly bye: string };

/** The sentence with which Exchange Online ends a connection it has given up. */
export const connectionClosed = '* BYE Connection closed. 14';
export const argumentError = 'BAD Command Argument Error. 11';
export const stateError = 'BAD Command received in Invalid state.';
export const throttledSentence = 'Request is throttled. Suggested Backoff Time: 30000 milliseconds';
