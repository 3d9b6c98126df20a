import { hashOf, Random } from '../engine/random.ts';

/** The bytes in the pieces in which they might arrive; the same bytes always in the same pieces. */
export function inChunks(bytes: Buffer): Buffer[] {
  const random = new Random(hashOf(bytes));
  const longest = [1, 3, 16, 200, 65_536][random.below(5)] ?? 1;
  // Single bytes only where there are few: the rest is left to the other sizes.
  const most = Math.max(longest, Math.ceil(bytes.length / 200));
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const next = at + 1 + random.below(most);
    chunks.push(bytes.subarray(at, next));
    at = next;
  }
  return chunks;
}
