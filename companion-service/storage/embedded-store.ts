import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { access, constants, mkdir, readFile, rename, rm, statfs } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { PGlite, type PGliteInterface, type Transaction } from '@electric-sql/pglite';
import { type DirectoryLock, lockDirectory } from './directory-lock.ts';
import { migrate } from './migrations.ts';
import { storageFailure } from './storage-failure.ts';
import { type Parameter, StorageError, type Store } from './store.ts';
import { durableStart, SyncedFiles } from './synced-files.ts';
import { NamedQueues, TransactionScope } from './transaction-scope.ts';

/** PostgreSQL's major version in the engine. A directory of another one cannot be opened. */
const engineVersion = '18';

const maker = fileURLToPath(new URL('./make-database.js', import.meta.url));

async function rowsOf<Row extends object>(
  engine: PGliteInterface | Transaction,
  sql: string,
  parameters: readonly Parameter[] = [],
): Promise<Row[]> {
  try {
    return (await engine.query<Row>(sql, [...parameters])).rows;
  } catch (error) {
    throw storageFailure(error);
  }
}

/** Folder by folder: Node's own recursion never ends where the system answers ENOENT to a parent that is there (/proc). */
async function makeFolders(path: string): Promise<void> {
  if (existsSync(path)) return;
  await makeFolders(dirname(path));
  await mkdir(path, { mode: 0o700 });
}

async function makeDirectory(dataDir: string): Promise<void> {
  try {
    await makeFolders(resolve(dataDir));
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw notWritable(dataDir, error);
  }
}

const notWritable = (dataDir: string, error: unknown): StorageError =>
  new StorageError(
    'NOT_WRITABLE',
    `The data directory ${dataDir} cannot be written to (${(error as NodeJS.ErrnoException).code ?? 'unknown'}). Give it to the user the companion runs as.`,
  );

/** Makes the database under another name first: one that was interrupted half-way is made anew, not opened. */
async function makeDatabase(dataDir: string, database: string): Promise<void> {
  const unfinished = `${database}.unfinished`;
  try {
    await rm(unfinished, { recursive: true, force: true });
    await promisify(execFile)(process.execPath, [maker, unfinished], { timeout: 120_000 });
    await rename(unfinished, database);
  } catch {
    const message = `The database in ${dataDir} could not be made. It needs 50 MB of disk and, once, 1 GB of memory.`;
    throw new StorageError('REFUSED', message);
  }
}

/** Less than two segments of its write-ahead log, of 16 MB each, are left. */
async function isAlmostFull(dataDir: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(dataDir);
  return bavail * bsize < 32 * 1024 * 1024;
}

async function openDatabase(dataDir: string, sync?: (file: number) => void): Promise<PGlite> {
  const database = join(dataDir, 'database');
  const version = await readFile(join(database, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version === undefined) await makeDatabase(dataDir, database);
  else if (version.trim() !== engineVersion) {
    throw new StorageError(
      'OTHER_ENGINE_VERSION',
      `The database in ${dataDir} is of engine version ${version.trim().slice(0, 8)}, this companion needs ${engineVersion}. With the version that made it, run: jira-mail-oauth storage export --file <file>; then import that into an empty data directory.`,
    );
  }
  try {
    return await PGlite.create({ fs: new SyncedFiles(database, sync), startParams: durableStart });
  } catch {
    // What a full disk interrupted is whole again once there is room: nobody should throw it away for a backup.
    if (await isAlmostFull(dataDir)) throw full();
    throw new StorageError('REFUSED', `The database in ${dataDir} cannot be opened: it is damaged. Restore a backup.`);
  }
}

/** A store in a directory of its own, for one process; `sync` stands in for the disk's. Throws {@link StorageError}. */
export async function openEmbeddedStore(dataDir: string, sync?: (file: number) => void): Promise<Store> {
  await makeDirectory(dataDir);
  const lock = await lockDirectory(dataDir).catch((error: unknown) => {
    throw error instanceof StorageError ? error : notWritable(dataDir, error);
  });
  let engine: PGlite | undefined;
  try {
    engine = await openDatabase(dataDir, sync);
    const opened = engine;
    await opened.transaction((transaction) =>
      migrate({ query: (sql, parameters) => rowsOf(transaction, sql, parameters) }),
    );
    return storeOn(opened, lock);
  } catch (error) {
    await engine?.close();
    await lock.release();
    throw storageFailure(error);
  }
}

const full = (): StorageError =>
  new StorageError(
    'FULL',
    'The disk of the data directory was full. Make room, then restart the companion; what it had acknowledged is there.',
  );

const diskFailed = (): StorageError =>
  new StorageError(
    'DISK_FAILED',
    'The disk of the data directory failed to keep what was written. See to the disk, then restart the companion; what it had acknowledged before is there.',
  );

/** What no later statement can be trusted after: a sync that failed once may seem to work when it is tried again. */
const endsTheEngine = (error: unknown): StorageError | undefined => {
  if (!(error instanceof StorageError)) return undefined;
  if (error.code === 'FULL') return full();
  return error.code === 'DISK_FAILED' ? diskFailed() : undefined;
};

function storeOn(engine: PGlite, lock: DirectoryLock): Store {
  const scope = new TransactionScope();
  const queues = new NamedQueues();
  let closing: Promise<void> | undefined;
  let ended: StorageError | undefined;
  const assertUsable = () => {
    scope.assertOutside();
    if (ended) throw ended;
    if (closing) throw new StorageError('MISUSED', 'The store is closed.');
    if (!lock.isHeld()) {
      throw new StorageError('IN_USE', 'Another process has taken over the data directory. Restart this one.');
    }
  };
  // On a full disk the engine stops for good: each later statement would wait for an answer that never comes. Seen.
  const watched = async <T>(work: () => Promise<T>): Promise<T> => {
    assertUsable();
    try {
      return await work();
    } catch (error) {
      ended ??= endsTheEngine(error);
      throw error;
    }
  };
  const store: Store = {
    engine: 'embedded',
    query: (sql, parameters) => watched(() => rowsOf(engine, sql, parameters)),
    transaction: (run) =>
      watched(() =>
        engine.transaction(async (transaction) => {
          const query: typeof store.query = (sql, parameters) => rowsOf(transaction, sql, parameters);
          const work = scope.run(() => run({ query }));
          return work.catch((error: unknown) => {
            ended ??= endsTheEngine(error);
            throw error;
          });
        }),
      ),
    exclusively: async (name, run) => {
      assertUsable();
      return queues.run(name, run);
    },
    isUp: async () => {
      try {
        await store.query('select 1');
        return true;
      } catch {
        return false;
      }
    },
    close: () => {
      closing ??= (ended ? Promise.resolve() : engine.close()).finally(() => lock.release());
      return closing;
    },
  };
  return store;
}
