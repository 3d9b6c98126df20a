import { randomBytes } from 'node:crypto';

/** A secret of odd characters, so that each way of writing it is a different text. */
export const planted = (name: string): string => `${name}~"é\\/+&=${randomBytes(9).toString('base64url')}`;

/** Every way a secret could be written down without being recognised at once. */
export function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [
    secret,
    encodeURIComponent(secret),
    new URLSearchParams({ x: secret }).toString().slice(2),
    JSON.stringify(secret).slice(1, -1),
    JSON.stringify(JSON.stringify(secret)).slice(3, -3),
    [...secret].reverse().join(''),
    bytes.toString('hex'),
    // Base64 at each of the three places it can begin within a longer text.
    ...[0, 1, 2].flatMap((before) => {
      const padded = Buffer.concat([Buffer.alloc(before), bytes]);
      const whole = padded.toString('base64').replace(/=+$/, '');
      const inner = whole.slice(Math.ceil((before * 4) / 3) + (before > 0 ? 1 : 0), -2);
      return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
    }),
  ].filter((form) => form.length >= 8);
}

/** Names of the forms of the secrets that a text holds; never the secrets, which would stand in the test's output. */
export function leaksIn(text: string, secrets: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  for (const [secret, name] of secrets) {
    formsOf(secret).forEach((form, at) => {
      if (text.includes(form)) found.push(`${name}, form ${at}`);
    });
  }
  return found;
}
