import { rmSync } from 'node:fs';
import type { Vault } from '../../companion-service/links/vault.ts';
import { openKeyRing } from '../../companion-service/storage/key-ring.ts';
import { openStore } from '../../companion-service/storage/open-store.ts';
import { readStorageConfig } from '../../companion-service/storage/storage-config.ts';
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

export async function openTestVault(): Promise<TestVault> {
  const dataDir = makeDataDir();
  const { location, keySource } = readStorageConfig({ MAIL_OAUTH_DATA_DIR: dataDir });
  const store = await openStore(location);
  const keyRing = await openKeyRing(keySource);
  const close = () => store.close();
  return {
    vault: { store, keyRing },
    dataDir,
    close,
    end: async () => {
      await close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
