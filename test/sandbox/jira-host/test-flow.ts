import { randomBytes, randomUUID } from 'node:crypto';
import { Router } from 'express';
import type { HostContext } from './host-context.ts';
import type { OutgoingLink } from './outgoing-links.ts';
import type { Session } from './sessions.ts';

/** One run of "Test connection", bound to the session that started it. */
export interface FlowRequest {
  readonly linkId: string;
  readonly callbackUrl: string;
  readonly startedAt: number;
  readonly state: string;
  redirectedAt?: number;
  result?: FlowResult;
}

interface FlowResult {
  readonly success: boolean;
  readonly error: string | null;
}

const startWithinMs = 120_000;
const returnWithinMs = 180_000;
const shortestLifetimeWithoutRefreshSeconds = 30 * 86_400;
const flowPath = '/plugins/servlet/oauth2/client/flow';
const callbackPath = '/plugins/servlet/oauth2/client/callback';

const connectionFailed = 'The connection has failed. Check the application logs for details.';

export const startFlow = (host: HostContext, session: Session, linkId: string, callbackUrl: string) => {
  const id = randomUUID();
  const state = randomBytes(24).toString('base64url');
  session.flowRequests.set(id, { linkId, callbackUrl, startedAt: host.now(), state });
  return { id, initFlowUrl: host.toBrowserAddress(`${host.baseUrl(session)}${flowPath}/${id}`) };
};

/** The result of a flow, once; undefined for one that is unknown, unfinished or was read before. */
export const flowResult = (session: Session, id: string): FlowResult | undefined => {
  const result = session.flowRequests.get(id)?.result;
  if (result) session.flowRequests.delete(id);
  return result;
};

const requestedScopes = ({ type, scopes }: OutgoingLink): string[] => [
  ...new Set(type === 'microsoft' ? [...scopes, 'offline_access'] : scopes),
];

/** What Jira makes of a token response; the texts are Jira's own. */
const judge = ({ type }: OutgoingLink, tokens: Readonly<Record<string, unknown>>): FlowResult => {
  if (typeof tokens['refresh_token'] === 'string') return { success: true, error: null };
  if (type === 'microsoft') return { success: false, error: 'Refresh token is missing but required for the provider' };
  if (type === 'generic' && Number(tokens['expires_in'] ?? 0) < shortestLifetimeWithoutRefreshSeconds)
    return { success: false, error: 'Refresh token is not present and access token lifetime is too short' };
  return { success: true, error: null };
};

/** Redeems a code with `client_secret_post` and no PKCE, as Jira does. The token is not kept. */
const redeem = async (
  host: HostContext,
  link: OutgoingLink,
  code: string,
  redirectUri: string,
): Promise<FlowResult> => {
  try {
    const response = await host.tokenFetch(link.tokenEndpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code,
        redirect_uri: redirectUri,
        client_id: link.clientId,
        client_secret: link.clientSecret,
      }).toString(),
      signal: AbortSignal.timeout(20_000),
    });
    const tokens = (await response.json()) as Record<string, unknown>;
    if (response.status === 200 && typeof tokens['access_token'] === 'string') return judge(link, tokens);
    host.log(`token endpoint answered ${response.status}: ${tokens['error']} ${tokens['error_description'] ?? ''}`);
  } catch (error) {
    host.log(`token endpoint: ${error instanceof Error ? error.message : 'failed'}`);
  }
  return { success: false, error: connectionFailed };
};

/** The two servlets of Jira's own test flow. Whatever is lost, late or strange ends on Jira's home page, silently. */
export const testFlowServlets = (host: HostContext): Router => {
  const router = Router();

  router.get(`${flowPath}/:id`, (request, response) => {
    const session = host.sessions.of(request);
    const flow = session.flowRequests.get(request.params.id);
    const link = flow && host.links.get(flow.linkId);
    if (!flow || !link || host.now() - flow.startedAt > startWithinMs) {
      response.redirect(`${host.contextPath}/`);
      return;
    }
    flow.redirectedAt = host.now();
    const address = new URL(link.authorizationEndpoint);
    for (const [name, value] of Object.entries({
      response_type: 'code',
      client_id: link.clientId,
      redirect_uri: `${host.baseUrl(session)}${callbackPath}/${link.redirectUriSuffix}`,
      scope: requestedScopes(link).join(' '),
      state: flow.state,
      prompt: 'select_account',
    }))
      address.searchParams.set(name, value);
    response.redirect(host.toBrowserAddress(address.href));
  });

  router.get(`${callbackPath}/:suffix`, async (request, response) => {
    const session = host.sessions.of(request);
    const { state, code, error, error_description: description } = request.query;
    const [id, flow] = [...session.flowRequests].find(([, known]) => known.state === state && !known.result) ?? [];
    const link = flow && host.links.get(flow.linkId);
    const isInTime = flow?.redirectedAt !== undefined && host.now() - flow.redirectedAt <= returnWithinMs;
    if (!flow || !link || !isInTime || link.redirectUriSuffix !== request.params.suffix) {
      response.redirect(`${host.contextPath}/`);
      return;
    }
    if (typeof code === 'string') {
      const redirectUri = `${host.baseUrl(session)}${callbackPath}/${link.redirectUriSuffix}`;
      flow.result = await redeem(host, link, code, redirectUri);
    } else {
      host.log(`authorization endpoint answered ${String(error)}: ${String(description ?? '')}`);
      flow.result = { success: false, error: connectionFailed };
    }
    response.redirect(host.toBrowserAddress(`${flow.callbackUrl}/${id}`));
  });

  return router;
};
