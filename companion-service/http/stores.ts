import type { Secret } from '../probes/secret.ts';
import type { ApiToken } from '../storage/api-tokens.ts';
import { useApiToken } from '../storage/api-tokens.ts';
import { appendAudit, type NewAuditEntry } from '../storage/audit.ts';
import type { KeyRing } from '../storage/key-ring.ts';
import {
  createSession,
  endSession,
  type NewSession,
  openJiraTokens,
  proveSession,
  type Session,
  storeJiraTokens,
  useSession,
} from '../storage/sessions.ts';
import type { Store } from '../storage/store.ts';

/** Sessions by the secret in their cookie. */
interface SessionStore {
  create(made: NewSession): Promise<{ readonly session: Session; readonly secret: Secret }>;
  /** The living session of a presented secret, its end moved on. */
  use(presented: string, slidesTo: Date): Promise<Session | undefined>;
  prove(id: string, standing: string): Promise<Session | undefined>;
  end(id: string): Promise<boolean>;
  /** Keeps what Jira is asked with again (Jira as OAuth 2.0 provider). */
  keepJiraToken(id: string, accessToken: Secret): Promise<void>;
  jiraToken(id: string): Promise<Secret | undefined>;
}

/** Where the door-keeper of the API keeps what it knows. */
export interface AskingStores {
  readonly sessions: SessionStore;
  /** The token of a presented value, unless expired or revoked. */
  apiTokenOf(presented: string): Promise<ApiToken | undefined>;
  /** Notes what was done; `at` is when, if that was not just now. */
  audit(entry: NewAuditEntry, at?: Date): Promise<void>;
}

/** In the store, shared by replicas. */
export const storedAsking = (store: Store, keyRing: KeyRing): AskingStores => ({
  sessions: {
    create: (made) => createSession(store, made),
    use: (presented, slidesTo) => useSession(store, presented, { slidesTo }),
    prove: (id, standing) => proveSession(store, id, standing),
    end: (id) => endSession(store, id),
    keepJiraToken: (id, accessToken) => storeJiraTokens(store, keyRing, id, accessToken),
    jiraToken: (id) => openJiraTokens(store, keyRing, id),
  },
  apiTokenOf: (presented) => useApiToken(store, presented),
  audit: async (entry, at) => {
    await appendAudit(store, entry, at);
  },
});
