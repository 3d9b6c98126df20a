import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, expect, test } from '@jest/globals';
import { Secret } from '../../companion-service/probes/secret.ts';
import { useApiToken as usedToken } from '../../companion-service/storage/api-tokens.ts';
import { listAudit, readAudit } from '../../companion-service/storage/audit.ts';
import { bearerHash } from '../../companion-service/storage/bearer.ts';
import { openCredentials } from '../../companion-service/storage/credentials.ts';
import { openKeyRing } from '../../companion-service/storage/key-ring.ts';
import { listLinkNotes } from '../../companion-service/storage/link-notes.ts';
import { listLinkReruns } from '../../companion-service/storage/link-reruns.ts';
import { findLinkByToken } from '../../companion-service/storage/links.ts';
import { migrate } from '../../companion-service/storage/migrations.ts';
import { openStore } from '../../companion-service/storage/open-store.ts';
import { findReport } from '../../companion-service/storage/reports.ts';
import { migrations } from '../../companion-service/storage/schema.ts';
import { useSession as openedSession } from '../../companion-service/storage/sessions.ts';
import type { Parameter, Queries } from '../../companion-service/storage/store.ts';
import { verifyAudit } from '../../companion-service/storage/verify-audit.ts';
import { makeDataDir } from './data-directory.ts';
import { keptReport } from './kept-report.ts';

/** SHA-256 of each step that somebody's database may have. A new step adds a line; no line is ever changed. */
const released = [
  'e1b84a6ae80ceea02de8fa3e3757018a006922cfbed888ada0aa8fb623f50c70',
  '383a1e4de3d9ff5c25f8f1424004bc859367507244392c33a21043141018c006',
  'e63b6e272d04f336e6ea3c2f957cb3a9318d4e0b5a1777893135ba9fb13052db',
  'fbebc65c13879123946bfaa78c74506f6fea54cc62e450a26f09c36b132fc8e4',
];

// What an earlier version wrote, letter by letter: today's code must open it, not only what it writes itself.
const masterKey = new Secret(Buffer.alloc(32, 7).toString('base64'));
const sealedThen =
  'v1.c940df1540ab730e.ac4WAZtTAy-ZOw3LDIwzL8yUDrS2P4goidsQtEDED5uV7aUt9rpdPFPXvNudUWz6B_bpg4EzKFnDuY34.7F1UOqChiEfDiuaniNocxSGX_v842e4hFLJN07CktFHJfkc7IKyuUVJfng';
const chainThen = [
  ['linkMade', '4136d73a803682eb416c000c02f9345cbf734904d63f90d7ffc283ffa6458c96'],
  ['linkOpened', '3bc3c82c1829751b077a7d3d8eb4679dd8d3eb09107dc16422bc30faa4e07400'],
] as const;
const linkSecret = 'l'.repeat(43);
const apiToken = `jmo_${'t'.repeat(43)}`;
const sessionToken = 's'.repeat(43);

const directories: string[] = [];
afterAll(() => {
  for (const directory of directories) rmSync(directory, { recursive: true, force: true });
});

