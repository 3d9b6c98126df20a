import * as z from 'zod';
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

/** Takes note of what was saved in Jira, for the audit log. */
export const savedConnectionRoute = (stores: AskingStores): Route => ({
  method: 'post',
  path: '/saved-connections',
  summary: 'Note in the audit log that the page has saved a connection in Jira',
  callers: ['systemAdmin'],
  body: savedConnection,
  answer: { status: 204 },
  handle: async (request, response) => {
    const { integrationId, change } = parseBody(savedConnection, request.body);
    const { actor } = askerOf(response);
    await stores.audit({
      actor,
      action: 'connectionSaved',
      target: `integration:${integrationId}`,
      details: { change, toldBy: 'page' },
    });
    response.status(204).end();
  },
});
