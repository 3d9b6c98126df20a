import { isGuid } from './settings.ts';

/** The shape of a client secret, never the secret. */
export interface SecretShape {
  readonly length: number;
  readonly form:
    | 'secretValue'
    | 'guid'
    | 'clientId'
    | 'tenantId'
    | 'masked'
    | 'urlEncoded'
    | 'surroundedBySpace'
    | 'tooShort'
    | 'other';
}

/** Seen in every secret that the portal makes today; older ones and those made by API look otherwise, so nothing is refused by it. */
const portalValue = /^[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34}$/;
const sameId = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/**
 * Judges what a pasted client secret looks like.
 * @see https://learn.microsoft.com/en-us/graph/api/resources/passwordcredential
 */
export function secretShapeOf(
  secret: string,
  { clientId, tenant }: { readonly clientId?: string | undefined; readonly tenant?: string | undefined },
): SecretShape {
  const bare = secret.trim().replace(/^(["'`])(.*)\1$/s, '$2');
  const form = ((): SecretShape['form'] => {
    if (clientId !== undefined && sameId(bare, clientId)) return 'clientId';
    if (tenant !== undefined && isGuid(tenant) && sameId(bare, tenant)) return 'tenantId';
    if (isGuid(bare)) return 'guid';
    if (/[*•●]{2}|\.{3}$|…/.test(bare)) return 'masked';
    if (bare !== secret || /\s/.test(secret)) return 'surroundedBySpace';
    if (/%[0-9A-Fa-f]{2}/.test(bare)) return 'urlEncoded';
    if (portalValue.test(bare)) return 'secretValue';
    return bare.length < 16 ? 'tooShort' : 'other';
  })();
  return { length: secret.length, form };
}
