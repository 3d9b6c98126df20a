import { type Catalogue, type CataloguePart, catalogueParts } from '#facts/languages/catalogue.ts';
import type { Translate } from '#facts/say.ts';
import { planName } from '../../i18n/plan-name.ts';
import { spoken } from '../../i18n/spoken.ts';
import { sentenceKey } from './sentence-key.ts';

const asked = new Map<string, Promise<void>>();
const here = new Map<string, Catalogue>();

const nameOf = (part: CataloguePart): string => `${spoken().language}/${part}`;

/** A part that does not load leaves its words in English, and is asked for again with the next finding. */
function fetchCatalogue(part: CataloguePart): Promise<void> {
  const { language } = spoken();
  const name = nameOf(part);
  const isOnItsWay = asked.get(name);
  if (isOnItsWay) return isOnItsWay;
  const fetched = (
    import(
      /* webpackChunkName: "words-[request]" */ `../../../companion-service/facts/languages/${language}/${part}.ts`
    ) as Promise<{ readonly words: Catalogue }>
  ).then(
    ({ words }) => void here.set(name, words),
    () => void asked.delete(name),
  );
  asked.set(name, fetched);
  return fetched;
}

/** Fetches what the page's language says in some parts of the catalogue; nothing in English. Never rejects. */
export async function fetchTranslation(...parts: readonly CataloguePart[]): Promise<Translate> {
  if (spoken().language !== 'en') await Promise.all([...parts, 'shared' as const].map(fetchCatalogue));
  return fetchedTranslation();
}

/** What the page's language says, as far as it was fetched; of English, only how the admin's country writes its dates. */
export function fetchedTranslation(): Translate {
  const { locale } = spoken();
  const translate = (id: string): string | undefined => {
    const key = sentenceKey(id);
    for (const part of catalogueParts) {
      const words = here.get(nameOf(part));
      // The build puts keys in place of the English texts; in tests they stand there themselves.
      const told = words?.[key] ?? words?.[id];
      if (told !== undefined) return told;
    }
    return undefined;
  };
  return Object.assign(translate, { locale, nameOf: planName });
}
