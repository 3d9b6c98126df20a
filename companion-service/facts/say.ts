/**
 * Sentences that can be put in another language, the way gettext does it: the English text is its own id, `{0}` and
 * `{1}` stand for values, and whoever speaks looks the id up at the very end. Until then a sentence is data.
 * https://www.gnu.org/software/gettext/manual/html_node/Overview.html
 */
export interface Sentence {
  readonly id: string;
  readonly values: readonly (Said | number)[];
}

/** A sentence; a plain text where words stand is one without values. As a *value*, a plain text is told as it is. */
export type Said = string | Sentence;

/** What a language says for an English id; undefined where it has nothing. */
export type Translate = (id: string) => string | undefined;

/** Tag of a template: `` say`Entra refused it: ${evidence}` ``. */
export const say = (texts: TemplateStringsArray, ...values: readonly (Said | number)[]): Sentence => ({
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
    return typeof value === 'object' && 'id' in value ? spoken(value, translate) : String(value);
  });
}
