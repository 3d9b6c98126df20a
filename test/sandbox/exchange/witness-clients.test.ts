import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ImapFlow } from 'imapflow';
import { AccessTokens } from '../access-tokens.ts';
import { type CertificateAuthority, createCertificateAuthority } from '../certificate-authority.ts';
import { issuedAccessToken } from './issued-access-token.ts';
import { type Exchange, startExchange } from './start-exchange.ts';

/** Clients made for the real Exchange Online, unchanged. */

const run = promisify(execFile);
const host = 'outlook.office365.com';
let accessTokens: AccessTokens;
let certificateAuthority: CertificateAuthority;
let exchange: Exchange;
let folder: string;
let hasCurl = true;

beforeAll(async () => {
  accessTokens = await AccessTokens.create();
  certificateAuthority = await createCertificateAuthority();
  exchange = await startExchange({ accessTokens, certificateAuthority });
  folder = await mkdtemp(join(tmpdir(), 'exchange-'));
  await writeFile(join(folder, 'ca.pem'), certificateAuthority.certificatePem);
  hasCurl = await run('curl', ['--version']).then(
    () => true,
    () => false,
  );
  if (!hasCurl) console.warn('skipped: curl is not installed, so it could not be a witness');
});
afterAll(async () => {
  await exchange.close();
  await rm(folder, { recursive: true });
});

const portOf = (port: number): number => exchange.hostMap.get(`${host}:${port}`) ?? 0;

/** Runs curl as `localPart`; its exit code and what it printed. The access token goes in by a file, not by the command line. */
async function curl(localPart: string, path: string, ...more: string[]): Promise<{ code: number; output: string }> {
  const accessToken = await issuedAccessToken(accessTokens, { signedIn: localPart });
  const port = path.startsWith('pop3s') ? 995 : 993;
  const config = join(folder, 'curl.conf');
  await writeFile(config, `user = "${localPart}@contoso.example:"\noauth2-bearer = "${accessToken}"\n`);
  const mapped = ['--connect-to', `${host}:${port}:127.0.0.1:${portOf(port)}`, '--cacert', join(folder, 'ca.pem')];
  return run('curl', [
    '--silent',
    '--show-error',
    '--verbose',
    '--max-time',
    '10',
    '-K',
    config,
    ...mapped,
    ...more,
    path,
  ]).then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      output: error.stdout + error.stderr,
    }),
  );
}

test('curl examines, fetches and reads over imaps', async () => {
  if (!hasCurl) return;
  const examined = await curl('jira', `imaps://${host}/`, '-X', 'EXAMINE INBOX');
  expect(examined.output).toContain('* 3 EXISTS');
  expect(examined.code).toBe(0);
  const headers = await curl(
    'jira',
    `imaps://${host}/INBOX`,
    '-X',
    'FETCH 1:* (FLAGS BODY.PEEK[HEADER.FIELDS (SUBJECT)])',
  );
  expect(headers.output).toContain('Invoice 4711 arrived twice');
  expect(headers.output).toContain('FLAGS ()');
  const message = await curl('jira', `imaps://${host}/INBOX;MAILINDEX=1`);
  expect(message.output).toContain('the printer next to room 214');
}, 30_000);

test('curl lists and reads over pop3s', async () => {
  if (!hasCurl) return;
  expect((await curl('jira', `pop3s://${host}/`)).output).toMatch(/^1 \d+\r\n2 \d+\r\n3 \d+\r\n/);
  expect((await curl('jira', `pop3s://${host}/1`)).output).toContain('the printer next to room 214');
}, 30_000);

test('curl is told of a mailbox that is not connected', async () => {
  if (!hasCurl) return;
  const { code, output } = await curl('imap-disabled', `imaps://${host}/INBOX`);
  expect(output).toContain('BAD User is authenticated but not connected.');
  expect(code).not.toBe(0);
}, 30_000);

const imapflow = async (localPart: string): Promise<ImapFlow> => {
  const accessToken = await issuedAccessToken(accessTokens, { signedIn: localPart });
  const client = new ImapFlow({
    host: '127.0.0.1',
    port: portOf(993),
    secure: true,
    servername: host,
    tls: { ca: certificateAuthority.certificatePem },
    auth: { user: `${localPart}@contoso.example`, accessToken },
    logger: false,
  });
  client.on('error', () => {});
  return client;
};

test('imapflow lists, fetches, searches and flags', async () => {
  const client = await imapflow('blocked-by-policy');
  await client.connect();
  expect((await client.list()).map(({ path }) => path)).toContain('Deleted Items');
  const opened = await client.mailboxOpen('INBOX');
  expect(opened.exists).toBe(3);
  const subjects = (await client.fetchAll('1:*', { envelope: true, bodyStructure: true })).map(
    ({ envelope }) => envelope?.subject,
  );
  expect(subjects).toEqual([
    'Printer on the second floor is offline',
    'Invoice 4711 arrived twice',
    'VPN drops after ten minutes',
  ]);
  expect(await client.search({ subject: 'VPN', seen: false })).toEqual([3]);
  await client.messageFlagsAdd('3', ['\\Seen']);
  expect(await client.search({ seen: false })).toEqual([1, 2]);
  expect(await client.messageMove('3', 'Archive')).toMatchObject({ destination: 'Archive' });
  await client.logout();
});

test.each(['imap-disabled', 'unlicensed'])('imapflow is told of %s', async (localPart) => {
  const client = await imapflow(localPart);
  await expect(client.connect()).rejects.toMatchObject({ message: expect.any(String) });
  client.close();
});
