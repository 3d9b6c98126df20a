import type { TLSSocket } from 'node:tls';
import { imapCapabilities } from '../connection/capabilities.ts';
import type { MailSession } from '../observations.ts';
import { StepFailure } from '../step-failure.ts';
import type { StopSignal } from '../stop-signal.ts';
import { Conversation, type MailCredentials } from './conversation.ts';
import { decodeChallenge } from './sasl.ts';

export interface ImapCredentials extends MailCredentials {
  /** Whether the response goes with the command (RFC 4959). Assumed; a server that says BAD is asked the long way. */
  readonly saslIr?: boolean;
  /** SELECT in place of EXAMINE: proves that messages may be marked, and clears \Recent (RFC 3501 section 2.3.2). */
  readonly opensForWriting?: boolean;
  /** Asks what is offered after authentication, together with opening the inbox: no round trip more. */
  readonly asksCapabilities?: boolean;
}

interface Answer {
  readonly tagged: string;
  readonly untagged: readonly string[];
}

const mostUntagged = 500;
const mostLiterals = 50;
const mostContinuations = 3;

/** One response with its literals put back in (RFC 9051 section 4.3). */
async function readResponse(conversation: Conversation): Promise<string> {
  let line = await conversation.readLine();
  let response = line;
  for (let literals = 0; ; literals += 1) {
    // Only the newest line can announce a literal: what a literal itself says is content.
    const size = /\{(\d{1,9})\+?\}$/.exec(line)?.[1];
    if (size === undefined) return response;
    if (literals >= mostLiterals) throw new StepFailure('receive', 'TOO_MUCH_DATA', 'too many literals');
    response += await conversation.readLiteral(Number(size));
    line = await conversation.readLine();
    response += line;
  }
}

/** Reads up to the tagged answer. A BYE that no tagged answer follows ends the session with the server's own words. */
async function readAnswer(
  conversation: Conversation,
  tag: string,
  onContinuation: (text: string) => void,
): Promise<Answer> {
  const untagged: string[] = [];
  let bye: string | undefined;
  let continuations = 0;
  for (;;) {
    let response: string;
    try {
      response = await readResponse(conversation);
    } catch (error) {
      if (bye !== undefined) throw new StepFailure('receive', 'BYE', bye);
      throw error;
    }
    if (response.startsWith(`${tag} `)) return { tagged: response.slice(tag.length + 1), untagged };
    if (/^\* BYE\b/i.test(response)) bye = response.slice(2);
    if (response.startsWith('+') && continuations < mostContinuations) {
      continuations += 1;
      onContinuation(response.slice(1).trim());
    } else if (response.startsWith('* ')) untagged.push(response.slice(2));
    else throw new StepFailure('receive', 'UNEXPECTED_ANSWER', conversation.keep(response));
    if (untagged.length > mostUntagged) throw new StepFailure('receive', 'TOO_MUCH_DATA', 'too many responses');
  }
}

/** AUTHENTICATE XOAUTH2. A challenge after the response tells of a refused token and is answered by an empty line. */
async function authenticate(conversation: Conversation, tag: string, saslIr: boolean): Promise<boolean> {
  const { learned, response } = conversation;
  let isResponseSent = saslIr;
  let challenge: string | undefined;
  if (saslIr) conversation.send(`${tag} AUTHENTICATE XOAUTH2 ${response}`, `${tag} AUTHENTICATE XOAUTH2 [masked]`);
  else conversation.send(`${tag} AUTHENTICATE XOAUTH2`);
  const { tagged } = await readAnswer(conversation, tag, (text) => {
    if (isResponseSent) {
      challenge ??= decodeChallenge(text);
      return conversation.send('');
    }
    isResponseSent = true;
    conversation.send(response, '[masked]');
  });
  learned.authentication = {
    accepted: /^OK\b/i.test(tagged),
    reply: conversation.keep(tagged),
    ...(challenge !== undefined && { challenge: conversation.keep(challenge) }),
  };
  // BAD to the short form may only mean that the form is not known. A throttled client must not ask again.
  return !/^BAD\b/i.test(tagged) || challenge !== undefined || learned.suggestedBackoffMs !== undefined;
}

/** What is offered now; a server that does not say is no failure. */
async function readCapabilities(conversation: Conversation, tag: string): Promise<void> {
  const { untagged } = await readAnswer(conversation, tag, () => undefined);
  const offered = untagged.map((line) => imapCapabilities(`* ${line}`)).find((names) => names !== undefined);
  if (offered) conversation.learned.capabilities = offered.map((name) => conversation.keep(name));
}

/**
 * Authenticates, opens the inbox read-only and leaves: two round trips. Changes no message; `opensForWriting` says what
 * it does besides.
 * @see https://www.rfc-editor.org/rfc/rfc9051#section-6.3.3
 */
export async function imapSession(
  stream: TLSSocket,
  credentials: ImapCredentials,
  signal: StopSignal,
): Promise<MailSession> {
  const conversation = new Conversation(stream, credentials, signal);
  conversation.speakFor(credentials);
  const { learned } = conversation;
  return conversation.observe(credentials.mailbox, async () => {
    const saslIr = credentials.saslIr ?? true;
    const isFinal = await authenticate(conversation, 'A1', saslIr);
    if (!isFinal && saslIr) await authenticate(conversation, 'A2', false);
    if (learned.authentication?.accepted) {
      const asks = credentials.asksCapabilities ?? false;
      const opens = `A3 ${credentials.opensForWriting ? 'SELECT' : 'EXAMINE'} INBOX`;
      // Neither command depends on the other's answer, so both may be on the way (RFC 9051 section 5.5)
      conversation.sendTogether(opens, ...(asks ? ['A4 CAPABILITY'] : []));
      const { tagged, untagged } = await readAnswer(conversation, 'A3', () => undefined);
      const exists = untagged
        .map((line) => /^(\d{1,9}) EXISTS\b/i.exec(line)?.[1])
        .find((count) => count !== undefined);
      learned.opened = { accepted: /^OK\b/i.test(tagged), reply: conversation.keep(tagged) };
      if (exists !== undefined) learned.messageCount = Number(exists);
      if (learned.opened.accepted) {
        learned.readOnly = /\[READ-ONLY\]/i.test(tagged);
        if (credentials.opensForWriting) learned.openedForWriting = true;
        if (asks) await readCapabilities(conversation, 'A4');
      }
    }
    conversation.leave('A5 LOGOUT');
  });
}
