import type { Socket } from 'node:net';
import type { SecureContext } from 'node:tls';
import { allFrontEnds, greetingBracket } from '../sandbox/exchange/front-ends.ts';
import type { Spoken } from './mail-faults.ts';
import { type FaultServer, type Line, secured, wireServer } from './wire.ts';

export type MailProtocol = Spoken['protocol'];

/** One turn of a conversation: what the server says next, given the line it has heard. */
interface Turn {
  readonly step: string;
  readonly says: (heard: string) => string;
  /** The connection is encrypted after this turn. */
  readonly thenTls?: true;
}

const bracket = greetingBracket(
  allFrontEnds().find(({ protocol }) => protocol === 'imap') ?? allFrontEnds()[0] ?? failed(),
);
function failed(): never {
  throw new Error('the sandbox has no front ends');
}

const tagOf = (heard: string): string => heard.split(' ', 1)[0] ?? '';
const offered = '* CAPABILITY IMAP4 IMAP4rev1 AUTH=XOAUTH2 SASL-IR UIDPLUS\r\n';
const ehloReply = '250-SMTP.OUTLOOK.COM Hello\r\n250-SIZE 157286400\r\n';

/** Right conversations with Exchange Online, so that each of their turns can go wrong. */
export const conversations: Readonly<Record<MailProtocol, readonly Turn[]>> = {
  imap: [
    { step: 'greeting', says: () => `* OK The Microsoft Exchange IMAP4 service is ready. ${bracket}\r\n` },
    { step: 'CAPABILITY', says: (heard) => `${offered}${tagOf(heard)} OK CAPABILITY completed.\r\n` },
    { step: 'AUTHENTICATE', says: (heard) => `${tagOf(heard)} OK AUTHENTICATE completed.\r\n` },
    {
      step: 'EXAMINE',
      // What is offered is asked in the same breath
      says: (heard) =>
        `* 3 EXISTS\r\n${tagOf(heard)} OK [READ-ONLY] EXAMINE completed.\r\n${offered}A4 OK CAPABILITY completed.\r\n`,
    },
  ],
  pop: [
    { step: 'greeting', says: () => `+OK The Microsoft Exchange POP3 service is ready. ${bracket}\r\n` },
    { step: 'CAPA', says: () => '+OK\r\nTOP\r\nUIDL\r\nSASL PLAIN XOAUTH2\r\nUSER\r\n.\r\n' },
    { step: 'AUTH', says: () => '+ \r\n' },
    { step: 'token', says: () => '+OK User successfully authenticated.\r\n' },
    { step: 'STAT', says: () => '+OK 3 4096\r\n' },
    { step: 'UIDL', says: () => '+OK 1 AAMkADU\r\n' },
  ],
  smtp: [
    { step: 'greeting', says: () => '220 FR3P281CA0157.outlook.office365.com Microsoft ESMTP MAIL Service ready\r\n' },
    { step: 'EHLO', says: () => `${ehloReply}250 STARTTLS\r\n` },
    { step: 'STARTTLS', says: () => '220 2.0.0 SMTP server ready\r\n', thenTls: true },
    { step: 'EHLO after TLS', says: () => `${ehloReply}250 AUTH LOGIN XOAUTH2\r\n` },
    { step: 'AUTH', says: () => '334 \r\n' },
    { step: 'token', says: () => '235 2.7.0 Authentication successful\r\n' },
  ],
};

/** Takes the turns of a conversation from `from` on; `take` may act instead of saying what is due. */
function converse(
  line: Line,
  turns: readonly Turn[],
  from: number,
  take: (turn: Turn, heard: string, line: Line) => 'said' | 'gone wrong',
  onTls: (next: number) => void,
): void {
  let next = from;
  let heard = '';
  const advance = (said: string): boolean => {
    const turn = turns[next];
    next += 1;
    if (!turn || take(turn, said, line) === 'gone wrong') return false;
    if (!turn.thenTls) return true;
    line.stream.removeListener('data', onData);
    onTls(next);
    return false;
  };
  const onData = (chunk: Buffer): void => {
    heard += chunk.toString('utf8');
    const end = heard.indexOf('\r\n');
    if (end < 0) return;
    const said = heard.slice(0, end);
    heard = '';
    if (!advance(said)) line.stream.removeListener('data', onData);
  };
  line.stream.on('data', onData);
  const [first] = turns;
  if (next === 0 && first?.step === 'greeting' && !advance('')) line.stream.removeListener('data', onData);
}

/** A mail server that is right up to one turn, where `fault` takes over. */
export function mailFaultServer(
  protocol: MailProtocol,
  step: string,
  fault: (spoken: Spoken) => void,
  right: SecureContext,
  everyMs: number,
): Promise<FaultServer> {
  const turns = conversations[protocol];
  const take = (turn: Turn, heard: string, line: Line): 'said' | 'gone wrong' => {
    const due = turn.says(heard);
    if (turn.step === step) {
      line.stream.on('data', () => undefined);
      fault({ line, protocol, heard, due, everyMs });
      return 'gone wrong';
    }
    line.stream.write(due);
    return 'said';
  };
  return wireServer((raw) => {
    const inTls = (next: number) => converse(secured(raw, right), turns, next, take, () => undefined);
    if (protocol === 'smtp') converse({ raw, stream: raw }, turns, 0, take, inTls);
    else inTls(0);
  });
}

/** Speaks SMTP up to where TLS begins, for faults of the handshake itself. */
export const upToStartTls = (raw: Socket, then: () => void): void => {
  const say = (turn: Turn, heard: string, line: Line): 'said' => {
    line.stream.write(turn.says(heard));
    return 'said';
  };
  converse({ raw, stream: raw }, conversations.smtp, 0, say, then);
};
