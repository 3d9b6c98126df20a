import type { Secret } from '../probes/secret.ts';
import { bearerHash, newBearer } from '../storage/bearer.ts';
import type { Session } from '../storage/sessions.ts';
import type { AskingStores } from './stores.ts';

/** More sessions than a Jira has administrators: the oldest give way, so that nobody fills the memory. */
const mostSessions = 10_000;

interface Kept {
  session: Session;
  jiraToken?: Secret;
}

/** Without a store: sessions last as long as the process, nobody has an API token, and nothing is audited. */
export function memoryStores(now: () => number = Date.now): AskingStores {
  const kept = new Map<string, Kept>();
  const living = (id: string): Kept | undefined => {
    const found = kept.get(id);
    if (!found) return undefined;
    if (Math.min(found.session.expiresAt.getTime(), found.session.endsAt.getTime()) > now()) return found;
    kept.delete(id);
    return undefined;
  };
  return {
    sessions: {
      create: async (made) => {
        const secret = newBearer();
        const at = new Date(now());
        const session: Session = { ...made, id: bearerHash(secret.reveal()), madeAt: at, provedAt: at };
        if (kept.size >= mostSessions) kept.delete(kept.keys().next().value ?? '');
        kept.set(session.id, { session });
        return { session, secret };
      },
      use: async (presented, slidesTo) => {
        const found = living(bearerHash(presented));
        if (!found) return undefined;
        const expiresAt = new Date(Math.min(slidesTo.getTime(), found.session.endsAt.getTime()));
        found.session = { ...found.session, expiresAt };
        return found.session;
      },
      prove: async (id, standing) => {
        const found = living(id);
        if (found) found.session = { ...found.session, standing, provedAt: new Date(now()) };
        return found?.session;
      },
      end: async (id) => kept.delete(id),
      keepJiraToken: async (id, accessToken) => {
        const found = living(id);
        if (found) found.jiraToken = accessToken;
      },
      jiraToken: async (id) => living(id)?.jiraToken,
    },
    apiTokenOf: async () => undefined,
    audit: async () => undefined,
  };
}
