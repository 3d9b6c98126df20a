import { isPhrase, say } from '../phrases.ts';

/** Label of a stored field, as the page and Jira's form name it; an unknown field under its own name. */
export function fieldName(field: string): string {
  const key = `field.${field}`;
  return isPhrase(key) ? say(key) : field;
}

/** A stored value for people: lists line by line, nothing as a dash. */
export const shownField = (value: unknown): string =>
  Array.isArray(value)
    ? value.join('\n')
    : typeof value === 'string'
      ? value || '–'
      : value === undefined
        ? '–'
        : JSON.stringify(value);
