import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import express from 'express';
import { languages } from '../../companion-service/facts/languages/languages.ts';
import { smallPage } from '../../companion-service/http/small-page.ts';
import { smallPageWords } from '../../companion-service/http/small-page-words.ts';
import { parseProperties } from '../../tools/properties-file.js';

const app = express().get('/', (request, response) => void response.send(smallPage(request, 'signInNotExpected')));
let server: ReturnType<typeof app.listen>;

beforeAll(async () => {
  server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

async function titleIn(acceptLanguage: string): Promise<readonly (string | undefined)[]> {
  const { port } = server.address() as AddressInfo;
  const headers = { 'accept-language': acceptLanguage };
  const page = await (await fetch(`http://127.0.0.1:${port}/`, { headers })).text();
  return [/<html lang="([^"]*)"/.exec(page)?.[1], /<h1>(.*)<\/h1>/.exec(page)?.[1]];
}

test.each([
  ['de-AT,de;q=0.9,en;q=0.8', 'de'],
  ['fr-CH, fr;q=0.9', 'fr'],
  ['he, es;q=0.5, en;q=0.4', 'es'],
  ['ja', 'ja'],
  ['pt-PT', 'pt-BR'],
  ['en-GB, de;q=0.9', 'en'],
  ['he', 'en'],
  ['*', 'en'],
  ['not a language;;', 'en'],
] as const)('a browser that asks for %s reads %s', async (asked, language) => {
  expect(await titleIn(asked)).toEqual([language, smallPageWords.signInNotExpected[language][0]]);
});

test.each(languages)('in %s, the button that is to be pressed is called as it is on the page in Jira', (language) => {
  const suffix = language === 'en' ? '' : `_${language.replace('-', '_')}`;
  const phrases = parseProperties(readFileSync(`plugin-ui/i18n/phrases${suffix}.properties`, 'utf8'));
  expect(smallPageWords.signInNotExpected[language][1]).toContain(phrases['verify.again']);
});

test('no page says the words of another language', () => {
  for (const words of Object.values(smallPageWords)) {
    const titles = languages.map((language) => words[language].join(' '));
    expect(new Set(titles).size).toBe(languages.length);
  }
});
