import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Secret } from '../../companion-service/probes/secret.ts';
import { appendAudit, readAudit } from '../../companion-service/storage/audit.ts';
import { openCredentials, storeCredentials, withRefreshToken } from '../../companion-service/storage/credentials.ts';
import { type KeyRing, openKeyRing } from '../../companion-service/storage/key-ring.ts';
import { rotateMasterKey } from '../../companion-service/storage/rotate-keys.ts';
import {
  masterKeyFrom,
  newMasterKey,
  openUnder,
  SealError,
  sealUnder,
} from '../../companion-service/storage/sealed.ts';
import type { Store } from '../../companion-service/storage/store.ts';
import { verifyAudit } from '../../companion-service/storage/verify-audit.ts';
import { engines, type TestStore } from './engines.ts';

const place = { table: 'credentials', row: 'r1', purpose: 'clientSecret' };
const operator = { kind: 'commandLine', id: 'root' } as const;

describe('a sealed value', () => {
  const master = masterKeyFrom(newMasterKey());
  const sealed = sealUnder(master, place, new Secret('p1anted'));

  test('opens in its place and tells nothing', () => {
    expect(openUnder(master, place, sealed).reveal()).toBe('p1anted');
    expect(sealed).not.toContain('p1anted');
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('p1anted');
    expect(sealUnder(master, place, new Secret('p1anted'))).not.toBe(sealed);
  });

  test.each([
    ['row', { ...place, row: 'r2' }],
    ['table', { ...place, table: 'sessions' }],
    ['purpose', { ...place, purpose: 'refreshToken' }],
    ['place that reads alike when joined', { table: 'credentials:r1', row: 'clientSecret', purpose: '' }],
  ])('does not open in another %s', (_what, elsewhere) => {
    expect(() => openUnder(master, elsewhere, sealed)).toThrow(expect.objectContaining({ code: 'TAMPERED' }));
  });

  test('does not open once any of its bytes is changed', () => {
    const parts = sealed.split('.');
    for (const part of [2, 3]) {
      const bytes = Buffer.from(parts[part] ?? '', 'base64url');
      for (let at = 0; at < bytes.length; at += 1) {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ 1;
        const text = parts.with(part, changed.toString('base64url')).join('.');
        expect(() => openUnder(master, place, text)).toThrow(expect.objectContaining({ code: 'TAMPERED' }));
      }
    }
    for (const cut of ['', 'v1', 'v1...', sealed.slice(0, -8), `${sealed}.x`, sealed.replace('v1', 'v2')]) {
      expect(() => openUnder(master, place, cut)).toThrow(SealError);
    }
  });

  test('does not open with another master key', () => {
    expect(() => openUnder(masterKeyFrom(newMasterKey()), place, sealed)).toThrow(SealError);
  });
});

describe('a master key', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'keys-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is made at the first start, for its owner only, and once for all who start together', async () => {
    const file = join(folder, 'deep', 'master-key');
    const rings = await Promise.all(Array.from({ length: 5 }, () => openKeyRing({ file })));
    const ids = await Promise.all(rings.map(async (ring) => (await ring.keys()).map(({ id }) => id).join()));
    expect(new Set(ids).size).toBe(1);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(folder, 'deep'))).toEqual(['master-key']);
  });

  test.each([
    ['short', 'c2hvcnQ='],
    ['empty', ''],
  ])('that is %s is refused without being quoted', async (_what, text) => {
    const file = join(folder, 'bad');
    writeFileSync(file, text);
    const refused = openKeyRing({ file });
    await expect(refused).rejects.toMatchObject({ code: 'KEY_MALFORMED' });
    if (text) await expect(refused).rejects.not.toThrow(text);
  });

  test('whose file cannot be made is named', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(openKeyRing({ file: join(folder, 'file', 'master-key') })).rejects.toMatchObject({
      code: 'KEY_UNREADABLE',
    });
  });
});

