import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openStore } from '../../companion-service/storage/open-store.ts';
import type { Store } from '../../companion-service/storage/store.ts';
import { type Postgres, postgresMissing, startPostgres } from '../peers/postgres.ts';
import { makeDataDir } from './data-directory.ts';

const rounds = 3;
const table = 'create table written (id integer primary key, half integer not null, filler text)';
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Every acknowledged row is there, none is half written, index and table agree, and rows can be written again. */
async function expectNothingLost(store: Store, acknowledged: number): Promise<number> {
  const rows = await store.query<{ id: number; half: number }>('select id, half from written order by id');
  expect(rows.length).toBeGreaterThanOrEqual(acknowledged);
  expect(rows.map(({ id }) => id)).toEqual(rows.map((_, index) => index + 1));
  expect(rows.every(({ half }) => half === 2)).toBe(true);
  const [byIndex] = await store.query<{ rows: number }>('select count(*) as rows from written where id > 0');
  expect(byIndex?.rows).toBe(rows.length);
  return rows.length;
}

describe('the embedded engine, killed', () => {
  let dataDir: string;
  const children = new Set<ChildProcess>();

  beforeAll(() => {
    dataDir = makeDataDir();
  }, 60_000);

  afterAll(() => {
    for (const child of children) child.kill('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
  });

  function startProcess(argument: string) {
    const script = fileURLToPath(new URL('./writing-process.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', script, dataDir, argument], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    children.add(child);
    const lines: string[] = [];
    createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
    const ended = once(child, 'close').then(() => children.delete(child));
    const until = async (isReached: (lines: readonly string[]) => boolean) => {
      while (!isReached(lines) && children.has(child)) await pause(10);
    };
    return { child, lines, ended, until };
  }

  test('in the middle of writing loses nothing that was acknowledged', async () => {
    const first = await openStore({ dataDir });
    await first.query(table);
    await first.close();
    let written = 0;
    for (let round = 0; round < rounds; round += 1) {
      const writer = startProcess(String(written + 1));
      await writer.until((lines) => lines.length > 5);
      await pause(40 + 90 * round);
      writer.child.kill('SIGKILL');
      await writer.ended;
      const acknowledged = Number(writer.lines.at(-1));
      expect(acknowledged).toBeGreaterThan(written);
      // Its lock has gone with it: no waiting.
      const store = await openStore({ dataDir });
      written = await expectNothingLost(store, acknowledged);
      await store.close();
    }
  }, 120_000);

  test('and two processes never work in one directory', async () => {
    const holder = startProcess('idle');
    await holder.until((lines) => lines.includes('open'));
    const second = startProcess('1');
    await second.ended;
    expect(second.lines.join()).toMatch(/^IN_USE .*in use by another process on this machine.*PostgreSQL/);
    await expect(openStore({ dataDir })).rejects.toMatchObject({ code: 'IN_USE' });
    holder.child.stdin?.end();
    await holder.ended;
    const store = await openStore({ dataDir });
    expect(await store.isUp()).toBe(true);
    await expect(openStore({ dataDir })).rejects.toMatchObject({ code: 'IN_USE' });
    await store.close();
  }, 60_000);
});

const missing = postgresMissing();
if (missing) console.log(`skipped: ${missing}`);

(missing ? describe.skip : describe)('a PostgreSQL server, killed', () => {
  let postgres: Postgres;
  let store: Store;

  beforeAll(async () => {
    postgres = await startPostgres();
    store = await openStore({ databaseUrl: await postgres.createDatabase() });
    await store.query(table);
  }, 60_000);

  afterAll(async () => {
    await store?.close();
    await postgres?.stop();
  }, 30_000);

  test('in the middle of writing loses nothing that was acknowledged, and the store comes back', async () => {
    let written = 0;
    for (let round = 0; round < rounds; round += 1) {
      let acknowledged = written;
      const writing = (async () => {
        for (let row = written + 1; ; row += 1) {
          await store.transaction(async (transaction) => {
            await transaction.query('insert into written (id, half) values ($1, 1)', [row]);
            await transaction.query('update written set half = 2 where id = $1', [row]);
          });
          acknowledged = row;
        }
      })();
      const failed = writing.catch((error: unknown) => error);
      while (acknowledged < written + 5) await pause(5);
      await pause(30 + 70 * round);
      await postgres.kill();
      expect(await failed).toMatchObject({ code: 'UNAVAILABLE' });
      expect(await store.isUp()).toBe(false);
      await postgres.start();
      written = await expectNothingLost(store, acknowledged);
    }
  }, 60_000);
});
