import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import { sovereignClouds } from '../../companion-service/facts/custom-clouds.ts';

/** Runs the command as a person would, with a text on standard input. */
async function run(
  args: readonly string[],
  input: string,
  more: Record<string, string> = {},
): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(process.execPath, ['companion-service/cli/jira-mail-oauth.js', ...args], {
    env: { ...process.env, ...more },
  });
  const exited = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)));
  child.stdin.on('error', () => undefined); // a command that reads no input closes it early
  child.stdin.end(input);
  const [code, out, err] = await Promise.all([exited, text(child.stdout), text(child.stderr)]);
  return { code, out, err };
}

test('explain tells a failure in words', async () => {
  const { code, out } = await run(
    ['explain'],
    'AADSTS7000222: expired. client_secret=abc8Q~planted-planted-planted-plant-012',
  );
  expect([code, out.includes('[CLIENT_SECRET_EXPIRED]'), out.includes('planted')]).toEqual([0, true, false]);
  expect(out).toContain('What to do (Microsoft Entra administrator):');
}, 30_000);

test('explain --json has the documented shape', async () => {
  const { code, out } = await run(['explain', '--json'], 'A3 BAD User is authenticated but not connected.');
  expect(code).toBe(0);
  const { findings } = JSON.parse(out);
  expect(findings[0]).toMatchObject({
    code: 'MAILBOX_NOT_CONNECTED',
    fixedBy: 'exchange-admin',
    certainty: 'observed',
  });
  expect(findings[0].remedy.every((step: unknown) => typeof step === 'string')).toBe(true);
}, 30_000);

test('a text that names no failure is answered, not refused', async () => {
  const { code, out } = await run(['explain', '--json'], 'hello');
  expect([code, JSON.parse(out).findings.map((finding: { code: string }) => finding.code)]).toEqual([
    0,
    ['UNRECOGNISED'],
  ]);
}, 30_000);

test.each([
  [['--help'], 0],
  [[], 2],
  [['mend'], 2],
  [['explain', '--yaml'], 2],
])(
  '%j ends with its exit code and the usage',
  async (args, expected) => {
    const { code, out, err } = await run(args, '');
    expect(code).toBe(expected);
    expect(out + err).toContain('Usage: jira-mail-oauth');
  },
  30_000,
);

test('clouds of the operator are plans for explain and check too; a file that is wrong is told by its field', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'clouds-'));
  const file = (name: string, content: object): string => {
    writeFileSync(join(folder, name), JSON.stringify(content));
    return join(folder, name);
  };
  const { source, ...cloud } = sovereignClouds.bleu;
  const known = {
    MAIL_OAUTH_CLOUDS_FILE: file('clouds.json', {
      own: { ...cloud, imap: { host: 'outlook.sovcloud.fr', port: 993 } },
    }),
  };
  const settings = {
    mailAddress: 'jira@contoso.example',
    plan: 'own',
    tenant: 'contoso.example',
    protocols: ['imap'],
    grant: 'client_credentials',
    clientId: '3f0a1e52-6c5d-4e0e-9f7d-2b8c4a6d1e90',
  };
  const list = file('mailboxes.json', [{ settings, clientSecret: 'not one' }]);
  // Nothing is asked: the list alone is read, which an unknown plan would end.
  const unknown = await run(['check', '--file', list], '');
  expect([unknown.code, unknown.err]).toEqual([2, expect.stringMatching(/plan/)]);
  const proxied = { ...known, HTTPS_PROXY: 'http://127.0.0.1:1' };
  const checked = await run(['check', '--file', list], '', proxied);
  expect([checked.code, checked.out]).toEqual([1, expect.stringContaining('jira@contoso.example')]);
  expect((await run(['explain'], 'AADSTS50034', known)).code).toBe(0);
  const wrong = await run(['explain'], 'x', {
    MAIL_OAUTH_CLOUDS_FILE: file('wrong.json', { own: { displayName: 1 } }),
  });
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('MAIL_OAUTH_CLOUDS_FILE: own.displayName')]);
}, 60_000);