describe.each(engines)('sealed on %s', (_name, open) => {
  let opened: TestStore;
  let store: Store;
  let folder: string;
  let file: string;
  let keyRing: KeyRing;

  beforeAll(async () => {
    opened = await open();
    store = opened.store;
    folder = mkdtempSync(join(tmpdir(), 'keys-'));
    file = join(folder, 'master-key');
    keyRing = await openKeyRing({ file });
  }, 60_000);

  afterAll(async () => {
    await opened?.end();
    rmSync(folder, { recursive: true, force: true });
  }, 30_000);

  const keep = () =>
    storeCredentials(
      { store, keyRing },
      { owner: 'anna', expiresAt: null, clientSecret: new Secret('p1anted-1'), refreshToken: new Secret('p1anted-2') },
    );

  const sealedIn = async (id: string, column: string) =>
    (await store.query<{ sealed: string }>(`select ${column} as sealed from credentials where id = $1`, [id]))[0]
      ?.sealed ?? '';

  test('credentials come back, and the rows hold nothing of them', async () => {
    const id = await keep();
    const found = await openCredentials({ store, keyRing }, id);
    expect([found?.clientSecret?.reveal(), found?.refreshToken?.reveal()]).toEqual(['p1anted-1', 'p1anted-2']);
    expect(JSON.stringify(await store.query('select * from credentials'))).not.toContain('p1anted');
    expect(JSON.stringify(found)).not.toContain('p1anted');
  });

  test('a value copied to another row is noticed', async () => {
    const [one, two] = [await keep(), await keep()];
    await store.query('update credentials set client_secret_sealed = $2 where id = $1', [
      two,
      await sealedIn(one, 'client_secret_sealed'),
    ]);
    await expect(openCredentials({ store, keyRing }, two)).rejects.toMatchObject({ code: 'TAMPERED' });
    await expect(openCredentials({ store, keyRing }, two)).rejects.toThrow(/changed or moved/);
    await store.query('delete from credentials where id = $1', [two]);
  });

  test('expired credentials are not opened', async () => {
    const expiresAt = new Date(Date.now() + 60_000);
    const id = await storeCredentials({ store, keyRing }, { owner: 'anna', expiresAt, clientSecret: new Secret('x') });
    expect(await openCredentials({ store, keyRing }, id, expiresAt)).toBeUndefined();
    expect(await openCredentials({ store, keyRing }, id)).toBeDefined();
  });

  test('a rotated master key opens everything, the old one nothing', async () => {
    const id = await keep();
    const before = await sealedIn(id, 'client_secret_sealed');
    const oldFile = readFileSync(file, 'utf8');
    const otherReplica = await openKeyRing({ file });
    const { from, to } = await rotateMasterKey(store, keyRing, operator);
    expect(to).not.toBe(from);
    expect(readFileSync(file, 'utf8')).not.toContain(oldFile.trim());
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(1);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const after = await sealedIn(id, 'client_secret_sealed');
    expect(after.split('.')[3]).toBe(before.split('.')[3]);
    expect(after.split('.').slice(1, 3)).not.toEqual(before.split('.').slice(1, 3));
    for (const ring of [keyRing, otherReplica, await openKeyRing({ file })]) {
      expect((await openCredentials({ store, keyRing: ring }, id))?.clientSecret?.reveal()).toBe('p1anted-1');
    }
    const withOldKey = await openKeyRing({ value: new Secret(oldFile) });
    await expect(openCredentials({ store, keyRing: withOldKey }, id)).rejects.toMatchObject({ code: 'KEY_MISSING' });
    await expect(
      storeCredentials({ store, keyRing: withOldKey }, { owner: 'a', expiresAt: null, clientSecret: new Secret('x') }),
    ).rejects.toMatchObject({ code: 'KEY_MISSING' });
    let last = '';
    for await (const { action } of readAudit(store)) last = action;
    expect(last).toBe('keyRotated');
  });

  test('a rotation that crashed before its end leaves everything readable and can be done again', async () => {
    const id = await keep();
    // The moment after the new key was written beside the old one, and before the database heard of it.
    writeFileSync(file, `${newMasterKey().reveal()}\n${readFileSync(file, 'utf8')}`);
    const ring = await openKeyRing({ file });
    expect((await openCredentials({ store, keyRing: ring }, id))?.clientSecret?.reveal()).toBe('p1anted-1');
    const later = await storeCredentials(
      { store, keyRing: ring },
      { owner: 'a', expiresAt: null, clientSecret: new Secret('y') },
    );
    await rotateMasterKey(store, ring, operator);
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(1);
    for (const kept of [id, later]) expect(await openCredentials({ store, keyRing: ring }, kept)).toBeDefined();
  });

  test('a rotation that fails leaves the old key in use', async () => {
    const id = await keep();
    const broken = await keep();
    await store.query("update credentials set client_secret_sealed = client_secret_sealed || 'AAAA' where id = $1", [
      broken,
    ]);
    await store.query("update credentials set refresh_token_sealed = 'v1.x.y.z' where id = $1", [broken]);
    await expect(rotateMasterKey(store, keyRing, operator)).rejects.toThrow(SealError);
    expect((await openCredentials({ store, keyRing: await openKeyRing({ file }) }, id))?.clientSecret).toBeDefined();
    await store.query('delete from credentials where id = $1', [broken]);
    await rotateMasterKey(store, keyRing, operator);
    expect(await openCredentials({ store, keyRing }, id)).toBeDefined();
  });

  test('rotations, sealing, refreshing and the audit log at once neither block each other nor lose anything', async () => {
    const id = await keep();
    const other = await openKeyRing({ file });
    const kept = await Promise.all([
      ...Array.from({ length: 6 }, () => keep()),
      rotateMasterKey(store, keyRing, operator),
      ...Array.from({ length: 4 }, () => withRefreshToken({ store, keyRing }, id, async (current) => current)),
      rotateMasterKey(store, other, operator),
      ...Array.from({ length: 6 }, (_, index) =>
        appendAudit(store, { actor: operator, action: 'retention', target: `run:${index}` }),
      ),
      ...Array.from({ length: 6 }, () => keep()),
    ]);
    for (const stored of kept.filter((value) => typeof value === 'string')) {
      expect((await openCredentials({ store, keyRing }, stored))?.clientSecret?.reveal()).toBe('p1anted-1');
    }
    expect((await openCredentials({ store, keyRing }, id))?.refreshToken?.reveal()).toBe('p1anted-2');
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(1);
    expect(await verifyAudit(readAudit(store))).toMatchObject({ isIntact: true });
  });

  test('a key of the configuration is replaced by naming the old one as previous', async () => {
    const value = newMasterKey();
    const current = new Secret(readFileSync(file, 'utf8').trim());
    const id = await keep();
    await expect(rotateMasterKey(store, await openKeyRing({ value: current }), operator)).rejects.toThrow(
      /in use already/,
    );
    await rotateMasterKey(store, await openKeyRing({ value, previous: [current] }), operator);
    const only = await openKeyRing({ value });
    expect((await openCredentials({ store, keyRing: only }, id))?.refreshToken?.reveal()).toBe('p1anted-2');
    writeFileSync(file, value.reveal());
  });

  test('a refresh token is used by one at a time, and none is lost', async () => {
    const id = await storeCredentials(
      { store, keyRing },
      { owner: 'anna', expiresAt: null, refreshToken: new Secret('0') },
    );
    const used: string[] = [];
    // The server voids a token once it was used, as a strict one does.
    const refresh = async (current: Secret) => {
      expect(used).not.toContain(current.reveal());
      used.push(current.reveal());
      await new Promise((resolve) => setTimeout(resolve, 10));
      return new Secret(String(Number(current.reveal()) + 1));
    };
    const replicas = [
      { store, keyRing },
      { store, keyRing: await openKeyRing({ file }) },
    ];
    const rotation = new Promise((resolve) => setTimeout(resolve, 40)).then(() =>
      rotateMasterKey(store, keyRing, operator),
    );
    await Promise.all([
      rotation,
      ...Array.from({ length: 12 }, (_, index) =>
        withRefreshToken(replicas[index % 2] ?? { store, keyRing }, id, refresh),
      ),
    ]);
    expect(used).toEqual(Array.from({ length: 12 }, (_, index) => String(index)));
    expect((await openCredentials({ store, keyRing }, id))?.refreshToken?.reveal()).toBe('12');
  });

  test('a refresh that fails leaves the token as it was; gone credentials are not used', async () => {
    const id = await keep();
    const failing = withRefreshToken({ store, keyRing }, id, async () => {
      throw new RangeError('refused');
    });
    await expect(failing).rejects.toThrow(RangeError);
    expect((await openCredentials({ store, keyRing }, id))?.refreshToken?.reveal()).toBe('p1anted-2');
    const deletedMeanwhile = withRefreshToken({ store, keyRing }, id, async () => {
      await store.query('delete from credentials where id = $1', [id]);
      return new Secret('next');
    });
    await expect(deletedMeanwhile).rejects.toMatchObject({ code: 'CONFLICT' });
    const isUsed = { value: false };
    const gone = await withRefreshToken({ store, keyRing }, id, async (current) => {
      isUsed.value = true;
      return current;
    });
    expect([gone, isUsed.value]).toEqual([undefined, false]);
    expect(existsSync(file)).toBe(true);
  });
});
