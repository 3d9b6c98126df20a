import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { auditCommand } from '../../companion-service/cli/audit-command.ts';
import { rotateKeyCommand } from '../../companion-service/cli/rotate-key-command.ts';
import { Secret } from '../../companion-service/probes/secret.ts';
import { appendAudit } from '../../companion-service/storage/audit.ts';
import { openCredentials, storeCredentials } from '../../companion-service/storage/credentials.ts';
import { openKeyRing } from '../../companion-service/storage/key-ring.ts';
import { openStore } from '../../companion-service/storage/open-store.ts';
import { newMasterKey } from '../../companion-service/storage/sealed.ts';
import { readStorageConfig } from '../../companion-service/storage/storage-config.ts';
import type { Store } from '../../companion-service/storage/store.ts';
import { makeDataDir } from './data-directory.ts';

let dataDir: string;
beforeAll(() => {
  dataDir = makeDataDir();
}, 60_000);
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

type Command = typeof auditCommand | typeof rotateKeyCommand;

async function run(command: Command, args: readonly string[], environment: Record<string, string> = {}) {
  let [out, err] = ['', ''];
  const code = await command(args, {
    environment: { MAIL_OAUTH_DATA_DIR: dataDir, ...environment },
    write: (text) => {
      out += text;
    },
    complain: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

async function withOpenStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ dataDir });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const filesHolding = (text: string): string[] =>
  readdirSync(dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes(text))
    .map(({ name }) => name);

test('audit: exported, verified, and found out when its end was cut off', async () => {
  const actor = { kind: 'jiraUser', id: 'JIRAUSER1' } as const;
  await withOpenStore(async (store) => {
    for (const target of ['link:1', 'link:2', 'link:3'])
      await appendAudit(store, { actor, action: 'linkMade', target });
  });
  const exported = await run(auditCommand, ['export']);
  const lines = exported.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ seq, target }) => `${seq} ${target}`)).toEqual(['1 link:1', '2 link:2', '3 link:3']);
  const verified = await run(auditCommand, ['verify']);
  expect(verified).toMatchObject({ code: 0, out: expect.stringContaining('intact: 3 entries') });
  const mark = verified.out.match(/\d+:[0-9a-f]{64}/)?.[0] ?? '';
  expect((await run(auditCommand, ['verify', '--expect', mark])).code).toBe(0);
  await withOpenStore(async (store) => {
    await store.query('alter table audit disable trigger all');
    await store.query('delete from audit where seq = 3');
  });
  expect((await run(auditCommand, ['verify'])).code).toBe(0);
  const cut = await run(auditCommand, ['verify', '--expect', mark]);
  expect(cut).toMatchObject({ code: 1, out: expect.stringContaining('NOT intact. Entry 3 is missing') });
}, 60_000);

test.each([
  [['verify', '--expect', 'x']],
  [['export', '--expect', `1:${'0'.repeat(64)}`]],
  [['burn']],
  [[]],
  [['verify', 'x']],
])('audit %j is not understood', async (args) => {
  expect(await run(auditCommand, args)).toMatchObject({ code: 'usage', out: '' });
});

test('rotate-key: with a key file', async () => {
  const keyRing = await openKeyRing({ file: join(dataDir, 'master-key') });
  const id = await withOpenStore((store) =>
    storeCredentials({ store, keyRing }, { owner: 'anna', expiresAt: null, clientSecret: new Secret('p1anted') }),
  );
  const before = readFileSync(join(dataDir, 'master-key'), 'utf8');
  const rotated = await run(rotateKeyCommand, []);
  expect(rotated).toMatchObject({ code: 0, out: expect.stringMatching(/in use; \w+ is retired\. .*moved to it: 1\./) });
  const after = readFileSync(join(dataDir, 'master-key'), 'utf8');
  expect(after).not.toBe(before);
  for (const key of [before, after]) expect(rotated.out + rotated.err).not.toContain(key.trim());
  for (const form of ['p1anted', Buffer.from('p1anted').toString('base64').slice(0, 8), 'detna1p']) {
    expect(filesHolding(form)).toEqual([]);
  }
  expect(filesHolding('credentials_by_expiry')).not.toEqual([]);
  await withOpenStore(async (store) => {
    expect((await openCredentials({ store, keyRing }, id))?.clientSecret?.reveal()).toBe('p1anted');
  });
}, 60_000);

test('rotate-key: with keys of the configuration', async () => {
  const value = newMasterKey().reveal();
  const previous = readFileSync(join(dataDir, 'master-key'), 'utf8');
  const environment = { MAIL_OAUTH_MASTER_KEY: value };
  expect(await run(rotateKeyCommand, [], environment)).toMatchObject({
    code: 1,
    err: expect.stringContaining('was sealed with master key'),
  });
  const both = await run(rotateKeyCommand, [], { ...environment, MAIL_OAUTH_MASTER_KEY_PREVIOUS: previous });
  expect(both).toMatchObject({ code: 0, out: expect.stringContaining('PREVIOUS can be removed') });
  expect(await run(rotateKeyCommand, [], environment)).toMatchObject({
    code: 1,
    err: expect.stringContaining('in use already'),
  });
}, 60_000);

test('a storage that cannot be used is told in words', async () => {
  const held = await openStore({ dataDir });
  const inUse = await run(auditCommand, ['verify']);
  await held.close();
  expect(inUse).toMatchObject({ code: 1, err: expect.stringMatching(/in use by .*\nStop the companion, run/) });
  const noServer = { DATABASE_URL: 'postgresql://u:p1anted@127.0.0.1:1/d' };
  const down = await run(auditCommand, ['verify'], noServer);
  expect(down).toMatchObject({ code: 1, err: 'The database server cannot be reached (ECONNREFUSED).\n' });
  const wrong = await run(auditCommand, ['verify'], { DATABASE_URL: 'mysql://u:p1anted@h' });
  expect(wrong).toMatchObject({ code: 1, err: expect.stringMatching(/^DATABASE_URL: must be/) });
  expect(wrong.err).not.toContain('p1anted');
}, 60_000);

test('the configuration prints no secret', () => {
  const config = readStorageConfig({
    DATABASE_URL: 'postgresql://u:p1anted@h/d',
    MAIL_OAUTH_MASTER_KEY: 'p1anted',
    MAIL_OAUTH_MASTER_KEY_PREVIOUS: 'p1anted',
  });
  expect(JSON.stringify(config)).not.toContain('p1anted');
});

test('the command line knows the commands', async () => {
  const cli = ['companion-service/cli/jira-mail-oauth.js', 'audit', 'verify'];
  const env = { ...process.env, MAIL_OAUTH_DATA_DIR: dataDir, DATABASE_URL: '' };
  const { stdout } = await promisify(execFile)(process.execPath, cli, { env });
  expect(stdout).toContain('The audit log is intact');
  const refused = promisify(execFile)(process.execPath, [...cli, '--fast'], { env });
  await expect(refused).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('Usage: jira-mail-oauth') });
}, 60_000);
