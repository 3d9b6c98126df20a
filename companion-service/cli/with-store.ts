import { ConfigError } from '../configuration/config-error.ts';
import { configuredEnvironment } from '../configuration/config-file.ts';
import { openStore } from '../storage/open-store.ts';
import { SealError } from '../storage/sealed.ts';
import { readStorageConfig, type StorageConfig } from '../storage/storage-config.ts';
import { StorageError, type Store } from '../storage/store.ts';

/** Where a command writes to, and what it reads its configuration from. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly write: (text: string) => void;
  readonly complain: (text: string) => void;
}

export const ownTerminal: Terminal = {
  environment: process.env,
  write: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
};

/** Runs a command on the companion's store. Answers with its exit code; 1 when the storage fails, in words. */
export async function withStore(
  terminal: Terminal,
  run: (store: Store, config: StorageConfig) => Promise<number>,
): Promise<number> {
  let store: Store | undefined;
  try {
    const config = readStorageConfig(configuredEnvironment({ ...terminal.environment }));
    store = await openStore(config.location);
    return await run(store, config);
  } catch (error) {
    if (!(error instanceof StorageError || error instanceof SealError || error instanceof ConfigError)) throw error;
    terminal.complain(`${error.message}\n`);
    if (error instanceof StorageError && error.code === 'IN_USE')
      terminal.complain('Stop the companion, run the command, and start it again.\n');
    return 1;
  } finally {
    await store?.close();
  }
}
