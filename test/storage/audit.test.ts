import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type AuditEntry,
  appendAudit,
  appendAuditIn,
  listAudit,
  readAudit,
} from '../../companion-service/storage/audit.ts';
import type { Store } from '../../companion-service/storage/store.ts';
import { verifyAudit } from '../../companion-service/storage/verify-audit.ts';
import { engines, type TestStore } from './engines.ts';

const anna = { kind: 'jiraUser', id: 'JIRAUSER1' } as const;

describe.each(engines)('the audit log on %s', (_name, open) => {
  let opened: TestStore;
  let store: Store;

  beforeAll(async () => {
    opened = await open();
    store = opened.store;
  }, 60_000);

  afterAll(() => opened?.end(), 30_000);

  const all = async (): Promise<AuditEntry[]> => {
    const entries: AuditEntry[] = [];
    for await (const entry of readAudit(store)) entries.push(entry);
    return entries;
  };
  const verify = (entries: readonly AuditEntry[], mark?: { seq: number; hash: string }) =>
    verifyAudit(
      (async function* () {
        yield* entries;
      })(),
      mark,
    );

  test('is intact when empty', async () => {
    expect(await verifyAudit(readAudit(store))).toMatchObject({ isIntact: true, entries: 0 });
  });

  test('chains entries that are written at once, without a gap', async () => {
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        appendAudit(store, {
          actor: { kind: 'link', id: `l${index % 3}` },
          action: 'linkOpened',
          target: `link:${index}`,
          details: { zeta: 1.5, alpha: true, text: 'ä \ud800 \0 "quoted"', index },
        }),
      ),
    );
    const entries = await all();
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    expect(await verifyAudit(readAudit(store))).toMatchObject({ isIntact: true, entries: 40 });
  });

  test('keeps an entry only together with what it tells of', async () => {
    const before = (await all()).length;
    const failing = store.transaction(async (transaction) => {
      await appendAuditIn(transaction, { actor: anna, action: 'linkMade', target: 'link:x' });
      throw new RangeError('not made');
    });
    await expect(failing).rejects.toThrow(RangeError);
    expect(await all()).toHaveLength(before);
  });

  test('is filtered and paged, the newest first', async () => {
    const at = new Date('2030-01-01T00:00:00.000Z');
    await appendAudit(store, { actor: anna, action: 'tokenMade', target: 'token:t', details: { name: 'x' } }, at);
    expect(await listAudit(store, { actorIds: ['JIRAUSER1'] })).toMatchObject([
      { action: 'tokenMade', at: at.toISOString() },
    ]);
    expect(await listAudit(store, { since: at })).toHaveLength(1);
    expect(await listAudit(store, { until: at, action: 'linkOpened', target: 'link:7' })).toHaveLength(1);
    const [newest, next] = await listAudit(store, { limit: 2 });
    expect([newest?.seq, next?.seq]).toEqual([41, 40]);
    expect(await listAudit(store, { beforeSeq: 40, limit: 1 })).toMatchObject([{ seq: 39 }]);
  });

  test('bounds what it is told', async () => {
    const details = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`d${index}`, 'x'.repeat(5000)]));
    const entry = await appendAudit(store, { actor: anna, action: 'noteLeft', target: 't'.repeat(9999), details });
    expect(JSON.stringify(entry).length).toBeLessThan(12_000);
    expect(await verifyAudit(readAudit(store))).toMatchObject({ isIntact: true });
  });

  test('refuses to change, delete or empty what it holds', async () => {
    for (const sql of ["update audit set target = 'other'", 'delete from audit', 'truncate audit']) {
      await expect(store.query(sql)).rejects.toMatchObject({ code: 'CONFLICT', constraint: 'audit_is_append_only' });
    }
  });

  test('shows what somebody with the database owner’s rights did', async () => {
    const entries = await all();
    const [mark] = await listAudit(store, { limit: 1 });
    if (!mark) throw new Error('no entry');
    await store.query('alter table audit disable trigger all');
    await store.query("update audit set actor_id = 'somebody-else' where seq = 7");
    expect(await verifyAudit(readAudit(store))).toEqual({ isIntact: false, entries: 6, fault: 'changed', seq: 7 });
    await store.query('delete from audit where seq = 7');
    expect(await verifyAudit(readAudit(store))).toEqual({ isIntact: false, entries: 6, fault: 'broken', seq: 8 });
    await store.query('delete from audit where seq > 6');
    expect(await verifyAudit(readAudit(store))).toMatchObject({ isIntact: true, entries: 6 });
    expect(await verifyAudit(readAudit(store), mark)).toEqual({
      isIntact: false,
      entries: 6,
      fault: 'markMissing',
      seq: mark.seq,
    });
    expect(await verify(entries, mark)).toMatchObject({ isIntact: true });
    expect(await verify(entries, { ...mark, hash: 'f'.repeat(64) })).toMatchObject({ fault: 'markMissing' });
    expect(await verify([...entries.slice(0, 3), ...entries.slice(4)])).toMatchObject({ fault: 'broken', seq: 5 });
  });
});
