import type { Random } from './random.ts';

type Container = Record<string, unknown> | unknown[];

/** Every member of a value with the object or list it stands in. */
function membersOf(value: unknown, found: [Container, string][] = []): [Container, string][] {
  if (typeof value !== 'object' || value === null || found.length > 200) return found;
  const container = value as Container;
  for (const key of Object.keys(container)) {
    found.push([container, key]);
    membersOf((container as Record<string, unknown>)[key], found);
  }
  return found;
}

const values: readonly unknown[] = [
  ...[null, true, false, 0, -1, 3, 3599, 0.5, 1e21, 2 ** 53],
  ...['', ' ', '0', 'null', '\u0000', '\ud800', '\u202e', '\r\n'],
  ...[[], {}, [[]], [null], [1, 'a', null], { code: 'x' }, { a: { b: { c: {} } } }],
];

/** The body with one to three of its members removed, exchanged, renamed or put elsewhere; untouched when it is no JSON. */
export function mutatedJson(input: Buffer, random: Random, dictionary: readonly string[]): Buffer {
  const text = input.toString('utf8');
  const at = text.lastIndexOf('\n\n') + 1;
  let root: Record<string, unknown>;
  try {
    root = { body: JSON.parse(text.slice(at)) };
  } catch {
    return input;
  }
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    const members = membersOf(root);
    const [container, key] = random.pick(members) ?? [root, 'body'];
    change(container as Record<string, unknown>, key, members, random, dictionary);
  }
  return Buffer.from(text.slice(0, at) + (at > 0 ? '\n' : '') + (JSON.stringify(root['body']) ?? ''));
}

/** As JSON would: `__proto__` is a name like any other. */
const put = (container: object, name: string, value: unknown): void => {
  Object.defineProperty(container, name, { value, writable: true, enumerable: true, configurable: true });
};

function change(
  container: Record<string, unknown>,
  key: string,
  members: readonly [Container, string][],
  random: Random,
  dictionary: readonly string[],
): void {
  const word = random.pick(dictionary) ?? '';
  const old = container[key];
  switch (random.below(7)) {
    case 0:
      put(container, key, structuredClone(random.pick(values)));
      break;
    case 1:
      put(container, key, word);
      break;
    case 2:
      if (typeof old === 'string') {
        const cut = random.below(old.length + 1);
        put(container, key, old.slice(0, cut) + word + old.slice(cut + random.below(4)));
      } else if (Array.isArray(old)) old.push(structuredClone(random.pick(values)), word);
      else put(container, key, [old]);
      break;
    case 3:
      delete container[key];
      break;
    case 4:
      put(container, word, old);
      break;
    case 5: {
      const [otherContainer, otherKey] = random.pick(members) ?? [container, key];
      put(container, key, structuredClone((otherContainer as Record<string, unknown>)[otherKey]));
      break;
    }
    default:
      if (typeof old === 'string') put(container, key, old.repeat(random.oneIn(20) ? 100 : 2));
      else if (typeof old === 'number') put(container, key, old * 1000 + random.below(1000));
      else put(container, word, structuredClone(random.pick(values)));
  }
}
