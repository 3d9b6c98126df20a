import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { catalogue, explanationGroups, explanationOf } from '../../companion-service/facts/explanations/catalogue.ts';
import { pageOf } from '../../companion-service/facts/explanations/page-of.ts';
import { planIds, planOf } from '../../companion-service/facts/plans.ts';
import { recognise } from '../../companion-service/facts/recognise.ts';
import { explanationPages } from '../../tools/reference-pages/pages.ts';
import { wordCatalogues } from '../../tools/translations/catalogues.ts';

const codes = Object.keys(catalogue);
const withRecogniser = codes.flatMap((code) => {
  const words = explanationOf(code);
  return words?.recognises ? [{ code, words, recognises: words.recognises }] : [];
});

/** Sources of checks and lint: whoever gives a code names it there. */
const givers = ['companion-service/checks', 'companion-service/facts/lint', 'companion-service/facts/explain']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

test('every code stands in one file only', () => {
  const all = Object.values(explanationGroups).flatMap((group) => Object.keys(group));
  expect(all.filter((code, at) => all.indexOf(code) !== at)).toEqual([]);
  expect(all.sort()).toEqual([...codes].sort());
});

test.each(codes)('%s can be reached: by a recogniser or by someone who gives it', (code) => {
  const words = explanationOf(code);
  const isReached = words?.recognises !== undefined || givers.includes(`'${code}'`);
  // One state, one code: nobody gives what another code tells now, and that one is not of the past itself.
  expect(isReached).toBe(words?.deprecated === undefined);
  if (words?.deprecated) expect(explanationOf(words.deprecated.inFavourOf)).toMatchObject({ title: words.title });
  if (words?.deprecated) expect(explanationOf(words.deprecated.inFavourOf)?.deprecated).toBeUndefined();
});

test('no two states bear one title, in no language', () => {
  const living = codes.map((code) => explanationOf(code)).filter((words) => words?.deprecated === undefined);
  const english = living.map((words) => words?.title ?? '');
  expect(english.filter((title, at) => english.indexOf(title) !== at)).toEqual([]);
  for (const [language, parts] of Object.entries(wordCatalogues())) {
    const told = Object.assign({}, ...Object.values(parts)) as Readonly<Record<string, string>>;
    const titles = english.map((title) => told[title]?.toLowerCase());
    expect([language, titles.filter((title, at) => titles.indexOf(title) !== at)]).toEqual([language, []]);
  }
});

test('no two explanations claim the same number, code or sentence', () => {
  const claims = withRecogniser.flatMap(({ code, recognises }) =>
    [
      ...(recognises.aadsts ?? []).map((key) => `AADSTS${key}`),
      ...(recognises.graph ?? []).map((key) => `graph or system ${key}`),
      ...(recognises.system ?? []).map((key) => `graph or system ${key}`),
      ...(recognises.oauth ?? []).map((key) => `oauth ${key}`),
      ...(recognises.httpStatus ?? []).map((key) => `http ${key}`),
      ...(recognises.sentences ?? []).map((key) => `sentence ${key.toLowerCase()}`),
      ...(recognises.patterns ?? []).map((key) => `pattern ${key.source}`),
    ].map((claim) => ({ claim, code })),
  );
  const twice = claims.filter(({ claim }, at) => claims.findIndex((other) => other.claim === claim) !== at);
  expect(twice).toEqual([]);
});

test.each(withRecogniser)('$code is not shadowed by another recogniser', ({ code, recognises }) => {
  for (const number of recognises.aadsts ?? [])
    expect([number, recognise({ aadsts: [number] })]).toEqual([number, code]);
  for (const key of recognises.graph ?? []) expect([key, recognise({ graph: [key] })]).toEqual([key, code]);
  for (const key of recognises.system ?? []) expect([key, recognise({ system: key })]).toEqual([key, code]);
  for (const key of recognises.oauth ?? []) expect([key, recognise({ oauth: key })]).toEqual([key, code]);
  for (const key of recognises.httpStatus ?? []) expect([key, recognise({ httpStatus: key })]).toEqual([key, code]);
  for (const text of recognises.sentences ?? []) expect([text, recognise({ text })]).toEqual([text, code]);
});

