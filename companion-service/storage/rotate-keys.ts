import { type AuditActor, appendAuditIn } from './audit.ts';
import { type KeyRing, readKeyFile, replaceKeyFile } from './key-ring.ts';
import { keyIdOf, type MasterKey, masterKeyFrom, newMasterKey, type Place, rewrap, SealError } from './sealed.ts';
import type { Queries, Store } from './store.ts';

/** Every column that holds a sealed value. A new one is added here, or it would be lost with the old key. */
const sealedColumns = [
  { table: 'credentials', id: 'id', column: 'client_secret_sealed', purpose: 'clientSecret' },
  { table: 'credentials', id: 'id', column: 'refresh_token_sealed', purpose: 'refreshToken' },
  { table: 'sessions', id: 'token_sha256', column: 'jira_tokens_sealed', purpose: 'jiraTokens' },
] as const;

export interface Rotation {
  readonly from: string;
  readonly to: string;
  /** How many sealed values now open with the new key. */
  readonly values: number;
}

async function rewrapAll(transaction: Queries, keyRing: KeyRing, to: MasterKey): Promise<number> {
  let values = 0;
  for (const { table, id, column, purpose } of sealedColumns) {
    const rows = await transaction.query<{ row: string; sealed: string }>(
      `select ${id} as row, ${column} as sealed from ${table} where ${column} is not null order by ${id} for update`,
    );
    for (const { row, sealed } of rows) {
      const place: Place = { table, row, purpose };
      const from = await keyRing.keyOf(keyIdOf(sealed, place));
      await transaction.query(`update ${table} set ${column} = $2 where ${id} = $1`, [
        row,
        rewrap(from, to, place, sealed),
      ]);
      values += 1;
    }
  }
  return values;
}

/**
 * Takes a new master key into use, wraps every data key anew and retires the old one; one rotation at a time.
 *
 * With a key file the new key is made here; it is written beside the old one first and the old one is removed last, so
 * that a crash in between leaves every value readable. With configured values the newest one is taken into use.
 * A backup of the database made before needs the old key.
 */
export const rotateMasterKey = (
  store: Store,
  keyRing: KeyRing,
  actor: AuditActor,
  now = new Date(),
): Promise<Rotation> =>
  store.exclusively('rotate-key', async () => {
    const { source } = keyRing;
    if (!('file' in source)) return rotateTo(masterKeyFrom(source.value), { store, keyRing, actor, now });
    const next = newMasterKey();
    await replaceKeyFile(source.file, [next, ...(await readKeyFile(source.file))]);
    const rotation = await rotateTo(masterKeyFrom(next), { store, keyRing, actor, now });
    await replaceKeyFile(source.file, [next]);
    return rotation;
  });

interface RotationContext {
  readonly store: Store;
  readonly keyRing: KeyRing;
  readonly actor: AuditActor;
  readonly now: Date;
}

const rotateTo = (to: MasterKey, { store, keyRing, actor, now }: RotationContext): Promise<Rotation> =>
  store.transaction(async (transaction) => {
    // Keys before rows, rows before the audit log, as everywhere: nobody who holds a row waits for the keys.
    const [inUse] = await transaction.query<{ keyId: string }>(
      'select key_id as "keyId" from keys where retired_at is null for update',
    );
    if (inUse?.keyId === to.id) {
      throw new SealError(
        'KEY_MALFORMED',
        'This master key is in use already: configure the new one first, the old one as previous.',
      );
    }
    await transaction.query('update keys set retired_at = $1 where retired_at is null', [now]);
    await transaction.query(
      'insert into keys (key_id, used_since) values ($1, $2) on conflict (key_id) do update set used_since = $2, retired_at = null',
      [to.id, now],
    );
    const done = { from: inUse?.keyId ?? 'none', to: to.id, values: await rewrapAll(transaction, keyRing, to) };
    await appendAuditIn(transaction, { actor, action: 'keyRotated', target: `key:${to.id}`, details: done }, now);
    return done;
  });
