import { type Argument, imapString } from './imap-parser.ts';
import type { StoredMessage } from './mail-store.ts';

/** What FETCH said of a message, and whether saying it has read the message. */
export interface FetchedItem {
  readonly text: string;
  readonly marksSeen: boolean;
}

const macros: Readonly<Record<string, readonly string[]>> = {
  FAST: ['FLAGS', 'INTERNALDATE', 'RFC822.SIZE'],
  ALL: ['FLAGS', 'INTERNALDATE', 'RFC822.SIZE', 'ENVELOPE'],
  FULL: ['FLAGS', 'INTERNALDATE', 'RFC822.SIZE', 'ENVELOPE', 'BODY'],
};

/** The items a FETCH asks for; undefined when the argument is none. */
export function fetchItems(argument: Argument | undefined): readonly string[] | undefined {
  if (argument === undefined) return undefined;
  if (typeof argument === 'string') return macros[argument.toUpperCase()] ?? [argument];
  const items = argument.filter((item) => typeof item === 'string');
  return items.length === argument.length && items.length > 0 ? items : undefined;
}

export const flagList = ({ flags }: StoredMessage): string => `(${[...flags].join(' ')})`;

const sizeOf = ({ header, text }: StoredMessage): number => Buffer.byteLength(header + text, 'utf8');

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const internalDate = (date: Date): string =>
  `"${String(date.getUTCDate()).padStart(2, ' ')}-${months[date.getUTCMonth()]}-${date.getUTCFullYear()} ${date.toISOString().slice(11, 19)} +0000"`;

/** The value of a header field, as it stands in the message. */
const headerField = ({ header }: StoredMessage, name: string): string | undefined =>
  new RegExp(`^${name}: (.*)\\r\\n`, 'im').exec(header)?.[1];

const addressList = (message: StoredMessage, name: string): string => {
  const [, display, local, domain] = /^(.*) <(.+)@(.+)>$/.exec(headerField(message, name) ?? '') ?? [];
  return `((${imapString(display)} NIL ${imapString(local)} ${imapString(domain)}))`;
};

/** @see https://www.rfc-editor.org/rfc/rfc3501#section-7.4.2 */
const envelope = (message: StoredMessage): string => {
  const from = addressList(message, 'From');
  return `(${imapString(headerField(message, 'Date'))} ${imapString(headerField(message, 'Subject'))} ${from} ${from} ${from} ${addressList(message, 'To')} NIL NIL NIL ${imapString(message.messageId)})`;
};

const bodyStructure = ({ text }: StoredMessage, isExtended: boolean): string => {
  const lines = text.split('\r\n').length - 1;
  const basic = `"text" "plain" ("charset" "utf-8") NIL NIL "8bit" ${Buffer.byteLength(text, 'utf8')} ${lines}`;
  return `(${basic}${isExtended ? ' NIL NIL NIL NIL' : ''})`;
};

const chosenFields = ({ header }: StoredMessage, section: string): string => {
  const isExcluding = /\.NOT /i.test(section);
  const wanted = (/\((.*)\)/.exec(section)?.[1] ?? '').toLowerCase().split(' ');
  const lines = header.split('\r\n').filter((line) => {
    const name = line.slice(0, line.indexOf(':')).toLowerCase();
    return line !== '' && wanted.includes(name) !== isExcluding;
  });
  return `${lines.map((line) => `${line}\r\n`).join('')}\r\n`;
};

/** The text of a body section (RFC 3501 section 6.4.5); the messages have one part. */
function sectionText(message: StoredMessage, section: string): string | undefined {
  const name = section.toUpperCase();
  if (name === '') return message.header + message.text;
  if (name === 'HEADER') return message.header;
  if (name === 'TEXT' || name === '1') return message.text;
  if (name === '1.MIME') return chosenFields(message, '(content-type content-transfer-encoding)');
  return /^HEADER\.FIELDS(?:\.NOT)? \(.*\)$/.test(name) ? chosenFields(message, section) : undefined;
}

const literal = (octets: Buffer): string => `{${octets.length}}\r\n${octets.toString('utf8')}`;

function bodySection(message: StoredMessage, item: string): FetchedItem | undefined {
  const parts = /^BODY(\.PEEK)?\[(.*)\](?:<(\d{1,10})\.(\d{1,10})>)?$/is.exec(item);
  if (!parts) return undefined;
  const [, peek, section = '', from, count] = parts;
  const text = sectionText(message, section);
  const marksSeen = peek === undefined;
  if (text === undefined) return { text: `BODY[${section}] NIL`, marksSeen };
  const octets = Buffer.from(text, 'utf8');
  if (from === undefined) return { text: `BODY[${section}] ${literal(octets)}`, marksSeen };
  const partial = octets.subarray(Number(from), Number(from) + Number(count));
  return { text: `BODY[${section}]<${from}> ${literal(partial)}`, marksSeen };
}

/** One item of a message; undefined when Exchange would reject the item. */
export function fetchItem(message: StoredMessage, item: string): FetchedItem | undefined {
  const plain = (text: string, marksSeen = false): FetchedItem => ({ text, marksSeen });
  switch (item.toUpperCase()) {
    case 'FLAGS':
      return plain(`FLAGS ${flagList(message)}`);
    case 'UID':
      return plain(`UID ${message.uid}`);
    case 'INTERNALDATE':
      return plain(`INTERNALDATE ${internalDate(message.receivedAt)}`);
    case 'RFC822.SIZE':
      return plain(`RFC822.SIZE ${sizeOf(message)}`);
    case 'ENVELOPE':
      return plain(`ENVELOPE ${envelope(message)}`);
    case 'BODY':
      return plain(`BODY ${bodyStructure(message, false)}`);
    case 'BODYSTRUCTURE':
      return plain(`BODYSTRUCTURE ${bodyStructure(message, true)}`);
    case 'RFC822':
      return plain(`RFC822 ${literal(Buffer.from(message.header + message.text))}`, true);
    case 'RFC822.HEADER':
      return plain(`RFC822.HEADER ${literal(Buffer.from(message.header))}`);
    case 'RFC822.TEXT':
      return plain(`RFC822.TEXT ${literal(Buffer.from(message.text))}`, true);
    default:
      return bodySection(message, item);
  }
}
