import { createHash } from 'node:crypto';
import { canonicalJson, jsonText, keepableText } from './json-text.ts';
import type { Queries, Store } from './store.ts';

/** What can be done that somebody may ask about later. Entries keep their words for ever; new ones are added. */
export const auditActions = [
  'diagnosisRun',
  'connectionSaved',
  'credentialsStored',
  'credentialsDeleted',
  'linkMade',
  'linkOpened',
  'linkRerun',
  'runInterrupted',
  'linkRevoked',
  'noteLeft',
  'reportDeleted',
  'sessionStarted',
  'sessionEnded',
  'tokenMade',
  'tokenRevoked',
  'keyRotated',
  'retention',
  'auditExported',
  'storageImported',
] as const;

export const isAuditAction = (text: string): text is AuditAction => (auditActions as readonly string[]).includes(text);

export type AuditAction = (typeof auditActions)[number];

export interface AuditActor {
  readonly kind: 'jiraUser' | 'link' | 'apiToken' | 'commandLine' | 'companion' | 'nobody';
  /** Jira's user key, or the id of the link or token; never a name that can be given to somebody else. */
  readonly id: string;
}

export interface NewAuditEntry {
  readonly actor: AuditActor;
  readonly action: AuditAction;
  /** What it was done to, as `<kind>:<id>`: `report:…`, `link:…`, `token:…`. */
  readonly target: string;
  /** A few plain facts; no secret and no prose. */
  readonly details?: Readonly<Record<string, string | number | boolean>>;
}

/** An entry as it stands in the log. */
export interface AuditEntry extends Required<NewAuditEntry> {
  /** From 1 on, without a gap. */
  readonly seq: number;
  /** ISO 8601 instant. */
  readonly at: string;
  /** SHA-256 of the entry before; 64 zeros for the first. */
  readonly previousHash: string;
  /** SHA-256 of this entry and of {@link previousHash}, as canonical JSON. */
  readonly hash: string;
}

/** Held while an entry is written: each one needs the hash of the one before, in every replica. */
const advisoryLock = 2_043_718_802;
const longestText = 500;

export const firstPreviousHash = '0'.repeat(64);

export const hashOfEntry = ({ hash: _, ...entry }: AuditEntry): string =>
  createHash('sha256').update(canonicalJson(entry)).digest('hex');

const bounded = (text: string): string => keepableText(text.slice(0, longestText));

function cleaned(details: NonNullable<NewAuditEntry['details']>): AuditEntry['details'] {
  const known = Object.entries(details).slice(0, 20);
  return Object.fromEntries(
    known.map(([name, value]) => [bounded(name), typeof value === 'string' ? bounded(value) : value]),
  );
}

/** Writes an entry in a transaction of the caller's, so that what is done and its entry stand or fall together. */
export async function appendAuditIn(transaction: Queries, made: NewAuditEntry, now = new Date()): Promise<AuditEntry> {
  await transaction.query('select pg_advisory_xact_lock($1)', [advisoryLock]);
  const [last] = await transaction.query<{ seq: number; hash: string }>(
    'select seq, hash from audit order by seq desc limit 1',
  );
  const unhashed = {
    seq: (last?.seq ?? 0) + 1,
    at: now.toISOString(),
    actor: { kind: made.actor.kind, id: bounded(made.actor.id) },
    action: made.action,
    target: bounded(made.target),
    details: cleaned(made.details ?? {}),
    previousHash: last?.hash ?? firstPreviousHash,
    hash: '',
  };
  const entry = { ...unhashed, hash: hashOfEntry(unhashed) };
  await transaction.query(
    `insert into audit (seq, at, actor_kind, actor_id, action, target, details, previous_hash, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      entry.seq,
      now,
      entry.actor.kind,
      entry.actor.id,
      entry.action,
      entry.target,
      jsonText(entry.details),
      entry.previousHash,
      entry.hash,
    ],
  );
  return entry;
}

/** Writes an entry. */
export const appendAudit = (store: Store, made: NewAuditEntry, now = new Date()): Promise<AuditEntry> =>
  store.transaction((transaction) => appendAuditIn(transaction, made, now));

export interface AuditFilter {
  /** Any of these; nobody fits an empty list. */
  readonly actorIds?: readonly string[];
  readonly action?: AuditAction;
  /** How a target begins: `link:` finds every link. */
  readonly target?: string;
  readonly since?: Date;
  /** Entries before this instant. */
  readonly until?: Date;
  /** Only entries before this one: the next page. */
  readonly beforeSeq?: number;
  readonly limit?: number;
}

interface AuditRow extends Omit<AuditEntry, 'at' | 'actor'> {
  readonly at: Date;
  readonly actorKind: AuditActor['kind'];
  readonly actorId: string;
}

const columns = `seq, at, actor_kind as "actorKind", actor_id as "actorId", action, target, details,
  previous_hash as "previousHash", hash`;

const entryOf = ({ actorKind, actorId, at, ...row }: AuditRow): AuditEntry => ({
  ...row,
  at: at.toISOString(),
  actor: { kind: actorKind, id: actorId },
});

/** Entries that fit, the newest first. */
export async function listAudit(queries: Queries, filter: AuditFilter = {}): Promise<AuditEntry[]> {
  const rows = await queries.query<AuditRow>(
    `select ${columns} from audit
     where ($1::text[] is null or actor_id = any($1)) and ($2::text is null or action = $2)
       and ($3::text is null or starts_with(target, $3)) and ($4::timestamptz is null or at >= $4)
       and ($5::timestamptz is null or at < $5) and ($6::bigint is null or seq < $6)
     order by seq desc limit $7`,
    [
      filter.actorIds ?? null,
      filter.action ?? null,
      filter.target ?? null,
      filter.since ?? null,
      filter.until ?? null,
      filter.beforeSeq ?? null,
      filter.limit ?? 100,
    ],
  );
  return rows.map(entryOf);
}

const pageSize = 500;

/** Every entry that fits, the newest first, read page by page. */
export async function* readAuditBackwards(queries: Queries, filter: AuditFilter): AsyncGenerator<AuditEntry> {
  for (let beforeSeq = filter.beforeSeq; ; ) {
    const entries = await listAudit(queries, {
      ...filter,
      limit: pageSize,
      ...(beforeSeq !== undefined && { beforeSeq }),
    });
    yield* entries;
    beforeSeq = entries.at(-1)?.seq;
    if (beforeSeq === undefined || entries.length < pageSize) return;
  }
}

/** Every entry after `after`, the first one first, read page by page. */
export async function* readAudit(queries: Queries, after = 0): AsyncGenerator<AuditEntry> {
  for (;;) {
    const rows = await queries.query<AuditRow>(`select ${columns} from audit where seq > $1 order by seq limit $2`, [
      after,
      pageSize,
    ]);
    for (const row of rows) yield entryOf(row);
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return;
    after = last.seq;
  }
}
