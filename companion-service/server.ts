import { type Companion, startCompanion } from './companion.ts';
import { ConfigError, configDescription, readConfig } from './config.ts';
import { storedAsking } from './http/stores.ts';
import { connectionRules } from './probes/connection-rules.ts';
import { createNetworkDoor } from './probes/real-network-door.ts';
import { openKeyRing } from './storage/key-ring.ts';
import { openStore } from './storage/open-store.ts';
import { SealError } from './storage/sealed.ts';
import type { StorageConfig } from './storage/storage-config.ts';
import { StorageError, type Store } from './storage/store.ts';

async function openStorage({ location, keySource }: StorageConfig) {
  const store = await openStore(location);
  return { store, stores: storedAsking(store, await openKeyRing(keySource)) };
}

async function stop(companion: Companion, store: Store | undefined): Promise<void> {
  await companion.close();
  await store?.close();
}

/** `npm run serve`: the companion against the real Microsoft clouds. */
if (process.argv.includes('--help')) {
  process.stdout.write('Environment variables:\n');
  for (const { name, meaning } of configDescription()) process.stdout.write(`  ${name.padEnd(26)} ${meaning}\n`);
  process.exit(0);
}
try {
  const config = readConfig(process.env);
  const door = createNetworkDoor({
    extraCaPem: config.extraCaPem,
    isAllowedAddress: connectionRules(config).isAllowedAddress,
    ...(config.proxy && { proxy: config.proxy }),
  });
  const storage = config.storage && (await openStorage(config.storage));
  const companion = await startCompanion({ config, door, ...(storage && { stores: storage.stores }) });
  process.stdout.write(
    `The companion listens on ${config.tls ? 'https' : 'http'}://${config.host}:${companion.port}/mail-oauth/\n`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop(companion, storage?.store).then(() => process.exit(0)));
  }
} catch (error) {
  if (error instanceof ConfigError || error instanceof StorageError || error instanceof SealError) {
    process.stderr.write(`The companion cannot start.\n${error.message}\n`);
  } else if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
    process.stderr.write('The companion cannot start: its port is taken. Choose another with MAIL_OAUTH_PORT.\n');
  } else throw error;
  process.exitCode = 1;
}
