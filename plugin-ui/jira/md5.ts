/**
 * MD5 (RFC 1321) of a text in UTF-8. Browsers do not offer it, and Jira names its redirect address by it; nothing here
 * is protected by it.
 */
const shifts = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const;

const sines = Array.from({ length: 64 }, (_, step) => Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32) | 0);

/** Message words in little-endian order, padded to whole blocks with the length at the end (section 3.1 and 3.2). */
function paddedWords(text: string): Uint32Array {
  const bytes = new TextEncoder().encode(text);
  const words = new Uint32Array((((bytes.length + 8) >> 6) + 1) * 16);
  bytes.forEach((byte, index) => {
    words[index >> 2] = (words[index >> 2] ?? 0) | (byte << ((index % 4) * 8));
  });
  words[bytes.length >> 2] = (words[bytes.length >> 2] ?? 0) | (0x80 << ((bytes.length % 4) * 8));
  words[words.length - 2] = bytes.length * 8;
  return words;
}

const rounds: readonly ((b: number, c: number, d: number, step: number) => readonly [mixed: number, word: number])[] = [
  (b, c, d, step) => [(b & c) | (~b & d), step],
  (b, c, d, step) => [(d & b) | (~d & c), (5 * step + 1) % 16],
  (b, c, d, step) => [b ^ c ^ d, (3 * step + 5) % 16],
  (b, c, d, step) => [c ^ (b | ~d), (7 * step) % 16],
];

/** The sixteen bytes of the digest. */
export function md5(text: string): Uint8Array {
  const words = paddedWords(text);
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
  for (let block = 0; block < words.length; block += 16) {
    let [a, b, c, d] = state as unknown as [number, number, number, number];
    for (let step = 0; step < 64; step++) {
      const round = rounds[step >> 4];
      const [mixed, word] = round ? round(b, c, d, step) : [0, 0];
      const sum = (a + mixed + (sines[step] ?? 0) + (words[block + word] ?? 0)) | 0;
      const shift = shifts[step >> 4]?.[step % 4] ?? 0;
      [a, d, c, b] = [d, c, b, (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0];
    }
    [a, b, c, d].forEach((value, index) => {
      state[index] = ((state[index] ?? 0) + value) | 0;
    });
  }
  const digest = new DataView(new ArrayBuffer(16));
  state.forEach((value, index) => {
    digest.setInt32(index * 4, value, true);
  });
  return new Uint8Array(digest.buffer);
}
