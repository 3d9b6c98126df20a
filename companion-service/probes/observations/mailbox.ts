import type { HttpExchange, NetworkFailure, TranscriptLine } from './network.ts';

/** One authenticated conversation with a mail server, each step with the server's own words. */
export interface MailSession {
  readonly mailbox: string;
  /** Names after CAPABILITY, CAPA or EHLO, where they were asked for. */
  readonly capabilities?: readonly string[];
  readonly authentication?: { readonly accepted: boolean; readonly reply: string; readonly challenge?: string };
  /** IMAP: EXAMINE INBOX, or SELECT where that was asked for. POP: STAT. */
  readonly opened?: { readonly accepted: boolean; readonly reply: string };
  /** IMAP: the inbox was opened by SELECT. */
  readonly openedForWriting?: true;
  /** POP: UIDL of the first message, where there is one. */
  readonly listed?: { readonly accepted: boolean; readonly reply: string };
  readonly messageCount?: number;
  readonly readOnly?: boolean;
  /** Milliseconds the server asked to wait. */
  readonly suggestedBackoffMs?: number;
  readonly transcript: readonly TranscriptLine[];
  readonly durationMs: number;
  readonly failure?: NetworkFailure;
}

/** A request to Microsoft Graph. `error` is Graph's own error object, flattened. */
export interface GraphExchange {
  readonly exchange: HttpExchange;
  readonly error?: {
    readonly code: string;
    readonly innerCode?: string;
    readonly message: string;
    readonly requestId?: string;
  };
}

export interface GraphMailbox {
  readonly mailbox: string;
  /** True when the request went to `/users/{mailbox}` rather than `/me`. */
  readonly addressedByUser: boolean;
  readonly inbox: GraphExchange & { readonly totalItemCount?: number; readonly unreadItemCount?: number };
  /** Reading one message; absent where the inbox could not be opened. */
  readonly messages?: GraphExchange & {
    readonly count?: number;
    /** The first characters of a message's body came; what they say is not kept. Absent where they were not asked for. */
    readonly bodyReadable?: boolean;
  };
}
