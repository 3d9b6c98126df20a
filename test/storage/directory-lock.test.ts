import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { lockDirectory } from '../../companion-service/storage/directory-lock.ts';
import { openStore } from '../../companion-service/storage/open-store.ts';

const timing = { beatMs: 40, deadAfterMs: 300 };
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const heartbeat = (changes: object) =>
  writeFileSync(
    join(directory, 'in-use.json'),
    JSON.stringify({ holder: 'h1', host: 'other-machine', pid: 42, socketScope: 'elsewhere', beat: 1, ...changes }),
  );

test('a directory is given to one at a time', async () => {
  const lock = await lockDirectory(directory, timing);
  await expect(lockDirectory(directory, timing)).rejects.toMatchObject({ code: 'IN_USE' });
  await lock.release();
  const next = await lockDirectory(directory, timing);
  expect(next.isHeld()).toBe(true);
  await next.release();
  expect(readdirSync(directory)).toEqual([]);
});

test('a link to the directory is the directory', async () => {
  const lock = await lockDirectory(directory, timing);
  await expect(lockDirectory(`${directory}/../${directory.split('/').at(-1)}/.`, timing)).rejects.toMatchObject({
    code: 'IN_USE',
  });
  await lock.release();
});

test('a process of another machine that lives keeps it, and is named', async () => {
  heartbeat({});
  let beat = 1;
  const living = setInterval(() => {
    beat += 1;
    heartbeat({ beat });
  }, 40);
  await expect(lockDirectory(directory, timing)).rejects.toThrow(/in use by process 42 on other-machine/);
  clearInterval(living);
});

test('a process of another machine that died loses it after a while', async () => {
  heartbeat({});
  const startedAt = Date.now();
  const lock = await lockDirectory(directory, timing);
  expect(Date.now() - startedAt).toBeGreaterThanOrEqual(timing.deadAfterMs - 20);
  await lock.release();
});

test('a process of this machine that died loses it at once', async () => {
  const lock = await lockDirectory(directory, timing);
  const left = readFileSync(join(directory, 'in-use.json'), 'utf8');
  await lock.release();
  writeFileSync(join(directory, 'in-use.json'), left);
  const startedAt = Date.now();
  const next = await lockDirectory(directory, timing);
  expect(Date.now() - startedAt).toBeLessThan(timing.deadAfterMs);
  await next.release();
});

test('who stood still too long notices that it was taken over, and leaves the file alone', async () => {
  const lock = await lockDirectory(directory, timing);
  heartbeat({ holder: 'h2' });
  for (let waited = 0; lock.isHeld() && waited < 100; waited += 1) await pause(10);
  expect(lock.isHeld()).toBe(false);
  await lock.release();
  expect(readFileSync(join(directory, 'in-use.json'), 'utf8')).toContain('h2');
});

test('a file in the place of the directory is named', async () => {
  const file = join(directory, 'file');
  writeFileSync(file, '');
  for (const dataDir of [file, join(file, 'below')]) {
    await expect(openStore({ dataDir })).rejects.toMatchObject({ code: 'NOT_WRITABLE' });
  }
  await expect(openStore({ dataDir: '/proc/nowhere' })).rejects.toThrow(/\/proc\/nowhere cannot be written to/);
});

test('a database of another engine version is not touched', async () => {
  mkdirSync(join(directory, 'database'));
  writeFileSync(join(directory, 'database/PG_VERSION'), '17\n');
  await expect(openStore({ dataDir: directory })).rejects.toMatchObject({ code: 'OTHER_ENGINE_VERSION' });
  expect(readdirSync(directory)).toEqual(['database']);
});

test('a first start makes the database, after one that was interrupted too', async () => {
  mkdirSync(join(directory, 'data/database.unfinished/base'), { recursive: true });
  writeFileSync(join(directory, 'data/database.unfinished/PG_VERSION'), '18\n');
  const store = await openStore({ dataDir: join(directory, 'data') });
  expect(await store.query('select * from reports')).toEqual([]);
  await store.close();
  expect(readdirSync(join(directory, 'data'))).toEqual(['database']);
}, 60_000);
