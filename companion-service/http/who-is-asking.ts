import type { Request, Response } from 'express';
import { type JiraProof, type JiraUser, jiraSessionOf, jiraStanding } from '../probes/http/jira-standing.ts';
import type { NetworkDoor } from '../probes/network/network-door.ts';
import { apiTokenScopes } from '../storage/api-token-scopes.ts';
import { apiTokenPrefix } from '../storage/api-tokens.ts';
import type { Session } from '../storage/sessions.ts';
import { type Asker, type JiraRank, jiraLadder } from './caller.ts';
import { Problem } from './problem.ts';
import type { RateLimits } from './rate-limits.ts';
import type { PresentedSession, SessionCookie } from './session-cookie.ts';
import type { AskingStores } from './stores.ts';

/** How long a session lasts without use, and at all. */
export const sessionTimes = { slidesMs: 15 * 60_000, endsMs: 8 * 60 * 60_000 } as const;

/** How long Jira's word on somebody is taken before it is asked again. */
const provedMs = 60_000;

/** Recognises whoever holds a support link; undefined for a request without one, `unknown` for one that opens nothing. */
export type LinkAsker = (request: Request) => Promise<Asker | 'unknown' | undefined>;

export interface AskingServices {
  readonly door: NetworkDoor;
  readonly stores: AskingStores;
  readonly cookie: SessionCookie;
  readonly rateLimits: RateLimits;
  /** Jira that says who is asking; without one, only this machine can ask. */
  readonly jiraUrl: string | undefined;
  readonly stickyCookie?: string | undefined;
  /** Jira also signs people in as OAuth 2.0 provider, so there are sessions outside its own cookies. */
  readonly hasJiraSignIn: boolean;
  readonly links?: LinkAsker | undefined;
}

const jiraSilent = new Problem(503, 'Jira did not answer', {
  detail: 'The companion could not ask Jira who you are. Check JIRA_URL and that the companion reaches it.',
});

const isRank = (standing: string): standing is JiraRank => standing in jiraLadder;

/** Without a Jira nobody says who they are: only that they sit at this machine. */
const actorOf = ({ jiraUrl, userKey }: Pick<Session, 'jiraUrl' | 'userKey'>): Asker['actor'] =>
  jiraUrl === '' ? { kind: 'nobody', id: 'thisMachine' } : { kind: 'jiraUser', id: userKey };

const asker = (session: Session, owner: string): Asker => ({
  standsAs: isRank(session.standing) ? jiraLadder[session.standing] : [],
  owner,
  actor: actorOf(session),
  session,
});

