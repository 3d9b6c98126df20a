/**
 * Sentences that can be put in another language, the way gettext does it: the English text is its own id, `{0}` and
 * `{1}` stand for values, and whoever speaks looks the id up at the very end. Until then a sentence is data.
 * https://www.gnu.org/software/gettext/manual/html_node/Overview.html
 */
export interface Sentence {
  readonly id: string;
  readonly values: readonly (Said | number | Measured)[];
}

/** A value that every language writes in its own way: “1 second”, “10 Sekunden”, “5 janvier 2027”. */
export type Measured =
  | { readonly amount: number; readonly unit: 'second' | 'minute' | 'day' }
  /** ISO 8601, `2027-01-05`; a time behind it is left out. */
  | { readonly day: string };

/** A sentence; a plain text where words stand is one without values. As a *value*, a plain text is told as it is. */
export type Said = string | Sentence;

/** What a language says for an English id; undefined where it has nothing. */
export interface Translate {
  (id: string): string | undefined;
  /** How dates and amounts are written, as a BCP 47 tag; as in English where it is missing. */
  readonly locale?: string;
  /** What the language calls a thing that is a value, such as a plan; any other value as it is. */
  readonly nameOf?: (value: string) => string;
}

/** Tag of a template: `` say`Entra refused it: ${evidence}` ``. */
export const say = (texts: TemplateStringsArray, ...values: Sentence['values']): Sentence => ({
  id: texts.reduce((id, text, at) => `${id}{${at - 1}}${text}`),
  values,
});

/** Makes a sentence of words that are handed on, so that they are looked up even where they are a value. */
export const asSentence = (said: Said): Sentence => (typeof said === 'string' ? { id: said, values: [] } : said);

/** “a, b, c”; each may be a sentence itself. */
export const listed = (items: readonly Said[]): Said => items.reduce((list, item) => say`${list}, ${item}`);

/** “a and b”. */
export const both = (items: readonly string[]): Said =>
  items.slice(1).reduce<Said>((list, item) => say`${list} and ${item}`, items[0] ?? '');

/** “a or b”. */
export const either = (items: readonly string[]): Said =>
  items.slice(1).reduce<Said>((list, item) => say`${list} or ${item}`, items[0] ?? '');

/** Speaks a sentence: in the language of `translate`, in English without. */
export function spoken(said: Said, translate?: Translate): string {
  const { id, values } = asSentence(said);
  return (translate?.(id) ?? id).replace(/\{(\d+)\}/g, (hole, index) => {
    const value = values[Number(index)];
    if (value === undefined) return hole;
    if (typeof value === 'string') return translate?.nameOf?.(value) ?? value;
    // A list where a text was meant, as the reference pages put it, is told as its text.
    if (typeof value !== 'object' || Array.isArray(value)) return String(value);
    return 'id' in value ? spoken(value, translate) : written(value, translate?.locale ?? 'en');
  });
}

function written(value: Measured, locale: string): string {
  if ('unit' in value)
    return new Intl.NumberFormat(locale, { style: 'unit', unit: value.unit, unitDisplay: 'long' }).format(value.amount);
  const day = new Date(`${value.day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(day.getTime())
    ? value.day
    : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}
