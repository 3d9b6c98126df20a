import { checkTitles, observationTitles } from '#facts/check-titles.ts';

type Titles = typeof checkTitles;
type Observed = typeof observationTitles;

/** What each check proves, keyed as the page's phrases are; the companion's pages say the same words. */
export const checkPhrases = Object.fromEntries(
  Object.entries(checkTitles).map(([id, title]) => [`check.${id}`, title]),
) as { readonly [Id in keyof Titles as `check.${Id}`]: Titles[Id] };

/** What each probe looked at. */
export const observationPhrases = Object.fromEntries(
  Object.entries(observationTitles).map(([name, title]) => [`observation.${name}`, title]),
) as { readonly [Name in keyof Observed as `observation.${Name}`]: Observed[Name] };
