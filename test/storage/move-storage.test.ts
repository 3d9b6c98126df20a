import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { storageCommand } from '../../companion-service/cli/storage-command.ts';
import type { Vault } from '../../companion-service/links/vault.ts';
import { Secret } from '../../companion-service/probes/secret.ts';
import { createApiToken } from '../../companion-service/storage/api-tokens.ts';
import { appendAudit, listAudit, readAudit } from '../../companion-service/storage/audit.ts';
import { openCredentials, storeCredentials } from '../../companion-service/storage/credentials.ts';
import { exportStorage } from '../../companion-service/storage/export-storage.ts';
import { importStorage } from '../../companion-service/storage/import-storage.ts';
import { openKeyRing } from '../../companion-service/storage/key-ring.ts';
import { addLinkNote, listLinkNotes } from '../../companion-service/storage/link-notes.ts';
import { findLinkRerun, finishLinkRerun, startLinkRerun } from '../../companion-service/storage/link-reruns.ts';
import { createLink, findLinkByToken } from '../../companion-service/storage/links.ts';
import { newestSchema } from '../../companion-service/storage/migrations.ts';
import { findReport, storeReport } from '../../companion-service/storage/reports.ts';
import type { Store } from '../../companion-service/storage/store.ts';
import { verifyAudit } from '../../companion-service/storage/verify-audit.ts';
import { engines, openTestStore, type TestStore } from './engines.ts';
import { keptReport } from './kept-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'move-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const keySource = { file: join(folder, 'master-key') };
const actor = { kind: 'commandLine', id: 'tester' } as const;
const hostile = 'a "quoted" \\ line\nbreak \u2028 𝒳 {"table":"keys"}';

async function exported(store: Store): Promise<string[]> {
  const lines: string[] = [];
  await exportStorage(store, (line) => void lines.push(line));
  return lines;
}

