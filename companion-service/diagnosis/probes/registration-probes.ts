import { judgeDetection } from '#facts/detection.ts';
import { planOf } from '#facts/plans.ts';
import { secretShapeOf } from '#facts/secret-shape.ts';
import { isGuid, type Settings } from '#facts/settings.ts';
import { mayReceive } from '#facts/token-destinations.ts';
import { withDeadline } from '../../probes/deadline.ts';
import { applicationObject } from '../../probes/graph/application-object.ts';
import { redirectUriAnswer } from '../../probes/oauth/redirect-uri-answer.ts';
import { requestByClientCredentials } from '../../probes/oauth/token-request.ts';
import type { NetworkFailure, Observed } from '../../probes/observations.ts';
import { networkFailure } from '../../probes/step-failure.ts';
import type { StopSignal } from '../../probes/stop-signal.ts';
import type { DiagnosisContext, Probe } from '../probe.ts';
import { connectTo } from './connection-probes.ts';
import { requestLimits } from './read-along.ts';
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

/** Nice to know, and no reason to wait for long, milliseconds: to reach Graph, and to read all that is read there. */
const knockMs = 1_000;
const applicationMs = 3_000;

/**
 * Opens a connection to Graph where no protocol does. A firewall that lets only mail pass drops what goes there, and
 * the diagnosis must not wait for that.
 */
async function knockAtGraph(observed: Observed, context: DiagnosisContext): Promise<NetworkFailure | undefined> {
  const atMostMs = Math.min(context.timeoutMs, knockMs);
  const knock = (signal: StopSignal) => connectTo('graph', observed, { ...context, signal });
  return withDeadline(context.signal, atMostMs, 'connect', knock).then(
    ({ failure }) => failure,
    (error) => networkFailure(error, 'connect'),
  );
}

async function readApplication(observed: Observed, context: DiagnosisContext): Promise<Observed> {
  const { door, settings, clientSecret, holdings, signal, timeoutMs } = context;
  const { graphResource } = context.values(observed);
  const { hasAccessToken, accessToken: reading } = observed.registrationToken ?? {};
  const token = { resource: 'graph', plan: settings.plan, aud: reading?.aud } as const;
  if (!hasAccessToken || !mayReceive(new URL(graphResource).host, token)) return {};
  const failure = observed.graphConnection?.failure ?? (await holdings.graphKnock);
  if (failure) {
    const exchange = { url: graphResource, durationMs: 0, failure };
    return { applicationObject: { exchange, readAt: new Date().toISOString() } };
  }
  const accessToken = holdings.registrationToken ?? (await tokenOfOurOwn());
  delete holdings.registrationToken;
  if (!accessToken) return {};
  const target = { graphResource, clientId: settings.clientId, accessToken, clientSecret };
  return {
    applicationObject: await applicationObject(door, target, {
      ...requestLimits(context),
      timeoutMs: Math.min(timeoutMs, applicationMs),
    }),
  };

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
    appliesTo: (settings) => isWorkAccount(settings) && !settings.protocols.includes('graph'),
    gives: () => [],
    observe: async (observed, context) => {
      // In a fleet the application is read once for all.
      if (context.resumesTls) return {};
      context.holdings.graphKnock = knockAtGraph(observed, context);
      await context.holdings.graphKnock;
      return {};
    },
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
    soonAfter: ({ protocols }, startedWith) => {
      if (!protocols.includes('graph')) return [];
      return startedWith === 'signIn' ? ['graphConnection'] : ['graphMailbox'];
    },
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
          const { hasAccessToken: accepted, oauthError, exchange } = answer.observation;
          const { transcript } = exchange;
          return { resource, accepted, ...(oauthError && { oauthError }), ...(transcript && { transcript }) };
        }),
      );
      return { outlookResourceAnswers: { answers } };
    },
  },
  {
    stage: 'registration',
    appliesTo: (_settings, startedWith) => startedWith === 'signIn',
    gives: () => ['redirectUriAnswer'],
    observe: async (observed, context) => ({
      redirectUriAnswer: await redirectUriAnswer(
        context.door,
        {
          authorizationEndpoint: context.values(observed).authorizationEndpoint,
          clientId: context.settings.clientId,
          redirectUri: context.redirectUri,
          scopes: ['openid'],
        },
        requestLimits(context),
      ),
    }),
  },
];
