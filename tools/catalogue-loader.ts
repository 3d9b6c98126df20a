import type { LoaderContext } from 'webpack';
import { sentenceKey } from '../plugin-ui/diagnosis/words/sentence-key.ts';
import { readCatalogue } from './translations/catalogue-file.ts';

/** Webpack's loader for a catalogue of `facts/languages`: the same words, with a short key in place of each English text. */
export default function catalogueLoader(this: LoaderContext<object>, text: string): string {
  const words = Object.entries(readCatalogue(text, this.resourcePath));
  const byKey = Object.fromEntries(words.map(([id, said]) => [sentenceKey(id), said]));
  return `export const words = JSON.parse(${JSON.stringify(JSON.stringify(byKey))});`;
}
