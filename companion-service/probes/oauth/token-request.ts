import * as oauth from 'oauth4webapi';
import type { Grant, Resource } from '#facts/scopes.ts';
import { boundedText } from '../bounded-text.ts';
import { exchangeJson } from '../http/http-exchange.ts';
import type { NetworkDoor } from '../network/network-door.ts';
import type { HttpExchange, OAuthError, TokenExchange } from '../observations.ts';
import { Secret } from '../secret.ts';
import type { StopSignal } from '../stop-signal.ts';
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
  /** Somebody reads along. Default: no. */
  readonly keepsTranscript?: boolean;
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
  /** Absent when no access token came, or when the answer is not what it has to be. */
  readonly tokens?: Tokens;
}

export interface TokenRequest {
  readonly grant: Grant | 'refresh_token';
  readonly resource: Resource;
  readonly scopes: readonly string[];
}

/** What was asked and answered, and every secret of the request, as it is and as a form writes it. */
interface Recorded {
  readonly exchange: HttpExchange;
  readonly json?: unknown;
  readonly sent: readonly string[];
}

/** Sends the form of a token request through the door (RFC 6749 sections 2.3.1 and 3.2). */
async function sendForm(
  { door, tokenEndpoint, timeoutMs, keepsTranscript = false }: TokenClient,
  form: string,
  signal: StopSignal,
): Promise<Recorded> {
  const sent = secretsIn(form);
  const { exchange, json } = await exchangeJson(
    door,
    tokenEndpoint,
    {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' },
      body: form,
    },
    { signal, timeoutMs, maxBytes: 256 * 1024, secrets: sent, keepsTranscript },
  );
  return { exchange, json, sent };
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
  { exchange, json, sent }: Recorded,
  tokens: Tokens | undefined,
  { grant, resource, scopes }: TokenRequest,
): TokenAnswer {
  const oauthError: OAuthError | undefined = readOAuthError(json, sent);
  const accessToken = stringIn(json, 'access_token');
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
      exchange,
      ...(oauthError && { oauthError }),
      ...(grantedScopes && { grantedScopes }),
      ...(Number.isFinite(expiresIn) && { expiresInSeconds: expiresIn }),
      hasAccessToken: accessToken !== undefined,
      hasRefreshToken: stringIn(json, 'refresh_token') !== undefined,
      ...(accessToken !== undefined && { accessToken: readAccessToken(accessToken, sent) }),
    },
    ...(tokens && { tokens }),
  };
}

const isAbsentOrText = (value: unknown, { mayBeEmpty = false } = {}): boolean =>
  value === undefined || (typeof value === 'string' && (mayBeEmpty || value !== ''));

/** The tokens of an answer that is what a token endpoint answers (RFC 6749 section 5.1); undefined for any other. */
function tokensOf({ exchange, json }: Recorded): Tokens | undefined {
  if (exchange.status !== 200 || typeof json !== 'object' || json === null) return undefined;
  const answer = json as Record<string, unknown>;
  const { access_token: accessToken, refresh_token: refreshToken, expires_in: expiresIn } = answer;
  const isWhole =
    stringIn(answer, 'token_type')?.toLowerCase() === 'bearer' &&
    isAbsentOrText(refreshToken) &&
    isAbsentOrText(answer['scope'], { mayBeEmpty: true }) &&
    (expiresIn === undefined || Number.parseFloat(String(expiresIn)) >= 0);
  if (!isWhole || typeof accessToken !== 'string' || accessToken === '') return undefined;
  return {
    accessToken: new Secret(accessToken),
    ...(typeof refreshToken === 'string' && { refreshToken: new Secret(refreshToken) }),
  };
}

const formOf = ({ clientId, clientSecret }: TokenClient, rest: Readonly<Record<string, string>>): string =>
  new URLSearchParams({ ...rest, client_id: clientId, client_secret: clientSecret.reveal() }).toString();

