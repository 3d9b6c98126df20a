import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { phrases as writtenLater } from '../../../plugin-ui/i18n/later.properties';
import { speakLater } from '../../../plugin-ui/i18n/spoken.ts';
import { laterPhrases } from '../../../plugin-ui/phrases/later.ts';
import { phrases as formPhrases, type PhraseKey, say } from '../../../plugin-ui/phrases.ts';

const phrases = { ...formPhrases, ...laterPhrases };

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

/** The files that are there before anything was fetched: static imports, from the page on. */
function filesWith(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const text = readFileSync(path, 'utf8');
  for (const [, spec = ''] of text.matchAll(/^(?:import|export)\s(?!type\s)(?:[^;'"]*?\sfrom\s)?'(\.[^']+\.tsx?)';/gm))
    filesWith(join(dirname(path), spec), seen);
  return seen;
}

test('what comes with the form says nothing that is fetched later, and nothing is written twice', () => {
  const first = [...filesWith(join(pluginUi, 'mail-oauth-page/index.tsx'))].filter((path) => !/phrase/.test(path));
  expect(first.length).toBeGreaterThan(50);
  const said = first.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/['"`]([a-zA-Z]+\.(?:[\w.-]|\$\{[^}]+\})+)['"`]/g)].map(
      ([, key = '']) => key,
    ),
  );
  const early = said.filter((key) => {
    const pattern = new RegExp(
      `^${key.replaceAll('.', '\\.').replace(/\$\{[^}]+\}/g, '[\\w.-]+')}(?:\\.(?:one|other))?$`,
    );
    return Object.keys(laterPhrases).some((later) => pattern.test(later));
  });
  expect(early).toEqual([]);
  expect(Object.keys(writtenLater).filter((key) => key in formPhrases)).toEqual([]);
});

test('values stand where the placeholders were', async () => {
  await speakLater();
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
