import { checkTitles } from '#facts/check-titles.ts';

type Titles = typeof checkTitles;

/** What each check proves, keyed as the page's phrases are; the companion's pages say the same words. */
export const checkPhrases = Object.fromEntries(
  Object.entries(checkTitles).map(([id, title]) => [`check.${id}`, title]),
) as { readonly [Id in keyof Titles as `check.${Id}`]: Titles[Id] };
