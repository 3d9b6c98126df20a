import type { Wire } from './wire.ts';

/** An argument: an atom or string, or a list in parentheses. */
export type Argument = string | readonly Argument[];

/** A command as it arrived; `isMalformed` when its arguments make no sense or are beyond the limits. */
export interface ImapCommand {
  readonly tag: string;
  /** Upper case. */
  readonly name: string;
  readonly arguments: readonly Argument[];
  readonly isMalformed: boolean;
}

const lineLimitOctets = 32_768;
const literalLimitOctets = 65_536;
const depthLimit = 10;

/**
 * Splits the part after a command's name. Brackets and what is in them belong to the atom (`BODY[HEADER.FIELDS (TO)]`).
 * Returns undefined when quotes, brackets or parentheses do not match.
 */
export function splitArguments(text: string): readonly Argument[] | undefined {
  let at = 0;
  const quoted = (): string | undefined => {
    let value = '';
    for (at += 1; at < text.length; at += 1) {
      if (text[at] === '"') {
        at += 1;
        return value;
      }
      if (text[at] === '\\') at += 1;
      value += text[at] ?? '';
    }
    return undefined;
  };
  const atom = (): string | undefined => {
    const start = at;
    let brackets = 0;
    for (; at < text.length; at += 1) {
      const character = text[at] ?? '';
      if (character === '[') brackets += 1;
      else if (character === ']') brackets -= 1;
      else if (brackets <= 0 && (character === ' ' || character === '(' || character === ')')) break;
    }
    return brackets === 0 && at > start ? text.slice(start, at) : undefined;
  };
  const list = (depth: number): readonly Argument[] | undefined => {
    const items: Argument[] = [];
    while (at < text.length) {
      if (text[at] === ' ') at += 1;
      else if (text[at] === ')') {
        if (depth === 0) return undefined;
        at += 1;
        return items;
      } else {
        let item: Argument | undefined;
        if (text[at] === '(') {
          at += 1;
          item = depth < depthLimit ? list(depth + 1) : undefined;
        } else item = text[at] === '"' ? quoted() : atom();
        if (item === undefined) return undefined;
        items.push(item);
      }
    }
    return depth === 0 ? items : undefined;
  };
  return list(0);
}

/** A string as IMAP writes it: quoted, or as a literal when it holds what quotes cannot. */
export const imapString = (text: string | undefined): string => {
  if (text === undefined) return 'NIL';
  return /^[\x20-\x7e]*$/.test(text)
    ? `"${text.replaceAll(/["\\]/g, '\\$&')}"`
    : `{${Buffer.byteLength(text, 'utf8')}}\r\n${text}`;
};

/** Reads one command with its literals (RFC 3501 section 4.3, RFC 7888); a literal beyond the limit is not asked for. */
export async function readCommand(wire: Wire): Promise<ImapCommand> {
  let whole = '';
  let isTooLong = false;
  for (;;) {
    const line = await wire.line(lineLimitOctets);
    isTooLong ||= line.isTooLong || whole.length + line.text.length > lineLimitOctets + literalLimitOctets;
    const literal = isTooLong ? null : /\{(\d{1,10})(\+?)\}$/.exec(line.text);
    if (!literal) {
      if (!isTooLong || whole === '') whole += line.text;
      break;
    }
    const size = Number(literal[1]);
    const isSynchronizing = literal[2] === '';
    whole += line.text.slice(0, literal.index);
    if (size > literalLimitOctets) {
      isTooLong = true;
      if (isSynchronizing) break;
    }
    if (isSynchronizing) await wire.write('+ Ready for additional command text.\r\n');
    const octets = await readBounded(wire, size);
    whole += `"${octets.toString('utf8').replaceAll(/["\\]/g, '\\$&')}"`;
  }
  const [, tag = '*', name = '', rest = ''] = /^([^\s(){%*"\\+]{1,64}) +([^\s]{1,64})(?: (.*))?$/s.exec(whole) ?? [];
  const split = isTooLong ? undefined : splitArguments(rest);
  return { tag, name: name.toUpperCase(), arguments: split ?? [], isMalformed: split === undefined || name === '' };
}

/** Reads so many octets and keeps as many as are allowed. */
async function readBounded(wire: Wire, size: number): Promise<Buffer> {
  const kept = await wire.octets(Math.min(size, literalLimitOctets));
  for (let left = size - kept.length; left > 0; left -= literalLimitOctets) {
    await wire.octets(Math.min(left, literalLimitOctets));
  }
  return kept;
}

/** Tells whether a sequence set (RFC 3501 section 9) names a number; undefined when the set is malformed. */
export function sequenceSet(text: string, largest: number): ((number: number) => boolean) | undefined {
  if (!/^(?:\d{1,10}|\*)(?::(?:\d{1,10}|\*))?(?:,(?:\d{1,10}|\*)(?::(?:\d{1,10}|\*))?)*$/.test(text)) return undefined;
  const value = (end: string | undefined): number => (end === '*' ? largest : Number(end));
  const ranges = text.split(',').map((range) => {
    const [first, last = first] = range.split(':');
    return [value(first), value(last)].sort((one, other) => one - other);
  });
  return (number) => ranges.some(([low = 0, high = 0]) => number >= low && number <= high);
}
