import type { Socket } from 'node:net';
import { boundedText } from '../bounded-text.ts';
import type { LineReader } from '../mail/line-reader.ts';
import { StepFailure } from '../step-failure.ts';
import type { StopSignal } from '../stop-signal.ts';
import { readSmtpReply } from './greeting.ts';

/** Whoever a line is said to: a socket, or what remembers it besides. */
export type Listener = Pick<Socket, 'write'>;

/** One reply that is SMTP's and no goodbye. Rejects with `UNEXPECTED_ANSWER` or `BYE` (RFC 5321 section 3.8). */
async function readReply(lines: LineReader, signal: StopSignal): Promise<string[]> {
  const reply = await readSmtpReply(lines, signal);
  const first = boundedText(reply[0] ?? '', 200);
  if (!/^\d{3}(?:[ -]|$)/.test(first)) throw new StepFailure('receive', 'UNEXPECTED_ANSWER', first);
  if (first.startsWith('421')) throw new StepFailure('receive', 'BYE', first);
  return reply;
}

const ehlo = 'EHLO mail-check.invalid\r\n';

/** Sends EHLO and reads what is offered, first words only. Rejects with `EHLO_REFUSED`. */
export async function sendEhlo(socket: Listener, lines: LineReader, signal: StopSignal): Promise<string[]> {
  socket.write(ehlo);
  const reply = await readReply(lines, signal);
  if (!reply[0]?.startsWith('250')) {
    throw new StepFailure('receive', 'EHLO_REFUSED', boundedText(reply[0] ?? '', 200));
  }
  return reply.slice(1, 50).map((line) => boundedText(line.slice(4), 100));
}

/**
 * Asks for TLS after the greeting was read. The reader is released afterwards.
 *
 * Bytes behind the reply were sent before encryption and would be taken for the server's encrypted words: whoever
 * finds some there is being attacked, or talks to a server that can be (`STARTTLS_INJECTION`).
 * @see https://www.rfc-editor.org/rfc/rfc3207#section-6
 * @see https://nostarttls.secvuln.info
 */
export async function requestStartTls(socket: Listener, lines: LineReader, signal: StopSignal): Promise<void> {
  const offered = await sendEhlo(socket, lines, signal);
  if (!offered.some((line) => /^STARTTLS$/i.test(line))) {
    throw new StepFailure('tls', 'STARTTLS_NOT_OFFERED', 'STARTTLS is not among the answers to EHLO');
  }
  socket.write('STARTTLS\r\n');
  const reply = await readReply(lines, signal);
  if (!reply[0]?.startsWith('220')) {
    throw new StepFailure('tls', 'STARTTLS_REFUSED', boundedText(reply[0] ?? '', 200));
  }
  if (lines.bufferedBytes > 0) {
    throw new StepFailure('tls', 'STARTTLS_INJECTION', `${lines.bufferedBytes} bytes in plain text after STARTTLS`);
  }
  lines.release();
}
