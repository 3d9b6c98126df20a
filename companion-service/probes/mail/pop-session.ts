import type { TLSSocket } from 'node:tls';
import type { MailSession } from '../observations.ts';
import { StepFailure } from '../step-failure.ts';
import type { StopSignal } from '../stop-signal.ts';
import { Conversation, type MailCredentials } from './conversation.ts';
import { decodeChallenge } from './sasl.ts';

const isOk = (line: string): boolean => /^\+OK\b/i.test(line);
/** A continuation is `+` alone or before a space; `+OK` is an answer. */
const isContinuation = (line: string): boolean => line === '+' || line.startsWith('+ ');

/** An answer; a continuation only where one may come. */
async function readReply(conversation: Conversation, { mayContinue = false } = {}): Promise<string> {
  const line = await conversation.readLine();
  if (isOk(line) || /^-ERR\b/i.test(line) || (mayContinue && isContinuation(line))) return line;
  throw new StepFailure('receive', 'UNEXPECTED_ANSWER', conversation.keep(line));
}

/** AUTH in two lines, the only form that Exchange Online takes. */
async function authenticate(conversation: Conversation): Promise<boolean> {
  conversation.send('AUTH XOAUTH2');
  let reply = await readReply(conversation, { mayContinue: true });
  let challenge: string | undefined;
  // Success before we said who we are proves nothing.
  if (isOk(reply)) throw new StepFailure('receive', 'UNEXPECTED_ANSWER', conversation.keep(reply));
  if (isContinuation(reply)) {
    conversation.send(conversation.response, '[masked]');
    reply = await readReply(conversation, { mayContinue: true });
  }
  if (isContinuation(reply)) {
    challenge = decodeChallenge(reply.slice(1));
    conversation.send('');
    reply = await readReply(conversation);
  }
  const accepted = isOk(reply);
  conversation.learned.authentication = {
    accepted,
    reply: conversation.keep(reply),
    ...(challenge !== undefined && { challenge: conversation.keep(challenge) }),
  };
  return accepted;
}

export interface PopCredentials extends MailCredentials {
  /** Asks for the unique id of the first message, where there is one: a round trip more, or none when pipelined. */
  readonly listsOne?: boolean;
  /** The server takes commands before it has answered those before them (RFC 2449 section 6.6). */
  readonly pipelines?: boolean;
}

/**
 * Authenticates, asks for the size of the maildrop and leaves: three round trips. Never deletes anything.
 * @see https://www.rfc-editor.org/rfc/rfc1939#section-5
 * @see https://www.rfc-editor.org/rfc/rfc5034#section-4
 */
export async function popSession(
  stream: TLSSocket,
  credentials: PopCredentials,
  signal: StopSignal,
): Promise<MailSession> {
  const conversation = new Conversation(stream, credentials, signal);
  const { learned } = conversation;
  return conversation.observe(credentials.mailbox, async () => {
    if (!(await authenticate(conversation))) return conversation.leave('QUIT');
    const { listsOne = false, pipelines = false } = credentials;
    const isPipelined = listsOne && pipelines;
    conversation.sendTogether('STAT', ...(isPipelined ? ['UIDL 1'] : []));
    const reply = await readReply(conversation);
    learned.opened = { accepted: isOk(reply), reply: conversation.keep(reply) };
    const count = /^\+OK (\d{1,9}) /i.exec(reply)?.[1];
    if (count !== undefined) learned.messageCount = Number(count);
    const hasMessage = learned.opened.accepted && Number(count ?? 0) > 0;
    if (listsOne && hasMessage && !isPipelined) conversation.send('UIDL 1');
    if (isPipelined || (listsOne && hasMessage)) {
      const listed = await readReply(conversation);
      if (hasMessage) learned.listed = { accepted: isOk(listed), reply: conversation.keep(listed) };
    }
    conversation.leave('RSET', 'QUIT');
  });
}
