import { boundedText } from '../bounded-text.ts';
import { exchangeJson, type RequestLimits } from '../http/http-exchange.ts';
import type { NetworkDoor } from '../network/network-door.ts';
import type { ServerMetadata, TenantAnswer } from '../observations.ts';
import { readOAuthError } from './oauth-error.ts';

const fields = [
  'issuer',
  'authorization_endpoint',
  'token_endpoint',
  'jwks_uri',
  'tenant_region_scope',
  'tenant_region_sub_scope',
  'cloud_instance_name',
  'msgraph_host',
] as const satisfies readonly (keyof ServerMetadata)[];

const tenantIdPattern = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i;

/**
 * Asks an authority for a tenant's metadata: OpenID Connect Discovery 1.0 section 4, with Microsoft's extra fields. The
 * tenant may be a GUID, a domain, `common` or `organizations`.
 */
export async function serverMetadata(
  door: NetworkDoor,
  authorityHost: string,
  tenant: string,
  limits: RequestLimits,
): Promise<TenantAnswer> {
  const url = `https://${authorityHost}/${encodeURIComponent(tenant)}/v2.0/.well-known/openid-configuration`;
  const { exchange, json } = await exchangeJson(door, url, {}, { ...limits, maxBytes: 256 * 1024 });
  const metadata = exchange.status === 200 ? readMetadata(json) : undefined;
  const oauthError = readOAuthError(json);
  const tenantId = metadata?.issuer?.match(tenantIdPattern)?.[0]?.toLowerCase();
  return {
    authorityHost,
    exchange,
    ...(metadata && { metadata }),
    ...(tenantId !== undefined && { tenantId }),
    ...(oauthError && { oauthError }),
  };
}

function readMetadata(json: unknown): ServerMetadata | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const object = json as Record<string, unknown>;
  return Object.fromEntries(
    fields.flatMap((name) => {
      const value = object[name];
      return typeof value === 'string' ? [[name, boundedText(value, 500)]] : [];
    }),
  );
}