/** Puts in what a companion at that step had, by the columns that it knew. */
async function fill({ query }: Queries, step: number): Promise<void> {
  const past = new Date('2026-01-01T00:00:00Z');
  const future = new Date('2999-01-01T00:00:00Z');
  const insert = (table: string, row: Readonly<Record<string, Parameter>>) => {
    const names = Object.keys(row);
    const places = names.map((_, at) => `$${at + 1}`);
    return query(`insert into ${table} (${names}) values (${places})`, Object.values(row));
  };
  await insert('keys', { key_id: 'c940df1540ab730e', used_since: past });
  await insert('credentials', { id: 'kept-before', owner: 'anna', made_at: past, client_secret_sealed: sealedThen });
  await insert('reports', {
    id: 'report',
    owner: 'anna',
    made_at: past,
    made_by: 'diagnosis',
    mail_address: 'jira@contoso.example',
    plan: 'commercial',
    grant_type: 'authorization_code',
    ended: 'complete',
    worst_status: 'warn',
    report: JSON.stringify(keptReport()),
  });
  await insert('links', {
    id: 'old',
    report_id: 'report',
    credential_id: 'kept-before',
    token_sha256: bearerHash(linkSecret),
    scope: 'rerun',
    hides_address: true,
    made_by: 'anna',
    made_at: past,
    expires_at: future,
    uses: 3,
  });
  await insert('link_reruns', {
    id: 'run',
    link_id: 'old',
    started_at: past,
    finished_at: past,
    report_id: 'report',
    ...(step >= 2 && { progress: '{"scopes":{"checks":1,"done":1,"failed":0}}' }),
    ...(step >= 4 && { replica: 'one' }),
  });
  await insert('link_notes', {
    id: 'note',
    link_id: 'old',
    author_side: 'support',
    written_at: past,
    body: 'Look here',
  });
  await insert('api_tokens', {
    id: 'token',
    name: 'machine',
    token_sha256: bearerHash(apiToken),
    scopes: ['explain'],
    made_by: 'anna',
    made_at: past,
    expires_at: future,
  });
  await insert('sessions', {
    token_sha256: bearerHash(sessionToken),
    user_key: 'anna',
    user_name: 'Anna',
    jira_url: 'https://jira.example',
    standing: 'systemAdmin',
    made_at: past,
    expires_at: future,
    ends_at: future,
    proved_at: past,
  });
  let previous = '0'.repeat(64);
  for (const [at, [action, hash]] of chainThen.entries()) {
    await insert('audit', {
      seq: at + 1,
      at: new Date(`2026-01-0${at + 1}T00:00:00Z`),
      actor_kind: 'jiraUser',
      actor_id: 'anna',
      action,
      target: 'link:old',
      details: '{"days":7,"scope":"view"}',
      previous_hash: previous,
      hash,
    });
    previous = hash;
  }
  if (step >= 3) await insert('rate_limits', { key: 'caller:x', points: 1, expire: 1 });
  if (step >= 4) await insert('replicas', { id: 'one', joined_at: past, beat: 1 });
}

test('a step that was released is never edited: whoever has it would not get what was added', () => {
  expect(migrations.map((step) => createHash('sha256').update(step).digest('hex'))).toEqual(released);
});

test.each(released.map((_, at) => [at + 1]))(
  'a database at step %i opens: rows are read, secrets open, the chain holds',
  async (step) => {
    const dataDir = makeDataDir();
    directories.push(dataDir);
    const then = await PGlite.create(join(dataDir, 'database'));
    const queries: Queries = {
      query: async <Row extends object>(sql: string, parameters: readonly Parameter[] = []) =>
        (await then.query<Row>(sql, [...parameters])).rows,
    };
    await migrate(queries, migrations.slice(0, step));
    await fill(queries, step);
    await then.close();

    const store = await openStore({ dataDir });
    try {
      const keyRing = await openKeyRing({ value: masterKey });
      expect((await openCredentials({ store, keyRing }, 'kept-before'))?.clientSecret?.reveal()).toBe(
        'sealed long ago',
      );
      expect((await findReport(store, 'report'))?.report).toEqual(keptReport());
      expect(await findLinkByToken(store, linkSecret)).toMatchObject({ id: 'old', uses: 3, hidesAddress: true });
      const progress = step >= 2 ? { scopes: { checks: 1, done: 1, failed: 0 } } : {};
      expect(await listLinkReruns(store, 'old')).toMatchObject([{ id: 'run', reportId: 'report', progress }]);
      expect(await listLinkNotes(store, 'old')).toMatchObject([{ id: 'note', authorSide: 'support' }]);
      expect(await usedToken(store, apiToken)).toMatchObject({ name: 'machine', scopes: ['explain'] });
      expect(await openedSession(store, sessionToken)).toMatchObject({ userKey: 'anna' });
      expect(await verifyAudit(readAudit(store))).toMatchObject({ isIntact: true, entries: chainThen.length });
      expect(await listAudit(store)).toMatchObject([{ seq: 2 }, { seq: 1, details: { scope: 'view', days: 7 } }]);
      const [steps] = await store.query<{ newest: number }>('select max(step) as newest from schema_steps');
      expect(steps?.newest).toBe(migrations.length);
    } finally {
      await store.close();
    }
  },
  60_000,
);
