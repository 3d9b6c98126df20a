import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createApiToken, revokeApiToken, useApiToken as tokenOf } from '../../companion-service/storage/api-tokens.ts';
import { createLink, findLink, linkStateOf, revokeLink } from '../../companion-service/storage/links.ts';
import { findReport, storeReport } from '../../companion-service/storage/reports.ts';
import { deleteExpired } from '../../companion-service/storage/retention.ts';
import { createSession, endSession, useSession as sessionOf } from '../../companion-service/storage/sessions.ts';
import { openTestStore, type TestStore } from './engines.ts';
import { keptReport } from './kept-report.ts';

let opened: TestStore;
beforeAll(async () => {
  opened = await openTestStore();
}, 60_000);
afterAll(() => opened.end());

const now = new Date('2026-11-23T12:00:00Z');
const hour = 3_600_000;
const at = (hours: number) => new Date(now.getTime() + hours * hour);
const report = (hours: number) =>
  storeReport(opened.store, { owner: 'anna', madeBy: 'diagnosis', report: keptReport() }, at(hours));
const link = async (reportId: string, expires: number) =>
  createLink(
    opened.store,
    { reportId, scope: 'view', hidesAddress: false, madeBy: 'anna', expiresAt: at(expires) },
    at(-24),
  );

test('a clock that is set back makes nothing valid that was revoked or ended', async () => {
  const { store } = opened;
  const actor = { kind: 'jiraUser', id: 'anna' } as const;
  const made = await link(await report(-24), 24);
  await revokeLink(store, made.link.id, actor.id, now);
  const again = await findLink(store, made.link.id);
  expect(again && linkStateOf(again, at(-12))).toBe('revoked');

  const token = await createApiToken(
    store,
    { name: 't', scopes: ['explain'], madeBy: 'anna', expiresAt: at(24) },
    at(-24),
  );
  await revokeApiToken(store, token.apiToken.id, now);
  expect(await tokenOf(store, token.secret.reveal(), at(-12))).toBeUndefined();

  const who = { userKey: 'anna', userName: 'Anna', jiraUrl: 'https://jira.example', standing: 'admin' };
  const session = await createSession(store, { ...who, expiresAt: at(1), endsAt: at(8) }, at(-1));
  await endSession(store, session.session.id);
  expect(await sessionOf(store, session.secret.reveal(), { now: at(-1) })).toBeUndefined();
});

test('what retention deleted after its time does not come back with the clock', async () => {
  const { store } = opened;
  const made = await link(await report(-24), 1);
  await deleteExpired(store, undefined, at(48));
  expect(await findLink(store, made.link.id)).toBeUndefined();
});

test('a session does not slide beyond its end, whatever the clock said when it was used', async () => {
  const { store } = opened;
  const who = { userKey: 'b', userName: 'B', jiraUrl: 'https://jira.example', standing: 'admin' };
  const { secret } = await createSession(store, { ...who, expiresAt: at(1), endsAt: at(8) }, now);
  await sessionOf(store, secret.reveal(), { now: at(0.5), slidesTo: at(1000) });
  expect(await sessionOf(store, secret.reveal(), { now: at(8) })).toBeUndefined();
  // Back again: used with an earlier time to slide to, it does not end earlier than it was promised.
  expect(await sessionOf(store, secret.reveal(), { now: at(-5), slidesTo: at(-4) })).toMatchObject({
    expiresAt: at(8),
  });
});

test('a clock that jumps ahead deletes too early by the jump and no more', async () => {
  const { store } = opened;
  const jump = 10;
  const [dueWithin, dueAfter] = [await report(-30 * 24 + jump), await report(-30 * 24 + jump + 1)];
  const [gone, kept] = [await link(dueAfter, -24 + jump), await link(await report(0), -24 + jump + 1)];
  await deleteExpired(store, undefined, at(jump));
  expect(await findReport(store, dueWithin)).toBeUndefined();
  expect(await findReport(store, dueAfter)).toBeDefined();
  expect(await findLink(store, gone.link.id)).toBeUndefined();
  expect(await findLink(store, kept.link.id)).toBeDefined();
});
