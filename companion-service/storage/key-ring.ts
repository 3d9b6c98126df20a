import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Secret } from '../probes/secret.ts';
import {
  keyIdOf,
  type MasterKey,
  masterKeyFrom,
  newMasterKey,
  openUnder,
  type Place,
  SealError,
  sealUnder,
} from './sealed.ts';
import type { Queries } from './store.ts';

/**
 * Where master keys come from: a file (one key a line, the newest first; made with permissions 0600 when missing), or
 * values handed over by the configuration. Which of them is in use is written in the database, for all replicas.
 */
export type KeySource = { readonly file: string } | { readonly value: Secret; readonly previous?: readonly Secret[] };

/** Opens and seals with the master keys at hand. */
export interface KeyRing {
  readonly source: KeySource;
  /** Seals under the key in use. In a transaction, so that a rotation waits for it. */
  seal(transaction: Queries, place: Place, secret: Secret): Promise<string>;
  open(place: Place, sealed: string): Promise<Secret>;
  /** The key of this id. Reads the file once more for one it does not know: another process may have rotated. */
  keyOf(id: string): Promise<MasterKey>;
  /** Keys at hand, the newest first. */
  keys(): Promise<readonly MasterKey[]>;
}

async function writeDurably(
  file: string,
  lines: readonly Secret[],
  place: (made: string) => Promise<void>,
): Promise<void> {
  const made = `${file}.${randomUUID()}`;
  const handle = await open(made, 'wx', 0o600);
  try {
    await handle.writeFile(lines.map((line) => `${line.reveal()}\n`).join(''));
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    await place(made);
  } finally {
    await rm(made, { force: true });
  }
  if (process.platform === 'win32') return;
  // The name lies in the folder: without this, a loss of power could bring the old file back, and lose every secret.
  const folder = await open(dirname(file), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Replaces the key file in one step: readers see the old keys or the new ones. */
export const replaceKeyFile = (file: string, keys: readonly Secret[]): Promise<void> =>
  writeDurably(file, keys, (made) => rename(made, file));

/** The keys of a key file as written, the newest first. */
export async function readKeyFile(file: string): Promise<Secret[]> {
  try {
    const text = await readFile(file, 'utf8');
    return text
      .split(/\s+/)
      .filter(Boolean)
      .map((line) => new Secret(line));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new SealError('KEY_UNREADABLE', `The master key file ${file} cannot be read (${reason}).`);
  }
}

/** Makes the key file unless it is there. Of two processes that try at once, one wins and both read its key. */
async function ensureKeyFile(file: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    const handle = await open(file, 'r').catch(() => undefined);
    if (handle) return await handle.close();
    await writeDurably(file, [newMasterKey()], (made) =>
      link(made, file).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      }),
    );
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new SealError('KEY_UNREADABLE', `The master key file ${file} cannot be made (${reason}).`);
  }
}

async function readKeys(source: KeySource): Promise<readonly MasterKey[]> {
  const texts = 'file' in source ? await readKeyFile(source.file) : [source.value, ...(source.previous ?? [])];
  if (texts.length === 0) throw new SealError('KEY_MALFORMED', 'The master key file holds no key.');
  return texts.map(masterKeyFrom);
}

/** Reads the master keys; needs no database. Throws {@link SealError}. */
export async function openKeyRing(source: KeySource): Promise<KeyRing> {
  if ('file' in source) await ensureKeyFile(source.file);
  let keys = await readKeys(source);
  const keyOf = async (id: string): Promise<MasterKey> => {
    const known = keys.find((key) => key.id === id);
    if (known) return known;
    keys = await readKeys(source);
    const found = keys.find((key) => key.id === id);
    if (found) return found;
    throw new SealError(
      'KEY_MISSING',
      `The database was sealed with master key ${id}; at hand is ${keys.map((key) => key.id).join(', ')}. Configure the key it was sealed with; replicas share one.`,
    );
  };
  return {
    source,
    keyOf,
    keys: async () => keys,
    seal: async (transaction, place, secret) =>
      sealUnder(await keyOf(await keyInUse(transaction, keys)), place, secret),
    open: async (place, sealed) => openUnder(await keyOf(keyIdOf(sealed, place)), place, sealed),
  };
}

/** The id of the key in use, held until the transaction ends; on a new database the newest key at hand. */
async function keyInUse(transaction: Queries, atHand: readonly MasterKey[]): Promise<string> {
  const read = () =>
    transaction.query<{ keyId: string }>('select key_id as "keyId" from keys where retired_at is null for share');
  const [inUse] = await read();
  if (inUse) return inUse.keyId;
  const [first] = atHand;
  if (first) {
    await transaction.query('insert into keys (key_id, used_since) values ($1, now()) on conflict do nothing', [
      first.id,
    ]);
  }
  const [chosen] = await read();
  if (!chosen) throw new SealError('KEY_MISSING', 'No master key is in use.');
  return chosen.keyId;
}
