import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Vault } from '../../companion-service/links/vault.ts';
import { createMappedNetworkDoor } from '../../companion-service/probes/network/mapped-network-door.ts';
import type { NetworkDoor } from '../../companion-service/probes/network/network-door.ts';
import { Secret } from '../../companion-service/probes/secret.ts';
import { listAudit, readAudit } from '../../companion-service/storage/audit.ts';
import { storeCredentials } from '../../companion-service/storage/credentials.ts';
import { createLink } from '../../companion-service/storage/links.ts';
import { storeReport } from '../../companion-service/storage/reports.ts';
import { verifyAudit } from '../../companion-service/storage/verify-audit.ts';
import { settingsOf } from '../companion/diagnose.ts';
import { postgresMissing } from '../peers/postgres.ts';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import { keptReport } from '../storage/kept-report.ts';
import { openPostgresVault } from '../storage/test-vault.ts';
import { clientSecretOf, fromPage, type OwnCompanion, startOwnCompanion } from './companions.ts';

const missing = postgresMissing();
if (missing) console.log(`skipped: ${missing}`);

/** Two companions that share one real PostgreSQL, as replicas behind a load balancer do. */
(missing ? describe.skip : describe)('two replicas', () => {
  let sandbox: Sandbox;
  let storage: Awaited<ReturnType<typeof openPostgresVault>>;
  let other: Vault;
  let replicas: [OwnCompanion, OwnCompanion];
  const rates = { failedProof: { points: 6, duration: 60 } };
  beforeAll(async () => {
    [sandbox, storage] = await Promise.all([startSandbox(), openPostgresVault()]);
    other = await storage.another();
    replicas = await Promise.all([
      startOwnCompanion(sandbox, { storage: storage.vault, rates }),
      startOwnCompanion(sandbox, { storage: other, rates }),
    ]);
  }, 60_000);
  afterAll(async () => {
    await Promise.all(replicas.map((replica) => replica.close()));
    await other.store.close();
    await storage.end();
    await sandbox.close();
  });

  /** A door at which every name and every connection takes its time. */
  function slowDoor(): NetworkDoor {
    const { map, mailExchangers, certificateAuthority } = sandbox.world;
    const door = createMappedNetworkDoor({ map, mailExchangers, caPem: certificateAuthority.certificatePem });
    return new Proxy(door, {
      get: (target, name: keyof NetworkDoor) => {
        const member = target[name] as unknown;
        if (typeof member !== 'function') return member;
        if (name !== 'lookup' && name !== 'open') return member.bind(target);
        return async (...parameters: unknown[]) => {
          await new Promise((resolve) => setTimeout(resolve, 600));
          return member.apply(target, parameters);
        };
      },
    });
  }

  /** A link that may run again, to a report of an app without a user. */
  async function rerunnableLink(): Promise<{ id: string; cookie: string }> {
    const { store } = storage.vault;
    const settings = settingsOf({ registration: 'app-only', settings: { grant: 'client_credentials' } });
    const reportId = await storeReport(store, {
      owner: 'test',
      madeBy: 'diagnosis',
      report: { ...keptReport(), settings },
    });
    const expiresAt = new Date(Date.now() + 3_600_000);
    const clientSecret = new Secret(clientSecretOf('commercial', 'app-only'));
    const credentialId = await storeCredentials(storage.vault, { owner: 'test', clientSecret, expiresAt });
    const made = { reportId, credentialId, scope: 'rerun', hidesAddress: true, madeBy: 'test', expiresAt } as const;
    const { link, secret } = await createLink(store, made);
    return { id: link.id, cookie: `__Host-mail-oauth-link=${secret.reveal()}` };
  }

  test('one is told to stop while it runs something: it ends it, and the other shows how far it is and what it found', async () => {
    const stopping = await startOwnCompanion(sandbox, { storage: other, door: slowDoor() });
    const { id, cookie } = await rerunnableLink();
    const started = await stopping.ask(`/report/${id}/reruns`, {
      method: 'POST',
      headers: { cookie, origin: 'https://jira.contoso.example' },
    });
    const page = started.headers.get('location')?.replace('/mail-oauth', '') ?? 'missing';
    expect([started.status, page]).toEqual([303, expect.stringMatching(/\?run=/)]);
    const run = page.split('run=')[1];
    const watched = replicas[0].ask(`/report/${id}/runs/${run}/events`, { headers: { cookie } });
    await new Promise((resolve) => setTimeout(resolve, 700));
    await stopping.close(20_000);
    const told = await (await watched).text();
    expect(told).toContain('event: progress');
    expect(told.endsWith('event: ended\ndata: {}\n\n')).toBe(true);
    const shown = await (await replicas[0].ask(page, { headers: { cookie } })).text();
    expect(shown.includes('Compared with: First run')).toBe(true);
    expect(shown.includes('Not finished')).toBe(false);
  }, 40_000);

  test('one has no time to end it: what it found so far is kept, and the run says that it was cancelled', async () => {
    const stopping = await startOwnCompanion(sandbox, { storage: other, door: slowDoor() });
    const { id, cookie } = await rerunnableLink();
    const started = await stopping.ask(`/report/${id}/reruns`, {
      method: 'POST',
      headers: { cookie, origin: 'https://jira.contoso.example' },
    });
    await new Promise((resolve) => setTimeout(resolve, 400));
    await stopping.close(0);
    const page = started.headers.get('location')?.replace('/mail-oauth', '') ?? 'missing';
    const shown = await (await replicas[0].ask(page, { headers: { cookie } })).text();
    expect(shown.includes('Not finished')).toBe(true);
    expect(shown.includes('the run was cancelled')).toBe(true);
  }, 40_000);

  test('a diagnosis of another one is told as such, and as interrupted once that one is gone', async () => {
    const quick = { pulse: { beatMs: 50, deadAfterMs: 300 } };
    const dying = await startOwnCompanion(sandbox, { storage: other, door: slowDoor(), ...quick });
    const cookie = sandbox.jira.signIn({ user: 'sysadmin' });
    const asker = { headers: { ...fromPage, cookie } };
    const settings = settingsOf({ registration: 'app-only', settings: { grant: 'client_credentials' } });
    const body = JSON.stringify({ settings, clientSecret: clientSecretOf('commercial', 'app-only') });
    const started = await dying.ask('/api/diagnoses', { method: 'POST', body, ...asker });
    const { events } = (await started.json()) as { events: string };
    const path = events.replace('/mail-oauth', '');
    const elsewhere = await replicas[0].ask(path, asker);
    expect([elsewhere.status, await elsewhere.text()]).toEqual([
      421,
      expect.stringContaining('Another companion runs'),
    ]);
    // As after `kill -9`: nobody says any more that it lives. The real thing: test/schedule/replica-pulse.test.ts.
    await storage.vault.store.query(`update diagnoses_under_way set replica = 'gone'`);
    const noticing = await startOwnCompanion(sandbox, { storage: storage.vault, ...quick });
    const lost = await replicas[0].ask(path, asker);
    expect([lost.status, await lost.text()]).toEqual([410, expect.stringContaining('was interrupted')]);
    const stranger = { headers: { ...fromPage, cookie: sandbox.jira.signIn({ user: 'sysadmin' }) } };
    expect((await replicas[0].ask(path, stranger)).status).toBe(404);
    await noticing.close();
    await dying.close();
    const [left] = await storage.vault.store.query('select id from diagnoses_under_way where lost_at is null');
    expect(left).toBeUndefined();
  }, 40_000);

  test('the database restarts in the middle of a re-run: what is followed goes on, and the report is kept', async () => {
    const running = await startOwnCompanion(sandbox, { storage: other, door: slowDoor() });
    const { id, cookie } = await rerunnableLink();
    const started = await running.ask(`/report/${id}/reruns`, {
      method: 'POST',
      headers: { cookie, origin: 'https://jira.contoso.example' },
    });
    const page = started.headers.get('location')?.replace('/mail-oauth', '') ?? 'missing';
    const events = `/report/${id}/runs/${page.split('run=')[1]}/events`;
    const watched = await running.ask(events, { headers: { cookie } });
    await storage.postgres.kill();
    // The stream ends, so that the browser asks again; what runs goes on.
    await watched.text();
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    await storage.postgres.start();
    const again = await running.ask(events, { headers: { cookie } });
    expect(await again.text()).toContain('event: ended');
    const shown = await (await running.ask(page, { headers: { cookie } })).text();
    expect(shown).toContain('Compared with: First run');
    expect(shown).not.toContain('interrupted');
    await running.close();
  }, 60_000);

  const guess = async (at: number): Promise<number> => {
    const answer = await replicas[at % 2 === 0 ? 0 : 1].ask('/api/session', {
      headers: { authorization: `Bearer jmo_${String(at).padEnd(43, '0')}` },
    });
    return answer.status;
  };

  test('count together: who guesses at both runs into one limit', async () => {
    const statuses: number[] = [];
    for (let at = 0; at < 10; at += 1) statuses.push(await guess(at));
    expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 429, 429, 429, 429]);
    const rows = await storage.vault.store.query<{ key: string }>('select key from rate_limits');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ key }) => key).join()).not.toContain('127.0.0.1');
  });

  test('go on counting, each by itself, while the database is away, and keep nobody waiting', async () => {
    await storage.postgres.kill();
    const startedAt = performance.now();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => replicas[0].ask('/api/health').then(({ status }) => status)),
    );
    expect(answers).toEqual([200, 200, 200, 200, 200]);
    expect(performance.now() - startedAt).toBeLessThan(6_000);
    const again = performance.now();
    expect((await replicas[0].ask('/api/health')).status).toBe(200);
    expect(performance.now() - again).toBeLessThan(1_000);
  }, 30_000);

  test('people go on while it is away: Jira says who they are, a diagnosis runs, and all of it is noted afterwards', async () => {
    const { store } = storage.vault;
    const begun = Date.now();
    const cookie = sandbox.jira.signIn({ user: 'sysadmin' });
    let ours = '';
    const ask: OwnCompanion['ask'] = async (path, init = {}) => {
      const headers = { ...fromPage, cookie: `${cookie}${ours}` };
      const answer = await replicas[0].ask(path, { ...init, headers });
      for (const line of answer.headers.getSetCookie()) ours += `; ${line.slice(0, line.indexOf(';'))}`;
      return answer;
    };
    const settings = settingsOf({ registration: 'app-only', settings: { grant: 'client_credentials' } });
    const body = JSON.stringify({ settings, clientSecret: clientSecretOf('commercial', 'app-only') });
    const started = await ask('/api/diagnoses', { method: 'POST', body });
    expect(started.status).toBe(201);
    const { events, id } = (await started.json()) as { events: string; id: string };
    expect(await (await ask(events.replace('/mail-oauth', ''))).text()).toContain('event: ended');
    // Nobody gets in by what only the database could prove.
    const token = { headers: { authorization: `Bearer jmo_${'x'.repeat(43)}` } };
    expect((await replicas[0].ask('/api/session', token)).status).toBe(503);
    const viewer = { headers: { cookie: `__Host-mail-oauth-link=${'x'.repeat(43)}` } };
    expect((await replicas[0].ask('/report/some-link', viewer)).status).toBe(503);
    expect((await replicas[0].ask('/api/diagnoses', { method: 'POST', body, headers: fromPage })).status).toBe(401);
    const endedAt = Date.now();
    await storage.postgres.start();
    const noted = () => listAudit(store, { since: new Date(begun) }).catch(() => []);
    for (let tries = 0; tries < 60 && (await noted()).length < 2; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    const entries = await noted();
    expect(entries.map(({ action, target }) => `${action} ${target.split(':')[0]}`)).toEqual([
      'diagnosisRun diagnosis',
      'sessionStarted user',
    ]);
    expect(entries[0]?.target).toBe(`diagnosis:${id}`);
    for (const { at } of entries) expect(Date.parse(at)).toBeLessThanOrEqual(endedAt);
    expect((await verifyAudit(readAudit(store))).isIntact).toBe(true);
    // The session made meanwhile still counts, and what was found is kept.
    const reports = (await (await ask('/api/reports')).json()) as { reports: unknown[] };
    expect(reports.reports.length).toBeGreaterThan(0);
  }, 60_000);
});
