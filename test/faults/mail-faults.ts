import { randomBytes } from 'node:crypto';
import type { Fault } from './faults.ts';
import { cut, drip, type Line, pour } from './wire.ts';

/** A conversation at the point where the answer goes wrong. */
export interface Spoken {
  readonly line: Line;
  readonly protocol: 'imap' | 'pop' | 'smtp';
  /** What the client said last, without its line end; empty before the greeting. */
  readonly heard: string;
  /** What the server should have said. */
  readonly due: string;
  readonly everyMs: number;
}

const politeRefusal = {
  imap: '* BYE Server shutting down. 16\r\n',
  pop: '-ERR Server Unavailable. 15\r\n',
  smtp: '421 4.3.2 Service not active\r\n',
} as const;

const endlessLine = { imap: '* ', pop: '+OK ', smtp: '250-' } as const;
const moreLines = { imap: '* 7 EXPUNGE\r\n', pop: '+ bW9yZQ==\r\n', smtp: '250-MORE\r\n' } as const;

const say =
  (words: (spoken: Spoken) => string) =>
  (spoken: Spoken): void => {
    spoken.line.stream.write(words(spoken));
  };

/** What can become of an answer of a mail server, on a connection that is otherwise right. */
export const mailFaults: Partial<Record<Fault, (spoken: Spoken) => void>> = {
  silent: () => undefined,
  reset: ({ line }) => cut(line),
  resetMidway: ({ line, due }) => {
    line.stream.write(due.slice(0, 9), () => setTimeout(() => cut(line), 20));
  },
  closed: ({ line }) => void line.stream.end(),
  closedEarly: ({ line, due }) => void line.stream.end(due.slice(0, 9)),
  trickle: ({ line, due, everyMs }) => void drip(line, due.trimEnd().padEnd(2_000, '.'), everyMs),
  garbage: say(() => `${randomBytes(256).toString('latin1').replaceAll('\n', ' ')}\r\n`),
  captivePortal: say(() => 'HTTP/1.1 302 Found\r\nLocation: https://portal.example/login\r\n\r\n'),
  endlessLine: ({ line, protocol }) => {
    line.stream.write(endlessLine[protocol]);
    void pour(line, 'a'.repeat(16_384));
  },
  oversizedLiteral: ({ line }) => {
    line.stream.write('* 1 FETCH (BODY[] {999999999}\r\n');
    void pour(line, 'a'.repeat(16_384));
  },
  manyLines: ({ line, protocol }) => void pour(line, moreLines[protocol].repeat(100)),
  injected: ({ line, due }) => void line.stream.write(`${due}250 2.0.0 OK\r\n`),
  turnedAway: ({ line, protocol }) => void line.stream.end(politeRefusal[protocol]),
  parrot: say(({ heard, protocol }) => {
    if (protocol === 'imap') return `${heard.split(' ', 1)[0]} NO ${heard}\r\n`;
    return protocol === 'pop' ? `-ERR ${heard}\r\n` : `535 5.7.3 ${heard}\r\n`;
  }),
};
