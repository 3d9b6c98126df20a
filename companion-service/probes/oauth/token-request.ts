import * as oauth from 'oauth4webapi';
import type { Grant, Resource } from '#facts/scopes.ts';
import { boundedText } from '../bounded-text.ts';
import { exchangeJson } from '../http-exchange.ts';
import type { NetworkDoor } from '../network-door.ts';
import type { HttpExchange, OAuthError, TokenExchange } from '../observations.ts';
import { Secret } from '../secret.ts';
import { readOAuthError } from './oauth-error.ts';
import { readAccessToken } from './token-reading.ts';

/** Who asks, and where: everything a token request needs that stays the same through a diagnosis. */
export interface TokenClient {
  readonly door: NetworkDoor;
  readonly tokenEndpoint: string;
  /** Issuer that the metadata names; may hold `{tenantid}`. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: Secret;
  readonly timeoutMs: number;
}

/** Tokens of one answer, in memory only. */
export interface Tokens {
  readonly accessToken: Secret;
  readonly refreshToken?: Secret;
  /** Claims of a valid ID token (issuer, audience, nonce, times checked). */
  readonly idTokenClaims?: oauth.IDToken;
}

/** One answer of the token endpoint: what may be shown, and what may not. */
export interface TokenAnswer {
  readonly observation: TokenExchange;
  /** Absent when no access token came, or when the answer failed the library's checks. */
  readonly tokens?: Tokens;
}

export interface TokenRequest {
  readonly grant: Grant | 'refresh_token';
  readonly resource: Resource;
  readonly scopes: readonly string[];
}

/** A request that got no answer; what is known of it stands in the recorded exchange. */
class NoAnswer extends Error {}

type Send = (
  as: oauth.AuthorizationServer,
  client: oauth.Client,
  authentication: oauth.ClientAuth,
  options: { [oauth.customFetch]: typeof fetch; signal: AbortSignal; additionalParameters: URLSearchParams },
) => Promise<Response>;
type Process = (
  as: oauth.AuthorizationServer,
  client: oauth.Client,
  response: Response,
) => Promise<oauth.TokenEndpointResponse>;

/**
 * Sends one token request through the door and records it. Requests and answers are made and checked by oauth4webapi;
 * openid-client would do the same in one step, but needs the issuer before the answer is there, and Entra's `common`
 * and `organizations` only tell it in the ID token.
 */
async function requestToken(
  { door, tokenEndpoint, issuer, clientId, clientSecret, timeoutMs }: TokenClient,
  { grant, resource, scopes }: TokenRequest,
  send: Send,
  process: Process,
  signal: AbortSignal,
): Promise<TokenAnswer> {
  let recorded: { exchange: HttpExchange; json?: unknown } | undefined;
  /** Every secret of the request, as it is and as a form writes it. */
  let sent: readonly string[] = [];
  const recordingFetch = async (url: string, init: RequestInit): Promise<Response> => {
    sent = secretsIn(String(init.body));
    recorded = await exchangeJson(
      door,
      url,
      { method: 'POST', headers: Object.fromEntries(new Headers(init.headers)), body: String(init.body) },
      { signal, timeoutMs, maxBytes: 256 * 1024, secrets: sent },
    );
    if (recorded.json === undefined || recorded.exchange.status === undefined) throw new NoAnswer();
    return new Response(JSON.stringify(recorded.json), {
      status: recorded.exchange.status,
      headers: { 'content-type': 'application/json' },
    });
  };
  const client: oauth.Client = { client_id: clientId };
  const as: oauth.AuthorizationServer = { issuer, token_endpoint: tokenEndpoint };
  let response: oauth.TokenEndpointResponse | undefined;
  try {
    const answer = await send(as, client, oauth.ClientSecretPost(clientSecret.reveal()), {
      [oauth.customFetch]: recordingFetch as typeof fetch,
      signal,
      additionalParameters: new URLSearchParams(grant === 'client_credentials' ? {} : { scope: scopes.join(' ') }),
    });
    response = await process(
      { ...as, issuer: issuer.replace('{tenantid}', tenantOfIdToken(recorded?.json) ?? '{tenantid}') },
      client,
      answer,
    );
  } catch (error) {
    if (!recorded) throw error;
  }
  return answerOf(recorded, response, { grant, resource, scopes }, sent);
}

/** Parameters of a token request that nobody may read in a report (RFC 6749 section 4, RFC 7636 section 4.5). */
const secretParameters = ['client_secret', 'code', 'refresh_token', 'code_verifier'];

const secretsIn = (form: string): readonly string[] =>
  [...new URLSearchParams(form)]
    .filter(([name, value]) => secretParameters.includes(name) && value !== '')
    .flatMap(([, value]) => [value, encodeURIComponent(value), Buffer.from(value).toString('base64')]);

/** No scope list of Microsoft's comes near it. */
const mostScopes = 100;

const stringIn = (json: unknown, name: string): string | undefined => {
  const value = (json as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' ? value : undefined;
};

/** The tenant an ID token says it is from; only used to fill the issuer template that the whole token is checked by. */
function tenantOfIdToken(json: unknown): string | undefined {
  const payload = stringIn(json, 'id_token')?.split('.')[1];
  if (payload === undefined) return undefined;
  try {
    return stringIn(JSON.parse(Buffer.from(payload, 'base64url').toString()), 'tid');
  } catch {
    return undefined;
  }
}

function answerOf(
  recorded: { exchange: HttpExchange; json?: unknown } | undefined,
  response: oauth.TokenEndpointResponse | undefined,
  { grant, resource, scopes }: TokenRequest,
  sent: readonly string[],
): TokenAnswer {
  const json = recorded?.json;
  const oauthError: OAuthError | undefined = readOAuthError(json, sent);
  const accessToken = stringIn(json, 'access_token');
  const refreshToken = stringIn(json, 'refresh_token');
  const grantedScopes = stringIn(json, 'scope')
    ?.split(' ', mostScopes)
    .filter(Boolean)
    .map((scope) => boundedText(scope, 200, sent));
  const expiresIn = Number((json as Record<string, unknown> | undefined)?.['expires_in']);
  return {
    observation: {
      grant,
      resource,
      requestedScopes: scopes,
      exchange: recorded?.exchange ?? { url: '', durationMs: 0 },
      ...(oauthError && { oauthError }),
      ...(grantedScopes && { grantedScopes }),
      ...(Number.isFinite(expiresIn) && { expiresInSeconds: expiresIn }),
      hasAccessToken: accessToken !== undefined,
      hasRefreshToken: refreshToken !== undefined,
      ...(accessToken !== undefined && { accessToken: readAccessToken(accessToken, sent) }),
    },
    ...(response && {
      tokens: {
        accessToken: new Secret(response.access_token),
        ...(response.refresh_token !== undefined && { refreshToken: new Secret(response.refresh_token) }),
        ...idTokenClaims(response),
      },
    }),
  };
}

function idTokenClaims(response: oauth.TokenEndpointResponse): { idTokenClaims?: oauth.IDToken } {
  const claims = oauth.getValidatedIdTokenClaims(response);
  return claims ? { idTokenClaims: claims } : {};
}

/** Client credentials (RFC 6749 section 4.4) for `<resource>/.default`. */
export const requestByClientCredentials = (
  client: TokenClient,
  resource: Resource,
  scope: string,
  signal: AbortSignal,
): Promise<TokenAnswer> =>
  requestToken(
    client,
    { grant: 'client_credentials', resource, scopes: [scope] },
    (as, who, authentication, options) =>
      oauth.clientCredentialsGrantRequest(as, who, authentication, { scope }, options),
    oauth.processClientCredentialsResponse,
    signal,
  );

/** The answer of a sign-in, ready to be redeemed (RFC 6749 section 4.1.3, RFC 7636 section 4.5). */
export interface CodeToRedeem {
  /** Callback parameters as validated by `oauth.validateAuthResponse`. */
  readonly parameters: URLSearchParams;
  readonly redirectUri: string;
  readonly codeVerifier: Secret;
  readonly nonce: string;
}

export const requestByCode = (
  client: TokenClient,
  { parameters, redirectUri, codeVerifier, nonce }: CodeToRedeem,
  resource: Resource,
  scopes: readonly string[],
  signal: AbortSignal,
): Promise<TokenAnswer> =>
  requestToken(
    client,
    { grant: 'authorization_code', resource, scopes },
    (as, who, authentication, options) =>
      oauth.authorizationCodeGrantRequest(
        as,
        who,
        authentication,
        parameters,
        redirectUri,
        codeVerifier.reveal(),
        options,
      ),
    (as, who, response) => oauth.processAuthorizationCodeResponse(as, who, response, { expectedNonce: nonce }),
    signal,
  );

/** Refresh (RFC 6749 section 6); `scopes` choose the resource of the new access token. */
export async function requestByRefreshToken(
  client: TokenClient,
  refreshToken: Secret,
  resource: Resource,
  scopes: readonly string[],
  signal: AbortSignal,
): Promise<TokenAnswer> {
  const { observation, tokens } = await requestToken(
    client,
    { grant: 'refresh_token', resource, scopes },
    (as, who, authentication, options) =>
      oauth.refreshTokenGrantRequest(as, who, authentication, refreshToken.reveal(), options),
    oauth.processRefreshTokenResponse,
    signal,
  );
  const rotated = tokens?.refreshToken !== undefined && tokens.refreshToken.reveal() !== refreshToken.reveal();
  return { observation: { ...observation, refreshTokenRotated: rotated }, ...(tokens && { tokens }) };
}
