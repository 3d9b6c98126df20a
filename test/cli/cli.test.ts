import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';

/** Runs the command as a person would, with a text on standard input. */
async function run(args: readonly string[], input: string): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(process.execPath, ['companion-service/cli/jira-mail-oauth.js', ...args]);
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
