import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import { type JiraStanding, jiraStanding } from '../probes/jira-standing.ts';
import type { NetworkDoor } from '../probes/network-door.ts';
import { Problem } from './problem.ts';
import type { Caller } from './route.ts';

/** How long Jira's word on a session is taken before it is asked again, milliseconds. */
const trustedMs = 30_000;

const refusals: Record<Exclude<JiraStanding, 'systemAdmin'>, Problem> = {
  nobody: new Problem(401, 'Log in to Jira first', { detail: 'The companion asks Jira who you are.' }),
  other: new Problem(403, 'A Jira system administrator can do this', {
    detail: 'Your Jira account has no system administrator rights.',
  }),
  jiraSilent: new Problem(503, 'Jira did not answer', {
    detail: 'The companion could not ask Jira who you are. Check JIRA_URL and that the companion reaches it.',
  }),
};

/** Lets a caller through as the route declares. Without a Jira to ask (loopback only), everybody on this machine is let through. */
export function guard(door: NetworkDoor, jiraUrl: string | undefined): (caller: Caller) => RequestHandler {
  const known = new Map<string, { standing: JiraStanding; until: number }>();
  const standingOf = async (cookie: string | undefined, url: string): Promise<JiraStanding> => {
    const key = createHash('sha256')
      .update(cookie ?? '')
      .digest('base64');
    const remembered = known.get(key);
    if (remembered && remembered.until > Date.now()) return remembered.standing;
    const standing = await jiraStanding(door, url, cookie);
    if (known.size > 1000) known.clear();
    // Only a yes is remembered: whoever has just logged in should not wait.
    if (standing === 'systemAdmin') known.set(key, { standing, until: Date.now() + trustedMs });
    return standing;
  };
  return (caller) => async (request, _response, next) => {
    if (request.method !== 'GET' && request.get('x-requested-by') !== 'jira-mail-oauth') {
      // A header that a form cannot send and that a foreign origin may not (RFC 9700 section 4.7; Fetch, CORS-safelisting).
      throw new Problem(403, 'The request did not come from the page', {
        detail: 'Send X-Requested-By: jira-mail-oauth',
      });
    }
    if (caller === 'systemAdmin' && jiraUrl !== undefined) {
      const standing = await standingOf(request.headers.cookie, jiraUrl);
      if (standing !== 'systemAdmin') throw refusals[standing];
    }
    next();
  };
}
