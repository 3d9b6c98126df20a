import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { checkCommand } from '../../companion-service/cli/check-command.ts';
import { typedConnection } from '../../companion-service/cli/connection-options.ts';
import { diagnoseCommand } from '../../companion-service/cli/diagnose-command.ts';
import { findConnection } from '../../companion-service/cli/find-connection.ts';
import { keepMember, listToKeepIn } from '../../companion-service/cli/keep-member.ts';
import { readMailboxFile } from '../../companion-service/cli/mailbox-list.ts';
import { registrationText } from '../../companion-service/cli/register-command.ts';
import { terminalInput } from '../../companion-service/cli/terminal-input.ts';
import { paintFor } from '../../companion-service/cli/told-lines.ts';
import { valuesOf, valuesText } from '../../companion-service/cli/values-command.ts';
import type { NetworkDoor } from '../../companion-service/probes/network/network-door.ts';
import { Secret } from '../../companion-service/probes/secret.ts';
import { jiraBaseUrl, jiraRedirectUrl, registrationOf } from '../sandbox/organizations.ts';
import { ScriptedBrowser, signIn } from '../sandbox/scripted-browser.ts';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';

/** `values`, `register` and `diagnose`: one mailbox, with a person at the terminal. */

let sandbox: Sandbox;
let browser: ScriptedBrowser;
beforeAll(async () => {
  sandbox = await startSandbox();
  browser = new ScriptedBrowser();
});
afterAll(async () => {
  await browser.close();
  await sandbox.close();
});

const plain = { protocol: 'imap', 'app-only': false, 'read-write': false };
type Typed = Partial<Parameters<typeof typedConnection>[1]>;
const find = (address: string, more: Typed = {}, door: NetworkDoor = sandbox.door) =>
  findConnection(typedConnection([address], { ...plain, ...more }), door, new AbortController().signal);

/** Types a command line for a registration of the sandbox, signs in in a browser, and pastes where it ended. */
async function diagnose(
  registration: string,
  more: Typed = {},
  rest: Partial<Parameters<typeof diagnoseCommand>[0]> = {},
) {
  const { clientId, secrets } = registrationOf('commercial', registration);
  const connection = await find('jira@contoso.example', { 'client-id': clientId, 'jira-url': jiraBaseUrl, ...more });
  const written: string[] = [];
  const progress: string[] = [];
  const asked: string[] = [];
  const code = await diagnoseCommand({
    connection,
    clientSecret: new Secret(secrets[0]?.value ?? ''),
    form: 'words',
    door: sandbox.door,
    signal: new AbortController().signal,
    askToSignIn: async (signInUrl, account) => {
      asked.push(account);
      const ended = await signIn(browser, sandbox.edge.toBrowserAddress(signInUrl), { account });
      return `${jiraBaseUrl}/secure/Dashboard.jspa${new URL(ended.url).hash}`;
    },
    write: (text) => void written.push(text),
    showProgress: (text) => void progress.push(text),
    paint: paintFor({}, {}),
    ...rest,
  });
  return { code, text: written.join(''), progress, asked, secret: secrets[0]?.value ?? '' };
}

test('a mailbox by its address alone: plan and tenant are found, a person signs in, everything passes', async () => {
  const { code, text, progress, asked, secret } = await diagnose('jira-redirect-only');
  expect([code, asked]).toEqual([0, ['jira@contoso.example']]);
  expect(text).toMatch(/^Plan +Microsoft 365 \(commercial\)\nKnown by +tenant_region_scope/m);
  expect(text).toMatch(/^✓ Mailbox +passed/m);
  expect(text).toContain('Everything passed.');
  expect(text).not.toContain('\u001b');
  expect(progress).toContainEqual(expect.stringMatching(/^Registration: /));
  expect(text + progress.join('')).not.toContain(secret);
});

