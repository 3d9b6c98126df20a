import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { tokenCommand } from '../../companion-service/cli/token-command.ts';
import { storedAsking } from '../../companion-service/http/stores.ts';
import { openKeyRing } from '../../companion-service/storage/key-ring.ts';
import { openStore } from '../../companion-service/storage/open-store.ts';
import { readStorageConfig } from '../../companion-service/storage/storage-config.ts';
import type { Store } from '../../companion-service/storage/store.ts';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import { makeDataDir } from '../storage/data-directory.ts';
import { fromPage, type OwnCompanion, startOwnCompanion } from './companions.ts';

const environment = { MAIL_OAUTH_DATA_DIR: makeDataDir() };
const config = readStorageConfig(environment);

/** Runs `token …` as an operator would. */
async function run(...args: string[]) {
  const said = { out: '', complaints: '' };
  const code = await tokenCommand(args, {
    environment,
    write: (text) => {
      said.out += text;
    },
    complain: (text) => {
      said.complaints += text;
    },
  });
  return { code, ...said };
}

let sandbox: Sandbox;
let store: Store;
let companion: OwnCompanion;
let explaining: string;
let revoked: string;
beforeAll(async () => {
  sandbox = await startSandbox();
  const made = await run('create', '--name', 'log watcher', '--scope', 'explain', '--days', '30');
  explaining = made.out.trim();
  const toRevoke = await run('create', '--name', 'old', '--scope', 'explain,diagnose');
  revoked = toRevoke.out.trim();
  const id = /Token (\S+),/.exec(toRevoke.complaints)?.[1] ?? '';
  expect((await run('revoke', id)).code).toBe(0);
  expect((await run('revoke', id)).code).toBe(1);
  store = await openStore(config.location);
  const stores = storedAsking(store, await openKeyRing(config.keySource));
  companion = await startOwnCompanion(sandbox, { stores, rates: { failedProof: { points: 5, duration: 60 } } });
}, 60_000);
afterAll(async () => {
  await companion.close();
  await store.close();
  await sandbox.close();
});

const explain = (token: string, scheme = 'Bearer') =>
  companion.ask('/api/explanations', {
    method: 'POST',
    headers: { authorization: `${scheme} ${token}`, 'content-type': 'application/json' },
    body: '{"text":"AADSTS50011"}',
  });

test('a token has 256 random bits after a prefix that scanners know', () => {
  expect(explaining).toMatch(/^jmo_[\w-]{43}$/);
});

test('a token does what its scope says', async () => {
  expect((await explain(explaining)).status).toBe(200);
});

test('a token does nothing else, even with an administrator’s cookies beside it', async () => {
  const response = await companion.ask('/api/detections', {
    method: 'POST',
    headers: { ...fromPage, authorization: `Bearer ${explaining}`, cookie: sandbox.jira.signIn({}) },
    body: '{"mailAddress":"jira@contoso.example"}',
  });
  expect(response.status).toBe(403);
});

test('only a hash of it is stored', async () => {
  const rows = await store.query<{ token_sha256: string }>('select * from api_tokens');
  expect(rows).toHaveLength(2);
  expect(JSON.stringify(rows)).not.toContain(explaining.slice(4));
});

test('an expired token is refused', async () => {
  await store.query("update api_tokens set expires_at = now() - interval '1 second' where name = 'log watcher'");
  expect((await explain(explaining)).status).toBe(401);
  await store.query("update api_tokens set expires_at = now() + interval '1 day' where name = 'log watcher'");
});

test('a revoked token is refused in the words of an unknown one', async () => {
  const [ofRevoked, ofUnknown] = await Promise.all([explain(revoked), explain(`jmo_${'x'.repeat(43)}`)]);
  expect([ofRevoked.status, ofUnknown.status]).toEqual([401, 401]);
  expect(await ofRevoked.json()).toEqual(await ofUnknown.json());
  expect(ofRevoked.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
});

test('brute force of tokens runs into a limit, and good tokens still work', async () => {
  const statuses = [];
  for (let at = 0; at < 8; at += 1) statuses.push((await explain(`jmo_${String(at).padStart(43, 'a')}`)).status);
  expect(statuses.at(-1)).toBe(429);
  expect(Number((await explain('jmo_wrong')).headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await explain(explaining)).status).toBe(200);
});

test('making, using and revoking stand in the audit log, without the token', async () => {
  const rows = await store.query<{ action: string }>('select action, target, details from audit order by seq');
  expect(rows.map(({ action }) => action)).toEqual(['tokenMade', 'tokenMade', 'tokenRevoked']);
  expect(JSON.stringify(rows)).not.toContain('jmo_');
});

test.each([
  [['create', '--name', 'x']],
  [['create', '--scope', 'explain']],
  [['create', '--name', 'x', '--scope', 'everything']],
  [['create', '--name', 'x', '--scope', 'explain', '--days', '0']],
  [['create', '--name', 'x', '--scope', 'explain', '--days', '366']],
  [['create', '--name', 'a\nb', '--scope', 'explain']],
  [['revoke']],
  [['list', 'all']],
  [['burn']],
])('the command line refuses %j', async (args) => {
  expect((await run(...args)).code).toBe('usage');
});
