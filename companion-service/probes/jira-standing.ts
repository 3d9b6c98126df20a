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
  const { exchange, json } = await exchangeJson(
    door,
    `${jiraUrl}/rest/api/2/mypermissions`,
    { headers: { cookie: cookies.join('; '), accept: 'application/json' } },
    { signal: AbortSignal.timeout(timeoutMs), timeoutMs, maxBytes: 1024 * 1024 },
  );
  if (exchange.status === 401) return 'nobody';
  if (exchange.status !== 200) return exchange.status === 403 ? 'other' : 'jiraSilent';
  const permissions = (json as { permissions?: Record<string, { havePermission?: unknown }> } | undefined)?.permissions;
  return permissions?.['SYSTEM_ADMIN']?.havePermission === true ? 'systemAdmin' : 'other';
}
