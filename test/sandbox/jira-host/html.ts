/** Markup that is safe to send; made by `html` only. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Insertable = Html | readonly Html[] | string | number | boolean | undefined;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (value: Insertable): string => {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(escaped).join('');
  if (value === undefined || typeof value === 'boolean') return '';
  return String(value).replace(/[&<>"']/g, (character) => entities[character] ?? character);
};

/** A template whose inserted strings are escaped; `false` and undefined insert nothing. */
export const html = (strings: TemplateStringsArray, ...values: readonly Insertable[]): Html =>
  new Html(strings.reduce((text, part, index) => text + escaped(values[index - 1]) + part));

/** JSON for a script element: no text in it can end the element. */
export const inlineJson = (value: unknown): Html => new Html(JSON.stringify(value).replaceAll('<', '\\u003c'));
