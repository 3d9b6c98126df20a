/** The languages that the product speaks, as BCP 47 tags: https://www.rfc-editor.org/info/bcp47 */
export const languages = ['en', 'de', 'fr', 'es', 'ja', 'pt-BR'] as const;

export type Language = (typeof languages)[number];
export type OtherLanguage = Exclude<Language, 'en'>;

/** The language for an admin's locale, by the language alone: `de-AT` gets `de`, `pt` gets `pt-BR`; unknown ones English. */
export function languageFor(locale: string): Language {
  const primary = locale.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language.split('-')[0] === primary) ?? 'en';
}
