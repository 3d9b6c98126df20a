import { addCustomClouds } from '#facts/custom-clouds.ts';
import { type Companion, startCompanion } from './companion.ts';
import { readConfig } from './config.ts';
import { ConfigError } from './configuration/config-error.ts';
import { takeConfigOption } from './configuration/config-option.ts';
import { configDescription } from './configuration/config-schema.ts';
import type { Vault } from './links/vault.ts';
import { connectionRules } from './probes/network/connection-rules.ts';
import { createNetworkDoor } from './probes/network/real-network-door.ts';
import { openKeyRing } from './storage/key-ring.ts';
import { openStore } from './storage/open-store.ts';
import { SealError } from './storage/sealed.ts';
import type { StorageConfig } from './storage/storage-config.ts';
import { StorageError, type Store } from './storage/store.ts';

/** Failures that a correct start of another day could not have: they leave the companion without storage, not down. */
const isAway = (error: unknown): error is StorageError =>
  error instanceof StorageError && error.code !== 'MISCONFIGURED';

async function openVault({ location, keySource }: StorageConfig): Promise<Vault | 'unavailable'> {
  let store: Store | undefined;
  try {
    store = await openStore(location);
    return { store, keyRing: await openKeyRing(keySource) };
  } catch (error) {
    await store?.close();
    if (!isAway(error)) throw error;
    process.stderr.write(
      `The storage cannot be opened (${error.code}). ${error.message}\nDiagnoses work; links, API tokens and the audit log do not, until this is put right and the companion started again.\n`,
    );
    return 'unavailable';
  }
}

/** How long running diagnoses may go on once the companion was told to stop. */
const graceMs = 20_000;

async function stop(companion: Companion, vault: Vault | 'unavailable' | undefined): Promise<void> {
  await companion.close(graceMs);
  if (vault && vault !== 'unavailable') await vault.store.close();
}

/** `npm run serve`: the companion against the real Microsoft clouds. */
if (process.argv.includes('--help')) {
  process.stdout.write('Settings, in the environment or in the JSON file that --config names:\n');
  for (const { name, meaning } of configDescription()) process.stdout.write(`  ${name.padEnd(30)} ${meaning}\n`);
  process.exit(0);
}
try {
  takeConfigOption(process.argv, process.env);
  const config = readConfig(process.env);
  if (config.customClouds) addCustomClouds(config.customClouds);
  const door = createNetworkDoor({
    extraCaPem: config.extraCaPem,
    isAllowedAddress: connectionRules(config).isAllowedAddress,
    ...(config.proxy && { proxy: config.proxy }),
  });
  const storage = config.storage && (await openVault(config.storage));
  const companion = await startCompanion({ config, door, ...(storage && { storage }) });
  process.stdout.write(
    `The companion listens on ${config.tls ? 'https' : 'http'}://${config.host}:${companion.port}/mail-oauth/\n`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop(companion, storage).then(() => process.exit(0)));
  }
} catch (error) {
  if (error instanceof ConfigError || error instanceof StorageError || error instanceof SealError) {
    process.stderr.write(`The companion cannot start.\n${error.message}\n`);
  } else if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
    process.stderr.write('The companion cannot start: its port is taken. Choose another with MAIL_OAUTH_PORT.\n');
  } else throw error;
  process.exitCode = 1;
}