async function* linesOf(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

/** One of everything that is kept. */
async function fill(vault: Vault) {
  const { store } = vault;
  const expiresAt = new Date(Date.now() + 86_400_000);
  const reportId = await storeReport(store, { owner: 'anna', madeBy: 'diagnosis', report: keptReport() });
  const credentialId = await storeCredentials(vault, {
    owner: 'anna',
    clientSecret: new Secret('p1anted-client-secret'),
    refreshToken: new Secret('p1anted-refresh-token'),
    expiresAt,
  });
  const wanted = { reportId, credentialId, scope: 'rerun', hidesAddress: false, madeBy: 'anna', expiresAt } as const;
  const { link, secret } = await createLink(store, wanted);
  const rerun = await startLinkRerun(store, link.id, { atMost: 3, withinMs: 1_000, replica: 'r' });
  if (typeof rerun === 'string') throw new Error(rerun);
  await finishLinkRerun(store, rerun.id, reportId);
  await addLinkNote(store, { linkId: link.id, authorSide: 'support', body: hostile });
  await createApiToken(store, { name: 'ci', scopes: ['explain', 'fleet'], madeBy: 'anna', expiresAt });
  for (let at = 0; at < 450; at += 1) {
    await appendAudit(store, { actor, action: 'linkOpened', target: `link:${at}`, details: { at, odd: hostile } });
  }
  return { reportId, credentialId, link, secret, rerun };
}

describe.each(engines)('from %s', (_engine, openSource) => {
  let source: TestStore;
  let filled: Awaited<ReturnType<typeof fill>>;
  let lines: string[];
  beforeAll(async () => {
    source = await openSource();
    filled = await fill({ store: source.store, keyRing: await openKeyRing(keySource) });
    lines = await exported(source.store);
  }, 60_000);
  afterAll(() => source.end());

  test('no secret stands in the export', () => {
    const text = lines.join('\n');
    expect(text).not.toContain('p1anted');
    expect(text).not.toContain(filled.secret.reveal());
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ product: 'jira-mail-oauth', schema: newestSchema });
  });

  test.each(engines)(
    'all of it comes to %s, and what was sealed opens there',
    async (_other, openTarget) => {
      const target = await openTarget();
      try {
        const counts = await importStorage(target.store, linesOf(lines), actor);
        expect(counts).toMatchObject({
          reports: 1,
          links: 1,
          link_notes: 1,
          credentials: 1,
          audit: 450,
          api_tokens: 1,
        });
        const vault = { store: target.store, keyRing: await openKeyRing(keySource) };
        const opened = await openCredentials(vault, filled.credentialId);
        expect(opened?.refreshToken?.reveal()).toBe('p1anted-refresh-token');
        expect(await findReport(target.store, filled.reportId)).toEqual(
          await findReport(source.store, filled.reportId),
        );
        expect(await findLinkByToken(target.store, filled.secret.reveal())).toEqual(filled.link);
        expect((await findLinkRerun(target.store, filled.link.id, filled.rerun.id))?.reportId).toBe(filled.reportId);
        expect((await listLinkNotes(target.store, filled.link.id)).map(({ body }) => body)).toEqual([hostile]);
        expect(await verifyAudit(readAudit(target.store))).toMatchObject({ isIntact: true, entries: 451 });
        expect((await listAudit(target.store, { limit: 1 }))[0]).toMatchObject({ action: 'storageImported', seq: 451 });
        // Once more: the same rows, but for the entry of the import.
        const again = await exported(target.store);
        const rowsIn = (all: readonly string[]) => all.filter((line) => line.startsWith('{"table"')).length;
        expect(rowsIn(again)).toBe(rowsIn(lines) + 1);
        await expect(importStorage(target.store, linesOf(lines), actor)).rejects.toThrow('not empty');
      } finally {
        await target.end();
      }
    },
    60_000,
  );

  test('an export of an older version, without the columns that came later, is taken in', async () => {
    const older = lines.map((line) => line.replace(/"schema":\d+/, '"schema":1').replace(/"progress": ?\{\},?/, ''));
    expect(older.join()).not.toContain('"progress"');
    const target = await openTestStore();
    try {
      await importStorage(target.store, linesOf(older), actor);
      expect((await findLinkRerun(target.store, filled.link.id, filled.rerun.id))?.progress).toEqual({});
    } finally {
      await target.end();
    }
  }, 30_000);

  test.each([
    ['cut off', (all: string[]) => all.slice(0, -1), 'cut off'],
    [
      'cut off within a line',
      (all: string[]) => [...all.slice(0, 9), '{"table":"audit","row":{"se'],
      'line 10 is not JSON',
    ],
    ['short of a row', (all: string[]) => all.filter((line) => !line.includes('"table":"link_notes"')), 'link_notes'],
    ['of something else', () => ['{"a":1}'], 'no export'],
    [
      'with a table of its own',
      (all: string[]) => [...all.slice(0, 1), '{"table":"pg_user","row":{"a":1}}'],
      'no row of an export',
    ],
    [
      'with a column of its own',
      (all: string[]) => [...all.slice(0, 1), '{"table":"keys","row":{"a":1}}'],
      'fields that keys',
    ],
    [
      'tampered with',
      (all: string[]) => all.map((line) => line.replace('link:7"', 'link:8"')),
      'audit log in it is not intact',
    ],
    [
      'of a newer version',
      (all: string[]) => all.map((line) => line.replace(/"schema":\d+/, '"schema":999')),
      'knows up to',
    ],
  ])(
    'an export that is %s is refused whole',
    async (_case, change, message) => {
      const target = await openTestStore();
      try {
        await expect(importStorage(target.store, linesOf(change([...lines])), actor)).rejects.toThrow(message);
        expect(await target.store.query('select 1 from audit union all select 1 from reports')).toEqual([]);
      } finally {
        await target.end();
      }
    },
    30_000,
  );
});

test('the commands write a new file for its owner only, and say what they moved', async () => {
  const source = await openTestStore();
  await appendAudit(source.store, { actor, action: 'tokenMade', target: 'token:x' });
  await source.store.close();
  const said: string[] = [];
  const terminal = (dataDir: string) => ({
    environment: { MAIL_OAUTH_DATA_DIR: dataDir },
    write: () => undefined,
    complain: (text: string) => void said.push(text),
  });
  const file = join(folder, 'export.jsonl');
  expect(await storageCommand(['export', '--file', file], terminal(source.dataDir))).toBe(0);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(await storageCommand(['export', '--file', file], terminal(source.dataDir))).toBe(1);
  const target = await openTestStore();
  await target.store.close();
  expect(await storageCommand(['import', '--file', file], terminal(target.dataDir))).toBe(0);
  expect(await storageCommand(['import', '--file', file], terminal(target.dataDir))).toBe(1);
  expect(await storageCommand(['import', '--file', join(folder, 'missing')], terminal(target.dataDir))).toBe(1);
  expect(await storageCommand(['import'], terminal(target.dataDir))).toBe('usage');
  writeFileSync(join(folder, 'cut.jsonl'), readFileSync(file, 'utf8').slice(0, 200));
  expect(said).toEqual([
    expect.stringContaining('Exported: 1 audit.'),
    expect.stringContaining('EEXIST'),
    expect.stringContaining('Imported: 1 audit.'),
    expect.stringContaining('Nothing was imported: the storage is not empty'),
    expect.stringContaining('ENOENT'),
  ]);
}, 60_000);
