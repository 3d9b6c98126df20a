import type { WrittenPhraseKey } from './i18n/phrase-keys.ts';
import { phrases as english } from './i18n/phrases.properties';
import { spoken, spokenLater } from './i18n/spoken.ts';
import type { checkPhrases, observationPhrases } from './phrases/checks.ts';
import { fieldErrorPhrases } from './phrases/field-errors.ts';
import { planDoubtPhrases } from './phrases/plan-doubts.ts';
import { planNamePhrases } from './phrases/plan-names.ts';
import { wayPhrases } from './phrases/ways.ts';

export type PhraseKey =
  | WrittenPhraseKey
  | keyof typeof checkPhrases
  | keyof typeof observationPhrases
  | keyof typeof fieldErrorPhrases
  | keyof typeof planDoubtPhrases
  | keyof typeof planNamePhrases
  | keyof typeof wayPhrases;

/** A phrase that has forms for one and for many, without the form: `finding.passedCount`. */
type CountedKey = Extract<PhraseKey, `${string}.one`> extends `${infer Key}.one` ? Key : never;

/** What the form says in English, by key, and what holds it together; `phrases/later.ts` has the rest. `{0}`, `{1}` stand for values. Words about findings are in `#facts`. */
export const phrases: Readonly<Record<string, string>> = {
  ...english,
  ...fieldErrorPhrases,
  ...planDoubtPhrases,
  ...planNamePhrases,
  ...wayPhrases,
};

type Value = string | number;

const filled = (phrase: string, values: readonly Value[]): string =>
  phrase.replace(/\{(\d)\}/g, (placeholder, index) => {
    const value = values[Number(index)] ?? placeholder;
    return typeof value === 'number' ? new Intl.NumberFormat(spoken().locale).format(value) : value;
  });

/** Letters of Hebrew, Arabic and their relatives: https://www.unicode.org/reports/tr9/#Bidirectional_Character_Types */
const fromRightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** A name in Hebrew must not turn the sentence around it: https://www.w3.org/International/articles/inline-bidi-markup/ */
const isolated = (value: Value): Value =>
  typeof value === 'string' && fromRightToLeft.test(value) ? `\u2068${value}\u2069` : value;

const phraseOf = (key: string): string | undefined => spoken().phrases[key] ?? phrases[key] ?? spokenLater()[key];

/** Whether the page has words for what may be newer than it. */
export const isPhrase = (key: string): key is PhraseKey => phraseOf(key) !== undefined;

/**
 * The phrase behind a key in the language of the page, else in English, with `{0}` and so on replaced by the values in
 * order. A number is written as the language writes it; what only looks like one, a port say, is handed in as text.
 */
export const say = (key: PhraseKey, ...values: readonly Value[]): string =>
  filled(phraseOf(key) ?? key, values.map(isolated));

/** The same as a value that Jira stores: letter by letter what is seen, without marks for the direction of text. */
export const sayToStore = (key: PhraseKey, ...values: readonly Value[]): string => filled(phraseOf(key) ?? key, values);

/** The form of a phrase that fits a number, which is also `{0}`: https://cldr.unicode.org/index/cldr-spec/plural-rules */
export function sayCount(key: CountedKey, count: number, ...values: readonly Value[]): string {
  const { locale, phrases: own } = spoken();
  const form = `${key}.${new Intl.PluralRules(locale).select(count)}`;
  const other = `${key}.other`;
  const phrase = own[form] ?? own[other] ?? phraseOf(form) ?? phraseOf(other) ?? key;
  return filled(phrase, [count, ...values.map(isolated)]);
}
