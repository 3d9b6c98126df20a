import { fetchTranslation } from '../diagnosis/words/in-page-language.ts';

/** Refusals with a value in them, as the companion words them; any other is an id of the catalogue as it stands. */
const withValues = [
  { id: '{0} can do this', says: /^(.+) can do this$/ },
  { id: 'Try again in {0} seconds.', says: /^Try again in (\d+) seconds\.$/ },
] as const;

/** Says what the companion refused with in the language of the page: its answers are English, for machines read them too. */
export async function refusalWords(): Promise<(english: string) => string> {
  const translate = await fetchTranslation('refusals');
  return (english) => {
    for (const { id, says } of withValues) {
      const value = says.exec(english)?.[1];
      const told = value === undefined ? undefined : translate(id);
      if (value !== undefined && told !== undefined) return told.replace('{0}', translate(value) ?? value);
    }
    return translate(english) ?? english;
  };
}
