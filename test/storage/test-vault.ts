import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Vault } from '../../companion-service/links/vault.ts';
import { openKeyRing } from '../../companion-service/storage/key-ring.ts';
import { openStore } from '../../companion-service/storage/open-store.ts';
import { readStorageConfig } from '../../companion-service/storage/storage-config.ts';
import { type Postgres, postgresMissing, startPostgres } from '../peers/postgres.ts';
import { makeDataDir } from './data-directory.ts';

/** A storage in a directory of its own, with the key that seals in it, as the companion opens it. */
export interface TestVault {
  readonly vault: Vault;
  readonly dataDir: string;
  /** Closes the storage; the directory stays, for a look into its files. */
  close(): Promise<void>;
  /** Closes it and removes the directory. */
  end(): Promise<void>;
}

async function vaultAt(environment: Record<string, string>): Promise<Vault> {
  const { location, keySource } = readStorageConfig(environment);
  return { store: await openStore(location), keyRing: await openKeyRing(keySource) };
}

export async function openTestVault(): Promise<TestVault> {
  const dataDir = makeDataDir();
  const vault = await vaultAt({ MAIL_OAUTH_DATA_DIR: dataDir });
  const close = () => vault.store.close();
  return {
    vault,
    dataDir,
    close,
    end: async () => {
      await close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The same on a real PostgreSQL; `another` is what a second replica opens. */
export async function openPostgresVault(): Promise<
  TestVault & { readonly postgres: Postgres; another(): Promise<Vault> }
> {
  const postgres = await startPostgres();
  const dataDir = mkdtempSync(join(tmpdir(), 'postgres-vault-'));
  const environment = { DATABASE_URL: await postgres.createDatabase(), MAIL_OAUTH_DATA_DIR: dataDir };
  const vault = await vaultAt(environment);
  const close = () => vault.store.close();
  return {
    vault,
    postgres,
    dataDir,
    another: () => vaultAt(environment),
    close,
    end: async () => {
      await close();
      await postgres.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Both engines, for `describe.each`; only one where no PostgreSQL is installed. */
export const vaults: readonly (readonly [string, () => Promise<TestVault>])[] = [
  ['PGlite', openTestVault],
  ...(postgresMissing() ? [] : ([['PostgreSQL', openPostgresVault]] as const)),
];
