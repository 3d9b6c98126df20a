const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r', f: '\f' };

const unescaped = (text: string): string =>
  text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, code: string | undefined, character: string | undefined) =>
    code === undefined ? (escapes[character ?? ''] ?? character ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
  );

/**
 * Reads a Java `.properties` file: comments, continued lines and escapes.
 * @see https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Properties.html#load(java.io.Reader)
 */
export const readProperties = (text: string): Record<string, string> => {
  const phrases: Record<string, string> = {};
  for (const line of text.replace(/\\\r?\n\s*/g, '').split(/\r?\n/)) {
    if (/^\s*([#!]|$)/.test(line)) continue;
    const [, key, value] = /^\s*((?:\\.|[^\\=:\s])+)\s*[=:]?\s*(.*)$/.exec(line) ?? [];
    if (key !== undefined) phrases[unescaped(key)] = unescaped(value ?? '');
  }
  return phrases;
};
