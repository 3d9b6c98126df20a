import { join, resolve } from 'node:path';
import * as z from 'zod';
import { Secret } from '../probes/secret.ts';
import type { KeySource } from './key-ring.ts';
import type { StoreLocation } from './open-store.ts';
import { StorageError } from './store.ts';

const secret = (text: string): Secret => new Secret(text);

/** The variables of the storage, for the companion's configuration to take in. */
export const storageVariables = {
  MAIL_OAUTH_DATA_DIR: z
    .string()
    .default('mail-oauth-data')
    .describe('Directory of the companion: its database, unless DATABASE_URL is set, and its master key.'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must be an address such as postgresql://user@host/database')
    .transform(secret)
    .optional()
    .describe('PostgreSQL 13 or newer to keep things in, instead of the data directory. Needed for replicas.'),
  MAIL_OAUTH_MASTER_KEY_FILE: z
    .string()
    .optional()
    .describe('File of the master key that seals stored secrets; made when missing. Default: in the data directory.'),
  MAIL_OAUTH_MASTER_KEY: z
    .string()
    .transform(secret)
    .optional()
    .describe('The master key itself, 32 random bytes in base64, instead of a file.'),
  MAIL_OAUTH_MASTER_KEY_PREVIOUS: z
    .string()
    .transform(secret)
    .optional()
    .describe('The master key before, while stored secrets are moved to the new one by rotate-key.'),
};

export interface StorageConfig {
  readonly location: StoreLocation;
  readonly keySource: KeySource;
}

type StorageValues = z.output<z.ZodObject<typeof storageVariables>>;

/** Where things are kept and what seals them. Opens nothing. */
export function storageConfigOf(values: StorageValues): StorageConfig {
  const dataDir = resolve(values.MAIL_OAUTH_DATA_DIR);
  const { MAIL_OAUTH_MASTER_KEY: value, MAIL_OAUTH_MASTER_KEY_PREVIOUS: previous } = values;
  return {
    location: values.DATABASE_URL === undefined ? { dataDir } : { databaseUrl: values.DATABASE_URL },
    keySource:
      value === undefined
        ? { file: resolve(values.MAIL_OAUTH_MASTER_KEY_FILE ?? join(dataDir, 'master-key')) }
        : { value, ...(previous !== undefined && { previous: [previous] }) },
  };
}

/** Reads the variables of the storage from an environment. Throws `MISCONFIGURED`, naming variables and no values. */
export function readStorageConfig(environment: Readonly<Record<string, string | undefined>>): StorageConfig {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = z.object(storageVariables).safeParse(given);
  if (parsed.success) return storageConfigOf(parsed.data);
  const lines = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new StorageError('MISCONFIGURED', lines.join('\n'));
}
