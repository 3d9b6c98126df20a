import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { checkCommand } from '../../companion-service/cli/check-command.ts';
import { readMailboxFile, readMailboxList, withOptions } from '../../companion-service/cli/mailbox-list.ts';
import { startCheck } from '../../companion-service/cli/start-check.ts';
import type { NetworkDoor } from '../../companion-service/probes/network/network-door.ts';
import { registrationOf } from '../sandbox/organizations.ts';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import { type Case, settingsOf } from './diagnose.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const appOnly: Case = {
  registration: 'app-only',
  settings: { grant: 'client_credentials', protocols: ['imap', 'graph'] },
};
const entryOf = (wanted: Case) => ({
  settings: settingsOf(wanted),
  clientSecret: registrationOf('commercial', wanted.registration ?? 'jira-mail').secrets[0]?.value,
});

/** Runs `check` over cases, and remembers every address that was asked. */
async function check(cases: readonly Case[], { wantsReports = false, signal = new AbortController().signal } = {}) {
  const asked: string[] = [];
  const door: NetworkDoor = {
    ...sandbox.door,
    request: (url, wanted) => {
      asked.push(url.href);
      return sandbox.door.request(url, wanted);
    },
  };
  const written: string[] = [];
  const told: string[] = [];
  const code = await checkCommand({
    members: readMailboxList(JSON.stringify(cases.map(entryOf))),
    concurrency: 3,
    wantsReports,
    door,
    signal,
    write: (text) => void written.push(text),
    tell: (text) => void told.push(text),
  });
  return { code, asked, told, text: written.join(''), lines: written.map((line) => JSON.parse(line)) };
}

test('a fleet: one line a mailbox, and what mailboxes share is asked once', async () => {
  const { code, asked, told, lines } = await check(Array.from({ length: 6 }, () => appOnly));
  expect(lines.map(({ status, findings }) => [status, findings])).toEqual(Array(6).fill(['pass', []]));
  expect(code).toBe(0);
  expect(asked.filter((url) => url.includes('/v2.0/.well-known/')).length).toBeLessThanOrEqual(4);
  expect(asked.filter((url) => url.includes('/userrealm/'))).toHaveLength(1);
  const [progress, way, notJira] = told.slice(-3);
  expect(progress).toMatch(/^6 of 6 mailboxes, 0 failed/);
  expect(way).toBe('Seen from the companion’s machine, without a proxy.\n');
  expect(notJira).toContain('It does not prove what Jira reaches');
});

test('a mailbox that fails does not hold up the others, and sets the exit code', async () => {
  const { code, lines } = await check([appOnly, { ...appOnly, registration: 'expired-secret' }, appOnly]);
  expect(code).toBe(1);
  expect(lines.map(({ status }) => status).sort()).toEqual(['fail', 'pass', 'pass']);
  const failed = lines.find(({ status }) => status === 'fail');
  expect(failed.findings).toContainEqual({
    check: 'credentials-accepted',
    status: 'fail',
    code: 'CLIENT_SECRET_EXPIRED',
  });
});

test('whole reports, the chain of a resumed TLS session included, and no secret in them', async () => {
  const { lines, text } = await check([appOnly, appOnly, appOnly, appOnly, appOnly], { wantsReports: true });
  const seen = lines.map(({ observations }) => observations.imapConnection.tls);
  for (const { chain, trusted } of seen) {
    expect(trusted).toBe(true);
    expect(chain.length).toBeGreaterThan(1);
  }
  expect(seen.some(({ resumed }) => resumed)).toBe(true);
  expect(text).not.toContain(registrationOf('commercial', 'app-only').secrets[0]?.value);
  expect(text).not.toMatch(/eyJ[\w-]{10,}\./);
});

test('an app is tried on a mailbox that it must not open, and told where it opens it all the same', async () => {
  const { lines } = await check(
    [{ ...appOnly, settings: { ...appOnly.settings, otherMailbox: 'delegate@contoso.example' } }],
    {
      wantsReports: true,
    },
  );
  const findings = lines[0].findings.filter((finding: { check: string }) => finding.check === 'least-privilege');
  expect(findings).toEqual([
    expect.objectContaining({ subject: 'imap', status: 'pass', params: { mailbox: 'delegate@contoso.example' } }),
    expect.objectContaining({ subject: 'graph', status: 'warn', code: 'APP_OPENS_OTHER_MAILBOX' }),
  ]);
});

test('the inbox is opened for writing only where that was asked for', async () => {
  const writing: Case = { ...appOnly, settings: { ...appOnly.settings, readWrite: true } };
  const { lines } = await check([appOnly, writing], { wantsReports: true });
  const opened = lines.map(({ observations }) => observations.imapSession);
  const ways = opened.map(
    ({ openedForWriting = false, readOnly }) => `for writing ${openedForWriting}, read-only ${readOnly}`,
  );
  expect(ways.sort()).toEqual(['for writing false, read-only true', 'for writing true, read-only false']);
});

test('options of the command line are settings of every mailbox, and what the list says goes first', () => {
  const own: Case = { ...appOnly, settings: { ...appOnly.settings, otherMailbox: 'own@contoso.example' } };
  const members = readMailboxList(JSON.stringify([entryOf(appOnly), entryOf(own)]));
  const asked = withOptions(members, { readWrite: true, otherMailbox: 'other@contoso.example' });
  expect(asked.map(({ settings }) => [settings.otherMailbox, settings.readWrite])).toEqual([
    ['other@contoso.example', true],
    ['own@contoso.example', true],
  ]);
  expect(withOptions(members, {})[0]?.settings.readWrite).toBeUndefined();
  // The mailbox that all others are held against may stand in the list itself.
  const [itself] = withOptions(members, { otherMailbox: members[0]?.settings.mailAddress.toUpperCase() });
  expect(itself?.settings.otherMailbox).toBeUndefined();
  expect(() => withOptions(members, { otherMailbox: 'nobody' })).toThrow('--other-mailbox is no mail address');
});

test('an interrupted fleet ends at once', async () => {
  const { code, lines } = await check([appOnly], { signal: AbortSignal.abort() });
  expect([code, lines]).toEqual([130, []]);
});

test.each([
  ['not JSON', '{', 'line 1: not JSON'],
  ['no mailbox', '[]', 'there is no mailbox in it'],
  ['no settings', '[{}]', /mailbox 1: settings.*REQUIRED/],
  [
    'a person without a refresh token',
    JSON.stringify([entryOf({})]),
    'mailbox 1: refreshToken: REQUIRED (nobody signs in here)',
  ],
])('a list that cannot be used is refused: %s', (_name, text, message) => {
  expect(() => readMailboxList(text)).toThrow(message);
});

test('a file that others can read is said to be one, and a missing one is no crash', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fleet-'));
  try {
    const file = join(folder, 'mailboxes.json');
    writeFileSync(file, `${JSON.stringify(entryOf(appOnly))}\n${JSON.stringify(entryOf(appOnly))}\n`, { mode: 0o644 });
    const warnings: string[] = [];
    expect(readMailboxFile(file, (text) => warnings.push(text))).toHaveLength(2);
    expect(warnings).toEqual([expect.stringContaining('chmod 600')]);
    expect(await startCheck(['--file', join(folder, 'none.json')])).toBe(2);
    expect(await startCheck(['--file', file, '--concurrency', '0'])).toBe(2);
    expect(await startCheck(['--files', file])).toBe(2);
    expect(await startCheck(['--file', file, '--other-mailbox', 'nobody'])).toBe(2);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
