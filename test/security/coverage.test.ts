import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { asvs } from './coverage/asvs.ts';
import type { Item } from './coverage/item.ts';
import { rfc9700 } from './coverage/rfc-9700.ts';
import { threats } from './coverage/threats.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const named = [...new Set([...threats, ...rfc9700, ...asvs].flatMap(({ tests }: Item) => tests))];

test.each(named)('the named test exists: %s', (name) => {
  const [file = '', title = ''] = name.split(' › ');
  const text = readFileSync(`${root}${file}`, 'utf8');
  // As it stands in `test('…'` or behind the table of `test.each`.
  const written = title.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  expect(new RegExp(`(test|test\\.each\\(\\w+\\)|\\]\\))\\(\\s*'${written}'`).test(text)).toBe(true);
});

test('each demand names a test, and each number stands once in its document', () => {
  for (const items of [rfc9700, asvs]) {
    expect(items.filter(({ tests }) => tests.length === 0)).toEqual([]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  }
  expect(new Set(threats.map(({ id }) => id))).toEqual(new Set(['S', 'T', 'R', 'I', 'D', 'E']));
});
