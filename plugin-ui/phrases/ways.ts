import { waySentences } from '#facts/way-taken.ts';

type Sentences = typeof waySentences;

/** Which way the connections took, keyed as the page's phrases are; the companion's pages say the same words. */
export const wayPhrases = Object.fromEntries(
  Object.entries(waySentences).map(([key, sentence]) => [`way.${key}`, sentence]),
) as { readonly [Key in keyof Sentences as `way.${Key}`]: Sentences[Key] };
