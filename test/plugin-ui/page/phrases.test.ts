import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type PhraseKey, phrases, say } from '../../../plugin-ui/phrases.ts';

const pluginUi = join(__dirname, '../../../plugin-ui');
const sources = readdirSync(pluginUi, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('phrases') && !path.endsWith('phrase-keys.ts'))
  .map((path) => readFileSync(join(pluginUi, path), 'utf8'))
  .join('\n');

/** Keys as they stand in the sources: whole, or as a template whose holes stand for one word. */
const used = [...sources.matchAll(/['"`]((?:[a-zA-Z]+\.)(?:[\w.-]|\$\{[^}]+\})+)['"`]/g)].map(
  ([, key = '']) => new RegExp(`^${key.replaceAll('.', '\\.').replace(/\$\{[^}]+\}/g, '[\\w.-]+')}$`),
);

test('no phrase is left unused', () => {
  // What is counted is asked for without its plural form.
  const asked = (key: string): string[] => [key, key.replace(/\.(?:one|other)$/, '')];
  const unused = Object.keys(phrases).filter(
    (key) => !used.some((pattern) => asked(key).some((one) => pattern.test(one))),
  );
  expect(unused).toEqual([]);
});

test('values stand where the placeholders were', () => {
  const key: PhraseKey = 'test.otherHost';
  expect(say(key, 'a.example', 'b.example')).toContain('a.example, but its base URL is b.example');
});

test('every check that the companion makes has a name', () => {
  const checks = readdirSync(join(__dirname, '../../../companion-service/checks'), { encoding: 'utf8' })
    .map((file) => readFileIfCheck(join(__dirname, '../../../companion-service/checks', file)))
    .flatMap((text) => [...text.matchAll(/\bid: '([a-z-]+)'/g)].map(([, id]) => `check.${id}`));
  expect(checks.length).toBeGreaterThan(10);
  expect(checks.filter((key) => !(key in phrases))).toEqual([]);
});

test('every observation has a name', () => {
  const source = readFileSync(join(__dirname, '../../../companion-service/probes/observations.ts'), 'utf8');
  const [, members = ''] = /interface Observations \{\n(.*?)\n\}/s.exec(source) ?? [];
  const names = [...members.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, name]) => `observation.${name}`);
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((key) => !(key in phrases))).toEqual([]);
  const named = Object.keys(phrases).filter((key) => key.startsWith('observation.'));
  expect(named.filter((key) => !names.includes(key))).toEqual([]);
});

const readFileIfCheck = (path: string): string => (path.endsWith('.ts') ? readFileSync(path, 'utf8') : '');
