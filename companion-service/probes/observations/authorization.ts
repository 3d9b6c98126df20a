import type { Grant, Resource } from '#facts/scopes.ts';
import type { HttpExchange } from './network.ts';

/** Entra's error answer, in its own spelling (RFC 6749 section 5.2 plus Microsoft's fields). */
export interface OAuthError {
  readonly error: string;
  readonly error_description?: string;
  readonly error_codes?: readonly number[];
  readonly suberror?: string;
  readonly timestamp?: string;
  readonly trace_id?: string;
  readonly correlation_id?: string;
}

/** The fields we read of an OpenID Provider's metadata (OpenID Connect Discovery 1.0 section 3, plus Microsoft's). */
export interface ServerMetadata {
  readonly issuer?: string;
  readonly authorization_endpoint?: string;
  readonly token_endpoint?: string;
  readonly jwks_uri?: string;
  readonly tenant_region_scope?: string;
  readonly tenant_region_sub_scope?: string;
  readonly cloud_instance_name?: string;
  readonly msgraph_host?: string;
}

/** What one authority says about a domain or tenant. */
export interface TenantAnswer {
  readonly authorityHost: string;
  readonly exchange: HttpExchange;
  readonly metadata?: ServerMetadata;
  /** GUID read out of the issuer. */
  readonly tenantId?: string;
  readonly oauthError?: OAuthError;
}

/** Best-effort reading of an access token, to explain and never to decide. */
export interface TokenReading {
  /** `opaque` where the token is not a JWT that can be read. */
  readonly form: 'jwt' | 'opaque';
  readonly aud?: string;
  readonly iss?: string;
  readonly tid?: string;
  readonly scp?: readonly string[];
  readonly roles?: readonly string[];
  readonly appid?: string;
  readonly oid?: string;
  readonly upn?: string;
  readonly idtyp?: string;
  /** Seconds since 1970. */
  readonly exp?: number;
  readonly nbf?: number;
}

/** One request to the token endpoint and what came of it; tokens themselves are kept elsewhere, in memory. */
export interface TokenExchange {
  readonly grant: Grant | 'refresh_token';
  readonly resource: Resource;
  readonly requestedScopes: readonly string[];
  readonly exchange: HttpExchange;
  readonly oauthError?: OAuthError;
  /** `scope` of the answer, split; absent where the server left it out (RFC 6749 section 5.1). */
  readonly grantedScopes?: readonly string[];
  readonly expiresInSeconds?: number;
  readonly hasAccessToken: boolean;
  readonly hasRefreshToken: boolean;
  /** True when a refresh returned another refresh token than it was given. */
  readonly refreshTokenRotated?: boolean;
  readonly accessToken?: TokenReading;
}

/** Who signed in, from the ID token. */
export interface SignedInAccount {
  readonly preferredUsername?: string;
  readonly name?: string;
  readonly tenantId?: string;
  readonly objectId?: string;
}
