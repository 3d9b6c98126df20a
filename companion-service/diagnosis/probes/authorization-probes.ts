import { connectionValues } from '#facts/connection-values.ts';
import type { Resource } from '#facts/scopes.ts';
import type { Settings } from '#facts/settings.ts';
import { boundedText } from '../../probes/bounded-text.ts';
import { codeToRedeem } from '../../probes/oauth/authorization-request.ts';
import { readOAuthError } from '../../probes/oauth/oauth-error.ts';
import { requestByClientCredentials, requestByCode, requestByRefreshToken } from '../../probes/oauth/token-request.ts';
import type { ObservationName, Observed, SignedInAccount } from '../../probes/observations.ts';
import type { DiagnosisContext, Probe } from '../probe.ts';
import type { StartedWith } from '../report.ts';
import { getReady } from './connection-probes.ts';
import { identityScopes, signInOneWayOrAnother } from './sign-in-ways.ts';
import { tokenClient } from './token-client.ts';

const isForUser = ({ grant }: Settings): boolean => grant === 'authorization_code';
const isSignIn = (settings: Settings, startedWith: StartedWith): boolean =>
  isForUser(settings) && startedWith === 'signIn';
const isStoredRefresh = (settings: Settings, startedWith: StartedWith): boolean =>
  isForUser(settings) && startedWith === 'refreshToken';
const tokenOf = { outlook: 'outlookToken', graph: 'graphToken' } as const satisfies Record<Resource, ObservationName>;

const firstResource = (settings: Settings): Resource => connectionValues(settings).resources[0] ?? 'graph';
const firstToken = (settings: Settings) => tokenOf[firstResource(settings)];

const scopesOf = (resource: Resource, observed: Observed, { values }: DiagnosisContext): readonly string[] =>
  values(observed).scopes[resource] ?? [];

/** Refreshes for a resource and holds what comes, the rotated refresh token in place of the used one. */
async function refresh(resource: Resource, observed: Observed, context: DiagnosisContext) {
  const { holdings, signal } = context;
  if (!holdings.refreshToken) return undefined;
  const { observation, tokens } = await requestByRefreshToken(
    tokenClient(context, observed),
    holdings.refreshToken,
    resource,
    [...scopesOf(resource, observed, context), 'offline_access'],
    signal,
  );
  if (tokens?.refreshToken) holdings.refreshToken = tokens.refreshToken;
  return { observation, tokens };
}

const appToken = (resource: Resource): Probe => ({
  stage: 'authorization',
  appliesTo: (settings) => !isForUser(settings) && connectionValues(settings).resources.includes(resource),
  gives: () => [tokenOf[resource]],
  after: () => (resource === 'outlook' ? ['outlookResourceAnswers'] : []),
  soonAfter: () => ['authorityConnection'],
  observe: async (observed, context) => {
    const [scope = ''] = scopesOf(resource, observed, context);
    const client = tokenClient(context, observed);
    const { observation, tokens } = await requestByClientCredentials(client, resource, scope, context.signal);
    if (tokens) context.holdings.accessTokens[resource] = tokens.accessToken;
    return { [tokenOf[resource]]: observation };
  },
});

