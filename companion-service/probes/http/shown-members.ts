import { isObject, type JsonObject } from './json-reading.ts';

/** Stands where a value is left out. */
export const leftOut = '[…]';

/**
 * Members whose values may be read: errors, what was granted, who the server says it is, counts. Whatever is not named
 * here is told by its name only: content of mailboxes and tokens are among the rest.
 */
const shown: ReadonlySet<string> = new Set([
  ...['error', 'error_description', 'error_codes', 'suberror', 'trace_id', 'correlation_id', 'timestamp'],
  ...['token_type', 'scope', 'expires_in', 'ext_expires_in'],
  ...['issuer', 'jwks_uri', 'tenant_region_scope', 'tenant_region_sub_scope', 'cloud_instance_name', 'msgraph_host'],
  ...['account_type', 'domain_name'],
  ...['totalItemCount', 'unreadItemCount'],
]);
const endpoint = /^[a-z_]{1,40}_endpoint$/;
/** The same of Graph's error object. */
const shownOfError: ReadonlySet<string> = new Set(['code', 'message', 'date', 'request-id', 'client-request-id']);
const innerError = /^inner_?error$/i;
const secretMember = /(?:^|_)(?:token|secret|assertion|code|password)$/i;

const deepest = 5;
const mostItems = 10;

/** A member by its name, with its value as the server wrote it, or with our own mark in its place. */
export type ShownMember = { readonly name: string } & ({ readonly value: string } | { readonly mark: string });

const isPlain = (value: unknown): boolean => value === null || ['string', 'number', 'boolean'].includes(typeof value);

function told(name: string, value: unknown): ShownMember {
  if (isPlain(value)) return { name, value: String(value) };
  const items = Array.isArray(value) ? value.slice(0, mostItems) : [];
  return items.length > 0 && items.every(isPlain) ? { name, value: items.join(', ') } : withheld(name, value);
}

/** How many there are of what is not told tells something. */
const withheld = (name: string, value: unknown): ShownMember => ({
  name,
  mark: Array.isArray(value) ? `[… ×${value.length}]` : leftOut,
});

/** The members of an answer in their order, by the allow-list. */
export function* shownMembers(answer: JsonObject): Generator<ShownMember> {
  for (const [name, value] of Object.entries(answer)) {
    if (secretMember.test(name)) yield { name, mark: '[secret]' };
    else if (name === 'error' && isObject(value)) yield* membersOfError(value, name, 1);
    else yield (shown.has(name) || endpoint.test(name) ? told : withheld)(name, value);
  }
}

function* membersOfError(error: JsonObject, path: string, depth: number): Generator<ShownMember> {
  for (const [name, value] of Object.entries(error)) {
    const at = `${path}.${name}`;
    if (innerError.test(name) && isObject(value) && depth < deepest) yield* membersOfError(value, at, depth + 1);
    else yield (shownOfError.has(name) ? told : withheld)(at, value);
  }
}

/** Shorter values are flags and numbers rather than secrets, and stand everywhere. */
export const shortestSecret = 8;
/** An answer has three; one made to keep us busy has thousands. */
const mostSecrets = 12;

/** Tokens that came: what else the answer says must not repeat them. */
export const secretsOfAnswer = (answer: JsonObject): readonly string[] =>
  Object.entries(answer)
    .flatMap(([name, value]) =>
      secretMember.test(name) && typeof value === 'string' && value.length >= shortestSecret ? [value] : [],
    )
    .slice(0, mostSecrets);
