import { type Language, languageFor } from '#facts/languages/languages.ts';
import { phrases as en } from '../i18n/loader.properties';
import { phrases as de } from '../i18n/loader_de.properties';
import { phrases as es } from '../i18n/loader_es.properties';
import { phrases as fr } from '../i18n/loader_fr.properties';
import { phrases as ja } from '../i18n/loader_ja.properties';
import { phrases as ptBr } from '../i18n/loader_pt_BR.properties';
import type { WrittenLoaderKey } from '../i18n/phrase-keys.ts';
import { readJiraHost } from './host.ts';

const spoken: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, de, fr, es, ja, 'pt-BR': ptBr };

/** What the loader says, in the language of the page that stands there; all of it comes along, for nothing may be waited for. */
export interface LoaderWords {
  readonly language: Language;
  readonly say: (key: WrittenLoaderKey) => string;
}

/** The words of the loader in Jira's language, else in English. */
export function loaderWords(): LoaderWords {
  const language = languageFor(readJiraHost().locale);
  return { language, say: (key) => spoken[language][key] ?? en[key] ?? key };
}
