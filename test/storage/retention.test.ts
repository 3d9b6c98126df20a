import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Secret } from '../../companion-service/probes/secret.ts';
import { createApiToken, listApiTokens } from '../../companion-service/storage/api-tokens.ts';
import { describeCredentials, storeCredentials } from '../../companion-service/storage/credentials.ts';
import { openKeyRing } from '../../companion-service/storage/key-ring.ts';
import { addLinkNote } from '../../companion-service/storage/link-notes.ts';
import { finishLinkRerun, startLinkRerun } from '../../companion-service/storage/link-reruns.ts';
import { createLink, findLink } from '../../companion-service/storage/links.ts';
import { findReport, storeReport } from '../../companion-service/storage/reports.ts';
import { deleteExpired } from '../../companion-service/storage/retention.ts';
import { newMasterKey } from '../../companion-service/storage/sealed.ts';
import { createSession } from '../../companion-service/storage/sessions.ts';
import type { Store } from '../../companion-service/storage/store.ts';
import { engines, type TestStore } from './engines.ts';
import { keptReport } from './kept-report.ts';

const now = new Date('2026-11-23T12:00:00.000Z');
const onDay = (days: number) => new Date(now.getTime() + days * 86_400_000);

describe.each(engines)('retention on %s', (_name, open) => {
  let opened: TestStore;
  let store: Store;

  beforeAll(async () => {
    opened = await open();
    store = opened.store;
  }, 60_000);

  afterAll(() => opened?.end(), 30_000);

  const report = (madeAt: Date) =>
    storeReport(store, { owner: 'anna', madeBy: 'diagnosis', report: keptReport() }, madeAt);

  test('deletes what has had its time, and nothing else', async () => {
    const keyRing = await openKeyRing({ value: newMasterKey() });
    const old = await report(onDay(-31));
    const shown = await report(onDay(-31));
    const shownByRerun = await report(onDay(-31));
    const young = await report(onDay(-29));
    const linkTo = async (reportId: string, expiresAt: Date) =>
      (
        await createLink(
          store,
          { reportId, scope: 'rerun', hidesAddress: false, madeBy: 'anna', expiresAt },
          onDay(-10),
        )
      ).link.id;
    const living = await linkTo(shown, onDay(1));
    const justExpired = await linkTo(young, onDay(0));
    const expired = await linkTo(young, onDay(-2));
    await addLinkNote(store, { linkId: expired, authorSide: 'support', body: 'gone too' });
    const rerun = await startLinkRerun(store, living, { atMost: 1, withinMs: 1, replica: 'r' }, now);
    if (typeof rerun === 'string') throw new Error(rerun);
    await finishLinkRerun(store, rerun.id, shownByRerun, now);
    const kept = (expiresAt: Date | null) =>
      storeCredentials({ store, keyRing }, { owner: 'anna', expiresAt, clientSecret: new Secret('s') });
    const [spent, needed, forEver] = [await kept(onDay(0)), await kept(onDay(1)), await kept(null)];
    const session = {
      userKey: 'a',
      userName: 'A',
      jiraUrl: 'https://jira.example',
      standing: 'admin',
      endsAt: onDay(9),
    };
    await createSession(store, { ...session, expiresAt: onDay(-1) }, onDay(-2));
    await createSession(store, { ...session, expiresAt: onDay(1) }, onDay(-2));
    const token = { name: 't', scopes: ['diagnose'], madeBy: 'anna' };
    await createApiToken(store, { ...token, expiresAt: onDay(-31) }, onDay(-40));
    await createApiToken(store, { ...token, expiresAt: onDay(-1) }, onDay(-40));

    const deleted = await deleteExpired(store, undefined, now);

    expect(deleted).toEqual({ credentials: 1, links: 1, reports: 1, sessions: 1, apiTokens: 1 });
    expect(await findReport(store, old)).toBeUndefined();
    for (const id of [shown, shownByRerun, young]) expect(await findReport(store, id)).toBeDefined();
    expect(await findLink(store, expired)).toBeUndefined();
    expect(await store.query('select 1 from link_notes')).toEqual([]);
    for (const id of [living, justExpired]) expect(await findLink(store, id)).toBeDefined();
    expect(await describeCredentials(store, spent)).toBeUndefined();
    for (const id of [needed, forEver]) expect(await describeCredentials(store, id)).toBeDefined();
    expect(await listApiTokens(store)).toHaveLength(1);
    expect(await deleteExpired(store, undefined, now)).toEqual({
      credentials: 0,
      links: 0,
      reports: 0,
      sessions: 0,
      apiTokens: 0,
    });
    // Once the link has expired, what it showed goes too; what was young is old now.
    expect(await deleteExpired(store, undefined, onDay(1))).toMatchObject({ reports: 3 });
    expect(await findLink(store, living)).toBeUndefined();
  });

  test('may run in several replicas at once', async () => {
    for (let made = 0; made < 20; made += 1) await report(onDay(-40));
    const runs = await Promise.all([1, 2, 3].map(() => deleteExpired(store, undefined, now)));
    expect(runs.reduce((sum, { reports }) => sum + reports, 0)).toBe(20);
  });

  test('the write-ahead log is given back each round: the embedded engine never does so by itself', async () => {
    const checkpoint = async () => {
      const [row] = await store.query<{ at: string }>('select redo_lsn::text as at from pg_control_checkpoint()');
      return row?.at;
    };
    const before = await checkpoint();
    await report(onDay(0));
    await deleteExpired(store, undefined, now);
    expect((await checkpoint()) === before).toBe(store.engine === 'postgresql');
  });
});
