import { type Language, languageFor, type OtherLanguage } from '#facts/languages/languages.ts';

type Phrases = Readonly<Record<string, string>>;

/** One part a language, fetched when somebody's Jira speaks it; English is in the first load. */
const parts: Readonly<Record<OtherLanguage, () => Promise<{ readonly phrases: Phrases }>>> = {
  de: () => import(/* webpackChunkName: "phrases-de" */ './phrases_de.properties'),
  fr: () => import(/* webpackChunkName: "phrases-fr" */ './phrases_fr.properties'),
  es: () => import(/* webpackChunkName: "phrases-es" */ './phrases_es.properties'),
  ja: () => import(/* webpackChunkName: "phrases-ja" */ './phrases_ja.properties'),
  'pt-BR': () => import(/* webpackChunkName: "phrases-pt-BR" */ './phrases_pt_BR.properties'),
};

interface Spoken {
  readonly language: Language;
  /** For dates and numbers: the admin's own, where its words are spoken too; never words of one and dates of another. */
  readonly locale: string;
  /** Nothing in English: a missing phrase is English anyway. */
  readonly phrases: Phrases;
}

let now: Spoken = { language: 'en', locale: 'en', phrases: {} };

/** The language of the page. It is chosen once, before the first paint; React is told nothing of a later change. */
export const spoken = (): Spoken => now;

/** Chooses the language for a locale. When its part does not load, the page speaks English: it never waits for ever. */
export async function speak(locale: string, patienceMs = 5_000): Promise<void> {
  const language = languageFor(locale);
  const english: Spoken = { language: 'en', locale: /^en\b/i.test(locale) ? locale : 'en', phrases: {} };
  now = english;
  if (language === 'en') return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, patienceMs, undefined);
  });
  const part = await Promise.race([parts[language]().catch(() => undefined), tooLate]);
  clearTimeout(timer);
  if (part) now = { language, locale, phrases: part.phrases };
}