test('a failure stands with its next step, and what follows from it is not told as a failure of its own', async () => {
  const { code, text, asked } = await diagnose('expired-secret');
  expect([code, asked]).toEqual([1, []]);
  expect(text).toMatch(/✗ Client secret has expired {2}\[CLIENT_SECRET_EXPIRED\]/);
  expect(text).toContain('What to do (Microsoft Entra administrator):');
  expect(text).toMatch(/^– Mailbox +not reached$/m);
  expect(text).toMatch(/^1 failed/m);
});

test('nobody signs in: it ends, and says so', async () => {
  const { code, text } = await diagnose('jira-redirect-only', {}, { askToSignIn: async () => undefined });
  expect([code, text]).toEqual([1, expect.stringContaining('✗ Authorization')]);
});

test('without a client ID only what needs none is asked', async () => {
  const asked: string[] = [];
  const door: NetworkDoor = {
    ...sandbox.door,
    request: (url, wanted) => {
      asked.push(url.pathname);
      return sandbox.door.request(url, wanted);
    },
  };
  const connection = await find('jira@contoso.example');
  const { code, text } = await diagnose('jira-mail', {}, { connection, clientSecret: undefined, door });
  expect([code, text]).toEqual([0, expect.stringContaining('No --client-id')]);
  expect(text).toMatch(/^✓ Connectivity +passed/m);
  expect(text).not.toMatch(/Registration|Authorization|Mailbox {3,}not/);
  expect(asked.filter((path) => /authorize|token/.test(path))).toEqual([]);
});

