import pg from 'pg';
import { migrate } from './migrations.ts';
import { storageFailure } from './storage-failure.ts';
import { type Parameter, type Queries, StorageError, type Store } from './store.ts';
import { NamedQueues, TransactionScope } from './transaction-scope.ts';

/** How long a statement may wait for a connection, milliseconds. */
const connectMs = 5_000;
const statementMs = 30_000;
/** How long somebody may wait for a name that another holds, milliseconds. */
const nameMs = 90_000;
const connections = 10;
/** Connections of those who hold a name while they wait for the network; apart, so that they starve nobody. */
const connectionsForNames = 8;

const int8 = 20;

/** `bigint` and `count(*)` as numbers: ours stay far below 2^53. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => (oid === int8 ? Number : pg.types.getTypeParser(oid, format)),
};

interface PoolLimits {
  readonly max: number;
  readonly waitMs: number;
  readonly statementTimeoutMs: number;
}

function createPool(connectionString: string, { max, waitMs, statementTimeoutMs }: PoolLimits): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    types,
    connectionTimeoutMillis: waitMs,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    statement_timeout: statementTimeoutMs,
    query_timeout: statementTimeoutMs + 5_000,
    application_name: 'jira-mail-oauth',
  });
  // A connection that ends while nobody uses it is replaced at the next statement; unheard, it would end the process.
  pool.on('error', () => undefined);
  return pool;
}

async function rowsOf<Row extends object>(
  client: pg.Pool | pg.PoolClient,
  sql: string,
  parameters: readonly Parameter[] = [],
): Promise<Row[]> {
  try {
    return (await client.query<Row>(sql, [...parameters])).rows;
  } catch (error) {
    throw storageFailure(error);
  }
}

async function inTransaction<T>(pool: pg.Pool, run: (transaction: Queries) => Promise<T>): Promise<T> {
  const client = await pool.connect().catch((error: unknown) => {
    throw storageFailure(error);
  });
  // Between statements the pool does not listen, and an error nobody hears would end the process.
  const onError = () => undefined;
  client.on('error', onError);
  let isBroken = false;
  try {
    await rowsOf(client, 'begin isolation level read committed');
    const result = await run({ query: (sql, parameters) => rowsOf(client, sql, parameters) });
    await rowsOf(client, 'commit');
    return result;
  } catch (error) {
    // A connection that failed would keep the rollback waiting: it is thrown away, and the server rolls back.
    isBroken = error instanceof StorageError && error.code === 'UNAVAILABLE';
    if (!isBroken) {
      await client.query('rollback').catch(() => {
        isBroken = true;
      });
    }
    throw error;
  } finally {
    client.off('error', onError);
    client.release(isBroken);
  }
}

/** A store on a PostgreSQL server. The address may hold a password: it is in no message. */
export async function openPostgresqlStore(databaseUrl: string): Promise<Store> {
  if (!/^postgres(ql)?:\/\//.test(databaseUrl) || !URL.canParse(databaseUrl)) {
    throw new StorageError('NOT_ADMITTED', 'The database address is not a postgresql:// address.');
  }
  const pool = createPool(databaseUrl, { max: connections, waitMs: connectMs, statementTimeoutMs: statementMs });
  const namePool = createPool(databaseUrl, { max: connectionsForNames, waitMs: nameMs, statementTimeoutMs: nameMs });
  const scope = new TransactionScope();
  const queues = new NamedQueues();
  let isClosed = false;
  let prepared: Promise<void> | undefined;

  /** Brings the tables up to date before the first statement; after a failure, before the next one. */
  const ready = async (): Promise<void> => {
    scope.assertOutside();
    if (isClosed) throw new StorageError('MISUSED', 'The store is closed.');
    prepared ??= inTransaction(pool, migrate).catch((error: unknown) => {
      prepared = undefined;
      throw error;
    });
    await prepared;
  };

  const store: Store = {
    engine: 'postgresql',
    query: async (sql, parameters) => {
      await ready();
      return rowsOf(pool, sql, parameters);
    },
    transaction: async (run) => {
      await ready();
      return inTransaction(pool, (transaction) => scope.run(() => run(transaction)));
    },
    exclusively: async (name, run) => {
      await ready();
      // Those of one process queue up here, and only the first of them takes a connection to queue up at the server.
      return queues.run(name, () =>
        inTransaction(namePool, async (transaction) => {
          await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
          return run();
        }),
      );
    },
    isUp: async () => {
      try {
        await store.query('select 1');
        return true;
      } catch {
        return false;
      }
    },
    close: async () => {
      if (isClosed) return;
      isClosed = true;
      await Promise.all([pool.end(), namePool.end()]);
    },
  };

  try {
    await ready();
  } catch (error) {
    if (!(error instanceof StorageError && error.code === 'UNAVAILABLE')) {
      await store.close();
      throw error;
    }
  }
  return store;
}
