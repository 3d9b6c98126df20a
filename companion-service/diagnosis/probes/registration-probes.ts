import { judgeDetection } from '#facts/detection.ts';
import { planOf } from '#facts/plans.ts';
import { secretShapeOf } from '#facts/secret-shape.ts';
import { isGuid, type Settings } from '#facts/settings.ts';
import { mayReceive } from '#facts/token-destinations.ts';
import { applicationObject } from '../../probes/graph/application-object.ts';
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

/** Nice to know, and no reason to wait for long, milliseconds. */
const applicationMs = 5_000;

async function readApplication(observed: Observed, context: DiagnosisContext): Promise<Observed> {
  const { door, settings, clientSecret, holdings, signal, timeoutMs } = context;
  const { graphResource } = context.values(observed);
  const { hasAccessToken, accessToken: reading } = observed.registrationToken ?? {};
  const token = { resource: 'graph', plan: settings.plan, aud: reading?.aud } as const;
  if (!hasAccessToken || !mayReceive(new URL(graphResource).host, token)) return {};
  const accessToken = holdings.registrationToken ?? (await tokenOfOurOwn());
  delete holdings.registrationToken;
  if (!accessToken) return {};
  const target = { graphResource, clientId: settings.clientId, accessToken, clientSecret };
  const limits = { signal, timeoutMs: Math.min(timeoutMs, applicationMs) };
  return { applicationObject: await applicationObject(door, target, limits) };

  /** In a fleet another mailbox may hold the token that was observed. */
  async function tokenOfOurOwn() {
    const client = tokenClient(context, observed, tenantForApp(settings, observed));
    return (await requestByClientCredentials(client, 'graph', `${graphResource}/.default`, signal)).tokens?.accessToken;
  }
}

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
      const client = tokenClient(context, observed, tenant);
      const { observation, tokens } = await requestByClientCredentials(client, 'graph', scope, context.signal);
      if (tokens) context.holdings.registrationToken = tokens.accessToken;
      return { registrationToken: observation };
    },
  },
  {
    stage: 'registration',
    appliesTo: isWorkAccount,
    gives: () => ['applicationObject'],
    needs: () => ['registrationToken'],
    // A sign-in waits for this answer. Where nobody signs in, the mailbox comes first and leaves a connection to Graph.
    soonAfter: ({ protocols }, startedWith) =>
      startedWith !== 'signIn' && protocols.includes('graph') ? ['graphMailbox'] : [],
    sharedBy: registrationOf,
    observe: readApplication,
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
