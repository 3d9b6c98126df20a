import { type Argument, sequenceSet } from './imap-parser.ts';
import type { StoredMessage } from './mail-store.ts';

/** A message with its number in the selected mailbox. */
export interface Numbered {
  readonly message: StoredMessage;
  readonly number: number;
}

type Matches = (candidate: Numbered) => boolean;

const flagKeys: Readonly<Record<string, string>> = {
  SEEN: '\\Seen',
  ANSWERED: '\\Answered',
  FLAGGED: '\\Flagged',
  DELETED: '\\Deleted',
  DRAFT: '\\Draft',
};

const day = 86_400_000;
const dayOf = (date: Date): number => Math.floor(date.getTime() / day);
const contains = (text: string, part: string): boolean => text.toLowerCase().includes(part.toLowerCase());
const sizeOf = ({ header, text }: StoredMessage): number => Buffer.byteLength(header + text, 'utf8');

/** Keys that take one string. */
const textKeys: Readonly<Record<string, (message: StoredMessage, value: string) => boolean>> = {
  FROM: ({ from }, value) => contains(`${from.name} ${from.address}`, value),
  TO: ({ to }, value) => contains(`${to.name} ${to.address}`, value),
  CC: () => false,
  BCC: () => false,
  SUBJECT: ({ subject }, value) => contains(subject, value),
  BODY: ({ text }, value) => contains(text, value),
  TEXT: ({ header, text }, value) => contains(header + text, value),
  KEYWORD: ({ flags }, value) => flags.has(value),
  UNKEYWORD: ({ flags }, value) => !flags.has(value),
  LARGER: (message, value) => sizeOf(message) > Number(value),
  SMALLER: (message, value) => sizeOf(message) < Number(value),
  SINCE: ({ receivedAt }, value) => dayOf(receivedAt) >= dayOf(new Date(`${value} UTC`)),
  BEFORE: ({ receivedAt }, value) => dayOf(receivedAt) < dayOf(new Date(`${value} UTC`)),
  ON: ({ receivedAt }, value) => dayOf(receivedAt) === dayOf(new Date(`${value} UTC`)),
};

/**
 * The condition that search keys express; undefined when a key is unknown or lacks its value.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3501#section-6.4.4
 */
export function searchCondition(keys: readonly Argument[], all: readonly Numbered[]): Matches | undefined {
  const left = [...keys];
  const text = (): string | undefined => {
    const next = left.shift();
    return typeof next === 'string' ? next : undefined;
  };
  const set = (value: string, numberOf: (candidate: Numbered) => number): Matches | undefined => {
    const isIn = sequenceSet(value, Math.max(0, ...all.map(numberOf)));
    return isIn && ((candidate) => isIn(numberOf(candidate)));
  };
  const one = (): Matches | undefined => {
    const next = left.shift();
    if (next === undefined) return undefined;
    if (typeof next !== 'string') return searchCondition(next, all);
    const key = next.toUpperCase();
    const flag = flagKeys[key];
    if (flag) return ({ message }) => message.flags.has(flag);
    const missing = key.startsWith('UN') ? flagKeys[key.slice(2)] : undefined;
    if (missing) return ({ message }) => !message.flags.has(missing);
    const test = textKeys[key.replace(/^SENT/, '')];
    if (test) {
      const value = text();
      return value === undefined ? undefined : ({ message }) => test(message, value);
    }
    switch (key) {
      case 'ALL':
      case 'OLD':
        return () => true;
      case 'NEW':
      case 'RECENT':
        return () => false;
      case 'NOT': {
        const inner = one();
        return inner && ((candidate) => !inner(candidate));
      }
      case 'OR': {
        const [first, second] = [one(), one()];
        return first && second && ((candidate) => first(candidate) || second(candidate));
      }
      case 'UID':
        return set(text() ?? '', ({ message }) => message.uid);
      case 'HEADER': {
        const [name, value] = [text(), text()];
        if (name === undefined || value === undefined) return undefined;
        const start = `${name.toLowerCase()}:`;
        return ({ message }) =>
          message.header
            .split('\r\n')
            .some((line) => line.toLowerCase().startsWith(start) && contains(line.slice(start.length), value));
      }
      default:
        return set(key, ({ number }) => number);
    }
  };

  if (typeof left[0] === 'string' && left[0].toUpperCase() === 'CHARSET') left.splice(0, 2);
  if (left.length === 0) return undefined;
  const conditions: Matches[] = [];
  while (left.length > 0) {
    const condition = one();
    if (!condition) return undefined;
    conditions.push(condition);
  }
  return (candidate) => conditions.every((matches) => matches(candidate));
}