/** Client credentials (RFC 6749 section 4.4) for `<resource>/.default`. */
export async function requestByClientCredentials(
  client: TokenClient,
  resource: Resource,
  scope: string,
  signal: StopSignal,
): Promise<TokenAnswer> {
  const recorded = await sendForm(client, formOf(client, { grant_type: 'client_credentials', scope }), signal);
  return answerOf(recorded, tokensOf(recorded), { grant: 'client_credentials', resource, scopes: [scope] });
}

/**
 * Refresh (RFC 6749 section 6); `scopes` choose the resource of the new access token. An ID token is not asked for, and
 * not looked at.
 */
export async function requestByRefreshToken(
  client: TokenClient,
  refreshToken: Secret,
  resource: Resource,
  scopes: readonly string[],
  signal: StopSignal,
): Promise<TokenAnswer> {
  const used = refreshToken.reveal();
  const form = formOf(client, { grant_type: 'refresh_token', refresh_token: used, scope: scopes.join(' ') });
  const recorded = await sendForm(client, form, signal);
  const tokens = tokensOf(recorded);
  const answer = answerOf(recorded, tokens, { grant: 'refresh_token', resource, scopes });
  const refreshTokenRotated = tokens?.refreshToken !== undefined && tokens.refreshToken.reveal() !== used;
  return { ...answer, observation: { ...answer.observation, refreshTokenRotated } };
}

/** The answer of a sign-in, ready to be redeemed (RFC 6749 section 4.1.3, RFC 7636 section 4.5). */
export interface CodeToRedeem {
  /** Callback parameters as validated by `oauth.validateAuthResponse`. */
  readonly parameters: URLSearchParams;
  readonly redirectUri: string;
  readonly codeVerifier: Secret;
  readonly nonce: string;
}

/** A request that got no answer; what is known of it stands in the recorded exchange. */
class NoAnswer extends Error {}

/**
 * Redeems the code of a sign-in. Its answer carries an ID token, so request and answer are made and checked by
 * oauth4webapi; openid-client would do the same in one step, but needs the issuer before the answer is there, and
 * Entra's `common` and `organizations` only tell it in the ID token.
 */
export async function requestByCode(
  client: TokenClient,
  { parameters, redirectUri, codeVerifier, nonce }: CodeToRedeem,
  resource: Resource,
  scopes: readonly string[],
  signal: StopSignal,
): Promise<TokenAnswer> {
  const { tokenEndpoint, issuer, clientId, clientSecret } = client;
  let recorded: Recorded | undefined;
  const recordingFetch = async (_url: string, { body }: { readonly body?: unknown }): Promise<Response> => {
    recorded = await sendForm(client, String(body), signal);
    const { status } = recorded.exchange;
    if (recorded.json === undefined || status === undefined) throw new NoAnswer();
    return Response.json(recorded.json, { status });
  };
  const who: oauth.Client = { client_id: clientId };
  const as: oauth.AuthorizationServer = { issuer, token_endpoint: tokenEndpoint };
  let tokens: Tokens | undefined;
  try {
    const answer = await oauth.authorizationCodeGrantRequest(
      as,
      who,
      oauth.ClientSecretPost(clientSecret.reveal()),
      parameters,
      redirectUri,
      codeVerifier.reveal(),
      {
        [oauth.customFetch]: recordingFetch,
        additionalParameters: new URLSearchParams({ scope: scopes.join(' ') }),
      },
    );
    const response = await oauth.processAuthorizationCodeResponse(
      { ...as, issuer: issuer.replace('{tenantid}', tenantOfIdToken(recorded?.json) ?? '{tenantid}') },
      who,
      answer,
      { expectedNonce: nonce },
    );
    const idTokenClaims = oauth.getValidatedIdTokenClaims(response);
    tokens = {
      accessToken: new Secret(response.access_token),
      ...(response.refresh_token !== undefined && { refreshToken: new Secret(response.refresh_token) }),
      ...(idTokenClaims && { idTokenClaims }),
    };
  } catch (error) {
    if (!recorded) throw error;
  }
  if (!recorded) throw new NoAnswer();
  return answerOf(recorded, tokens, { grant: 'authorization_code', resource, scopes });
}
