import { type FrontEnd, greetingBracket } from './front-ends.ts';
import { type Backend, throttledSentence } from './imap-session.ts';
import type { Folder, StoredMessage } from './mail-store.ts';
import { judgeXoauth2, type MailboxRights } from './mailbox-rights.ts';
import type { Wire } from './wire.ts';

const lineLimitOctets = 255;
const responseLimitOctets = 32_768;
const toleratedFailures = 3;

const refused = '-ERR Authentication failure: unknown user name or bad password.';
const basicRefused = '-ERR Logon failure: unknown user name or bad password.';
const wrongState = '-ERR Command is not valid in this state.';
const protocolError = '-ERR Protocol error. Connection is closed. 10';
const noSuchMessage = '-ERR The specified message is out of range.';

/** A maildrop as RFC 1939 section 4 locks it: numbers stay, marks are acted on at QUIT. */
interface Maildrop {
  readonly folder: Folder;
  readonly messages: readonly StoredMessage[];
  readonly deleted: Set<StoredMessage>;
  readonly isThrottled: boolean;
  readonly expiresAtMs: number;
}

const sizeOf = ({ header, text }: StoredMessage): number => Buffer.byteLength(header + text, 'utf8');
/** A multi-line answer with its dots doubled (RFC 1939 section 3). */
const multiLine = (first: string, body: string): string => `${first}\r\n${body.replaceAll(/^\./gm, '..')}.`;

type PopHandler = (maildrop: Maildrop, commandArguments: readonly string[]) => string;

const find = ({ messages, deleted }: Maildrop, number: string | undefined): StoredMessage | undefined => {
  const message = /^\d{1,9}$/.test(number ?? '') ? messages[Number(number) - 1] : undefined;
  return message && !deleted.has(message) ? message : undefined;
};

/** LIST and UIDL: one line for a number, all lines without. */
const listing =
  (about: (message: StoredMessage) => string | number): PopHandler =>
  (maildrop, [number]) => {
    if (number !== undefined) {
      const message = find(maildrop, number);
      return message ? `+OK ${Number(number)} ${about(message)}` : noSuchMessage;
    }
    const lines = maildrop.messages.flatMap((message, index) =>
      maildrop.deleted.has(message) ? [] : [`${index + 1} ${about(message)}\r\n`],
    );
    return multiLine('+OK', lines.join(''));
  };

const handlers: Readonly<Record<string, PopHandler>> = {
  STAT: ({ messages, deleted }) => {
    const left = messages.filter((message) => !deleted.has(message));
    return `+OK ${left.length} ${left.reduce((sum, message) => sum + sizeOf(message), 0)}`;
  },
  LIST: listing(sizeOf),
  UIDL: listing(({ id }) => id.slice(0, 60)),
  TOP: (maildrop, [number, count]) => {
    const message = find(maildrop, number);
    if (!message || !/^\d{1,9}$/.test(count ?? '')) return noSuchMessage;
    const lines = message.text.split('\r\n').slice(0, -1).slice(0, Number(count));
    return multiLine('+OK', message.header + lines.map((line) => `${line}\r\n`).join(''));
  },
  RETR: (maildrop, [number]) => {
    const message = find(maildrop, number);
    return message ? multiLine('+OK', message.header + message.text) : noSuchMessage;
  },
  DELE: (maildrop, [number]) => {
    const message = find(maildrop, number);
    if (!message) return noSuchMessage;
    maildrop.deleted.add(message);
    return '+OK';
  },
  RSET: ({ deleted }) => {
    deleted.clear();
    return '+OK';
  },
  NOOP: () => '+OK',
};

const openMaildrop = (rights: MailboxRights, { mailStore }: Backend): Maildrop | undefined => {
  if (rights.verdict !== 'connected') return undefined;
  const { inbox } = mailStore.contentOf(rights.mailbox);
  const { mailbox, expiresAtMs } = rights;
  return {
    folder: inbox,
    messages: [...inbox.messages],
    deleted: new Set(),
    isThrottled: mailbox.throttled,
    expiresAtMs,
  };
};

function transact(maildrop: Maildrop, name: string, rest: readonly string[]): string {
  const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
  if (!handler) return wrongState;
  return maildrop.isThrottled ? `-ERR ${throttledSentence}` : handler(maildrop, rest);
}

/** Speaks POP3 (RFC 1939) on one connection as Exchange Online does: XOAUTH2 in two lines, or not at all. */
export async function servePop(wire: Wire, frontEnd: FrontEnd, backend: Backend): Promise<void> {
  const say = (text: string): Promise<void> => wire.write(`${text}\r\n`);
  let maildrop: Maildrop | undefined;
  let failures = 0;
  let isUserNamed = false;
  await say(`+OK The Microsoft Exchange POP3 service is ready. ${greetingBracket(frontEnd)}`);
  for (;;) {
    const line = await wire.line(lineLimitOctets);
    const [command = '', ...rest] = line.text.trim().split(/ +/);
    const name = command.toUpperCase();
    if (line.isTooLong || (name === 'AUTH' && rest.length > 1)) return say(protocolError);
    if (maildrop && maildrop.expiresAtMs <= backend.now()) return say('-ERR Connection is closed. 14');
    if (name === 'QUIT') {
      const { folder, deleted } = maildrop ?? {};
      if (folder) folder.messages = folder.messages.filter((message) => !deleted?.has(message));
      return say('+OK Microsoft Exchange Server POP3 server signing off.');
    }
    if (name === 'CAPA') await say('+OK\r\nTOP\r\nUIDL\r\nSASL PLAIN XOAUTH2\r\nUSER\r\n.');
    else if (maildrop) await say(transact(maildrop, name, rest));
    else if (name === 'AUTH' && rest[0]?.toUpperCase() === 'XOAUTH2') {
      await say('+ ');
      const { text } = await wire.line(responseLimitOctets);
      const rights = await judgeXoauth2(text.trim(), frontEnd, backend.accessTokens, backend.now());
      maildrop = openMaildrop(rights, backend);
      await say(maildrop ? '+OK User successfully authenticated.' : refused);
      if (!maildrop) failures += 1;
    } else if (name === 'AUTH' && rest[0]?.toUpperCase() === 'PLAIN') {
      await say('+ ');
      await wire.line(responseLimitOctets);
      await say(basicRefused);
      failures += 1;
    } else if (name === 'USER' && rest.length === 1) {
      isUserNamed = true;
      await say('+OK');
    } else if (name === 'PASS' && isUserNamed) {
      isUserNamed = false;
      await say(basicRefused);
      failures += 1;
    } else await say(name === 'AUTH' ? '-ERR Unsupported authentication mechanism.' : wrongState);
    if (failures >= toleratedFailures) return say('-ERR Connection is closed. 14');
  }
}
