import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { migrate, newestSchema } from '../../companion-service/storage/migrations.ts';
import { StorageError, type Store } from '../../companion-service/storage/store.ts';
import { engines, type TestStore } from './engines.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(engines)('a store on %s', (_name, open) => {
  let opened: TestStore;
  let store: Store;

  beforeAll(async () => {
    opened = await open();
    store = opened.store;
    await store.query('create table notes (id text primary key, body text, size bigint)');
  }, 60_000);

  afterAll(() => opened?.end(), 30_000);

  test('answers with the same types', async () => {
    const at = new Date('2026-11-23T10:00:00.123Z');
    const [row] = await store.query<Record<string, unknown>>(
      `select count(*) as counted, 5::bigint as big, $1::timestamptz as at, $2::jsonb as json, $3::text[] as list,
         true as yes, null::text as nothing`,
      [at, JSON.stringify({ a: [1, 'ä'] }), ['one', 'with , and "', '']],
    );
    expect(row).toEqual({
      counted: 1,
      big: 5,
      at,
      json: { a: [1, 'ä'] },
      list: ['one', 'with , and "', ''],
      yes: true,
      nothing: null,
    });
  });

  test('keeps all of a transaction or nothing', async () => {
    const failed = store.transaction(async (transaction) => {
      await transaction.query("insert into notes (id) values ('t1')");
      throw new RangeError('stop');
    });
    await expect(failed).rejects.toThrow(RangeError);
    expect(await store.query("select 1 from notes where id = 't1'")).toEqual([]);
    const inside = await store.transaction(async (transaction) => {
      await transaction.query("insert into notes (id) values ('t2')");
      return transaction.query<{ id: string }>("select id from notes where id = 't2'");
    });
    expect(inside).toEqual([{ id: 't2' }]);
    expect(await store.query("select 1 from notes where id = 't2'")).toHaveLength(1);
  });

  test('goes on after a statement that failed within a transaction', async () => {
    await store.transaction((transaction) => transaction.query('select 1/0')).catch(() => undefined);
    expect(await store.query<{ one: number }>('select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('names a broken rule, and quotes no value', async () => {
    await store.query('insert into notes (id, body) values ($1, $2)', ['twice', 'p1anted']);
    const failure = await store
      .query('insert into notes (id, body) values ($1, $2)', ['twice', 'p1anted'])
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StorageError);
    expect(failure).toMatchObject({ code: 'CONFLICT', sqlState: '23505', constraint: 'notes_pkey' });
    const malformed = await store
      .query("select $1::uuid, 's3cret-literal'", ['p1anted'])
      .catch((error: unknown) => error);
    expect(malformed).toMatchObject({ code: 'REFUSED', sqlState: '22P02' });
    for (const error of [failure, malformed]) {
      const everything = JSON.stringify([
        error,
        (error as Error).stack,
        (error as Error).message,
        (error as Error).cause,
      ]);
      expect(everything).not.toMatch(/p1anted|s3cret-literal|insert into/);
    }
  });

  test('refuses a statement that is sent around its transaction', async () => {
    const around = store.transaction(() => store.query('select 1'));
    await expect(around).rejects.toMatchObject({ code: 'MISUSED' });
    const nested = store.transaction(() => store.transaction(async () => 1));
    await expect(nested).rejects.toMatchObject({ code: 'MISUSED' });
  });

  test('runs what has one name one after the other, and other names meanwhile', async () => {
    const events: string[] = [];
    const run = (name: string, label: string, ms: number) =>
      store.exclusively(name, async () => {
        events.push(`${label} starts`);
        await pause(ms);
        await store.query('select 1');
        events.push(`${label} ends`);
      });
    const failing = store.exclusively('a', async () => {
      throw new Error('an end too');
    });
    await Promise.all([
      run('a', 'first', 120),
      run('a', 'second', 5),
      run('b', 'other', 20),
      expect(failing).rejects.toThrow('an end too'),
    ]);
    expect(events.indexOf('other ends')).toBeLessThan(events.indexOf('first ends'));
    const ofA = events.filter((event) => !event.startsWith('other'));
    expect([ofA.slice(0, 2).join(), ofA.slice(2).join()].sort()).toEqual([
      'first starts,first ends',
      'second starts,second ends',
    ]);
  });

  test('counts no update twice under concurrency', async () => {
    await store.query("insert into notes (id, size) values ('sum', 0)");
    const add = () =>
      store.transaction(async (transaction) => {
        const [row] = await transaction.query<{ size: number }>("select size from notes where id = 'sum' for update");
        await transaction.query("update notes set size = $1 where id = 'sum'", [(row?.size ?? 0) + 1]);
      });
    await Promise.all(Array.from({ length: 20 }, add));
    expect(await store.query("select size from notes where id = 'sum'")).toEqual([{ size: 20 }]);
  });

  test('makes each step of the tables once', async () => {
    await Promise.all(Array.from({ length: 4 }, () => store.transaction((transaction) => migrate(transaction))));
    const steps = await store.query<{ step: number }>('select step from schema_steps order by step');
    expect(steps.map(({ step }) => step)).toEqual(Array.from({ length: newestSchema }, (_, index) => index + 1));
  });

  test('leaves nothing of a step that fails half-way', async () => {
    const steps = [...Array.from({ length: newestSchema }, () => ''), 'create table half (a int);\n\nselect 1/0'];
    await expect(store.transaction((transaction) => migrate(transaction, steps))).rejects.toMatchObject({
      sqlState: '22012',
    });
    expect(await store.query("select 1 from pg_tables where tablename = 'half'")).toEqual([]);
  });

  test('is not opened by a companion that is older than its tables', async () => {
    const older = store.transaction((transaction) => migrate(transaction, []));
    await expect(older).rejects.toMatchObject({ code: 'NEWER_SCHEMA' });
    await expect(older).rejects.toThrow(/newer companion/);
  });

  test('says that it is up, and refuses statements once closed', async () => {
    const other = await open();
    expect(await other.store.isUp()).toBe(true);
    await other.store.close();
    expect(await other.store.isUp()).toBe(false);
    await expect(other.store.query('select 1')).rejects.toMatchObject({ code: 'MISUSED' });
    await other.end();
  }, 60_000);
});
