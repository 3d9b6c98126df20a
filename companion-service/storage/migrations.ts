import { migrations } from './schema.ts';
import { type Queries, StorageError } from './store.ts';

/** Held while tables are being changed, so that of replicas that start together one changes them. Any number will do. */
const advisoryLock = 2_043_718_801;

export const newestSchema = migrations.length;

/**
 * Brings the tables up to date: forward only, each step once, all or nothing. To be called in a transaction.
 * Throws `NEWER_SCHEMA` when a newer companion has been here.
 */
export async function migrate(transaction: Queries, known: readonly string[] = migrations): Promise<void> {
  await transaction.query('select pg_advisory_xact_lock($1)', [advisoryLock]);
  await transaction.query(
    'create table if not exists schema_steps (step integer primary key, made_at timestamptz not null default now())',
  );
  const [done] = await transaction.query<{ step: number }>('select coalesce(max(step), 0) as step from schema_steps');
  const step = done?.step ?? 0;
  if (step > known.length) {
    throw new StorageError(
      'NEWER_SCHEMA',
      `The database has schema ${step}, this companion knows up to ${known.length}: it was used by a newer companion. Install that version again, or restore a backup.`,
    );
  }
  for (const [index, sql] of known.entries()) {
    if (index < step) continue;
    for (const statement of sql.split(/;\n\n/)) await transaction.query(statement);
    await transaction.query('insert into schema_steps (step) values ($1)', [index + 1]);
  }
}
