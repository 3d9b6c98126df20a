import { parseArgs } from 'node:util';
import { catalogueParts } from '../companion-service/facts/languages/catalogue.ts';
import { pageCatalogues, type Translated, translatedInto, wordCatalogues } from './translations/catalogues.ts';
import { sentences, sentencesByPart } from './translations/sentences.ts';

/**
 * `npm run -s translations` counts what each language lacks; `-- --missing de` prints it as files ready to be filled in,
 * `--part network` only that part (or `page`, the phrases of `plugin-ui/i18n`).
 */
const { values } = parseArgs({ options: { missing: { type: 'string' }, part: { type: 'string' } } });
const isLanguage = (text: string): text is Translated => (translatedInto as readonly string[]).includes(text);
const page = pageCatalogues();
const words = wordCatalogues();
const ids = sentencesByPart(sentences());

const missingPhrases = (language: Translated): string[] =>
  Object.keys(page.en).filter(
    (key) =>
      !(key in page[language]) &&
      !(language === 'ja' && key.endsWith('.one') && key.replace(/one$/, 'other') in page.en),
  );
const missingIn = (language: Translated, part: (typeof catalogueParts)[number]): string[] =>
  [...ids[part]].filter((id) => !words[language][part][id]);

if (values.missing === undefined) {
  for (const language of translatedInto) {
    const parts = catalogueParts.map((part) => `${part} ${missingIn(language, part).length} of ${ids[part].size}`);
    console.log(`${language} lacks: page ${missingPhrases(language).length}, ${parts.join(', ')}`);
  }
} else if (!isLanguage(values.missing)) {
  console.error(`--missing takes ${translatedInto.join(', ')}`);
  process.exitCode = 2;
} else {
  const language = values.missing;
  const isWanted = (part: string): boolean => values.part === undefined || values.part === part;
  const phrases = isWanted('page') ? missingPhrases(language) : [];
  if (phrases.length > 0) {
    console.log(`# plugin-ui/i18n/phrases_${language.replace('-', '_')}.properties`);
    for (const key of phrases) console.log(`# ${page.en[key]}\n${key}=`);
  }
  for (const part of catalogueParts.filter(isWanted)) {
    const missing = missingIn(language, part);
    if (missing.length === 0) continue;
    console.log(`// companion-service/facts/languages/${language}/${part}.ts`);
    for (const id of missing) console.log(`  ${JSON.stringify(id)}:\n    "",`);
  }
}
