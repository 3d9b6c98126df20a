/** Half a surrogate pair as UTF-8 has it: `encodeURIComponent` throws at one. */
const wellFormed = (text: string): string => Buffer.from(text).toString();
const formEncoded = (text: string): string => new URLSearchParams({ '': text }).toString().slice(1);
const lowerHex = (encoded: string): string => encoded.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());

/** What base64 makes of it, wherever in the encoded text it begins: only the characters that depend on it alone. */
function base64Spellings(secret: string): string[] {
  return [0, 1, 2].map((before) => {
    const bytes = Buffer.from(' '.repeat(before) + secret);
    const firstOwn = Math.ceil((before * 8) / 6);
    return bytes.toString('base64').slice(firstOwn, Math.floor((bytes.length * 8) / 6));
  });
}

/** Shorter ones stand in many a text by chance. */
const shortestEncoded = 8;

/** A secret as it is, as an address, a form and JSON write it, in base64 and in hexadecimal: all that an echo of it may look like. */
export function spellingsOf(secret: string): readonly string[] {
  const percent = [encodeURIComponent(wellFormed(secret)), formEncoded(secret)];
  const base64 = base64Spellings(secret).filter((encoded) => encoded.length >= shortestEncoded);
  const base64url = base64.map((encoded) => encoded.replaceAll('+', '-').replaceAll('/', '_'));
  const others = [JSON.stringify(secret).slice(1, -1), Buffer.from(secret).toString('hex')];
  return [...new Set([secret, ...others, ...percent, ...percent.map(lowerHex), ...base64, ...base64url])];
}