test('JSON and Markdown hold the same report, and no secret', async () => {
  const json = await diagnose('app-only', { 'app-only': true, protocol: 'imap,graph' }, { form: 'json' });
  const { report, today } = JSON.parse(json.text);
  expect(report.settings.protocols).toEqual(['imap', 'graph']);
  expect(today.findings.every(({ status }: { status: string }) => status !== 'fail')).toBe(true);
  const markdown = await diagnose('app-only', { 'app-only': true }, { form: 'markdown' });
  expect(markdown.text).toMatch(/^# Mail connection of jira@contoso\\?\.example/);
  expect(json.text + markdown.text).not.toContain(json.secret);
});

test('an interrupted diagnosis ends at once with 130', async () => {
  const abort = new AbortController();
  const askToSignIn = () => {
    abort.abort();
    return new Promise<undefined>(() => undefined);
  };
  const { code, text } = await diagnose('jira-redirect-only', {}, { signal: abort.signal, askToSignIn });
  expect([code, text]).toEqual([130, expect.stringContaining('Not finished: it was stopped.')]);
});

test('what works is kept for check, for nobody else to read, and check needs no person then', async () => {
  const list = join(mkdtempSync(join(tmpdir(), 'kept-')), 'mailboxes.jsonl');
  const keep = (member: Parameters<typeof keepMember>[1]) => keepMember(list, member);
  await diagnose('expired-secret', {}, { keep });
  expect(() => statSync(list)).toThrow('ENOENT');
  await diagnose('jira-redirect-only', {}, { keep });
  await diagnose('jira-redirect-only', {}, { keep });
  expect(statSync(list).mode & 0o777).toBe(0o600);
  expect(readFileSync(list, 'utf8').trim().split('\n')).toHaveLength(1);
  const lines: string[] = [];
  const code = await checkCommand({
    members: readMailboxFile(list, () => undefined),
    concurrency: 1,
    wantsReports: false,
    door: sandbox.door,
    signal: new AbortController().signal,
    write: (text) => void lines.push(text),
    tell: () => undefined,
  });
  expect([code, lines.map((line) => JSON.parse(line).status)]).toEqual([0, ['pass']]);
});

test('a list that others can read, or that is none, takes no secrets', () => {
  const list = join(mkdtempSync(join(tmpdir(), 'kept-')), 'mailboxes.jsonl');
  writeFileSync(list, '', { mode: 0o644 });
  expect(() => listToKeepIn(list)).toThrow('chmod 600');
  const other = join(mkdtempSync(join(tmpdir(), 'kept-')), 'notes.txt');
  writeFileSync(other, 'not a list', { mode: 0o600 });
  expect(() => listToKeepIn(other)).toThrow('line 1: not JSON');
});

test.each([
  ['somebody@nowhere.example', {}, /no Microsoft tenant has the domain nowhere\.example/],
  ['jira@contoso.example', { plan: 'moon' }, /--plan is one of commercial, gcc/],
  ['jira@contoso.example', { protocol: 'imap,nntp' }, /--protocol is of imap/],
  ['jira@contoso.example', { 'jira-url': 'http://jira.example' }, /begins with https/],
  ['jira@contoso.example', { 'client-id': 'abc' }, /clientId: The Application/],
  ['contoso.example', {}, /Type the whole address/],
])('%s with %j cannot start, and says why', async (address, more, expected) => {
  await expect((async () => find(address, more))()).rejects.toThrow(expected);
});

test('authorities that do not answer are not taken for “no tenant”', async () => {
  const silent: NetworkDoor = { ...sandbox.door, request: () => Promise.reject(new Error('no route')) };
  await expect(find('jira@contoso.example', {}, silent)).rejects.toThrow(
    'did not answer, so the plan of contoso.example is not known',
  );
});

test('values: Jira’s own forms, each link for one resource, the Redirect URL worked out as Jira does', async () => {
  const connection = await find('jira@contoso.example', { 'jira-url': jiraBaseUrl, protocol: 'pop,graph' });
  const { outgoingLinks, mailServers, tenant } = valuesOf(connection);
  expect(outgoingLinks).toHaveLength(2);
  expect(outgoingLinks[0]).toContainEqual({
    name: 'Redirect URL',
    value: jiraRedirectUrl(`https://login.microsoftonline.com/${tenant}/oauth2/v2.0/authorize`),
  });
  expect(mailServers[0]).toContainEqual({ name: 'Two-line authentication', value: 'On' });
  expect(valuesText(connection)).toMatch(/Scopes \(2\) +offline_access/);
});

test('register: steps for people, scripts for shells, and an unknown form is told what there is', async () => {
  const connection = await find('jira@contoso.example', { 'jira-url': jiraBaseUrl });
  const now = Date.UTC(2026, 0, 1);
  expect(registrationText(connection, 'steps', now)).toContain(connection.redirectUrl);
  expect(registrationText(connection, 'azure-cli', now)).toMatch(/^#!.*bash/);
  expect(registrationText(connection, 'terraform', now)).toContain('azuread_application');
  expect(() => registrationText(connection, 'exchange-powershell', now)).toThrow('--app-only');
  expect(() => registrationText(connection, 'pulumi', now)).toThrow('--as is one of steps, azure-cli');
  const withoutJira = await find('jira@contoso.example');
  expect(() => registrationText(withoutJira, 'steps', now)).toThrow('--jira-url is needed');
});

test('a pipe answers line by line; what is typed as a secret is not shown', async () => {
  const piped = new PassThrough();
  const screen = new PassThrough();
  const input = terminalInput(piped, screen);
  piped.end('planted-secret\nhttps://jira.contoso.example/#code=1\n');
  expect(await input.askHidden('Secret: ')).toBe('planted-secret');
  expect(await input.ask('Address: ')).toBe('https://jira.contoso.example/#code=1');
  expect(await input.ask('More: ')).toBeUndefined();
  input.close();
  expect(String(screen.read())).toBe('Secret: Address: More: ');
});

test('a terminal shows nothing of a secret as it is typed', async () => {
  const typed = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  const screen = new PassThrough();
  const input = terminalInput(typed, screen);
  const answer = input.askHidden('Secret: ');
  for (const key of 'planted') typed.write(key);
  typed.write('\r');
  expect(await answer).toBe('planted');
  const next = input.ask('Address: ');
  typed.write('seen\r');
  expect(await next).toBe('seen');
  input.close();
  const shown = String(screen.read());
  expect(shown).toContain('seen');
  expect(shown).not.toMatch(/planted|p.*l.*a.*n.*t.*e.*d.*\n/);
});
