import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import { rerunStateOf } from '../../companion-service/links/reruns.ts';
import { startPulse } from '../../companion-service/schedule/replica-pulse.ts';
import { listAudit } from '../../companion-service/storage/audit.ts';
import { fateOfDiagnosis, noteDiagnosis } from '../../companion-service/storage/diagnoses-under-way.ts';
import { listLinkReruns } from '../../companion-service/storage/link-reruns.ts';
import { createLink } from '../../companion-service/storage/links.ts';
import { openStore } from '../../companion-service/storage/open-store.ts';
import { listReplicas } from '../../companion-service/storage/replicas.ts';
import { storeReport } from '../../companion-service/storage/reports.ts';
import type { Store } from '../../companion-service/storage/store.ts';
import { type Postgres, postgresMissing, startPostgres } from '../peers/postgres.ts';
import { makeDataDir } from '../storage/data-directory.ts';
import { keptReport } from '../storage/kept-report.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const children = new Set<ChildProcess>();
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
});

async function aLink(store: Store): Promise<string> {
  const reportId = await storeReport(store, { owner: 'a', madeBy: 'diagnosis', report: keptReport() });
  const expiresAt = new Date(Date.now() + 3_600_000);
  const { link } = await createLink(store, { reportId, scope: 'rerun', hidesAddress: true, madeBy: 'a', expiresAt });
  return link.id;
}

/** Another process that has begun something. */
async function startOther(location: string, linkId: string): Promise<{ kill(): Promise<void>; child: ChildProcess }> {
  const script = fileURLToPath(new URL('./pulsing-process.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, location, linkId], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  children.add(child);
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  expect(line).toBe('running');
  const ended = once(child, 'close').then(() => children.delete(child));
  return {
    child,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

const faults: unknown[] = [];
const pulseOf = (store: Store, replica: string, deadAfterMs = 700) =>
  startPulse(store, replica, (fault) => faults.push(fault), { beatMs: 100, deadAfterMs });

const stateOf = async (store: Store, linkId: string): Promise<string> => {
  const [rerun] = await listLinkReruns(store, linkId);
  return rerun ? rerunStateOf(rerun) : 'none';
};
const interrupted = async (store: Store): Promise<string[]> =>
  (await listAudit(store, { action: 'runInterrupted' })).map(({ target }) => target.split(':')[0] ?? '').sort();

const missing = postgresMissing();
if (missing) console.log(`skipped: ${missing}`);

(missing ? describe.skip : describe)('replicas on PostgreSQL', () => {
  let postgres: Postgres;
  const open = async (): Promise<{ store: Store; address: string; end(): Promise<void> }> => {
    postgres = await startPostgres();
    const address = await postgres.createDatabase();
    const store = await openStore({ databaseUrl: address });
    return {
      store,
      address,
      end: async () => {
        await store.close();
        await postgres.stop();
      },
    };
  };

  test('what a killed one was running is noted as interrupted by another, once, and its owner is told', async () => {
    const { store, address, end } = await open();
    const second = await openStore({ databaseUrl: address });
    const linkId = await aLink(store);
    const other = await startOther(address, linkId);
    const leave = await Promise.all([pulseOf(store, 'first'), pulseOf(second, 'second')]);
    await pause(1_200);
    // It lives, so nobody touches what it runs.
    expect([await stateOf(store, linkId), await fateOfDiagnosis(store, 'of-killed', 'somebody')]).toEqual([
      'running',
      'elsewhere',
    ]);
    await other.kill();
    await pause(300);
    expect(await stateOf(store, linkId)).toBe('running');
    await pause(1_300);
    expect([await stateOf(store, linkId), await fateOfDiagnosis(store, 'of-killed', 'somebody')]).toEqual([
      'failed',
      'lost',
    ]);
    expect(await fateOfDiagnosis(store, 'of-killed', 'somebody else')).toBeUndefined();
    expect(await interrupted(store)).toEqual(['diagnosis', 'link']);
    expect((await listReplicas(store)).map(({ id }) => id)).toEqual(['first', 'second']);
    await Promise.all(leave.map((go) => go()));
    expect(await listReplicas(store)).toEqual([]);
    expect(faults).toEqual([]);
    await second.close();
    await end();
  }, 40_000);

  test('a server that was away for longer than a replica may be silent buries nobody who lives', async () => {
    const { store, address, end } = await open();
    const second = await openStore({ databaseUrl: address });
    const leave = await Promise.all([pulseOf(store, 'first'), pulseOf(second, 'second')]);
    await noteDiagnosis(store, { id: 'of-second', owner: 'somebody', replica: 'second' });
    await pause(300);
    await postgres.kill();
    await pause(1_500);
    await postgres.start();
    await pause(1_500);
    expect(await fateOfDiagnosis(store, 'of-second', 'somebody')).toBe('elsewhere');
    expect((await listReplicas(store)).map(({ id }) => id)).toEqual(['first', 'second']);
    // One word for the outage from each, however long it was.
    expect(faults.splice(0)).toHaveLength(2);
    await Promise.all(leave.map((go) => go()));
    await second.close();
    await end();
  }, 40_000);

  test('one that was asleep comes back, and what it finds then stands', async () => {
    const { store, address, end } = await open();
    const linkId = await aLink(store);
    const other = await startOther(address, linkId);
    const leave = await pulseOf(store, 'first');
    other.child.kill('SIGSTOP');
    await pause(1_600);
    expect(await stateOf(store, linkId)).toBe('failed');
    other.child.kill('SIGCONT');
    await pause(700);
    expect((await listReplicas(store)).map(({ id }) => id)).toEqual(['first', 'killed']);
    await other.kill();
    await leave();
    await end();
  }, 40_000);
});

test('a directory has one process: what the one before left is noted at the start, without waiting', async () => {
  const dataDir = makeDataDir();
  const first = await openStore({ dataDir });
  const linkId = await aLink(first);
  await first.close();
  const other = await startOther(dataDir, linkId);
  await other.kill();
  const store = await openStore({ dataDir });
  expect(await stateOf(store, linkId)).toBe('running');
  const leave = await pulseOf(store, 'next', 60_000);
  expect([await stateOf(store, linkId), await fateOfDiagnosis(store, 'of-killed', 'somebody')]).toEqual([
    'failed',
    'lost',
  ]);
  expect(await interrupted(store)).toEqual(['diagnosis', 'link']);
  await leave();
  await store.close();
  rmSync(dataDir, { recursive: true, force: true });
}, 40_000);
