import { readFileSync } from 'node:fs';
import { parseProperties } from './properties-file.js';

/** The type of every key of the page's English phrases, so that a key that nobody wrote does not compile. */
export function phraseKeys(): string {
  const path = new URL('../plugin-ui/i18n/phrases.properties', import.meta.url);
  const keys = Object.keys(parseProperties(readFileSync(path, 'utf8'), path.pathname));
  return `// Made from phrases.properties by \`npm run golden\`.\nexport type WrittenPhraseKey =\n${keys.map((key) => `  | '${key}'`).join('\n')};\n`;
}
