import { exchangeJson } from './http-exchange.ts';
import type { NetworkDoor } from './network-door.ts';

/** The cookies by which Jira knows a session; nothing else of the browser's is passed on. */
const sessionCookies = ['JSESSIONID', 'atlassian.xsrf.token', 'seraph.rememberme.cookie'];

/** What Jira says of a caller. */
export type JiraStanding = 'systemAdmin' | 'other' | 'nobody' | 'jiraSilent';

/**
 * Asks the configured Jira whether the session in these cookies is a system administrator's, by replaying its session
 * cookies to it and to nobody else.
 * @see https://docs.atlassian.com/software/jira/docs/api/REST/latest/
 */
export async function jiraStanding(
  door: NetworkDoor,
  jiraUrl: string,
  cookieHeader: string | undefined,
  timeoutMs = 10_000,
): Promise<JiraStanding> {
  const cookies = (cookieHeader ?? '')
    .split(/;\s*/)
    .filter((pair) => sessionCookies.includes(pair.slice(0, pair.indexOf('='))));
  if (cookies.length === 0) return 'nobody';
  const ask = (path: string) =>
    exchangeJson(
      door,
      `${jiraUrl}/rest/${path}`,
      { headers: { cookie: cookies.join('; '), accept: 'application/json' } },
      { signal: AbortSignal.timeout(timeoutMs), timeoutMs, maxBytes: 1024 * 1024 },
    );
  // Anonymous users have permissions too, all of them denied: only the session tells that nobody is logged in.
  const [session, permissions] = await Promise.all([ask('auth/1/session'), ask('api/2/mypermissions')]);
  const statuses = [session.exchange.status, permissions.exchange.status];
  if (statuses.includes(401)) return 'nobody';
  if (statuses.includes(403)) return 'other';
  if (statuses.some((status) => status !== 200)) return 'jiraSilent';
  const body = permissions.json as { permissions?: Record<string, { havePermission?: unknown }> } | undefined;
  return body?.permissions?.['SYSTEM_ADMIN']?.havePermission === true ? 'systemAdmin' : 'other';
}
