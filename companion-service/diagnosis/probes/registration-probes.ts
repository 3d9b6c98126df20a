import { judgeDetection } from '#facts/detection.ts';
import { planOf } from '#facts/plans.ts';
import { secretShapeOf } from '#facts/secret-shape.ts';
import { isGuid, type Settings } from '#facts/settings.ts';
import { redirectUriAnswer } from '../../probes/oauth/redirect-uri-answer.ts';
import { requestByClientCredentials } from '../../probes/oauth/token-request.ts';
import type { Observed } from '../../probes/observations.ts';
import type { DiagnosisContext, Probe } from '../probe.ts';
import { tokenClient } from './token-client.ts';

const isWorkAccount = ({ plan }: Settings): boolean => plan !== 'personal';
const namesNoTenant = ({ tenant }: Settings): boolean => ['common', 'organizations', 'consumers'].includes(tenant);

/**
 * The tenant for requests without a user, which `common` and `organizations` do not take: the configured one, or the
 * one that the mail domain belongs to when exactly one does.
 */
function tenantForApp(settings: Settings, { domainTenants, serverMetadata }: Observed): string | undefined {
  if (!namesNoTenant(settings))
    return isGuid(settings.tenant) ? settings.tenant : (serverMetadata?.tenantId ?? settings.tenant);
  if (!domainTenants) return undefined;
  const tenants = new Set(
    judgeDetection({ silentAuthorities: [], ...domainTenants }).candidates.map(({ tenantId }) => tenantId),
  );
  return tenants.size === 1 ? [...tenants][0] : undefined;
}

const needsDetection = (settings: Settings) => (namesNoTenant(settings) ? (['domainTenants'] as const) : []);

/** Everything that an answer to the application alone depends on. */
const registrationOf = (context: DiagnosisContext, observed: Observed): unknown => {
  const { settings, clientSecret, values } = context;
  const { tokenEndpoint, graphResource } = values(observed);
  const { clientId, plan } = settings;
  return [tokenEndpoint, tenantForApp(settings, observed), clientId, plan, graphResource, clientSecret.reveal()];
};

export const registrationProbes: readonly Probe[] = [
  {
    stage: 'registration',
    gives: () => ['secretShape'],
    observe: async (_observed, { clientSecret, settings }) => ({
      secretShape: secretShapeOf(clientSecret.reveal(), settings),
    }),
  },
  {
    stage: 'registration',
    appliesTo: isWorkAccount,
    gives: () => ['registrationToken'],
    after: needsDetection,
    // A sign-in waits for this answer; tokens that need no person come first.
    soonAfter: (_settings, startedWith) =>
      startedWith === 'signIn' ? ['authorityConnection'] : ['outlookToken', 'graphToken'],
    sharedBy: registrationOf,
    observe: async (observed, context) => {
      const tenant = tenantForApp(context.settings, observed);
      if (tenant === undefined) return {};
      const scope = `${context.values(observed).graphResource}/.default`;
      const { observation } = await requestByClientCredentials(
        tokenClient(context, observed, tenant),
        'graph',
        scope,
        context.signal,
      );
      return { registrationToken: observation };
    },
  },
  {
    stage: 'registration',
    appliesTo: ({ plan, protocols, overrides }) =>
      planOf(plan).outlookResources.length > 1 &&
      overrides?.outlookScopes === undefined &&
      protocols.some((protocol) => protocol !== 'graph'),
    gives: () => ['outlookResourceAnswers'],
    after: needsDetection,
    sharedBy: registrationOf,
    observe: async (observed, context) => {
      const tenant = tenantForApp(context.settings, observed);
      if (tenant === undefined) return {};
      const client = tokenClient(context, observed, tenant);
      const answers = await Promise.all(
        planOf(context.settings.plan).outlookResources.map(async (resource) => {
          const answer = await requestByClientCredentials(client, 'outlook', `${resource}/.default`, context.signal);
          const { hasAccessToken: accepted, oauthError } = answer.observation;
          return { resource, accepted, ...(oauthError && { oauthError }) };
        }),
      );
      return { outlookResourceAnswers: { answers } };
    },
  },
  {
    stage: 'registration',
    appliesTo: (_settings, startedWith) => startedWith === 'signIn',
    gives: () => ['redirectUriAnswer'],
    observe: async (observed, { door, settings, values, redirectUri, signal, timeoutMs }) => ({
      redirectUriAnswer: await redirectUriAnswer(
        door,
        {
          authorizationEndpoint: values(observed).authorizationEndpoint,
          clientId: settings.clientId,
          redirectUri,
          scopes: ['openid'],
        },
        { signal, timeoutMs },
      ),
    }),
  },
];
