import type { TLSSocket } from 'node:tls';
import type { MailSession } from '../observations.ts';
import { StepFailure } from '../step-failure.ts';
import type { StopSignal } from '../stop-signal.ts';
import { Conversation, type MailCredentials } from './conversation.ts';
import { decodeChallenge } from './sasl.ts';

const mostLines = 50;

/** One reply, its lines joined (RFC 5321 section 4.2.1). */
async function readReply(conversation: Conversation): Promise<string> {
  const lines: string[] = [];
  for (;;) {
    const line = await conversation.readLine();
    if (!/^\d{3}(?:[ -]|$)/.test(line)) {
      throw new StepFailure('receive', 'UNEXPECTED_ANSWER', conversation.keep(line));
    }
    lines.push(line);
    // May come in place of any answer (RFC 5321 section 3.8), and is none
    if (line.startsWith('421')) throw new StepFailure('receive', 'BYE', conversation.keep(line));
    if (line[3] !== '-') return lines.join('\n');
    if (lines.length >= mostLines) throw new StepFailure('receive', 'TOO_MUCH_DATA', 'a reply of too many lines');
  }
}

/**
 * Authenticates and leaves before MAIL FROM: two round trips. The stream has had its EHLO after STARTTLS already.
 * @see https://www.rfc-editor.org/rfc/rfc4954#section-4
 */
export async function smtpSession(
  stream: TLSSocket,
  credentials: MailCredentials & { /** As the connection has seen them. */ readonly capabilities?: readonly string[] },
  signal: StopSignal,
): Promise<MailSession> {
  const conversation = new Conversation(stream, credentials, signal);
  conversation.speakFor(credentials);
  const { learned } = conversation;
  if (credentials.capabilities) learned.capabilities = credentials.capabilities;
  return conversation.observe(credentials.mailbox, async () => {
    conversation.send('AUTH XOAUTH2');
    let reply = await readReply(conversation);
    let challenge: string | undefined;
    // Success before we said who we are proves nothing.
    if (reply.startsWith('2')) throw new StepFailure('receive', 'UNEXPECTED_ANSWER', conversation.keep(reply));
    if (reply.startsWith('334')) {
      conversation.send(conversation.response, '[masked]');
      reply = await readReply(conversation);
    }
    if (reply.startsWith('334')) {
      challenge = decodeChallenge(reply.slice(4));
      conversation.send('');
      reply = await readReply(conversation);
    }
    // Neither yes nor no (RFC 4954 section 4)
    if (!/^(?:235|[45]\d\d)/.test(reply)) {
      throw new StepFailure('receive', 'UNEXPECTED_ANSWER', conversation.keep(reply));
    }
    learned.authentication = {
      accepted: reply.startsWith('235'),
      reply: conversation.keep(reply),
      ...(challenge !== undefined && { challenge: conversation.keep(challenge) }),
    };
    conversation.leave('QUIT');
  });
}