export const authorizationProbes: readonly Probe[] = [
  {
    stage: 'authorization',
    appliesTo: isSignIn,
    gives: () => ['authorizationResponse'],
    after: () => ['outlookResourceAnswers', 'serverMetadata', 'registrationToken', 'redirectUriAnswer'],
    // A person is not sent to a sign-in that cannot succeed.
    unlessFailed: ['credentials-accepted', 'redirect-uri-registered', 'redirect-uri-platform', 'server-metadata'],
    observe: async (observed, context) => {
      const { holdings } = context;
      const askedAt = performance.now();
      const { request, way, answer, lostOn } = await signInOneWayOrAnother(observed, context);
      const told = {
        redirectUri: request.redirectUri,
        ...(lostOn.length > 0 && { lostOn }),
        waitedMs: Math.round(performance.now() - askedAt),
      };
      if (!answer || answer.isLost) {
        const nobody = { returnedBy: way, hasCode: false, belongsToRequest: false, expired: true } as const;
        return { authorizationResponse: { ...told, ...nobody } };
      }
      const { returnedBy, parameters = new URLSearchParams(), pastedText } = answer;
      const { issuer, clientId } = tokenClient(context, observed);
      const redeemable = codeToRedeem(request, issuer, clientId, parameters);
      if (redeemable) holdings.codeToRedeem = redeemable;
      const oauthError = readOAuthError(Object.fromEntries(parameters));
      return {
        authorizationResponse: {
          ...told,
          returnedBy,
          hasCode: parameters.has('code'),
          belongsToRequest: redeemable !== undefined || parameters.get('state') === request.state,
          ...(oauthError && { oauthError }),
          ...(pastedText !== undefined && { pastedText: boundedText(pastedText, 4000) }),
        },
      };
    },
  },
  {
    stage: 'authorization',
    appliesTo: isSignIn,
    gives: (settings) => [firstToken(settings), 'signedInAccount'],
    needs: () => ['authorizationResponse'],
    observe: async (observed, context) => {
      const { settings, holdings, signal } = context;
      if (!holdings.codeToRedeem) return {};
      getReady(observed, context);
      const resource = firstResource(settings);
      const scopes = [...scopesOf(resource, observed, context), ...identityScopes];
      const client = tokenClient(context, observed);
      const { observation, tokens } = await requestByCode(client, holdings.codeToRedeem, resource, scopes, signal);
      delete holdings.codeToRedeem;
      if (tokens) holdings.accessTokens[resource] = tokens.accessToken;
      if (tokens?.refreshToken) holdings.refreshToken = tokens.refreshToken;
      return {
        [tokenOf[resource]]: observation,
        ...(tokens?.idTokenClaims && { signedInAccount: accountOf(tokens.idTokenClaims) }),
      };
    },
  },
  {
    // A stored refresh token stands in for the person: the first token comes from it, and the same answer proves it.
    stage: 'authorization',
    appliesTo: isStoredRefresh,
    gives: (settings) => [firstToken(settings), 'refresh'],
    after: () => ['outlookResourceAnswers'],
    soonAfter: () => ['authorityConnection'],
    observe: async (observed, context) => {
      const resource = firstResource(context.settings);
      const refreshed = await refresh(resource, observed, context);
      if (!refreshed) return {};
      if (refreshed.tokens) context.holdings.accessTokens[resource] = refreshed.tokens.accessToken;
      return { [tokenOf[resource]]: refreshed.observation, refresh: refreshed.observation };
    },
  },
  {
    stage: 'scopes',
    appliesTo: isSignIn,
    gives: () => ['refresh'],
    needs: (settings) => [firstToken(settings)],
    observe: async (observed, context) => {
      const refreshed = await refresh(firstResource(context.settings), observed, context);
      return refreshed ? { refresh: refreshed.observation } : {};
    },
  },
  {
    // One consent, one access token per resource: the refresh token is bound to none.
    stage: 'scopes',
    appliesTo: (settings) => isForUser(settings) && connectionValues(settings).resources.length > 1,
    gives: () => ['graphToken'],
    needs: (settings) => [firstToken(settings)],
    after: () => ['refresh'],
    observe: async (observed, context) => {
      const refreshed = await refresh('graph', observed, context);
      if (refreshed?.tokens) context.holdings.accessTokens.graph = refreshed.tokens.accessToken;
      return refreshed ? { graphToken: refreshed.observation } : {};
    },
  },
  appToken('outlook'),
  appToken('graph'),
];

function accountOf(claims: Record<string, unknown>): SignedInAccount {
  const text = (claim: string, name: keyof SignedInAccount): SignedInAccount => {
    const value = claims[claim];
    return typeof value === 'string' ? { [name]: boundedText(value, 320) } : {};
  };
  return {
    ...text('preferred_username', 'preferredUsername'),
    ...text('name', 'name'),
    ...text('tid', 'tenantId'),
    ...text('oid', 'objectId'),
  };
}
