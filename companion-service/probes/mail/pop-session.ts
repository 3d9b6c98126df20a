import type { TLSSocket } from 'node:tls';
import type { MailSession } from '../observations.ts';
import { StepFailure } from '../step-failure.ts';
import type { StopSignal } from '../stop-signal.ts';
import { Conversation, type ConversationLimits, type MailCredentials } from './conversation.ts';
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

/** AUTH begun before there is a token. */
export interface BegunPop {
  readonly conversation: Conversation;
  /** What was answered, or why nothing was. */
  readonly answered: Promise<{ readonly reply: string } | { readonly error: unknown }>;
}

/**
 * Says the first line of AUTH and reads what comes of it. It holds no secret, so it need not wait for one: once the
 * token is there, a round trip is saved. The stream then belongs to the conversation.
 * @see https://www.rfc-editor.org/rfc/rfc5034#section-4
 */
export function beginPop(stream: TLSSocket, limits: ConversationLimits, signal: StopSignal): BegunPop {
  const conversation = new Conversation(stream, limits, signal);
  conversation.send('AUTH XOAUTH2');
  const answered = readReply(conversation, { mayContinue: true }).then(
    (reply) => ({ reply }),
    (error: unknown) => ({ error }),
  );
  return { conversation, answered };
}

/** AUTH in two lines, the only form that Exchange Online takes. */
async function authenticate({ conversation, answered }: BegunPop): Promise<boolean> {
  const first = await answered;
  if ('error' in first) throw first.error;
  let { reply } = first;
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
  /** The beginning, where there was time for it before the token came. Default: begins now. */
  readonly begun?: BegunPop | undefined;
}

/**
 * Authenticates, asks for the size of the maildrop and leaves: three round trips, two where AUTH was begun ahead. Never
 * deletes anything.
 * @see https://www.rfc-editor.org/rfc/rfc1939#section-5
 */
export async function popSession(
  stream: TLSSocket,
  credentials: PopCredentials,
  signal: StopSignal,
): Promise<MailSession> {
  const begun = credentials.begun ?? beginPop(stream, credentials, signal);
  const { conversation } = begun;
  conversation.speakFor(credentials);
  const { learned } = conversation;
  return conversation.observe(credentials.mailbox, async () => {
    if (!(await authenticate(begun))) return conversation.leave('QUIT');
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
