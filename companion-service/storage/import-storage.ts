import { type AuditActor, appendAuditIn, readAudit } from './audit.ts';
import {
  type Counts,
  type ExportedTable,
  exportEnd,
  exportedTables,
  exportHead,
  exportRow,
} from './exported-storage.ts';
import { newestSchema } from './migrations.ts';
import { type Queries, StorageError, type Store } from './store.ts';
import { verifyAudit } from './verify-audit.ts';

/** An export that cannot be taken in; the message says why and quotes nothing of it. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}

const mostRowsAtOnce = 200;
const mostCharactersAtOnce = 4_000_000;

function parsed(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new ImportError(`line ${number} is not JSON: the file is damaged or was cut off`);
  }
}

async function assertEmpty(transaction: Queries): Promise<void> {
  for (const { table } of exportedTables) {
    if ((await transaction.query(`select 1 as found from ${table} limit 1`)).length > 0) {
      throw new ImportError(`the storage is not empty: there are ${table} in it. Choose one that was never used`);
    }
  }
}

async function columnsOf(transaction: Queries, table: string): Promise<ReadonlySet<string>> {
  const rows = await transaction.query<{ name: string }>(
    'select column_name::text as name from information_schema.columns where table_schema = current_schema() and table_name = $1',
    [table],
  );
  return new Set(rows.map(({ name }) => name));
}

/** Rows of one table and of the same columns, put in together. */
class Batch {
  readonly #transaction: Queries;
  readonly #columns = new Map<string, ReadonlySet<string>>();
  #table: ExportedTable | undefined;
  #names = '';
  #rows: string[] = [];
  #characters = 0;

  constructor(transaction: Queries) {
    this.#transaction = transaction;
  }

  async add(table: ExportedTable, row: Readonly<Record<string, unknown>>, number: number): Promise<void> {
    const known = this.#columns.get(table) ?? (await columnsOf(this.#transaction, table));
    this.#columns.set(table, known);
    const names = Object.keys(row);
    if (names.length === 0 || names.some((name) => !known.has(name))) {
      throw new ImportError(`line ${number} has fields that ${table} do not have here`);
    }
    const list = names.map((name) => `"${name}"`).join(', ');
    const text = JSON.stringify(row);
    const isFull = this.#rows.length >= mostRowsAtOnce || this.#characters + text.length > mostCharactersAtOnce;
    if (isFull || table !== this.#table || list !== this.#names) await this.flush();
    this.#table = table;
    this.#names = list;
    this.#rows.push(text);
    this.#characters += text.length;
  }

  async flush(): Promise<void> {
    const rows = this.#rows;
    this.#rows = [];
    this.#characters = 0;
    if (rows.length === 0 || this.#table === undefined) return;
    // Columns that an older export does not know get what their step gave to the rows that were there.
    await this.#transaction.query(
      `insert into ${this.#table} (${this.#names})
       select ${this.#names} from jsonb_populate_recordset(null::${this.#table}, $1::jsonb)`,
      [`[${rows.join(',')}]`],
    );
  }
}

/**
 * Takes an export into an empty storage: all of it or nothing. The audit log's chain is followed once it is in, and the
 * import stands in it as its next entry. Throws {@link ImportError} and `StorageError`.
 */
export const importStorage = (store: Store, lines: AsyncIterable<string>, actor: AuditActor): Promise<Counts> =>
  store.transaction(async (transaction) => {
    await assertEmpty(transaction);
    const batch = new Batch(transaction);
    const counts: Counts = {};
    let number = 0;
    let end: Counts | undefined;
    for await (const line of lines) {
      number += 1;
      if (line.trim() === '') continue;
      if (end) throw new ImportError(`line ${number} comes after the end`);
      const json = parsed(line, number);
      if (number === 1) {
        assertHead(json);
        continue;
      }
      const ended = exportEnd.safeParse(json);
      if (ended.success) {
        end = ended.data.end;
        continue;
      }
      const { data } = exportRow.safeParse(json);
      if (!data) throw new ImportError(`line ${number} is no row of an export`);
      await batch.add(data.table, data.row, number);
      counts[data.table] = (counts[data.table] ?? 0) + 1;
    }
    await batch.flush();
    if (!end) throw new ImportError('the file ends before its end: it was cut off');
    for (const { table } of exportedTables) {
      if ((counts[table] ?? 0) !== (end[table] ?? 0)) throw new ImportError(`rows of ${table} are missing or too many`);
    }
    const verdict = await verifyAudit(readAudit(transaction));
    if (!verdict.isIntact) throw new ImportError(`the audit log in it is not intact, from entry ${verdict.seq} on`);
    await appendAuditIn(transaction, { actor, action: 'storageImported', target: 'storage:all', details: counts });
    return counts;
  });

function assertHead(json: unknown): void {
  const { data } = exportHead.safeParse(json);
  if (!data) throw new ImportError('this is no export of a storage');
  if (data.schema > newestSchema) {
    throw new StorageError(
      'NEWER_SCHEMA',
      `The export has schema ${data.schema}, this companion knows up to ${newestSchema}: import it with the version that made it, or a newer one.`,
    );
  }
}