/** Tells who is asking: by API token, by support link, by our own session, by Jira's. */
export function whoIsAsking(services: AskingServices) {
  const { door, stores, cookie, rateLimits, jiraUrl, stickyCookie, hasJiraSignIn, links } = services;

  const byApiToken = async (request: Request, authorization: string): Promise<Asker> => {
    const presented = /^bearer (\S{1,200})$/i.exec(authorization)?.[1] ?? '';
    const apiToken = presented.startsWith(apiTokenPrefix) ? await stores.apiTokenOf(presented) : undefined;
    if (!apiToken) {
      await rateLimits.failedProof(request);
      throw new Problem(401, 'This API token is not valid', {
        detail: 'It is unknown, expired or revoked. Make a new one with: jira-mail-oauth token create',
        headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
      });
    }
    return {
      standsAs: apiTokenScopes
        .filter((scope) => apiToken.scopes.includes(scope))
        .map((scope) => `apiToken:${scope}` as const),
      owner: `token:${apiToken.id}`,
      actor: { kind: 'apiToken', id: apiToken.id },
    };
  };

  const askJira = async (request: Request, proof: JiraProof): Promise<JiraUser | undefined> => {
    if (jiraUrl === undefined) return undefined;
    const standing = await jiraStanding(door, jiraUrl, proof);
    if (standing === 'jiraSilent') throw jiraSilent;
    if (standing !== 'nobody') return standing;
    await rateLimits.failedProof(request);
    return undefined;
  };

  const ofThisRequest = (request: Request): JiraProof => ({ cookieHeader: request.headers.cookie, stickyCookie });

  /** Asks Jira again about a session; ends it when Jira does not know them any more. */
  const proveAgain = async (request: Request, session: Session, isBound: boolean): Promise<Session | undefined> => {
    if (jiraUrl === undefined) return session;
    const accessToken = isBound ? undefined : await stores.sessions.jiraToken(session.id);
    const user =
      isBound || accessToken
        ? await askJira(request, accessToken ? { accessToken } : ofThisRequest(request))
        : undefined;
    if (user && user.userName === session.userName) return stores.sessions.prove(session.id, user.rank);
    await stores.sessions.end(session.id);
    return undefined;
  };

  const bySession = async (
    request: Request,
    { secret, owner, isBoundToJira }: PresentedSession,
    isProvedAnew: boolean,
  ): Promise<Asker | undefined> => {
    // A session that Jira's cookies did not vouch for counts only where such sessions are made.
    if (!isBoundToJira && jiraUrl !== undefined && !hasJiraSignIn) return undefined;
    const session = await stores.sessions.use(secret.reveal(), new Date(Date.now() + sessionTimes.slidesMs));
    if (!session || session.jiraUrl !== (jiraUrl ?? '')) return undefined;
    const provedAgoMs = Date.now() - session.provedAt.getTime();
    // Proved in the future: the clock was set back, and nobody knows how long ago it was.
    const isFresh = !isProvedAnew && provedAgoMs >= 0 && provedAgoMs < provedMs;
    const proved = isFresh ? session : await proveAgain(request, session, isBoundToJira);
    return proved && asker(proved, owner);
  };

  /** Opens a session for whoever Jira says it is, or for this machine where there is no Jira to ask. */
  const open = async (response: Response, user: JiraUser, jiraSession: string | undefined): Promise<Asker> => {
    const { session, secret } = await stores.sessions.create({
      userKey: user.userKey,
      userName: user.userName,
      jiraUrl: jiraUrl ?? '',
      standing: user.rank,
      expiresAt: new Date(Date.now() + sessionTimes.slidesMs),
      endsAt: new Date(Date.now() + sessionTimes.endsMs),
    });
    await stores.audit({
      actor: actorOf(session),
      action: 'sessionStarted',
      target: `user:${user.userKey}`,
      details: { by: jiraUrl === undefined ? 'thisMachine' : 'jiraSession', rank: user.rank },
    });
    return asker(session, cookie.set(response, secret, jiraSession));
  };

  const byJira = async (request: Request, response: Response): Promise<Asker | undefined> => {
    if (jiraUrl === undefined) {
      return open(response, { rank: 'systemAdmin', userKey: 'local', userName: 'local' }, undefined);
    }
    const jiraSession = jiraSessionOf(request.headers.cookie);
    const user = jiraSession === undefined ? undefined : await askJira(request, ofThisRequest(request));
    return user && open(response, user, jiraSession);
  };

  /** Undefined for nobody. Throws a {@link Problem} for a token or link that is no good, or a Jira that is silent. */
  return async (request: Request, response: Response, isProvedAnew = false): Promise<Asker | undefined> => {
    const { authorization } = request.headers;
    if (authorization !== undefined) return byApiToken(request, authorization);
    const byLink = await links?.(request);
    if (byLink === 'unknown') {
      await rateLimits.failedProof(request);
      throw new Problem(401, 'This link opens nothing', { detail: 'It has expired, was revoked, or is not complete.' });
    }
    if (byLink) return byLink;
    const presented = cookie.read(request);
    const bySessionFound = presented && (await bySession(request, presented, isProvedAnew));
    return bySessionFound ?? byJira(request, response);
  };
}
