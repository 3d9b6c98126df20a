import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Secret } from '../../companion-service/probes/secret.ts';
import {
  createApiToken,
  listApiTokens,
  revokeApiToken,
  useApiToken,
} from '../../companion-service/storage/api-tokens.ts';
import { describeCredentials, storeCredentials } from '../../companion-service/storage/credentials.ts';
import { type KeyRing, openKeyRing } from '../../companion-service/storage/key-ring.ts';
import { addLinkNote, listLinkNotes, markNotesSeen } from '../../companion-service/storage/link-notes.ts';
import { finishLinkRerun, listLinkReruns, startLinkRerun } from '../../companion-service/storage/link-reruns.ts';
import {
  countLinkUse,
  createLink,
  findLink,
  findLinkByToken,
  linkStateOf,
  listLinks,
  revokeLink,
} from '../../companion-service/storage/links.ts';
import { deleteReport, findReport, listReports, storeReport } from '../../companion-service/storage/reports.ts';
import { newMasterKey } from '../../companion-service/storage/sealed.ts';
import {
  createSession,
  endSession,
  endSessionsOf,
  openJiraTokens,
  proveSession,
  storeJiraTokens,
  useSession,
} from '../../companion-service/storage/sessions.ts';
import type { Store } from '../../companion-service/storage/store.ts';
import { engines, type TestStore } from './engines.ts';
import { keptReport } from './kept-report.ts';

