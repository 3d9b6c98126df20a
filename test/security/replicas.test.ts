import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Vault } from '../../companion-service/links/vault.ts';
import { postgresMissing } from '../peers/postgres.ts';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import { openPostgresVault } from '../storage/test-vault.ts';
import { type OwnCompanion, startOwnCompanion } from './companions.ts';

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
    await storage.postgres.start();
  }, 30_000);
});
