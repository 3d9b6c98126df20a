import { rmSync } from 'node:fs';
import { openStore } from '../../companion-service/storage/open-store.ts';
import type { Store } from '../../companion-service/storage/store.ts';
import { type Postgres, postgresMissing, startPostgres } from '../peers/postgres.ts';
import { makeDataDir } from './data-directory.ts';

/** An empty store of one engine, and its end. */
export interface TestStore {
  readonly store: Store;
  end(): Promise<void>;
}

/** An empty store in a directory of its own, with its tables made. */
export async function openTestStore(): Promise<TestStore & { readonly dataDir: string }> {
  const dataDir = makeDataDir();
  const store = await openStore({ dataDir });
  return {
    store,
    dataDir,
    end: async () => {
      await store.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function openOnPostgres(): Promise<TestStore & { readonly postgres: Postgres }> {
  const postgres = await startPostgres();
  const store = await openStore({ databaseUrl: await postgres.createDatabase() });
  return {
    store,
    postgres,
    end: async () => {
      await store.close();
      await postgres.stop();
    },
  };
}

const missing = postgresMissing();
if (missing) console.log(`skipped: ${missing}`);

/** Both engines, for `describe.each`: what holds for one holds for the other. */
export const engines: readonly (readonly [string, () => Promise<TestStore>])[] = [
  ['PGlite', openTestStore],
  ...(missing ? [] : ([['PostgreSQL', openOnPostgres]] as const)),
];
