import { createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Secret } from '../../companion-service/probes/secret.ts';
import { newestSchema } from '../../companion-service/storage/migrations.ts';
import { openStore } from '../../companion-service/storage/open-store.ts';
import type { Store } from '../../companion-service/storage/store.ts';
import { type Postgres, postgresMissing, startPostgres } from '../peers/postgres.ts';

const missing = postgresMissing();
if (missing) console.log(`skipped: ${missing}`);

(missing ? describe.skip : describe)('a PostgreSQL server', () => {
  let postgres: Postgres;
  const stores: Store[] = [];

  beforeAll(async () => {
    postgres = await startPostgres();
  }, 60_000);

  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await postgres?.stop();
  }, 30_000);

  const open = async (databaseUrl: string | Secret): Promise<Store> => {
    const store = await openStore({ databaseUrl });
    stores.push(store);
    return store;
  };

  test('that is down at the start does not prevent it; its tables are made once it is there', async () => {
    const url = await postgres.createDatabase();
    await postgres.kill();
    const store = await open(new Secret(url));
    expect(await store.isUp()).toBe(false);
    const failure = await store.query('select 1').catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'UNAVAILABLE' });
    expect(String((failure as Error).stack)).not.toContain(postgres.password);
    await postgres.start();
    expect(await store.isUp()).toBe(true);
    expect(await store.query('select * from reports')).toEqual([]);
  }, 30_000);

  test('is prepared once by replicas that start together', async () => {
    const url = await postgres.createDatabase();
    const [one] = await Promise.all([1, 2, 3, 4].map(() => open(url)));
    const steps = await one?.query<{ step: number }>('select step from schema_steps order by step');
    expect(steps?.map(({ step }) => step)).toEqual(Array.from({ length: newestSchema }, (_, at) => at + 1));
  });

  test('lets replicas wait for each other by name', async () => {
    const url = await postgres.createDatabase();
    const [one, other] = [await open(url), await open(url)];
    const events: string[] = [];
    const run = (store: Store, label: string) =>
      store.exclusively('refresh 1', async () => {
        events.push(label);
        await new Promise((resolve) => setTimeout(resolve, 60));
        await store.query('select 1');
        events.push(label);
      });
    await Promise.all([run(one, 'one'), run(other, 'other'), run(one, 'one again')]);
    expect(events).toHaveLength(6);
    for (const at of [0, 2, 4]) expect(events[at]).toBe(events[at + 1]);
  });

  test('answers others while many wait for the network under a name', async () => {
    const store = await open(await postgres.createDatabase());
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const waiting = Array.from({ length: 30 }, (_, index) => store.exclusively(`name ${index % 12}`, () => released));
    expect(await Promise.all(Array.from({ length: 20 }, () => store.isUp()))).not.toContain(false);
    release();
    await Promise.all(waiting);
  }, 30_000);

  test.each([
    ['password', (url: string) => url.replace(/:[0-9a-f]{24}@/, ':wr0ng-p1anted@'), '28P01'],
    ['database', (url: string) => url.replace(/d\d+$/, 'nowhere'), '3D000'],
  ])('that refuses the %s says so without quoting it', async (_what, change, sqlState) => {
    const url = change(await postgres.createDatabase());
    const failure = await openStore({ databaseUrl: url }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'NOT_ADMITTED', sqlState });
    expect(`${String(failure)} ${JSON.stringify(failure)} ${(failure as Error).stack}`).not.toMatch(/p1anted|nowhere/);
  });

  test('whose address is none is refused without being quoted', () =>
    expect(openStore({ databaseUrl: 'mysql://u:p1anted@h/d' })).rejects.toThrow(/^The database address is not a/));

  test('that takes the connection and stays silent is given up', async () => {
    const sockets = new Set<Socket>();
    const silent = createServer((socket) => sockets.add(socket)).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const address = silent.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const startedAt = Date.now();
    await open(`postgresql://u:p@127.0.0.1:${address.port}/d`);
    expect(Date.now() - startedAt).toBeLessThan(9_000);
    for (const socket of sockets) socket.destroy();
    silent.close();
  }, 30_000);

  test('of a newer companion is not touched', async () => {
    const url = await postgres.createDatabase();
    const store = await open(url);
    await store.query('insert into schema_steps (step) values (99)');
    await expect(openStore({ databaseUrl: url })).rejects.toMatchObject({ code: 'NEWER_SCHEMA' });
  });
});
