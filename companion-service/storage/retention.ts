import type { Store } from './store.ts';

const dayMs = 86_400_000;

export interface RetentionRules {
  readonly reportDays: number;
  /** How long whoever opens an expired or revoked link is still told so, and its maker sees how often it was used. */
  readonly closedLinkDays: number;
  /** How long an expired or revoked API token still stands in the list. */
  readonly closedTokenDays: number;
}

export const defaultRetention: RetentionRules = { reportDays: 30, closedLinkDays: 1, closedTokenDays: 30 };

/** What was deleted. */
export interface Deleted {
  readonly credentials: number;
  readonly links: number;
  readonly reports: number;
  readonly sessions: number;
  readonly apiTokens: number;
}

/**
 * Deletes what has had its time: credentials, sessions and links by their expiry, reports by their age unless an open
 * link still shows them. Really: the rows are gone, and their space is given back for others. The audit log stays. Safe to call at any time and from several replicas.
 */
export async function deleteExpired(store: Store, rules = defaultRetention, now = new Date()): Promise<Deleted> {
  const before = (days: number) => new Date(now.getTime() - days * dayMs);
  const deleted = await store.transaction(async (transaction) => {
    const count = async (sql: string, ...parameters: Date[]): Promise<number> =>
      (await transaction.query(`${sql} returning 1 as gone`, parameters)).length;
    return {
      credentials: await count('delete from credentials where expires_at <= $1', now),
      links: await count('delete from links where expires_at <= $1 or revoked_at <= $1', before(rules.closedLinkDays)),
      reports: await count(
        `delete from reports r where made_at <= $1 and not exists (
           select 1 from links l left join link_reruns a on a.link_id = l.id
           where (l.report_id = r.id or a.report_id = r.id) and l.revoked_at is null and l.expires_at > $2)`,
        before(rules.reportDays),
        now,
      ),
      sessions: await count('delete from sessions where expires_at <= $1 or ends_at <= $1', now),
      apiTokens: await count(
        'delete from api_tokens where expires_at <= $1 or revoked_at <= $1',
        before(rules.closedTokenDays),
      ),
    };
  });
  // Not told: they are no data of anybody's, and would make an entry in the audit log each hour.
  await store.query('delete from diagnoses_under_way where lost_at <= $1', [before(rules.closedLinkDays)]);
  await store.query('delete from rate_limits where expire < $1', [now.getTime()]);
  if (Object.values(deleted).some((rows) => rows > 0)) {
    for (const table of ['credentials', 'links', 'link_reruns', 'link_notes', 'reports', 'sessions', 'api_tokens']) {
      await store.query(`vacuum ${table}`);
    }
  }
  await giveBackLog(store);
  return deleted;
}

/**
 * The embedded engine writes no checkpoint by itself, whatever its settings say: its write-ahead log grew to 209 MB at a
 * limit of 64 MB, and all of it would have been gone through again after a crash. A server does so itself.
 */
async function giveBackLog(store: Store): Promise<void> {
  if (store.engine === 'embedded') await store.query('checkpoint');
}
