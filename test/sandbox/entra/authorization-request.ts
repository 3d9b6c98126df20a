import type { AppRegistration } from '../organizations.ts';
import type { AnswerTarget } from './answer.ts';
import { type Application, type Authority, applicationAt } from './directory.ts';
import { EntraError } from './entra-error.ts';
import type { AuthorizationRequest, Platform } from './ledger.ts';
import { requestErrors } from './request-errors.ts';
import { readScopes } from './scopes.ts';

type Parameters = Readonly<Record<string, string>>;

const platforms = ['web', 'spa', 'publicClient'] as const satisfies readonly Platform[];
const responseModes = ['query', 'fragment', 'form_post'] as const;

/** A request that is wrong, but names a redirect URI that may be told so. */
export class AnswerableError extends Error {
  readonly reason: EntraError;
  readonly target: AnswerTarget;
  readonly application: Application;

  constructor(reason: EntraError, target: AnswerTarget, application: Application) {
    super(reason.message);
    this.reason = reason;
    this.target = target;
    this.application = application;
  }
}

/** Any port will do for a loopback redirect URI (RFC 8252 section 7.3); everything else must match to the letter. */
const matches = (registered: string, asked: string): boolean => {
  if (registered === asked) return true;
  if (!URL.canParse(registered) || !URL.canParse(asked)) return false;
  const [known, wanted] = [new URL(registered), new URL(asked)];
  if (!['localhost', '127.0.0.1'].includes(known.hostname) || known.protocol !== 'http:') return false;
  known.port = wanted.port;
  return known.href === wanted.href;
};

/** The platform under which a redirect URI is registered. Throws AADSTS50011, 500113 or 900971. */
export const platformOf = ({ redirectUris, clientId }: AppRegistration, redirectUri: string | undefined): Platform => {
  if (platforms.every((platform) => redirectUris[platform].length === 0)) throw requestErrors.noRedirectUriRegistered();
  if (redirectUri === undefined || redirectUri === '') throw requestErrors.redirectUriMissing();
  const platform = platforms.find((name) => redirectUris[name].some((registered) => matches(registered, redirectUri)));
  if (!platform) throw requestErrors.redirectUriMismatch(redirectUri.slice(0, 500), clientId);
  return platform;
};

const responseModeOf = (mode = 'query'): AuthorizationRequest['responseMode'] => {
  const known = responseModes.find((candidate) => candidate === mode);
  if (!known) throw requestErrors.responseModeUnsupported(mode.slice(0, 100));
  return known;
};

const codeChallengeOf = ({
  code_challenge: value,
  code_challenge_method: method = 'plain',
}: Parameters): AuthorizationRequest['codeChallenge'] => {
  if (value === undefined) return undefined;
  if (!/^[\w.~-]{43,128}$/.test(value) || (method !== 'S256' && method !== 'plain')) {
    throw requestErrors.codeChallengeSize();
  }
  return { value, method };
};

/**
 * Checks an authorization request in Microsoft's order. Throws an `EntraError` for what Microsoft shows on its own page,
 * and an `AnswerableError` for what goes back to the redirect URI.
 *
 * @see https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-auth-code-flow#request-an-authorization-code
 */
export const readAuthorizationRequest = (authority: Authority, parameters: Parameters): AuthorizationRequest => {
  const { client_id: clientId, redirect_uri: redirectUri = '', response_type: responseType, state, scope } = parameters;
  if (!clientId) throw requestErrors.parameterMissing('client_id');
  if (parameters['resource'] !== undefined) throw requestErrors.resourceParameter();
  const application = applicationAt(authority, clientId);
  const platform = platformOf(application.registration, redirectUri);
  const responseMode = responseModeOf(parameters['response_mode']);
  if (responseType && /\b(id_token|token)\b/.test(responseType))
    throw requestErrors.responseTypeNotEnabled(responseType);

  const target: AnswerTarget = { redirectUri, responseMode, ...(state !== undefined && { state }) };
  try {
    if (!responseType) throw requestErrors.parameterMissing('response_type');
    if (responseType !== 'code') throw requestErrors.responseTypeUnsupported(responseType.slice(0, 100));
    if (!scope?.trim()) throw requestErrors.parameterMissing('scope');
    readScopes(scope, application, authority.organization ?? application.home);
    const codeChallenge = codeChallengeOf(parameters);
    const { nonce, login_hint: loginHint, prompt = '' } = parameters;
    return {
      ...target,
      authority,
      application,
      platform,
      scope,
      prompt: prompt.split(' ').filter((word) => word !== ''),
      wantsClientInfo: parameters['client_info'] === '1',
      ...(nonce !== undefined && { nonce }),
      ...(loginHint && { loginHint }),
      ...(codeChallenge && { codeChallenge }),
    };
  } catch (error) {
    if (error instanceof EntraError && !error.shownOnOwnPage) throw new AnswerableError(error, target, application);
    throw error;
  }
};