test('patterns are written for lower-case text, without flags', () => {
  const patterns = withRecogniser.flatMap(({ recognises }) => [
    ...(recognises.patterns ?? []),
    ...(recognises.aadstsSaying ?? []).map(({ words }) => words),
  ]);
  for (const { source, flags } of patterns) {
    expect([source, flags]).toEqual([source, '']);
    expect(source.replaceAll(/\\[a-zA-Z]/g, '')).not.toMatch(/[A-Z]/);
  }
});

test.each(codes)('%s has words for every plan', (code) => {
  const words = explanationOf(code);
  expect(words?.title.split(' ').length).toBeLessThanOrEqual(5);
  expect(words?.learnMore).toMatch(/^https:\/\//);
  expect(words?.readOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(words?.likelyCauses({ plan: planOf('commercial') }).every((cause) => cause.endsWith('.'))).toBe(true);
});

test.each(withRecogniser)('$code has a cause and steps, with and without the admin’s values', ({ words }) => {
  for (const id of planIds) {
    for (const values of [
      {},
      { mailAddress: 'jira@contoso.example', clientId: 'c', tenant: 't', signInAddress: 'd@contoso.example' },
    ]) {
      const context = { plan: planOf(id), ...values };
      const said = JSON.stringify([words.cause({ evidence: 'x' }, context), words.remedy({ evidence: 'x' }, context)]);
      expect(said).not.toMatch(/undefined|\bNaN\b|\[object|Oops|[Cc]ontact your administrator/);
      expect(words.remedy({ evidence: 'x' }, context).length).toBeGreaterThan(0);
    }
  }
});

test('portal links of a national cloud never lead to another one', () => {
  const foreign = /entra\.microsoft\.com|portal\.azure\.com|admin\.microsoft\.com|login\.microsoftonline\.com/;
  for (const id of ['gccHigh', 'dod', 'china'] as const) {
    for (const { code, words } of withRecogniser) {
      const links = words.remedy({ evidence: 'x' }, { plan: planOf(id), clientId: 'c' }).map(({ link = '' }) => link);
      expect([code, links.filter((link) => foreign.test(link))]).toEqual([code, []]);
    }
  }
});

test('throttling and outages are told neither as credential nor as consent', () => {
  for (const status of [429, 500, 502, 503, 504]) {
    const code = recognise({ httpStatus: status, oauth: 'invalid_client', text: 'Invalid client secret provided' });
    expect(['throttled', 'transient']).toContain(
      explanationOf(status === 500 ? (recognise({ httpStatus: status }) ?? '') : (code ?? ''))?.failureClass,
    );
  }
});

/** Every number of the reference: groups A to F. */
const numbersOfTheReference =
  '7000215 7000222 70002 7000218 700025 700027 700016 700011 7000229 70001 7000112 7000114 9002325 9002326 9002327 700084 50003 50012 90002 900023 900439 90038 90043 90051 900382 900432 1000104 50194 9001023 9002332 90124 90130 90019 50059 50128 50020 500208 50034 51004 16000 16003 90072 90027 500021 500022 500212 500213 50049 50011 500113 900971 70004 900144 9002313 90014 90023 90100 90102 900561 90056 501481 50147 501491 70003 70005 70007 700054 901002 70011 28000 700022 700023 28002 28003 1002012 650053 500011 500014 50001 650052 650054 65005 650056 650057 650051 1003031 65001 65004 65002 90094 90095 90008 90009 90093 501051 50105 54005 70000 70008 700082 70043 50173 50089 50132 50133 700005 50085 50196 90055 50126 50053 50055 50144 50056 50057 50058 50072 50074 50076 50078 50079 50158 50161 50131 53000 53001 53002 53003 530032 530034 530035 53004 53010 53011 80007 80002 80001 80014 90006 90012 90024 90033 90090 50033 40010';

test('every AADSTS number of the reference has words of its own', () => {
  const unknown = numbersOfTheReference
    .split(' ')
    .filter((number) => recognise({ aadsts: [Number(number)] }) === undefined);
  expect(unknown).toEqual([]);
});

test('the reference pages are current (npm run docs:explanations writes them anew)', () => {
  const pages = explanationPages();
  expect(readdirSync('docs/explanations').sort()).toEqual(Object.keys(pages).sort());
  for (const [name, text] of Object.entries(pages))
    expect([name, readFileSync(`docs/explanations/${name}`, 'utf8') === text]).toEqual([name, true]);
  expect(pages).toHaveProperty([pageOf('MAILBOX_NOT_CONNECTED').replace('docs/explanations/', '')]);
});
