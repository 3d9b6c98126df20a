import { mutatedJson } from './mutate-json.ts';
import type { Random } from './random.ts';

/** What mutations are made from. */
export interface Material {
  readonly dictionary: readonly string[];
  /** Another input to take parts from. */
  readonly other: () => Buffer;
  readonly maxBytes: number;
  readonly usualBytes: number;
  /** The input is JSON, or ends in JSON after an empty line. */
  readonly isJson: boolean;
}

type Mutation = (input: Buffer, random: Random, material: Material) => Buffer;

const tellingBytes = Buffer.from('\r\n \t\0"\'\\%&=+-*{}[]()<>:;,./?#@~0aA$\u0001\u007f\x80\xc3\xe2\xf0\xff', 'latin1');
const tellingNumbers =
  '0 1 -1 5 30 99 100 200 220 235 250 334 401 421 429 503 535 999 1000 8191 8192 8193 65535 65536 65537 2147483648 999999999 4294967296 1e309 0.5 9007199254740993 50011 7000215'.split(
    ' ',
  );

const replaced = (input: Buffer, start: number, end: number, by: Uint8Array): Buffer =>
  Buffer.concat([input.subarray(0, start), by, input.subarray(end)]);

const nothing = Buffer.alloc(0);

/** A place and a place after it, mostly near each other. */
function range(input: Buffer, random: Random): [number, number] {
  const start = random.below(input.length + 1);
  const most = random.oneIn(4) ? input.length - start : Math.min(16, input.length - start);
  return [start, start + random.below(most + 1)];
}

/** The line around a random place, its end included. */
function line(input: Buffer, random: Random): [number, number] {
  const at = random.below(input.length || 1);
  const end = input.indexOf(0x0a, at);
  return [at === 0 ? 0 : input.lastIndexOf(0x0a, at - 1) + 1, end < 0 ? input.length : end + 1];
}

const setByte =
  (byte: (old: number, random: Random) => number): Mutation =>
  (input, random) => {
    if (input.length === 0) return Buffer.of(byte(0, random));
    const at = random.below(input.length);
    const changed = Buffer.from(input);
    changed[at] = byte(input[at] ?? 0, random);
    return changed;
  };

const word: Mutation = (input, random, { dictionary }) => {
  const [start, end] = random.oneIn(3) ? range(input, random) : [random.below(input.length + 1), -1];
  return replaced(input, start, Math.max(start, end), Buffer.from(random.pick(dictionary) ?? '', 'latin1'));
};

const number: Mutation = (input, random) => {
  let start = random.below(input.length || 1);
  while (start < input.length && !isDigit(input[start])) start += 1;
  let end = start;
  while (end < input.length && isDigit(input[end])) end += 1;
  return replaced(input, start, end, Buffer.from(random.pick(tellingNumbers) ?? ''));
};
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;

/** So often that it meets the limits of a reader. */
const many: Mutation = (input, random, { maxBytes }) => {
  const [start, end] = range(input, random);
  if (end === start || !random.oneIn(64)) return replaced(input, start, start, input.subarray(start, end));
  const times = Math.min(random.pick([8, 60, 600, 8_200]) ?? 1, Math.floor(maxBytes / (end - start)));
  return replaced(input, start, start, Buffer.alloc(times * (end - start), input.subarray(start, end)));
};

const mutations: readonly Mutation[] = [
  setByte((old, random) => old ^ (1 << random.below(8))),
  setByte((_old, random) => random.below(256)),
  setByte((_old, random) => tellingBytes[random.below(tellingBytes.length)] ?? 0),
  (input, random) => {
    const at = random.below(input.length + 1);
    return replaced(input, at, at, Buffer.of(tellingBytes[random.below(tellingBytes.length)] ?? 0));
  },
  (input, random) => replaced(input, ...range(input, random), nothing),
  many,
  word,
  word,
  word,
  number,
  (input, random, { other }) => {
    const from = other();
    const [start, end] = range(from, random);
    return replaced(input, ...range(input, random), from.subarray(start, end));
  },
  // The head of one and the tail of the other
  (input, random, { other }) => {
    const from = other();
    return Buffer.concat([
      input.subarray(0, random.below(input.length + 1)),
      from.subarray(random.below(from.length + 1)),
    ]);
  },
  (input, random) => replaced(input, ...line(input, random), nothing),
  (input, random, { other }) => {
    const [at] = line(input, random);
    const from = random.oneIn(2) ? input : other();
    return replaced(input, at, at, from.subarray(...line(from, random)));
  },
];

/** An input that differs from the given one in one to eight places. */
export function mutated(input: Buffer, random: Random, material: Material): Buffer {
  let result = input;
  if (material.isJson && random.oneIn(2)) result = mutatedJson(result, random, material.dictionary);
  else
    for (let left = 1 << random.below(4); left > 0; left -= 1)
      result = random.pick(mutations)?.(result, random, material) ?? result;
  const most = random.oneIn(48) ? material.maxBytes : material.usualBytes;
  return result.length > most ? result.subarray(0, most) : result;
}
