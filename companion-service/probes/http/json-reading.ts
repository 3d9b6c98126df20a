import { boundedText } from '../bounded-text.ts';

/** An object out of JSON that others wrote: nothing is known of its fields. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text, bounded and masked; undefined where there is none. */
export const textAt = (
  value: JsonObject,
  name: string,
  maxCharacters: number,
  secrets: readonly string[] = [],
): string | undefined => {
  const found = value[name];
  return typeof found === 'string' ? boundedText(found, maxCharacters, secrets) : undefined;
};

export const listAt = (value: JsonObject, name: string): readonly unknown[] => {
  const found = value[name];
  return Array.isArray(found) ? found : [];
};
