import { Secret } from '../probes/secret.ts';
import { openEmbeddedStore } from './embedded-store.ts';
import { openPostgresqlStore } from './postgresql-store.ts';
import type { Store } from './store.ts';

/** Where to keep things: a directory of our own, or a PostgreSQL server. */
export type StoreLocation = { readonly dataDir: string } | { readonly databaseUrl: string | Secret };

/**
 * Opens the store and brings its tables up to date.
 *
 * A server that is down does not prevent the start: the store is not up then, each statement tries again. All else
 * throws a {@link StorageError}: a directory that is not writable or in use, a refused password, a newer schema.
 */
export function openStore(location: StoreLocation): Promise<Store> {
  if ('dataDir' in location) return openEmbeddedStore(location.dataDir);
  const { databaseUrl } = location;
  return openPostgresqlStore(databaseUrl instanceof Secret ? databaseUrl.reveal() : databaseUrl);
}
