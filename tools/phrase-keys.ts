import { readFileSync } from 'node:fs';
import { parseProperties } from './properties-file.js';

function keyType(name: string, file: string): string {
  const path = new URL(`../plugin-ui/i18n/${file}`, import.meta.url);
  const keys = Object.keys(parseProperties(readFileSync(path, 'utf8'), path.pathname));
  return `export type ${name} =\n${keys.map((key) => `  | '${key}'`).join('\n')};\n`;
}

/** The type of every key of the English phrases, so that a key that nobody wrote does not compile. */
export const phraseKeys = (): string =>
  `// Made from phrases.properties, later.properties and loader.properties by \`npm run golden\`.
${keyType('WrittenFormKey', 'phrases.properties')}
${keyType('WrittenLaterKey', 'later.properties')}
export type WrittenPhraseKey = WrittenFormKey | WrittenLaterKey;

${keyType('WrittenLoaderKey', 'loader.properties')}`;
