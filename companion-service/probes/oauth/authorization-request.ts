import * as oauth from 'oauth4webapi';
import { signInStateMark } from '#facts/sign-in-state.ts';
import { Secret } from '../secret.ts';
import type { CodeToRedeem } from './token-request.ts';

/** A sign-in about to be asked for: where the browser goes, and what the answer has to match. */
export interface AuthorizationRequest {
  readonly signInUrl: string;
  readonly state: string;
  readonly redirectUri: string;
  readonly codeVerifier: Secret;
  readonly nonce: string;
}

export interface AuthorizationTarget {
  readonly authorizationEndpoint: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  /** `fragment` where only the browser may see the answer: a fragment outlives the redirects of whoever is asked. */
  readonly responseMode?: 'query' | 'fragment';
  /** Preselects the account; Microsoft still lets the person choose. */
  readonly loginHint?: string;
}

/**
 * Makes an authorization request with PKCE, state and nonce; the account picker is always shown, because the wrong
 * remembered account is the commonest mistake.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9700#section-2.1
 */
export async function authorizationRequest(target: AuthorizationTarget): Promise<AuthorizationRequest> {
  const codeVerifier = new Secret(oauth.generateRandomCodeVerifier());
  const state = `${signInStateMark}${oauth.generateRandomState()}`;
  const nonce = oauth.generateRandomNonce();
  const url = new URL(target.authorizationEndpoint);
  const parameters = {
    client_id: target.clientId,
    response_type: 'code',
    response_mode: target.responseMode ?? 'query',
    redirect_uri: target.redirectUri,
    scope: target.scopes.join(' '),
    state,
    nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(codeVerifier.reveal()),
    code_challenge_method: 'S256',
    prompt: 'select_account',
    ...(target.loginHint !== undefined && { login_hint: target.loginHint }),
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return { signInUrl: url.href, state, redirectUri: target.redirectUri, codeVerifier, nonce };
}

/**
 * The code of an authorization response, ready to be redeemed; undefined when the response is an error or does not
 * belong to this request (RFC 6749 section 4.1.2, RFC 9207), or holds a code twice.
 */
export function codeToRedeem(
  { state, redirectUri, codeVerifier, nonce }: AuthorizationRequest,
  issuer: string,
  clientId: string,
  parameters: URLSearchParams,
): CodeToRedeem | undefined {
  // Twice the same parameter is no answer (RFC 6749 section 3.1): nobody knows which of them another reader takes.
  if (parameters.getAll('code').length > 1) return undefined;
  try {
    const validated = oauth.validateAuthResponse({ issuer }, { client_id: clientId }, parameters, state);
    return { parameters: validated, redirectUri, codeVerifier, nonce };
  } catch {
    return undefined;
  }
}
