import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Secret } from '../../companion-service/probes/secret.ts';
import { exportStorage } from '../../companion-service/storage/export-storage.ts';
import { registrationOf } from '../sandbox/organizations.ts';
import { ScriptedBrowser } from '../sandbox/scripted-browser.ts';
import { leaksIn } from '../security/leak-search.ts';
import { type LinkedWorld, Supporter, startLinkedWorld } from './linked-world.ts';

const secrets = new Map<string, string>();
/** An app whose secrets stand in what Graph says of it: names, hints, ids, redirect URIs. */
const tellsItsSecrets = 'secret-written-everywhere';
const reveal = Secret.prototype.reveal;
let world: LinkedWorld;
let support: Supporter;
/** What came out, by where. */
const told = new Map<string, string>();

beforeAll(async () => {
  // Whatever is revealed was a secret: tokens, codes, cookies and the secret parts of links, which nobody could plant.
  Secret.prototype.reveal = function recorded(): string {
    const value = reveal.call(this);
    if (value.length >= 16) secrets.set(value, 'a value that was revealed');
    return value;
  };
  for (const app of ['jira-mail', tellsItsSecrets]) {
    for (const { value } of registrationOf('commercial', app).secrets) secrets.set(value, `client secret of ${app}`);
  }
  world = await startLinkedWorld();
  support = new Supporter(world);
}, 60_000);
afterAll(async () => {
  Secret.prototype.reveal = reveal;
  await support.close();
  rmSync(world.storage.dataDir, { recursive: true, force: true });
});

async function linkOf(wanted: object = {}, registration = 'jira-mail') {
  const { id, stream } = await world.diagnose({
    registration,
    settings: { protocols: ['imap', 'pop', 'smtp', 'graph'] },
  });
  told.set(`events of ${registration}`, stream);
  return (await world.makeLink(id, wanted)).body;
}

test('a link of another kind, incomplete or guessed opens nothing; guessing is slowed down', async () => {
  const guesser = new Supporter(world);
  const statuses: number[] = [];
  for (let tries = 0; tries < 32; tries += 1) {
    statuses.push((await guesser.open(String(tries).padEnd(43, 'x'))).status);
  }
  expect(statuses[0]).toBe(401);
  expect(statuses.at(-1)).toBe(429);
  await guesser.close();
});

test('a form of another site is refused, and one that does not say where it comes from', async () => {
  const { address } = await linkOf();
  for (const from of [
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
  ] as Record<string, string>[]) {
    expect((await support.post('/report', { secret: address }, from)).status).toBe(403);
  }
});

test('the secret travels in no address, and its cookie is out of reach of scripts and of other sites', async () => {
  const { address, link } = await linkOf();
  const secret = new URL(address).hash.slice(1);
  const opened = await fetch(`${world.sandbox.companionAddress()}/mail-oauth/report`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: 'https://jira.contoso.example' },
    body: new URLSearchParams({ secret }),
  });
  expect(opened.headers.get('location')).toBe(`/mail-oauth/report/${link.id}`);
  const [cookie = ''] = opened.headers.getSetCookie();
  expect(cookie).toMatch(/^__Host-mail-oauth-link=.*; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
  const page = await fetch(`${world.sandbox.companionAddress()}/mail-oauth/report`);
  expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
  expect(page.headers.get('referrer-policy')).toBe('same-origin');
  expect(page.headers.get('cache-control')).toBe('no-store');
});

test('a link shows its own report only, and is no key to the API', async () => {
  const [one, other] = [await linkOf(), await linkOf()];
  await support.open(one.address);
  expect((await support.visit(`/report/${one.link.id}`)).status).toBe(200);
  expect((await support.visit(`/report/${other.link.id}`)).status).toBe(401);
  expect((await support.fetch('/api/links')).status).toBe(401);
});

test('an oversized note, and a body that is no form, are refused', async () => {
  const { address, link } = await linkOf();
  await support.open(address);
  const path = `/report/${link.id}/notes`;
  expect((await support.post(path, { text: 'x'.repeat(4001) })).status).toBe(400);
  expect((await support.post(path, { text: 'x'.repeat(40_000) })).status).toBe(413);
  expect((await support.post(path, {})).status).toBe(400);
});

test('no secret stands in page, events, JSON, Markdown, list, audit log, metrics, log, export or database, in clear or disguised', async () => {
  const { address, link } = await linkOf({ permission: 'rerun', withMailAddress: true }, tellsItsSecrets);
  const admin = new ScriptedBrowser();
  await admin.visit(`${world.sandbox.edge.origin}/`);
  const path = `/report/${link.id}`;
  await support.open(address);
  const started = await support.post(`${path}/reruns`, {});
  const events = /data-events="\/mail-oauth([^"]+)"/.exec(started.text)?.[1] ?? 'missing';
  told.set('events', await (await support.fetch(events)).text());
  expect(told.get('events')).toContain('event: ended');
  for (let tries = 0; tries < 200; tries += 1) {
    const { text } = await support.visit(path);
    told.set('page', text);
    if (!text.includes('http-equiv="refresh"')) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  for (const file of ['report.json', 'report.md']) {
    told.set(file, await (await support.fetch(`${path}/${file}`)).text());
  }
  // What stood beside the secrets was read and is told: there was something to leak.
  expect(told.get('report.json')).toMatch(/"startsLikeOurs": ?true/);
  expect(told.get('report.json')).toContain('before: ');
  told.set('list', JSON.stringify((await world.asAdmin('GET', '/links')).body));
  told.set('reports', JSON.stringify((await world.asAdmin('GET', '/reports')).body));
  for (const [name, address] of [
    ['audit page', `${world.sandbox.edge.origin}/mail-oauth/audit`],
    ['audit export', `${world.sandbox.edge.origin}/mail-oauth/audit/export.jsonl`],
    ['metrics', `${world.sandbox.companionAddress()}/metrics`],
  ] as const) {
    const text = name === 'metrics' ? await (await fetch(address)).text() : (await admin.visit(address)).text;
    expect([name, text.length > 500]).toEqual([name, true]);
    told.set(name, text);
  }
  const lines: string[] = [];
  await exportStorage(world.storage.vault.store, (line) => void lines.push(line));
  expect(lines.join().includes('_sealed')).toBe(true);
  told.set('storage export', lines.join('\n'));
  told.set('log', world.sandbox.companionLog.join(''));
  await admin.close();
  await world.close();
  const files = readdirSync(join(world.storage.dataDir, 'database'), { recursive: true, withFileTypes: true });
  for (const file of files.filter((entry) => entry.isFile())) {
    const where = join(file.parentPath, file.name);
    told.set(where, readFileSync(where, 'latin1'));
  }
  expect(secrets.size).toBeGreaterThan(20);
  expect(told.size).toBeGreaterThan(50);
  const found = [...told].flatMap(([where, text]) => leaksIn(text, secrets).map((leak) => `${where}: ${leak}`));
  expect(found).toEqual([]);
}, 120_000);
