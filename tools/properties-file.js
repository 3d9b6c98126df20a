/**
 * Our `.properties` files: UTF-8, `key=value` in one line each, `#` begins a remark. Of Java's format only this much is
 * ours to write; anything else is an error with its line, so that a typo never becomes a phrase.
 *
 * @param {string} text
 * @param {string} [path] for the error
 * @returns {Record<string, string>} phrases by key, in the file's order
 */
export function parseProperties(text, path = 'properties') {
  /** @type {Map<string, string>} */
  const phrases = new Map();
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const [, key, value] = /^([A-Za-z][\w.-]*)=(\S.*)$/.exec(line.trimEnd()) ?? [];
    if (key === undefined || value === undefined) throw new Error(`${path}:${index + 1} is no “key=value”: ${line}`);
    if (phrases.has(key)) throw new Error(`${path}:${index + 1} says ${key} a second time`);
    phrases.set(key, value);
  }
  return Object.fromEntries(phrases);
}
