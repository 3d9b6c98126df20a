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

/** What the parts that come after the form say: one part a language, fetched with the first of them. */
const laterParts: Readonly<Record<OtherLanguage, () => Promise<{ readonly phrases: Phrases }>>> = {
  de: () => import(/* webpackChunkName: "later-phrases-de" */ './later_de.properties'),
  fr: () => import(/* webpackChunkName: "later-phrases-fr" */ './later_fr.properties'),
  es: () => import(/* webpackChunkName: "later-phrases-es" */ './later_es.properties'),
  ja: () => import(/* webpackChunkName: "later-phrases-ja" */ './later_ja.properties'),
  'pt-BR': () => import(/* webpackChunkName: "later-phrases-pt-BR" */ './later_pt_BR.properties'),
};

interface Spoken {
  readonly language: Language;
  /** For dates and numbers: the admin's own, where its words are spoken too; never words of one and dates of another. */
  readonly locale: string;
  /** Nothing in English: a missing phrase is English anyway. */
  readonly phrases: Phrases;
}

let now: Spoken = { language: 'en', locale: 'en', phrases: {} };

let english: Phrases = {};

/** What the later parts say in English; nothing until they were asked for. */
export const spokenLater = (): Phrases => english;

/**
 * Fetches what the parts that come after the form say; in English where the page’s language does not load. Rejects when
 * neither does, as a part rejects that cannot be shown.
 */
export async function speakLater(): Promise<void> {
  const { language } = now;
  if (language !== 'en') {
    const part = await laterParts[language]().catch(() => undefined);
    if (part && now.language === language) now = { ...now, phrases: { ...now.phrases, ...part.phrases } };
    if (part) return;
  }
  english = (await import(/* webpackChunkName: "later-phrases-en" */ '../phrases/later.ts')).laterPhrases;
}

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
