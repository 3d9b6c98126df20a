import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkTitles, observationTitles } from '../../companion-service/facts/check-titles.ts';
import { fieldErrors } from '../../companion-service/facts/field-errors.ts';
import { type CataloguePart, catalogueParts } from '../../companion-service/facts/languages/catalogue.ts';
import { planIds, planOf } from '../../companion-service/facts/plans.ts';
import { waySentences } from '../../companion-service/facts/way-taken.ts';
import { parseProperties } from '../properties-file.js';
import { readCatalogue } from './catalogue-file.ts';

export const translatedInto = ['de', 'fr', 'es', 'ja', 'pt-BR'] as const;
export type Translated = (typeof translatedInto)[number];
type Texts = Readonly<Record<string, string>>;

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const properties = (language?: Translated): Texts => {
  const texts = ['phrases', 'later', 'loader'].map((name) => {
    const path = `plugin-ui/i18n/${name}${language ? `_${language.replace('-', '_')}` : ''}.properties`;
    return parseProperties(read(path), path);
  });
  return Object.assign({}, ...texts);
};

/** The phrases of the page and its loader by language; English also has those that stand in facts, because the companion says them too. */
export function pageCatalogues(): Readonly<Record<Translated | 'en', Texts>> {
  const doubts = planIds.map((id) => [`planDoubt.${id}`, planOf(id).source.doubt]);
  const en = {
    ...properties(),
    ...Object.fromEntries(Object.entries(checkTitles).map(([id, title]) => [`check.${id}`, title])),
    ...Object.fromEntries(Object.entries(observationTitles).map(([name, title]) => [`observation.${name}`, title])),
    ...Object.fromEntries(planIds.map((id) => [`plan.${id}`, planOf(id).displayName])),
    ...Object.fromEntries(Object.entries(waySentences).map(([key, sentence]) => [`way.${key}`, sentence])),
    ...Object.fromEntries(Object.entries(fieldErrors).map(([code, text]) => [`fieldError.${code}`, text])),
    ...(Object.fromEntries(doubts.filter(([, doubt]) => doubt !== undefined)) as Texts),
  };
  const others = translatedInto.map((language) => [language, properties(language)] as const);
  return { en, ...(Object.fromEntries(others) as Record<Translated, Texts>) };
}

/** What `facts/languages` says, by language and part. */
export function wordCatalogues(): Readonly<Record<Translated, Readonly<Record<CataloguePart, Texts>>>> {
  const ofLanguage = (language: Translated): Record<CataloguePart, Texts> =>
    Object.fromEntries(
      catalogueParts.map((part) => {
        const path = `companion-service/facts/languages/${language}/${part}.ts`;
        return [part, readCatalogue(read(path), path)];
      }),
    ) as Record<CataloguePart, Texts>;
  return Object.fromEntries(translatedInto.map((language) => [language, ofLanguage(language)])) as Record<
    Translated,
    Record<CataloguePart, Texts>
  >;
}
