/** What JSON can write and PostgreSQL cannot keep: U+0000, and halves of surrogate pairs. Servers do answer with them. */
const unkeepable = /(?<=(?<!\\)(?:\\\\)*)\\u(?:0000|d[89a-f][0-9a-f]{2})/g;

/** A value as JSON for a `jsonb` column; what cannot be kept becomes U+FFFD. */
export const jsonText = (value: unknown): string => JSON.stringify(value).replace(unkeepable, '\\ufffd');

/** Text for a `text` column, with the same replacement. */
export const keepableText = (text: string): string => Buffer.from(text).toString('utf8').replaceAll('\0', '\ufffd');

/**
 * JSON that is the same text for the same value, whatever the order of its members (the rule of RFC 8785 section 3.2.3;
 * for objects of strings, numbers and booleans, lists and nothing else).
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    members.sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}
