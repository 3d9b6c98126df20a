import * as contract from './api-contract.ts';
import { askerOf } from './caller.ts';
import { Problem } from './problem.ts';
import type { Route } from './route.ts';
import type { SessionCookie } from './session-cookie.ts';
import type { AskingStores } from './stores.ts';

const people = ['jiraUser', 'admin', 'systemAdmin'] as const;

/** The caller's own session: to see it, and to end it. */
export const sessionRoutes = (stores: AskingStores, cookie: SessionCookie): readonly Route[] => [
  {
    method: 'get',
    path: '/session',
    summary: 'Who the companion takes you for',
    callers: people,
    answer: { status: 200, schema: contract.session },
    handle: (_request, response) => {
      const { session } = askerOf(response);
      if (!session) throw new Problem(404, 'There is no session');
      const { userName, standing, provedAt, expiresAt, endsAt } = session;
      response.json({ userName, rank: standing, provedAt, expiresAt, endsAt });
    },
  },
  {
    method: 'delete',
    path: '/session',
    summary: 'End the session with the companion; that with Jira stays',
    callers: people,
    answer: { status: 204 },
    handle: async (_request, response) => {
      const { session, actor } = askerOf(response);
      if (session) await stores.sessions.end(session.id);
      await stores.audit({ actor, action: 'sessionEnded', target: `user:${actor.id}` });
      cookie.clear(response);
      response.status(204).end();
    },
  },
];
