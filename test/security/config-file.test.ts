import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from '@jest/globals';
import { readConfig } from '../../companion-service/config.ts';
import { ConfigError } from '../../companion-service/configuration/config-error.ts';
import { configuredEnvironment } from '../../companion-service/configuration/config-file.ts';
import { configDescription } from '../../companion-service/configuration/config-schema.ts';

const directory = mkdtempSync(join(tmpdir(), 'mail-oauth-file-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** A file that others could reach: its mode alone keeps them out, or does not. */
chmodSync(directory, 0o755);
let files = 0;
function fileOf(content: unknown, mode = 0o600): string {
  files += 1;
  const path = join(directory, `${files}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  chmodSync(path, mode);
  return path;
}
const inFile = (content: unknown, mode?: number) => ({ MAIL_OAUTH_CONFIG: fileOf(content, mode) });
const url = 'postgresql://owner:planted-password@db.example/mail';

test('the file gives what the environment leaves out, and the environment wins', () => {
  const file = inFile({
    MAIL_OAUTH_PORT: 9001,
    JIRA_URL: 'https://jira.contoso.example/',
    MAIL_OAUTH_ALLOWED_HOSTS: ['a.example', 'b.example:993'],
    '// MAIL_OAUTH_HOST': 'a comment',
  });
  const config = readConfig({ ...file, MAIL_OAUTH_PORT: '9002' });
  expect(config).toMatchObject({
    port: 9002,
    jiraUrl: 'https://jira.contoso.example',
    allowedHosts: ['a.example', 'b.example:993'],
  });
});

test.each([
  [
    'a name that is nearly right',
    { MAIL_OAUTH_PROT: 1 },
    'MAIL_OAUTH_PROT: is not known in the configuration file; did you mean MAIL_OAUTH_PORT?',
  ],
  ['a name in another spelling', { 'jira-url': 'x' }, 'did you mean JIRA_URL?'],
  ['a name that is like nothing', { colour: 'red' }, 'colour: is not known in the configuration file'],
  ['a value of a wrong kind', { MAIL_OAUTH_HOST: { a: 1 } }, 'MAIL_OAUTH_HOST: must be a text'],
  ['a value that cannot be', { MAIL_OAUTH_PORT: 99_999 }, 'MAIL_OAUTH_PORT: '],
  ['no JSON', 'MAIL_OAUTH_PORT=1', 'MAIL_OAUTH_CONFIG: the file is not valid JSON'],
  ['a list', '[]', 'MAIL_OAUTH_CONFIG: '],
])('%s is refused by name', (_case, content, message) => {
  expect(() => readConfig(inFile(content))).toThrow(ConfigError);
  expect(() => readConfig(inFile(content))).toThrow(message);
});

test('a mistyped variable is told the nearest one that there is', () => {
  expect(() => readConfig({ MAIL_OAUTH_HOTS: 'x' })).toThrow('did you mean MAIL_OAUTH_HOST?');
});

test('a file that holds a secret is for its owner only; one without may be read by all', () => {
  expect(() => readConfig(inFile({ DATABASE_URL: url }, 0o644))).toThrow('everybody on this machine');
  expect(() => readConfig(inFile({ MAIL_OAUTH_MASTER_KEY: 'x' }, 0o602))).toThrow('everybody on this machine');
  expect(() => readConfig(inFile({ DATABASE_URL: url }, 0o620))).toThrow('its group');
  expect(() => readConfig({ DATABASE_URL_FILE: fileOf(url, 0o644) })).toThrow(
    'DATABASE_URL_FILE: the file holds a secret',
  );
  expect(readConfig(inFile({ MAIL_OAUTH_PORT: 1 }, 0o644)).port).toBe(1);
  const config = readConfig(inFile({ DATABASE_URL: url }));
  expect(config.storage?.location).toHaveProperty('databaseUrl');
  expect(JSON.stringify(config)).not.toContain('planted-password');
});

test('a secret lies in a file of its own; given twice, nobody guesses which is meant', () => {
  const environment = configuredEnvironment({ DATABASE_URL_FILE: fileOf(`${url}\n`) });
  expect(environment['DATABASE_URL']).toBe(url);
  expect(() => readConfig({ DATABASE_URL_FILE: fileOf(url), DATABASE_URL: url })).toThrow('given twice');
  // The environment's way of saying it replaces the file's.
  const other = 'postgresql://other@db.example/mail';
  expect(
    configuredEnvironment({ ...inFile({ DATABASE_URL_FILE: '/nowhere' }), DATABASE_URL: other })['DATABASE_URL'],
  ).toBe(other);
});

const run = promisify(execFile);
const node = (...args: string[]) =>
  run(process.execPath, args, { env: { PATH: process.env['PATH'] } }).then(
    ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
  );

test('npm run config prints every setting, and its JSON is a file the companion takes', async () => {
  const printed = await node('--import', 'tsx', 'tools/print-config.ts');
  for (const { name } of configDescription()) expect(printed.stdout).toContain(`#${name}=`);
  const json = await node('--import', 'tsx', 'tools/print-config.ts', '--json');
  expect(readConfig(inFile(json.stdout)).port).toBe(8765);
}, 30_000);

test('serve and the command line take --config, and say what is wrong with it', async () => {
  const wrong = fileOf({ MAIL_OAUTH_PROT: 1 });
  const serve = await node('--import', 'tsx', 'companion-service/server.ts', '--config', wrong);
  expect([serve.code, serve.stderr]).toEqual([1, expect.stringContaining('did you mean MAIL_OAUTH_PORT?')]);
  const token = await node('companion-service/cli/jira-mail-oauth.js', 'token', 'list', `--config=${wrong}`);
  expect([token.code, token.stderr]).toEqual([1, expect.stringContaining('did you mean MAIL_OAUTH_PORT?')]);
  const bare = await node('companion-service/cli/jira-mail-oauth.js', 'token', 'list', '--config');
  expect([bare.code, bare.stderr]).toEqual([2, expect.stringContaining('needs the name of a file')]);
}, 30_000);
