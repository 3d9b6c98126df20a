import { randomBytes } from 'node:crypto';
import { type RequestHandler, Router } from 'express';
import * as client from 'openid-client';
import { jiraStanding } from '../probes/http/jira-standing.ts';
import type { NetworkDoor } from '../probes/network/network-door.ts';
import { Secret } from '../probes/secret.ts';
import { bearerHash } from '../storage/bearer.ts';
import { ourCookie } from './cookies.ts';
import type { RateLimits } from './rate-limits.ts';
import type { SessionCookie } from './session-cookie.ts';
import { smallPage } from './small-page.ts';
import type { AskingStores } from './stores.ts';
import { sessionTimes } from './who-is-asking.ts';

export interface JiraClient {
  readonly clientId: string;
  readonly clientSecret: Secret;
}

export interface JiraSignInServices {
  readonly door: NetworkDoor;
  readonly stores: AskingStores;
  readonly cookie: SessionCookie;
  readonly rateLimits: RateLimits;
  readonly jiraUrl: string;
  readonly client: JiraClient;
  /** Origin under which browsers reach the companion. */
  readonly publicUrl: string;
  readonly isSecure: boolean;
  readonly toBrowserAddress: (url: string) => string;
}

export const jiraSignInPath = '/mail-oauth/jira/sign-in';
const returnPath = '/mail-oauth/jira/return';
const waitMs = 10 * 60_000;
const mostWaiting = 1_000;

interface Waiting {
  readonly state: string;
  readonly codeVerifier: Secret;
  readonly until: number;
}

/** Jira publishes no metadata and gives no ID token: the endpoints are those of its documentation. */
function jiraConfiguration({ door, jiraUrl, client: { clientId, clientSecret } }: JiraSignInServices) {
  const configuration = new client.Configuration(
    {
      issuer: jiraUrl,
      authorization_endpoint: `${jiraUrl}/rest/oauth2/latest/authorize`,
      token_endpoint: `${jiraUrl}/rest/oauth2/latest/token`,
    },
    clientId,
    undefined,
    client.ClientSecretPost(clientSecret.reveal()),
  );
  configuration[client.customFetch] = door.fetch as unknown as client.CustomFetch;
  configuration.timeout = 10;
  return configuration;
}

/**
 * Signs an administrator in at Jira as OAuth 2.0 provider, for a companion with an origin of its own: code grant with
 * PKCE and state, each good for one return to the browser that began. The session is always a new one.
 * @see https://confluence.atlassian.com/adminjiraserver/jira-oauth-2-0-provider-api-1115659070.html
 */
export function jiraSignIn(services: JiraSignInServices): Router {
  const { door, stores, cookie, rateLimits, jiraUrl, publicUrl, toBrowserAddress } = services;
  const configuration = jiraConfiguration(services);
  const redirectUri = `${publicUrl}${returnPath}`;
  const browser = ourCookie('mail-oauth-jira', 'lax', services.isSecure);
  const waiting = new Map<string, Waiting>();

  const begin: RequestHandler = async (request, response) => {
    await rateLimits.address(request);
    const codeVerifier = client.randomPKCECodeVerifier();
    const state = client.randomState();
    const secret = randomBytes(32).toString('base64url');
    if (waiting.size >= mostWaiting) waiting.delete(waiting.keys().next().value ?? '');
    waiting.set(bearerHash(secret), {
      state,
      codeVerifier: new Secret(codeVerifier),
      until: performance.now() + waitMs,
    });
    browser.set(response, secret);
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: 'SYSTEM_ADMIN',
      state,
      code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
    });
    response.set('cache-control', 'no-store').redirect(303, toBrowserAddress(url.href));
  };

  /** The tokens for the answer in this address, or undefined when it is none of ours. */
  const redeem = async (address: string, { state, codeVerifier }: Waiting) => {
    try {
      return await client.authorizationCodeGrant(configuration, new URL(address, publicUrl), {
        expectedState: state,
        pkceCodeVerifier: codeVerifier.reveal(),
      });
    } catch {
      return undefined;
    }
  };

  const finish: RequestHandler = async (request, response) => {
    await rateLimits.address(request);
    const key = bearerHash(browser.read(request) ?? '');
    const begun = waiting.get(key);
    waiting.delete(key);
    browser.clear(response);
    const answer = (status: number, name: Parameters<typeof smallPage>[1]): void => {
      response.status(status).type('html').set('cache-control', 'no-store').send(smallPage(request, name));
    };
    const tokens = begun && begun.until > performance.now() ? await redeem(request.originalUrl, begun) : undefined;
    if (!tokens) {
      await rateLimits.failedProof(request);
      return answer(400, 'jiraRefused');
    }
    const accessToken = new Secret(tokens.access_token);
    const user = await jiraStanding(door, jiraUrl, { accessToken });
    if (typeof user === 'string' || user.rank === 'jiraUser') {
      return answer(403, 'noAdministrator');
    }
    const livesMs = Math.min(sessionTimes.endsMs, (tokens.expires_in ?? 3600) * 1000);
    const { session, secret } = await stores.sessions.create({
      userKey: user.userKey,
      userName: user.userName,
      jiraUrl,
      standing: user.rank,
      expiresAt: new Date(Date.now() + Math.min(sessionTimes.slidesMs, livesMs)),
      endsAt: new Date(Date.now() + livesMs),
    });
    await stores.sessions.keepJiraToken(session.id, accessToken);
    await stores.audit({
      actor: { kind: 'jiraUser', id: user.userKey },
      action: 'sessionStarted',
      target: `user:${user.userKey}`,
      details: { by: 'jiraSignIn', rank: user.rank },
    });
    cookie.set(response, secret);
    return answer(200, 'signedInWithJira');
  };

  const router = Router();
  router.get(jiraSignInPath, begin);
  router.get(returnPath, finish);
  return router;
}
