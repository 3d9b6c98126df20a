import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { Secret } from '../probes/secret.ts';

/**
 * Secrets at rest: AES-256-GCM (NIST SP 800-38D) with a data key of its own for each value, which a master key wraps.
 * Both are bound to the place they lie in, so that a value copied to another row or column does not open.
 *
 * Written as `v1.<id of the master key>.<wrapped data key>.<sealed value>`, the last two as base64url of
 * initialization vector, ciphertext and tag.
 */
export interface Place {
  readonly table: string;
  readonly row: string;
  readonly purpose: string;
}

export interface MasterKey {
  /** The beginning of a hash of the key: says which key was used, and nothing about it. */
  readonly id: string;
  readonly key: Buffer;
}

export type SealErrorCode = 'TAMPERED' | 'KEY_MISSING' | 'KEY_MALFORMED' | 'KEY_UNREADABLE';

/** A stored secret that cannot be opened, or a master key that cannot be used. Quotes nothing of either. */
export class SealError extends Error {
  override readonly name = 'SealError';
  readonly code: SealErrorCode;

  constructor(code: SealErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

const version = 'v1';
const ivBytes = 12;
const tagBytes = 16;
const keyBytes = 32;

/** A master key from its 32 bytes in base64 or base64url. */
export function masterKeyFrom(text: Secret): MasterKey {
  const key = Buffer.from(text.reveal().trim(), 'base64');
  if (key.length !== keyBytes) {
    throw new SealError('KEY_MALFORMED', 'A master key is 32 random bytes in base64 (openssl rand -base64 32).');
  }
  const id = createHash('sha256').update('jira-mail-oauth master key\n').update(key).digest('hex').slice(0, 16);
  return { id, key };
}

export const newMasterKey = (): Secret => new Secret(randomBytes(keyBytes).toString('base64'));

function encrypt(key: Buffer, bound: string, plain: Buffer): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes }).setAAD(Buffer.from(bound));
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString('base64url');
}

function decrypt(key: Buffer, bound: string, sealed: string, place: Place): Buffer {
  const bytes = Buffer.from(sealed, 'base64url');
  try {
    const iv = bytes.subarray(0, ivBytes);
    const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes });
    decipher.setAAD(Buffer.from(bound)).setAuthTag(bytes.subarray(-tagBytes));
    return Buffer.concat([decipher.update(bytes.subarray(ivBytes, -tagBytes)), decipher.final()]);
  } catch {
    throw tampered(place);
  }
}

const tampered = ({ table, purpose }: Place): SealError =>
  new SealError(
    'TAMPERED',
    `A stored secret (${table}, ${purpose}) was changed or moved since it was written and is not used. Enter it again, and find out who writes to the database.`,
  );

/** JSON, so that no choice of names makes two places look alike. */
const boundTo = (part: 'key' | 'value', { table, row, purpose }: Place): string =>
  JSON.stringify([version, part, table, row, purpose]);

/** Seals a secret for one place under a master key. */
export function sealUnder(master: MasterKey, place: Place, secret: Secret): string {
  const dataKey = randomBytes(keyBytes);
  const value = encrypt(dataKey, boundTo('value', place), Buffer.from(secret.reveal()));
  const wrapped = encrypt(master.key, boundTo('key', place), dataKey);
  dataKey.fill(0);
  return [version, master.id, wrapped, value].join('.');
}

function partsOf(sealed: string, place: Place): { keyId: string; wrapped: string; value: string } {
  const [found, keyId, wrapped, value, ...rest] = sealed.split('.');
  if (found !== version || !keyId || !wrapped || !value || rest.length > 0) throw tampered(place);
  return { keyId, wrapped, value };
}

/** Which master key a sealed value needs. */
export const keyIdOf = (sealed: string, place: Place): string => partsOf(sealed, place).keyId;

/** Opens a sealed value. Throws `TAMPERED` when it was changed, moved, or belongs to another master key. */
export function openUnder(master: MasterKey, place: Place, sealed: string): Secret {
  const { wrapped, value } = partsOf(sealed, place);
  const dataKey = decrypt(master.key, boundTo('key', place), wrapped, place);
  const plain = decrypt(dataKey, boundTo('value', place), value, place);
  dataKey.fill(0);
  return new Secret(plain.toString('utf8'));
}

/** The same value under another master key: its data key is wrapped anew, the value itself is not touched. */
export function rewrap(from: MasterKey, to: MasterKey, place: Place, sealed: string): string {
  const { wrapped, value } = partsOf(sealed, place);
  const dataKey = decrypt(from.key, boundTo('key', place), wrapped, place);
  const anew = encrypt(to.key, boundTo('key', place), dataKey);
  dataKey.fill(0);
  return [version, to.id, anew, value].join('.');
}
