import { fsyncSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, expect, test } from '@jest/globals';
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
}, 60_000);