const now = new Date('2026-11-23T12:00:00.000Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

describe.each(engines)('kept on %s', (_name, open) => {
  let opened: TestStore;
  let store: Store;
  let keyRing: KeyRing;

  beforeAll(async () => {
    opened = await open();
    store = opened.store;
    keyRing = await openKeyRing({ value: newMasterKey() });
  }, 60_000);

  afterAll(() => opened?.end(), 30_000);

  const aReport = () => storeReport(store, { owner: 'anna', madeBy: 'diagnosis', report: keptReport() }, now);
  const aLink = async (changes: { scope?: 'view' | 'rerun'; credentialId?: string } = {}) =>
    createLink(
      store,
      {
        reportId: await aReport(),
        scope: 'view',
        hidesAddress: false,
        madeBy: 'anna',
        expiresAt: later(60),
        ...changes,
      },
      now,
    );

  test('a report comes back as it was, and its line in the list tells the worst', async () => {
    const report = keptReport('zoë@contoso.example');
    const id = await storeReport(store, { owner: 'berta', madeBy: 'schedule', report }, now);
    const stored = await findReport(store, id);
    expect(stored?.report).toEqual(report);
    expect(stored).toMatchObject({ madeAt: now, worstStatus: 'warn', mailAddress: 'zoë@contoso.example' });
    const [line, ...others] = await listReports(store, { owner: 'berta' });
    expect(others).toEqual([]);
    expect(line).toMatchObject({ id, madeBy: 'schedule', ended: 'complete' });
    expect(line).not.toHaveProperty('report');
    expect(await listReports(store, { owner: 'berta', before: now })).toEqual([]);
    expect(await deleteReport(store, id)).toBe(true);
    expect(await deleteReport(store, id)).toBe(false);
    expect(await findReport(store, id)).toBeUndefined();
  });

  test('a report that quotes what a server should not have sent is kept', async () => {
    const report = { ...keptReport(), observations: { odd: 'a\u0000b \ud800 \\u0000 \u{1f600}' } } as never;
    const id = await storeReport(store, { owner: 'anna', madeBy: 'diagnosis', report }, now);
    expect((await findReport(store, id))?.report.observations).toEqual({ odd: 'a\ufffdb \ufffd \\u0000 \u{1f600}' });
  });

  test('a link is found by its value only, and its value is nowhere', async () => {
    const { link, secret } = await aLink();
    expect(secret.reveal()).toMatch(/^[\w-]{43}$/);
    expect(await findLinkByToken(store, secret.reveal())).toEqual(link);
    expect(await findLinkByToken(store, `${secret.reveal()} `)).toBeUndefined();
    const [row] = await store.query('select * from links where id = $1', [link.id]);
    expect(JSON.stringify(row)).not.toContain(secret.reveal());
  });

  test('uses of a link are counted until it is closed', async () => {
    const { link } = await aLink();
    await Promise.all([1, 2, 3].map(() => countLinkUse(store, link.id, later(1))));
    expect(await findLink(store, link.id)).toMatchObject({ uses: 3, lastUsedAt: later(1) });
    expect(await countLinkUse(store, link.id, later(60))).toBeUndefined();
    expect(linkStateOf(link, later(60))).toBe('expired');
    expect(await revokeLink(store, link.id, 'berta', later(2))).toMatchObject({ revokedBy: 'berta' });
    expect(await revokeLink(store, link.id, 'carla', later(3))).toBeUndefined();
    const revoked = await findLink(store, link.id);
    expect(revoked && linkStateOf(revoked, later(3))).toBe('revoked');
    expect(await countLinkUse(store, link.id, later(3))).toBeUndefined();
    expect(await listLinks(store, { reportId: link.reportId })).toHaveLength(1);
  });

  test('revoking a link deletes the credentials kept for it alone', async () => {
    const kept = (expiresAt: Date | null) =>
      storeCredentials({ store, keyRing }, { owner: 'anna', expiresAt, clientSecret: new Secret('s') }, now);
    const forLink = await kept(later(60));
    const forSchedule = await kept(null);
    const shared = await kept(later(60));
    const { link: one } = await aLink({ scope: 'rerun', credentialId: forLink });
    const { link: two } = await aLink({ scope: 'rerun', credentialId: forSchedule });
    const { link: three } = await aLink({ scope: 'rerun', credentialId: shared });
    const { link: four } = await aLink({ scope: 'rerun', credentialId: shared });
    for (const { id } of [one, two, three]) await revokeLink(store, id, 'anna', now);
    expect(await describeCredentials(store, forLink)).toBeUndefined();
    expect(await describeCredentials(store, forSchedule)).toMatchObject({ hasClientSecret: true });
    expect(await describeCredentials(store, shared)).toBeDefined();
    expect((await findLink(store, one.id))?.credentialId).toBeNull();
    await revokeLink(store, four.id, 'anna', now);
    expect(await describeCredentials(store, shared)).toBeUndefined();
  });

  test('re-runs of a link are bounded, even when all are asked for at once', async () => {
    const { link } = await aLink({ scope: 'rerun' });
    const bounds = { atMost: 3, withinMs: 3_600_000, replica: 'r' };
    const started = await Promise.all(Array.from({ length: 8 }, () => startLinkRerun(store, link.id, bounds, now)));
    expect(started.filter((rerun) => rerun === 'tooMany')).toHaveLength(5);
    const [first] = await listLinkReruns(store, link.id);
    if (!first) throw new Error('no re-run');
    await finishLinkRerun(store, first.id, await aReport(), later(2));
    expect(await listLinkReruns(store, link.id)).toContainEqual(
      expect.objectContaining({ id: first.id, finishedAt: later(2), reportId: expect.any(String) }),
    );
    const { link: view } = await aLink();
    expect(await startLinkRerun(store, view.id, bounds, now)).toBe('notOpen');
    expect(await startLinkRerun(store, link.id, bounds, later(60))).toBe('notOpen');
  });

  test('both sides of a link leave notes, and see which are new', async () => {
    const { link } = await aLink();
    const note = await addLinkNote(
      store,
      { linkId: link.id, authorSide: 'support', body: 'Look\0here', finding: 'granted-scopes', mark: 'question' },
      now,
    );
    expect(note).toMatchObject({ body: 'Look\ufffdhere', authorName: null, seenAt: null });
    await addLinkNote(store, { linkId: link.id, authorSide: 'admin', authorName: 'Anna', body: 'Done' }, later(1));
    expect(await markNotesSeen(store, link.id, 'support', later(2))).toBe(1);
    expect(await markNotesSeen(store, link.id, 'support', later(3))).toBe(0);
    expect((await listLinkNotes(store, link.id)).map(({ seenAt }) => seenAt)).toEqual([null, later(2)]);
    await deleteReport(store, link.reportId);
    expect(await listLinkNotes(store, link.id)).toEqual([]);
  });

  test('a token for a machine works until it expires or is revoked', async () => {
    const made = { name: 'nightly', scopes: ['diagnose', 'report:read'], madeBy: 'anna', expiresAt: later(60) };
    const { apiToken, secret } = await createApiToken(store, made, now);
    expect(secret.reveal()).toMatch(/^jmo_[\w-]{43}$/);
    expect(await useApiToken(store, secret.reveal(), later(1))).toEqual({ ...apiToken, lastUsedAt: later(1) });
    expect(await useApiToken(store, secret.reveal(), later(60))).toBeUndefined();
    expect(await useApiToken(store, 'jmo_wrong', later(1))).toBeUndefined();
    expect(await revokeApiToken(store, apiToken.id, later(2))).toMatchObject({ revokedAt: later(2) });
    expect(await useApiToken(store, secret.reveal(), later(3))).toBeUndefined();
    expect(await listApiTokens(store)).toContainEqual(expect.objectContaining({ scopes: made.scopes }));
  });

  test('a session slides up to its end, is proved again, and ends', async () => {
    const made = {
      userKey: 'JIRAUSER1',
      userName: 'Anna',
      jiraUrl: 'https://jira.example',
      standing: 'systemAdmin',
      expiresAt: later(15),
      endsAt: later(40),
    };
    const { session, secret } = await createSession(store, made, now);
    const cookie = secret.reveal();
    const use = (minute: number) => useSession(store, cookie, { slidesTo: later(minute + 15), now: later(minute) });
    expect((await use(10))?.expiresAt).toEqual(later(25));
    expect((await use(20))?.expiresAt).toEqual(later(35));
    expect((await use(30))?.expiresAt).toEqual(later(40));
    expect(await use(40)).toBeUndefined();
    expect((await useSession(store, cookie, { slidesTo: later(1), now: later(31) }))?.expiresAt).toEqual(later(40));
    expect(await proveSession(store, session.id, 'admin', later(32))).toMatchObject({
      standing: 'admin',
      provedAt: later(32),
    });
    await storeJiraTokens(store, keyRing, session.id, new Secret('jira-tokens'));
    expect((await openJiraTokens(store, keyRing, session.id))?.reveal()).toBe('jira-tokens');
    expect(await endSession(store, session.id)).toBe(true);
    expect(await use(33)).toBeUndefined();
    await createSession(store, made, now);
    await createSession(store, { ...made, jiraUrl: 'https://other.example' }, now);
    expect(await endSessionsOf(store, made.jiraUrl, made.userKey)).toBe(1);
  });
});
