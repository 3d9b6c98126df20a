import type { Secret } from '../probes/secret.ts';
import { bearerHash, newBearer } from './bearer.ts';
import type { KeyRing } from './key-ring.ts';
import type { Queries, Store } from './store.ts';

/** Somebody Jira has vouched for. */
export interface Session {
  /** SHA-256 of the value in the cookie. */
  readonly id: string;
  readonly userKey: string;
  readonly userName: string;
  readonly jiraUrl: string;
  /** What Jira said they may do, when it was asked last. */
  readonly standing: string;
  readonly madeAt: Date;
  /** Slides with use, up to {@link Session.endsAt}. */
  readonly expiresAt: Date;
  readonly endsAt: Date;
  /** When Jira was asked last. */
  readonly provedAt: Date;
}

export type NewSession = Pick<Session, 'userKey' | 'userName' | 'jiraUrl' | 'standing' | 'expiresAt' | 'endsAt'>;

const columns = `token_sha256 as "id", user_key as "userKey", user_name as "userName", jira_url as "jiraUrl", standing,
  made_at as "madeAt", expires_at as "expiresAt", ends_at as "endsAt", proved_at as "provedAt"`;

/** Makes a session; `secret` is the value of its cookie. */
export async function createSession(
  queries: Queries,
  made: NewSession,
  now = new Date(),
): Promise<{ session: Session; secret: Secret }> {
  const secret = newBearer();
  const [session] = await queries.query<Session>(
    `insert into sessions (token_sha256, user_key, user_name, jira_url, standing, made_at, expires_at, ends_at, proved_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $6) returning ${columns}`,
    [
      bearerHash(secret.reveal()),
      made.userKey,
      made.userName,
      made.jiraUrl,
      made.standing,
      now,
      made.expiresAt,
      made.endsAt,
    ],
  );
  return { session: session as Session, secret };
}

/** The living session of a presented cookie, its end moved to `slidesTo` when that is later and still allowed. */
export async function useSession(
  queries: Queries,
  presented: string,
  { slidesTo, now = new Date() }: { readonly slidesTo?: Date; readonly now?: Date } = {},
): Promise<Session | undefined> {
  const [row] = await queries.query<Session>(
    `update sessions set expires_at = least(ends_at, greatest(expires_at, coalesce($3, expires_at)))
     where token_sha256 = $1 and expires_at > $2 and ends_at > $2 returning ${columns}`,
    [bearerHash(presented), now, slidesTo ?? null],
  );
  return row;
}

/** Notes that Jira was asked again and what it said; undefined when the session has ended meanwhile. */
export async function proveSession(
  queries: Queries,
  id: string,
  standing: string,
  now = new Date(),
): Promise<Session | undefined> {
  const [row] = await queries.query<Session>(
    `update sessions set standing = $2, proved_at = $3
     where token_sha256 = $1 and expires_at > $3 and ends_at > $3 returning ${columns}`,
    [id, standing, now],
  );
  return row;
}

/** Ends one session; true when there was one. */
export async function endSession(queries: Queries, id: string): Promise<boolean> {
  return (await queries.query('delete from sessions where token_sha256 = $1 returning 1 as gone', [id])).length > 0;
}

/** Ends every session of a user of one Jira; answers with how many there were. */
export async function endSessionsOf(queries: Queries, jiraUrl: string, userKey: string): Promise<number> {
  const ended = await queries.query('delete from sessions where jira_url = $1 and user_key = $2 returning 1 as gone', [
    jiraUrl,
    userKey,
  ]);
  return ended.length;
}

const tokensPlace = (row: string) => ({ table: 'sessions', row, purpose: 'jiraTokens' });

/** Keeps the tokens Jira gave for a session, sealed, so that it can be asked again (Jira as OAuth 2.0 provider). */
export const storeJiraTokens = (store: Store, keyRing: KeyRing, id: string, tokens: Secret): Promise<void> =>
  store.transaction(async (transaction) => {
    const sealed = await keyRing.seal(transaction, tokensPlace(id), tokens);
    await transaction.query('update sessions set jira_tokens_sealed = $2 where token_sha256 = $1', [id, sealed]);
  });

export async function openJiraTokens(queries: Queries, keyRing: KeyRing, id: string): Promise<Secret | undefined> {
  const [row] = await queries.query<{ sealed: string | null }>(
    'select jira_tokens_sealed as sealed from sessions where token_sha256 = $1',
    [id],
  );
  return row?.sealed ? keyRing.open(tokensPlace(id), row.sealed) : undefined;
}

/** Names of users who have a session, by their key in Jira; others are only known by that key. */
export async function namesOfUsers(queries: Queries): Promise<ReadonlyMap<string, string>> {
  const rows = await queries.query<{ userKey: string; userName: string }>(
    'select distinct user_key as "userKey", user_name as "userName" from sessions order by user_name limit 1000',
  );
  return new Map(rows.map(({ userKey, userName }) => [userKey, userName]));
}
