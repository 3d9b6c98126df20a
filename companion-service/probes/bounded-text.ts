import { maskPieces } from './secret-pieces.ts';

const mask = '[masked]';

/** Stars where the mask itself would be longer than what it hides. */
const maskFor = (secret: string): string => (secret.length >= mask.length ? mask : '*'.repeat(secret.length));

/**
 * What a secret looks like. Every pattern runs in linear time: no repetition inside a repetition, and each run of a
 * character class is entered at its beginning only.
 */
const shapes: readonly { readonly hint: string; readonly shape: RegExp }[] = [
  { hint: 'eyJ', shape: /eyJ[\w-]{8,}(?:\.[\w-]*){0,4}/g }, // JSON Web Token, or the beginning of one
  { hint: 'dXNlcj', shape: /dXNlcj[A-Za-z0-9+/]{16,}={0,2}/g }, // base64 of `user=`: the XOAUTH2 response
  // Opaque token of a personal account
  { hint: 'Ew', shape: /(?<![\w+/-])Ew[A-Za-z0-9][A-Za-z0-9+/_-]{29,}={0,2}/g },
  { hint: 'Q~', shape: /[\w.~-]{3}\dQ~[\w.~-]{20,}/g }, // client secret made by Entra
];
/** Base64 as long as a token. Shorter runs are left alone: Exchange's greeting carries 100 to 160 characters. */
const longRun = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{200,}={0,2}/g;
const longRunLength = 200;

const bearer = /\b(Bearer\s{1,4})([\w.~+/=-]{16,})/gi;
const parameter =
  /\b((?:access_token|refresh_token|id_token|client_secret|client_assertion|assertion|code_verifier|device_code|password)["']?\s{0,4}[=:]\s{0,4}["']?)([^\s&"'<>,;}]+)/gi;
/** `code` is masked only where it can be nothing but a parameter: "error code: 80049217" has to stay. */
const codeParameter = /((?:^|[?&#\s"'])code=)([^\s&"'<>,;}]+)/gim;

/** Text with everything that looks like a secret masked, and the given secrets in any case. Never longer than before. */
export function maskSecrets(text: string, secrets: readonly string[] = []): string {
  let masked = text;
  for (const secret of secrets) if (secret.length > 0) masked = masked.replaceAll(secret, maskFor(secret));
  masked = maskPieces(masked, secrets);
  // A diagnosis keeps some hundred texts, nearly all without a trace of these: looking for the trace first is cheap.
  const isAssignment = masked.includes('=') || masked.includes(':');
  for (const shape of isAssignment ? [bearer, parameter, codeParameter] : [bearer]) {
    masked = masked.replace(shape, (_all, before: string, secret: string) => before + maskFor(secret));
  }
  for (const { hint, shape } of shapes) if (masked.includes(hint)) masked = masked.replace(shape, maskFor);
  return masked.length < longRunLength ? masked : masked.replace(longRun, maskFor);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal or a log
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** More than this is not looked at; a secret cut here still has the beginning by which it is masked. */
const lookedAtCharacters = 65_536;

/** Remote text made fit to be kept: secrets masked, control characters as dots, at most `maxCharacters` long. */
export function boundedText(text: string, maxCharacters: number, secrets: readonly string[] = []): string {
  // Masked last: a control character that becomes a dot must not have cut a secret in two.
  const printable = text.slice(0, lookedAtCharacters).replace(/\r\n?/g, '\n').replace(control, '.');
  const clean = maskSecrets(printable, secrets).trim();
  return clean.length <= maxCharacters ? clean : `${clean.slice(0, Math.max(0, maxCharacters - 1))}…`;
}
