import { createHash } from 'node:crypto';
import { platformOf } from './authorization-request.ts';
import { assertSecret, type ClientCredentials } from './client-authentication.ts';
import { type Application, type Authority, isPersonal } from './directory.ts';
import type { EntraContext } from './entra-context.ts';
import { grantErrors, scopeErrors } from './grant-errors.ts';
import { codeLifetimeMs, type Grant, type Platform, refreshTokenLifetimeMs } from './ledger.ts';
import { clientErrors, requestErrors, tenantErrors } from './request-errors.ts';
import { type ResourceRequest, readScopes, resourceNamed, type ScopeRequest, scopeWords } from './scopes.ts';
import { appOnlyAnswer, delegatedAnswer } from './token-answer.ts';

/** A token request of a known client at a known authority. */
export interface TokenRequest {
  readonly context: EntraContext;
  readonly authority: Authority;
  readonly application: Application;
  readonly credentials: ClientCredentials;
  readonly form: Readonly<Record<string, string>>;
  /** A browser sent it from another origin. */
  readonly crossOrigin: boolean;
}

type Answer = Promise<Record<string, unknown>>;

/** A parameter that must be there (AADSTS900144) and not be empty (AADSTS90014). */
const required = (form: Readonly<Record<string, string>>, name: string): string => {
  const value = form[name];
  if (value === undefined) throw requestErrors.parameterMissing(name);
  if (value === '') throw requestErrors.fieldEmpty(name);
  return value;
};

/** The platform of the redirect URI decides how its client has to prove itself. */
const assertClient = ({ application, credentials, crossOrigin, context }: TokenRequest, platform: Platform): void => {
  if (platform === 'spa') {
    if (!crossOrigin) throw clientErrors.spaRedeemedByServer();
    return;
  }
  if (crossOrigin) throw clientErrors.crossOriginNotSpa();
  if (platform === 'publicClient') {
    if (credentials.clientSecret) throw clientErrors.secretFromPublicClient();
    return;
  }
  assertSecret(application.registration, credentials.clientSecret, context.now());
};

/** The one resource that this request is about: of its own `scope`, or else of the grant. */
const resourceFor = (
  { application, form, context }: TokenRequest,
  grant: Grant,
): { resource: ResourceRequest; scopes: ScopeRequest } => {
  const scope = form['scope']?.trim();
  if (!scope) return { resource: grant.resource, scopes: grant.scopes };
  const asked = readScopes(scope, application, grant.account.organization);
  if (asked.resources.length > 1) throw scopeErrors.severalResources(scope.slice(0, 500));
  const resource = asked.resources[0] ?? grant.resource;
  const consented = context.ledger.consented(application, grant.account);
  if (resource.permissions.some((permission) => !consented.has(permission))) {
    const { clientId, displayName } = application.registration;
    throw scopeErrors.notConsented(clientId, displayName);
  }
  // What OpenID Connect gave at sign-in stays given: a later request cannot add to it, nor need it repeat it.
  return { resource, scopes: grant.scopes };
};

const assertVerifier = (
  challenge: { readonly value: string; readonly method: 'S256' | 'plain' } | undefined,
  verifier: string | undefined,
): void => {
  if (!challenge) return;
  const { method, value } = challenge;
  const made =
    method === 'S256'
      ? createHash('sha256')
          .update(verifier ?? '')
          .digest('base64url')
      : verifier;
  if (made !== value) throw requestErrors.codeVerifierMismatch();
};

const authorizationCode = async (request: TokenRequest): Answer => {
  const { context, authority, application, credentials, form } = request;
  const code = required(form, 'code');
  const redirectUri = required(form, 'redirect_uri');
  const { registration } = application;
  const grant = context.ledger.code(code);
  assertClient(request, grant?.platform ?? platformOf(registration, redirectUri));
  if (!grant) throw code.startsWith('1.A') ? grantErrors.invalid('code') : grantErrors.malformed();
  if (grant.clientId !== registration.clientId) throw grantErrors.invalid('code');
  if (authority.organization && authority.organization !== grant.account.organization) {
    throw grantErrors.codeForOtherTenant();
  }
  if (redirectUri !== grant.request.redirectUri) {
    throw requestErrors.redirectUriMismatch(redirectUri.slice(0, 500), registration.clientId);
  }
  if (grant.redeemed) throw grantErrors.codeRedeemed();
  if (context.now() - grant.issuedAt > codeLifetimeMs) throw grantErrors.codeExpired();
  assertVerifier(grant.request.codeChallenge, form['code_verifier']);
  const { resource, scopes } = resourceFor(request, grant);
  grant.redeemed = true;
  const { nonce } = grant.request;
  return delegatedAnswer(context, {
    application,
    grant: { ...grant, scopes },
    resource,
    ...(nonce !== undefined && { nonce }),
    withClientSecret: credentials.clientSecret !== undefined,
    wantsClientInfo: form['client_info'] === '1',
  });
};

const refreshToken = async (request: TokenRequest): Answer => {
  const { context, application, credentials, form } = request;
  const given = required(form, 'refresh_token');
  const grant = context.ledger.refreshToken(given);
  assertClient(request, grant?.platform ?? (credentials.clientSecret ? 'web' : 'publicClient'));
  if (!grant) throw /^(1\.A|M\.C5)/.test(given) ? grantErrors.invalid('refresh_token') : grantErrors.malformed();
  if (grant.clientId !== application.registration.clientId) throw grantErrors.invalid('refresh_token');
  if (context.now() - grant.issuedAt > refreshTokenLifetimeMs) {
    throw grantErrors.refreshTokenInactive(new Date(grant.issuedAt).toISOString());
  }
  const { resource, scopes } = resourceFor(request, grant);
  return delegatedAnswer(context, {
    application,
    grant: { ...grant, scopes },
    resource,
    withClientSecret: credentials.clientSecret !== undefined,
    wantsClientInfo: form['client_info'] === '1',
  });
};

const clientCredentials = async ({ context, authority, application, credentials, form }: TokenRequest): Answer => {
  const organization = authority.organization ?? application.home;
  if (authority.tenantName === 'common' || isPersonal(organization)) throw tenantErrors.grantNeedsTenant();
  const { registration, home } = application;
  if (organization !== home && !context.ledger.adminConsented(application, organization)) {
    throw clientErrors.servicePrincipalMissing(registration.clientId, organization.tenantId);
  }
  assertSecret(registration, credentials.clientSecret, context.now());
  const scope = required(form, 'scope').trim();
  const words = scopeWords(scope);
  const [only = ''] = words;
  if (words.length !== 1 || !only.endsWith('/.default')) throw scopeErrors.needsDefault(scope.slice(0, 500));
  const uri = only.slice(0, -'/.default'.length).replace(/\/$/, '');
  return appOnlyAnswer(context, application, organization, { kind: resourceNamed(uri, organization), uri });
};

/** The grants by their names in RFC 6749. */
export const grants: Readonly<Record<string, (request: TokenRequest) => Answer>> = {
  authorization_code: authorizationCode,
  refresh_token: refreshToken,
  client_credentials: clientCredentials,
};
