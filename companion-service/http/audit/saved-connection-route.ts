import type { Request, Response } from 'express';
import * as z from 'zod';
import { jiraIntegration } from '../../probes/http/jira-integration.ts';
import type { NetworkDoor } from '../../probes/network/network-door.ts';
import { askerOf } from '../caller.ts';
import { parseBody } from '../problem.ts';
import type { Route } from '../route.ts';
import type { AskingStores } from '../stores.ts';

/** What the page changed in Jira. It is the browser that says so: Jira took the change from it, not from us. */
export const savedConnection = z.strictObject({
  /** Jira's id of the OAuth 2.0 integration. */
  integrationId: z
    .string('REQUIRED')
    .max(100, 'TOO_LONG')
    .regex(/^[\w.:-]+$/, 'MALFORMED'),
  change: z.enum(['created', 'changed', 'deleted'], 'MALFORMED'),
});

/** What Jira says to what the page said. */
export const jiraWords = ['confirms', 'denies', 'notAsked'] as const;

export interface SavedConnectionServices {
  readonly stores: AskingStores;
  readonly door: Pick<NetworkDoor, 'request'>;
  readonly jiraUrl: string | undefined;
  readonly stickyCookie?: string | undefined;
}

/**
 * Takes note of what was saved in Jira, for the audit log. Jira is asked at once, as the caller, whether it is so: the
 * entry then holds what Jira has, not what the browser says.
 */
export function savedConnectionRoute({ stores, door, jiraUrl, stickyCookie }: SavedConnectionServices): Route {
  const inJira = async (request: Request, response: Response, integrationId: string) => {
    const { session } = askerOf(response);
    if (jiraUrl === undefined) return 'notTold';
    const accessToken = session && (await stores.sessions.jiraToken(session.id));
    const proof = accessToken ? { accessToken } : { cookieHeader: request.headers.cookie, stickyCookie };
    return jiraIntegration(door, jiraUrl, proof, integrationId);
  };
  return {
    method: 'post',
    path: '/saved-connections',
    summary: 'Note in the audit log that the page has saved a connection in Jira; Jira is asked whether it has',
    callers: ['systemAdmin'],
    body: savedConnection,
    answer: { status: 204 },
    handle: async (request, response) => {
      const { integrationId, change } = parseBody(savedConnection, request.body);
      const there = await inJira(request, response, integrationId);
      const isThere = typeof there === 'object';
      const jira: (typeof jiraWords)[number] =
        there === 'notTold' ? 'notAsked' : isThere === (change !== 'deleted') ? 'confirms' : 'denies';
      await stores.audit({
        actor: askerOf(response).actor,
        action: 'connectionSaved',
        target: `integration:${integrationId}`,
        details: { change, toldBy: 'page', jira, ...(isThere && there) },
      });
      response.status(204).end();
    },
  };
}
