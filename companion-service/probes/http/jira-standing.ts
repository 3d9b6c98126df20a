import type { NetworkDoor } from '../network/network-door.ts';
import type { Secret } from '../secret.ts';
import { exchangeJson } from './http-exchange.ts';

/** The cookies by which Jira knows a session; nothing else of the browser's is passed on. */
const sessionCookies = ['JSESSIONID', 'seraph.rememberme.cookie'];
const accompanying = ['atlassian.xsrf.token'];

/** What is shown to Jira: its own session cookies, or an access token that it gave us. */
export type JiraProof =
  | {
      readonly cookieHeader: string | undefined;
      /** Name of the load balancer's cookie, where a session lives on one node. */
      readonly stickyCookie?: string | undefined;
    }
  | { readonly accessToken: Secret };

export interface JiraUser {
  readonly rank: 'systemAdmin' | 'admin' | 'jiraUser';
  readonly userKey: string;
  readonly userName: string;
}

/** What Jira says of a caller. */
export type JiraStanding = JiraUser | 'nobody' | 'jiraSilent';

const pairsOf = (cookieHeader: string | undefined, names: readonly string[]): string[] =>
  (cookieHeader ?? '').split(/;\s*/).filter((pair) => names.includes(pair.slice(0, pair.indexOf('='))));

/** The Jira session that a request carries, as text to compare with; undefined when it carries none. */
export function jiraSessionOf(cookieHeader: string | undefined): string | undefined {
  for (const name of sessionCookies) {
    const pairs = pairsOf(cookieHeader, [name]);
    if (pairs.length > 0) return pairs.sort().join('; ');
  }
  return undefined;
}

/** What Jira is asked with; undefined when the request carries no session of Jira's. */
export function headersOf(proof: JiraProof): Readonly<Record<string, string>> | undefined {
  const accept = 'application/json';
  if ('accessToken' in proof) return { accept, authorization: `Bearer ${proof.accessToken.reveal()}` };
  if (jiraSessionOf(proof.cookieHeader) === undefined) return undefined;
  const sticky = proof.stickyCookie === undefined ? [] : [proof.stickyCookie];
  return { accept, cookie: pairsOf(proof.cookieHeader, [...sessionCookies, ...accompanying, ...sticky]).join('; ') };
}

/** A column of Jira's database, characters. */
const longestName = 255;
const unprintable = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/** What may stand for a person in the audit log. Never cut or mended: two people must not become one. */
const isName = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= longestName && !unprintable.test(value);

/**
 * Asks the configured Jira, and nobody else, who somebody is and what they may do.
 * @see https://docs.atlassian.com/software/jira/docs/api/REST/latest/
 */
export async function jiraStanding(
  door: Pick<NetworkDoor, 'request'>,
  jiraUrl: string,
  proof: JiraProof,
  timeoutMs = 10_000,
): Promise<JiraStanding> {
  const headers = headersOf(proof);
  if (!headers) return 'nobody';
  const ask = (path: string) =>
    exchangeJson(
      door,
      `${jiraUrl}/rest/${path}`,
      { headers },
      { signal: AbortSignal.timeout(timeoutMs), timeoutMs, maxBytes: 1024 * 1024 },
    );
  // Anonymous users have permissions too, all of them denied: only the user's own resource tells that nobody is there.
  const [user, permissions] = await Promise.all([
    ask('accessToken' in proof ? 'api/2/myself' : 'auth/1/session'),
    ask('api/2/mypermissions'),
  ]);
  const statuses = [user.exchange.status, permissions.exchange.status];
  if (statuses.includes(401) || statuses.includes(403)) return 'nobody';
  if (statuses.some((status) => status !== 200)) return 'jiraSilent';
  const { key, name } = (user.json ?? {}) as { key?: unknown; name?: unknown };
  if (!isName(name)) return 'jiraSilent';
  const granted = (permissions.json as { permissions?: Record<string, { havePermission?: unknown }> } | undefined)
    ?.permissions;
  const has = (permission: string): boolean => granted?.[permission]?.havePermission === true;
  return {
    rank: has('SYSTEM_ADMIN') ? 'systemAdmin' : has('ADMINISTER') ? 'admin' : 'jiraUser',
    // The session resource tells no key; a name is as good within one Jira.
    userKey: isName(key) ? key : name,
    userName: name,
  };
}
