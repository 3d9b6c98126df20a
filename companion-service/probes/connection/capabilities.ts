import { boundedText } from '../bounded-text.ts';
import type { LineReader } from '../mail/line-reader.ts';
import { StepFailure } from '../step-failure.ts';
import type { StopSignal } from '../stop-signal.ts';
import type { Listener } from './starttls.ts';

const mostNames = 100;
const mostLines = 200;

/** Names after CAPABILITY, from an untagged response, a response code or a greeting; undefined where there are none. */
export function imapCapabilities(line: string): readonly string[] | undefined {
  const listed = /(?:^\* |\[)CAPABILITY ([^\]\r\n]{1,2000})/i.exec(line)?.[1];
  return listed
    ?.trim()
    .split(/ +/)
    .slice(0, mostNames)
    .map((name) => boundedText(name, 100));
}

/** @see https://www.rfc-editor.org/rfc/rfc9051#section-6.1.1 */
async function askImap(
  socket: Listener,
  lines: LineReader,
  signal: StopSignal,
): Promise<readonly string[] | undefined> {
  socket.write('C1 CAPABILITY\r\n');
  let offered: readonly string[] | undefined;
  for (let read = 0; read < mostLines; read += 1) {
    const line = await lines.readLine(signal);
    if (/^\* BYE\b/i.test(line)) throw new StepFailure('receive', 'BYE', boundedText(line.slice(2), 200));
    if (/^C1 (?:OK|NO|BAD)\b/i.test(line)) return offered;
    if (!line.startsWith('* ')) throw new StepFailure('receive', 'UNEXPECTED_ANSWER', boundedText(line, 200));
    offered = imapCapabilities(line) ?? offered;
  }
  throw new StepFailure('receive', 'TOO_MUCH_DATA', 'too many responses');
}

/** @see https://www.rfc-editor.org/rfc/rfc2449#section-5 */
async function askPop(socket: Listener, lines: LineReader, signal: StopSignal): Promise<readonly string[] | undefined> {
  socket.write('CAPA\r\n');
  const first = await lines.readLine(signal);
  if (/^-ERR\b/i.test(first)) return undefined;
  if (!/^\+OK\b/i.test(first)) throw new StepFailure('receive', 'UNEXPECTED_ANSWER', boundedText(first, 200));
  const offered: string[] = [];
  for (let read = 0; read < mostLines; read += 1) {
    const line = await lines.readLine(signal);
    if (line === '.') return offered.slice(0, mostNames);
    offered.push(boundedText(line.replace(/^\./, ''), 100));
  }
  throw new StepFailure('receive', 'TOO_MUCH_DATA', 'too many capabilities');
}

/**
 * What a server offers before anybody authenticates; undefined where it does not say. IMAP servers may have told in
 * their greeting, and are then not asked.
 */
export async function askCapabilities(
  peer: 'imap' | 'pop',
  greeting: string,
  socket: Listener,
  lines: LineReader,
  signal: StopSignal,
): Promise<readonly string[] | undefined> {
  if (peer === 'pop') return askPop(socket, lines, signal);
  return imapCapabilities(greeting) ?? askImap(socket, lines, signal);
}
