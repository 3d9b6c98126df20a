import { fsyncSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, expect, test } from '@jest/globals';
import { openEmbeddedStore } from '../../companion-service/storage/embedded-store.ts';
import { openStore } from '../../companion-service/storage/open-store.ts';
import { durableStart, SyncedFiles } from '../../companion-service/storage/synced-files.ts';
import { makeDataDir } from './data-directory.ts';

const dataDir = makeDataDir();
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

test('what is acknowledged was on the disk before: each commit waits for a sync, and one that fails is no commit', async () => {
  let synced = 0;
  let isBroken = false;
  const sync = (file: number): void => {
    if (isBroken) throw Object.assign(new Error('EIO: i/o error, fsync'), { code: 'EIO', errno: -5 });
    synced += 1;
    fsyncSync(file);
  };
  const engine = await PGlite.create({
    fs: new SyncedFiles(join(dataDir, 'database'), sync),
    startParams: durableStart,
  });
  await engine.query('create table kept (id integer primary key)');
  for (let id = 1; id <= 5; id += 1) {
    const before = synced;
    await engine.query('insert into kept values ($1)', [id]);
    expect(synced).toBeGreaterThan(before);
  }
  expect((await engine.query<{ fsync: string }>('show fsync')).rows).toEqual([{ fsync: 'on' }]);
  isBroken = true;
  const lost = await Promise.race([
    engine.query('insert into kept values (6)').then(
      () => 'acknowledged',
      (error: unknown) => String(error),
    ),
    new Promise<string>((resolve) => setTimeout(resolve, 3_000, 'no answer')),
  ]);
  expect(lost).toContain('could not fsync');
  isBroken = false;
  await engine.close();
}, 60_000);

test.each([
  ['is full', 'ENOSPC', 'FULL'],
  ['fails', 'EIO', 'DISK_FAILED'],
])(
  'a disk that %s is said at once and for good, and what was acknowledged is there afterwards',
  async (_name, errno, code) => {
    const directory = makeDataDir();
    let isBroken = false;
    const store = await openEmbeddedStore(directory, (file) => {
      if (isBroken) throw Object.assign(new Error(errno), { code: errno });
      fsyncSync(file);
    });
    const write = (id: number) => store.query('insert into kept values ($1)', [id]);
    try {
      await store.query('create table kept (id integer primary key)');
      await write(1);
      isBroken = true;
      await expect(write(2)).rejects.toMatchObject({ code });
      // Room again, or a disk that seems to work: the engine may have lost what it thinks it has.
      isBroken = false;
      await expect(write(3)).rejects.toMatchObject({ code, message: expect.stringContaining('restart the companion') });
      expect(await store.isUp()).toBe(false);
      await store.close();
      const again = await openStore({ dataDir: directory });
      const rows = await again.query<{ id: number }>('select id from kept order by id');
      expect(rows[0]).toEqual({ id: 1 });
      expect(rows).not.toContainEqual({ id: 3 });
      await again.close();
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  },
  60_000,
);
