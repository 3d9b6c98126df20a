import { boundedText } from '../bounded-text.ts';
import type { LineReader } from '../mail/line-reader.ts';
import type { Peer } from '../observations.ts';
import { StepFailure } from '../step-failure.ts';
import type { StopSignal } from '../stop-signal.ts';

/** The mail servers, which speak first. */
export type MailPeer = Extract<Peer, 'imap' | 'pop' | 'smtp'>;

const welcome: Readonly<Record<MailPeer, RegExp>> = {
  imap: /^\* OK\b/i,
  pop: /^\+OK\b/i,
  smtp: /^220[ -]/,
};

/** Words of the right protocol that nevertheless turn us away. */
const refusal: Readonly<Record<MailPeer, RegExp>> = {
  imap: /^\* BYE\b/i,
  pop: /^-ERR\b/i,
  smtp: /^[45]\d\d[ -]/,
};

const mostLines = 50;

/** All lines of one SMTP reply (RFC 5321 section 4.2.1): the last has a space after its code. */
export async function readSmtpReply(lines: LineReader, signal: StopSignal): Promise<string[]> {
  const reply: string[] = [];
  for (;;) {
    const line = await lines.readLine(signal);
    reply.push(line);
    if (!/^\d{3}-/.test(line)) return reply;
    if (reply.length >= mostLines) throw new StepFailure('receive', 'TOO_MUCH_DATA', 'a reply of too many lines');
  }
}

/**
 * The first words of a mail server, and whether they let us go on: `UNEXPECTED_GREETING` is another protocol's,
 * `GREETING_REFUSED` is a server that turns us away.
 */
export async function readGreeting(
  peer: MailPeer,
  lines: LineReader,
  signal: StopSignal,
): Promise<{ readonly text: string; readonly failure?: StepFailure }> {
  const reply = peer === 'smtp' ? await readSmtpReply(lines, signal) : [await lines.readLine(signal)];
  const text = reply.join('\n');
  const [first = ''] = reply;
  if (welcome[peer].test(first)) return { text };
  const code = refusal[peer].test(first) ? 'GREETING_REFUSED' : 'UNEXPECTED_GREETING';
  return { text, failure: new StepFailure('greeting', code, boundedText(first, 200)) };
}

/**
 * The back-end server's name that Exchange Online puts at the end of its greeting, base64 of UTF-16LE in brackets.
 * Undefined for anything that does not decode to a host name.
 */
export function greetingServerName(greeting: string): string | undefined {
  const encoded = /\[([A-Za-z0-9+/]{8,680}={0,2})\]/.exec(greeting.slice(0, 2_000))?.[1];
  if (encoded === undefined) return undefined;
  const name = Buffer.from(encoded, 'base64').toString('utf16le');
  return /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/.test(name) ? name : undefined;
}
