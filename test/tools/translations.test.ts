import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { checkTitles } from '../../companion-service/facts/check-titles.ts';
import { explanationGroups } from '../../companion-service/facts/explanations/catalogue.ts';
import { type Explanation, inLanguage } from '../../companion-service/facts/explanations/explanation.ts';
import { fieldErrors } from '../../companion-service/facts/field-errors.ts';
import { registrationGuide } from '../../companion-service/facts/guide/registration-guide.ts';
import { catalogueParts } from '../../companion-service/facts/languages/catalogue.ts';
import { planIds, planOf } from '../../companion-service/facts/plans.ts';
import { sentenceKey } from '../../plugin-ui/diagnosis/words/sentence-key.ts';
import { parseProperties } from '../../tools/properties-file.js';
import { sampleParams } from '../../tools/reference-pages/sample-params.ts';
import { pageCatalogues, wordCatalogues } from '../../tools/translations/catalogues.ts';
import { sentences, sentencesByPart } from '../../tools/translations/sentences.ts';
import { sameAsEnglish } from './same-as-english.ts';

const languages = ['de', 'fr', 'es', 'ja', 'pt-BR'] as const;
const found = sentences();
const idsOf = sentencesByPart(found);
const page = pageCatalogues();
const words = wordCatalogues();

const placeholders = (text: string): string => [...new Set(text.match(/\{\d\}/g))].sort().join(' ');
const isTelling = (text: string): boolean => /\p{Ll}{3}/u.test(text.replace(/\{\d\}/g, ''));

