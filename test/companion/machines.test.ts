import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { storeReport } from '../../companion-service/storage/reports.ts';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import {
  clientSecretOf,
  type OwnCompanion,
  startOwnCompanion,
  storesWithTokens,
  tokenOf,
} from '../security/companions.ts';
import { keptReport } from '../storage/kept-report.ts';
import { openTestVault, type TestVault } from '../storage/test-vault.ts';
import { type Case, settingsOf } from './diagnose.ts';

let sandbox: Sandbox;
let storage: TestVault;
let companion: OwnCompanion;
beforeAll(async () => {
  storage = await openTestVault();
  sandbox = await startSandbox();
  const stores = storesWithTokens({ reader: ['report:read'], fleet: ['fleet'] });
  companion = await startOwnCompanion(sandbox, { stores, storage: storage.vault });
}, 60_000);
afterAll(async () => {
  await companion.close();
  await sandbox.close();
  await storage.end();
});

const as = (name: string) => ({ authorization: `Bearer ${tokenOf(name)}`, 'content-type': 'application/json' });

interface Listed {
  readonly reports: readonly { readonly id: string; readonly madeAt: string; readonly mailAddress: string }[];
}

test('stored reports are listed page by page, the newest first, and fetched in today’s words', async () => {
  const { store } = storage.vault;
  for (let at = 0; at < 105; at += 1) {
    const report = keptReport(`box${at}@contoso.example`);
    await storeReport(store, { owner: 'somebody', madeBy: 'diagnosis', report }, new Date(Date.UTC(2026, 9, 1, 0, at)));
  }
  const page = async (query = '') =>
    (await (await companion.ask(`/api/reports${query}`, { headers: as('reader') })).json()) as Listed;
  const first = await page();
  expect([first.reports.length, first.reports[0]?.mailAddress]).toEqual([100, 'box104@contoso.example']);
  const second = await page(`?before=${first.reports.at(-1)?.madeAt}`);
  expect(second.reports.map(({ mailAddress }) => mailAddress)).toEqual(
    [4, 3, 2, 1, 0].map((at) => `box${at}@contoso.example`),
  );
  const whole = await companion.ask(`/api/reports/${first.reports[0]?.id}`, { headers: as('reader') });
  expect(await whole.json()).toMatchObject({
    report: { settings: { mailAddress: 'box104@contoso.example' } },
    today: { findings: expect.any(Array) },
  });
  const status = async (path: string) => (await companion.ask(path, { headers: as('reader') })).status;
  expect([await status('/api/reports/unknown'), await status('/api/reports?before=yesterday')]).toEqual([404, 400]);
});

const appOnly = (registration = 'app-only'): { settings: object; clientSecret: string } => {
  const wanted: Case = { registration, settings: { grant: 'client_credentials', protocols: ['imap', 'graph'] } };
  return { settings: settingsOf(wanted), clientSecret: clientSecretOf('commercial', registration) };
};

const runFleet = (body: object) =>
  companion.ask('/api/fleet-runs', { method: 'POST', headers: as('fleet'), body: JSON.stringify(body) });

test('a fleet is diagnosed in one request, a line each as it ends, and no secret comes back', async () => {
  const answer = await runFleet({ mailboxes: [appOnly(), appOnly('expired-secret'), appOnly()] });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/jsonl']);
  const text = await answer.text();
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { status: string });
  expect(lines.map(({ status }) => status).sort()).toEqual(['fail', 'pass', 'pass']);
  expect(text).not.toContain(appOnly().clientSecret);
}, 30_000);

test.each([
  ['no mailbox', { mailboxes: [] }, 'mailboxes'],
  ['a field that is not known', { mailboxes: [{ ...appOnly(), password: 'x' }] }, 'mailboxes.0'],
  [
    'a person’s mailbox without a refresh token',
    { mailboxes: [{ ...appOnly(), settings: settingsOf({}) }] },
    'mailboxes.0.refreshToken',
  ],
  [
    'a host outside the known clouds',
    {
      mailboxes: [
        {
          ...appOnly(),
          settings: settingsOf({
            settings: { grant: 'client_credentials', overrides: { imap: { host: 'inside.example', port: 993 } } },
          }),
        },
      ],
    },
    'mailboxes.0.settings.overrides.imap',
  ],
])('a fleet with %s is refused by field', async (_case, body, field) => {
  const answer = await runFleet(body);
  expect(answer.status).toBe(400);
  const { fieldErrors } = (await answer.json()) as { fieldErrors: { field: string }[] };
  expect(fieldErrors.map((error) => error.field).join()).toContain(field);
});

test('two fleets at once are one too many, and hanging up ends one', async () => {
  const mailboxes = Array.from({ length: 40 }, () => appOnly());
  const abort = new AbortController();
  const first = await companion.ask('/api/fleet-runs', {
    method: 'POST',
    headers: as('fleet'),
    body: JSON.stringify({ mailboxes, concurrency: 1 }),
    signal: abort.signal,
  });
  expect(first.status).toBe(200);
  expect((await runFleet({ mailboxes: [appOnly()] })).status).toBe(429);
  abort.abort();
  let status = 429;
  for (let tries = 0; tries < 50 && status === 429; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    status = (await runFleet({ mailboxes: [appOnly()] })).status;
  }
  expect(status).toBe(200);
}, 30_000);
