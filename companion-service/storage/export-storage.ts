import { type Counts, exportedTables } from './exported-storage.ts';
import { newestSchema } from './migrations.ts';
import type { Queries, Store } from './store.ts';

const rowsAtOnce = 200;

async function* rowsOf(transaction: Queries, table: string, key: string): AsyncGenerator<unknown> {
  for (let after: string | undefined; ; ) {
    const rows = await transaction.query<{ row: unknown; key: string }>(
      `select to_jsonb(t) as row, ${key}::text as key from ${table} t
       ${after === undefined ? '' : `where ${key} > ${table === 'audit' ? '$1::bigint' : '$1'}`} order by ${key} limit ${rowsAtOnce}`,
      after === undefined ? [] : [after],
    );
    for (const { row } of rows) yield row;
    after = rows.at(-1)?.key;
    if (after === undefined || rows.length < rowsAtOnce) return;
  }
}

/** Writes everything that is stored, as of one moment, line by line. Answers with how many rows there were. */
export const exportStorage = (
  store: Store,
  write: (line: string) => Promise<void> | void,
  now = new Date(),
): Promise<Counts> =>
  store.transaction(async (transaction) => {
    await transaction.query('set transaction isolation level repeatable read');
    await write(
      JSON.stringify({
        product: 'jira-mail-oauth',
        content: 'storage',
        schema: newestSchema,
        exportedAt: now.toISOString(),
      }),
    );
    const counts: Counts = {};
    for (const { table, key } of exportedTables) {
      let rows = 0;
      for await (const row of rowsOf(transaction, table, key)) {
        await write(JSON.stringify({ table, row }));
        rows += 1;
      }
      counts[table] = rows;
    }
    await write(JSON.stringify({ end: counts }));
    return counts;
  });
