/**
 * Seven characters that stand for an English sentence in the bundle, so that no language carries the English text too:
 * 32 bits of FNV-1a, https://www.rfc-editor.org/rfc/rfc9923. A test proves that no two sentences share a key.
 */
export function sentenceKey(id: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
