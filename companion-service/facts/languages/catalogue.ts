/** What one language says, by the English id of a sentence; see `../say.ts`. */
export type Catalogue = Readonly<Record<string, string>>;

/**
 * The catalogue in the parts in which it is fetched: those of `plugin-ui/diagnosis/words`, the guide, what the companion
 * refuses with, and what several share.
 */
export const catalogueParts = [
  'network',
  'registration',
  'account',
  'mailbox',
  'others',
  'guide',
  'refusals',
  'shared',
] as const;

export type CataloguePart = (typeof catalogueParts)[number];
