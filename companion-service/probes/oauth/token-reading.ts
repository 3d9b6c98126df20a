import { boundedText } from '../bounded-text.ts';
import type { TokenReading } from '../observations.ts';

const words = (value: unknown, secrets: readonly string[]): string[] | undefined => {
  const list = typeof value === 'string' ? value.split(' ') : Array.isArray(value) ? value : undefined;
  return list
    ?.filter((word): word is string => typeof word === 'string' && word !== '')
    .slice(0, 100)
    .map((word) => boundedText(word, 200, secrets));
};

/**
 * Reads an access token as far as it lets itself be read, to explain and never to decide: Microsoft calls them opaque.
 * What was sent to get it (`secrets`) is masked. Claims that identify the token itself (`uti`, `nonce`, the signature) are left out.
 *
 * @see https://learn.microsoft.com/en-us/entra/identity-platform/access-tokens
 */
export function readAccessToken(token: string, secrets: readonly string[] = []): TokenReading {
  const claims = claimsOf(token);
  if (!claims) return { form: 'opaque' };
  const text = (name: string): Record<string, string> => {
    const value = claims[name];
    return typeof value === 'string' ? { [name]: boundedText(value, 320, secrets) } : {};
  };
  const number = (name: string): Record<string, number> => {
    const value = claims[name];
    return typeof value === 'number' ? { [name]: value } : {};
  };
  const list = (name: string): Record<string, string[]> => {
    const value = words(claims[name], secrets);
    return value ? { [name]: value } : {};
  };
  return {
    form: 'jwt',
    ...text('aud'),
    ...text('iss'),
    ...text('tid'),
    ...text('appid'),
    ...text('oid'),
    ...text('upn'),
    ...text('idtyp'),
    ...list('scp'),
    ...list('roles'),
    ...number('exp'),
    ...number('nbf'),
    // v2.0 spellings, where a resource uses them
    ...(typeof claims['azp'] === 'string' &&
      claims['appid'] === undefined && { appid: boundedText(claims['azp'], 320, secrets) }),
  };
}

function claimsOf(token: string): Record<string, unknown> | undefined {
  const parts = token.split('.');
  if (parts.length !== 3 || parts[1] === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(parts[1], 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null ? (claims as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