test('the page’s phrases in English are whole, and hold no apostrophe that MessageFormat would eat', () => {
  const { en } = page;
  expect(Object.entries(en).filter(([, phrase]) => /'|\{(?!\d\})/.test(phrase))).toEqual([]);
  const derived = [
    ...Object.keys(checkTitles).map((id) => `check.${id}`),
    ...Object.keys(fieldErrors).map((code) => `fieldError.${code}`),
    ...planIds.filter((id) => planOf(id).source.doubt).map((id) => `planDoubt.${id}`),
  ];
  expect(derived.filter((key) => !(key in en))).toEqual([]);
});

test.each(languages)('the page in %s: every key of English, no other, with the same values', (language) => {
  const { en } = page;
  const own = page[language];
  const wanted = Object.keys(en).filter((key) => language !== 'ja' || !isSingular(key));
  expect({ missing: wanted.filter((key) => !(key in own)) }).toEqual({ missing: [] });
  expect({ unused: Object.keys(own).filter((key) => !wanted.includes(key)) }).toEqual({ unused: [] });
  expect(Object.entries(own).filter(([, phrase]) => phrase.includes("'"))).toEqual([]);
  const otherValues = wanted.filter((key) => {
    const [theirs, ours] = [placeholders(en[key] ?? ''), placeholders(own[key] ?? '')];
    return isSingular(key) ? !['', '{0}', theirs].includes(ours) : theirs !== ours;
  });
  expect({ otherValues }).toEqual({ otherValues: [] });
});

const isSingular = (key: string): boolean => key.endsWith('.one') && key.replace(/one$/, 'other') in page.en;

test.each(languages.filter((language) => new Intl.PluralRules(language).select(0) === 'one'))(
  'the page in %s: where nought is counted like one, the singular says its number',
  (language) => {
    const singulars = Object.entries(page[language]).filter(([key]) => isSingular(key));
    expect(singulars.length).toBeGreaterThan(0);
    expect(singulars.filter(([, phrase]) => !phrase.includes('{0}'))).toEqual([]);
  },
);

test.each(languages)('the page in %s: nothing is left in English without a reason', (language) => {
  const left = Object.entries(page[language]).filter(
    ([key, phrase]) => phrase === page.en[key] && isTelling(phrase) && !sameAsEnglish(language, key),
  );
  expect(Object.fromEntries(left)).toEqual({});
});

/** The blank of each sign, as French is printed: narrow before ; ! ? and within « », whole before the colon, never breaking. */
const wrongBlank = /[ \u00a0][;!?»]|«[^\u202f]|[^\u202f]»|[ \u202f]:|\p{L}[;!]/u;

test('French signs stand behind one kind of blank each, which never leaves them alone in a line', () => {
  const texts = [...Object.values(page.fr), ...Object.values(words.fr).flatMap((part) => Object.values(part))];
  expect(texts.filter((text) => wrongBlank.test(text))).toEqual([]);
  const wrong = ['Attention !', 'Deux\u00a0; trois', '«\u00a0Oui\u202f»', 'Durée : une', 'Durée\u202f: une', 'Non;'];
  expect(wrong.filter((text) => !wrongBlank.test(text))).toEqual([]);
  expect(wrongBlank.test('Durée\u00a0: «\u202fune heure\u202f»\u202f; oui\u202f!')).toBe(false);
});

test('menu items have the same keys in every language, and only what Java reads in every encoding', () => {
  const folder = 'plugin-ui/i18n';
  const menus = readdirSync(folder).filter((name) => name.startsWith('mail-oauth'));
  expect(menus.sort()).toEqual([
    'mail-oauth.properties',
    ...languages.map((language) => `mail-oauth_${language.replace('-', '_')}.properties`).sort(),
  ]);
  const keys = menus.map((name) => {
    const text = readFileSync(`${folder}/${name}`, 'latin1');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: everything but ASCII
    expect(text).toMatch(/^[\x00-\x7f]*$/);
    return Object.keys(parseProperties(text, name));
  });
  for (const own of keys) expect(own).toEqual(keys[0]);
});

test('every text with values in it is a sentence that can be translated', () => {
  expect(found.untold).toEqual([]);
});

test('no two sentences share the key under which the bundle knows them', () => {
  const byKey = new Map<string, string>();
  for (const id of Object.values(idsOf).flatMap((ids) => [...ids])) {
    expect([byKey.get(sentenceKey(id)) ?? id]).toEqual([id]);
    byKey.set(sentenceKey(id), id);
  }
  expect(byKey.size).toBeGreaterThan(1000);
});

test.each(languages.flatMap((language) => catalogueParts.map((part) => [language, part] as const)))(
  'words of facts in %s, %s: every sentence, no other, with the same values',
  (language, part) => {
    const own = words[language][part];
    const ids = [...idsOf[part]];
    expect({ unused: Object.keys(own).filter((id) => !idsOf[part].has(id)) }).toEqual({ unused: [] });
    const missing = ids.filter((id) => !own[id]);
    expect({ missing }).toEqual({ missing: [] });
    const wrong = Object.entries(own).filter(
      ([id, told]) =>
        placeholders(id) !== placeholders(told) || (told === id && isTelling(id) && !sameAsEnglish(language, id)),
    );
    expect(Object.fromEntries(wrong)).toEqual({});
  },
);

/** Every word that a person can be told goes through the catalogue: seen by speaking it all in a language of brackets. */
const known = new Set(Object.values(idsOf).flatMap((ids) => [...ids]));
const asked = new Set<string>();
const inBrackets = (id: string): string => {
  asked.add(id);
  return `⟦${id}⟧`;
};
const contexts = planIds.flatMap((plan) => [
  { plan: planOf(plan) },
  {
    plan: planOf(plan),
    mailAddress: 'jira@contoso.example',
    signInAddress: 'ann@contoso.example',
    tenant: 'contoso.example',
    clientId: 'c',
    redirectUri: 'https://jira.contoso.example/r',
    grant: 'client_credentials' as const,
  },
]);

function toldBy(explanation: Explanation<unknown>, params: unknown, context: (typeof contexts)[number]): string[] {
  const { title, cause, likelyCauses, remedy } = inLanguage(explanation, inBrackets);
  return [title, cause(params, context), ...likelyCauses(context), ...remedy(params, context).map(({ text }) => text)];
}

test('no explanation says a word that the catalogue does not know', () => {
  for (const explanation of Object.values(explanationGroups).flatMap((group) => Object.values(group)))
    for (const context of contexts) {
      const told = withSamples((params) => toldBy(explanation as Explanation<unknown>, params, context));
      expect(told.filter((text) => !text.startsWith('⟦'))).toEqual([]);
    }
  expect([...asked].filter((id) => /\p{L}{2}/u.test(id.replace(/\{\d\}/g, '')) && !known.has(id))).toEqual([]);
});

test('no step of the guide says a word that the catalogue does not know', () => {
  asked.clear();
  for (const plan of planIds)
    for (const grant of ['authorization_code', 'client_credentials'] as const)
      for (const sharedMailbox of [false, true]) {
        const request = {
          plan,
          grant,
          sharedMailbox,
          tenant: 'contoso.example',
          clientId: 'c',
          redirectUris: ['https://jira.contoso.example/r', 'https://companion.contoso.example/r'],
          protocols: ['imap', 'pop', 'smtp', 'graph'] as const,
        };
        const steps = registrationGuide(request as unknown as Parameters<typeof registrationGuide>[0], inBrackets);
        const told = steps.flatMap(({ title, doneWhen, actions }) => [
          title,
          doneWhen,
          ...actions.flatMap(({ text, copy = [] }) => [text, ...copy.map(({ label }) => label)]),
        ]);
        expect(told.filter((text) => !text.startsWith('⟦'))).toEqual([]);
      }
  expect([...asked].filter((id) => !known.has(id))).toEqual([]);
});

function withSamples<T>(tell: (params: unknown) => T): T {
  try {
    return tell(sampleParams(false));
  } catch {
    return tell(sampleParams(true));
  }
}
