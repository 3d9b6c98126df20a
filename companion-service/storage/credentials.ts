import { randomUUID } from 'node:crypto';
import type { Secret } from '../probes/secret.ts';
import type { KeyRing } from './key-ring.ts';
import { type Queries, StorageError, type Store } from './store.ts';
import { whileAway } from './while-away.ts';

/** What a later diagnosis needs to run by itself. Kept only where something will: a link that re-runs, a schedule. */
export interface Credentials {
  readonly clientSecret: Secret | undefined;
  readonly refreshToken: Secret | undefined;
}

export interface NewCredentials extends Partial<Credentials> {
  readonly owner: string;
  /** When they are deleted by themselves; null keeps them until {@link deleteCredentials}. */
  readonly expiresAt: Date | null;
}

/** What may be said of stored credentials: everything but themselves. */
export interface CredentialSummary {
  readonly id: string;
  readonly owner: string;
  readonly madeAt: Date;
  readonly expiresAt: Date | null;
  readonly refreshedAt: Date | null;
  readonly hasClientSecret: boolean;
  readonly hasRefreshToken: boolean;
}

const successorWaitsMs = 60_000;

interface Vault {
  readonly store: Store;
  readonly keyRing: KeyRing;
}

const secretPlace = (row: string) => ({ table: 'credentials', row, purpose: 'clientSecret' });
const tokenPlace = (row: string) => ({ table: 'credentials', row, purpose: 'refreshToken' });

/** Seals and keeps credentials; answers with their id. */
export async function storeCredentials(
  { store, keyRing }: Vault,
  made: NewCredentials,
  now = new Date(),
): Promise<string> {
  const id = randomUUID();
  const { clientSecret, refreshToken } = made;
  await store.transaction(async (transaction) => {
    await transaction.query(
      `insert into credentials (id, owner, made_at, expires_at, client_secret_sealed, refresh_token_sealed)
       values ($1, $2, $3, $4, $5, $6)`,
      [
        id,
        made.owner,
        now,
        made.expiresAt,
        clientSecret ? await keyRing.seal(transaction, secretPlace(id), clientSecret) : null,
        refreshToken ? await keyRing.seal(transaction, tokenPlace(id), refreshToken) : null,
      ],
    );
  });
  return id;
}

interface SealedRow {
  readonly clientSecret: string | null;
  readonly refreshToken: string | null;
  readonly refreshes: number;
}

async function readSealed(queries: Queries, id: string, now: Date): Promise<SealedRow | undefined> {
  const [row] = await queries.query<SealedRow>(
    `select client_secret_sealed as "clientSecret", refresh_token_sealed as "refreshToken", refreshes
     from credentials where id = $1 and (expires_at is null or expires_at > $2)`,
    [id, now],
  );
  return row;
}

/** Opens stored credentials; undefined when they are gone or expired. Throws `SealError` when they were tampered with. */
export async function openCredentials(
  { store, keyRing }: Vault,
  id: string,
  now = new Date(),
): Promise<Credentials | undefined> {
  const row = await readSealed(store, id, now);
  return (
    row && {
      clientSecret: row.clientSecret === null ? undefined : await keyRing.open(secretPlace(id), row.clientSecret),
      refreshToken: row.refreshToken === null ? undefined : await keyRing.open(tokenPlace(id), row.refreshToken),
    }
  );
}

export async function describeCredentials(queries: Queries, id: string): Promise<CredentialSummary | undefined> {
  const [row] = await queries.query<CredentialSummary>(
    `select id, owner, made_at as "madeAt", expires_at as "expiresAt", refreshed_at as "refreshedAt",
       client_secret_sealed is not null as "hasClientSecret", refresh_token_sealed is not null as "hasRefreshToken"
     from credentials where id = $1`,
    [id],
  );
  return row;
}

/**
 * Uses a refresh token and keeps the one that replaces it (RFC 6749 section 6: the old one may be void from then on).
 * One user at a time, over all replicas: `use` is given the newest token, and the next one waits until its successor
 * is stored. When `use` throws, the token stays as it was. Answers with what `use` stored; undefined when the
 * credentials are gone, expired, or have no refresh token.
 */
export async function withRefreshToken(
  { store, keyRing }: Vault,
  id: string,
  use: (current: Secret) => Promise<Secret>,
  now: () => Date = () => new Date(),
): Promise<Secret | undefined> {
  return store.exclusively(`refresh ${id}`, async () => {
    const before = await readSealed(store, id, now());
    if (!before || before.refreshToken === null) return undefined;
    const current = await keyRing.open(tokenPlace(id), before.refreshToken);
    const next = await use(current);
    await storeSuccessor({ store, keyRing }, id, { next, refreshes: before.refreshes, now: now() });
    return next;
  });
}

/** Stores the successor of a token. Tries for a while when the server is away: the old token may be void already. */
const storeSuccessor = (
  { store, keyRing }: Vault,
  id: string,
  { next, refreshes, now }: { readonly next: Secret; readonly refreshes: number; readonly now: Date },
): Promise<void> =>
  whileAway(
    () =>
      store.transaction(async (transaction) => {
        const sealed = await keyRing.seal(transaction, tokenPlace(id), next);
        // The count and not the sealed text is compared: a key rotation meanwhile has changed the text, not the token.
        const stored = await transaction.query(
          `update credentials set refresh_token_sealed = $2, refreshed_at = $3, refreshes = refreshes + 1
           where id = $1 and refreshes = $4 returning id`,
          [id, sealed, now, refreshes],
        );
        if (stored.length > 0) return;
        const there = await readSealed(transaction, id, now);
        // The try before was stored, only its answer was lost.
        const isOurs =
          there?.refreshToken && (await keyRing.open(tokenPlace(id), there.refreshToken)).reveal() === next.reveal();
        if (!isOurs)
          throw new StorageError('CONFLICT', 'The stored credentials were deleted or replaced while in use.');
      }),
    successorWaitsMs,
  );
