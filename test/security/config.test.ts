import { mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fetch } from 'undici';
import { readConfig } from '../../companion-service/config.ts';
import { ConfigError } from '../../companion-service/configuration/config-error.ts';
import { Secret } from '../../companion-service/probes/secret.ts';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import { startOwnCompanion } from './companions.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
}, 60_000);
afterAll(() => sandbox.close());

const directory = mkdtempSync(join(tmpdir(), 'mail-oauth-config-'));
const file = (name: string, text: string): string => {
  writeFileSync(join(directory, name), text);
  return join(directory, name);
};
const jira = { JIRA_URL: 'https://jira.contoso.example' };

test.each([
  ['other machines can connect and there is no Jira', { MAIL_OAUTH_HOST: '0.0.0.0' }, 'JIRA_URL'],
  ['other machines can connect in the clear', { MAIL_OAUTH_HOST: '0.0.0.0', ...jira }, 'MAIL_OAUTH_TRUSTED_PROXIES'],
  ['all of IPv6 can connect in the clear', { MAIL_OAUTH_HOST: '::', ...jira }, 'MAIL_OAUTH_TLS_CERT_FILE'],
  ['a certificate has no key', { MAIL_OAUTH_TLS_CERT_FILE: file('c', 'x') }, 'MAIL_OAUTH_TLS_KEY_FILE'],
  [
    'a key cannot be read',
    { MAIL_OAUTH_TLS_CERT_FILE: file('c', 'x'), MAIL_OAUTH_TLS_KEY_FILE: '/nowhere' },
    'KEY_FILE',
  ],
  ['a proxy is no address', { MAIL_OAUTH_TRUSTED_PROXIES: 'everybody' }, 'MAIL_OAUTH_TRUSTED_PROXIES'],
  ['the way out is no address', { HTTPS_PROXY: 'ftp://user:planted@proxy.example' }, 'HTTPS_PROXY'],
  ['a network is none', { MAIL_OAUTH_ALLOWED_NETWORKS: '10.0.0.0' }, 'MAIL_OAUTH_ALLOWED_NETWORKS'],
  ['a variable is misspelt', { MAIL_OAUTH_HOTS: '127.0.0.1' }, 'MAIL_OAUTH_HOTS'],
  ['Jira’s OAuth has no secret', { ...jira, JIRA_OAUTH_CLIENT_ID: 'x' }, 'JIRA_OAUTH_CLIENT_SECRET_FILE'],
  [
    'Jira’s OAuth is in the clear',
    { JIRA_URL: 'http://jira.example', JIRA_OAUTH_CLIENT_ID: 'x', JIRA_OAUTH_CLIENT_SECRET_FILE: file('s', 'planted') },
    'JIRA_URL',
  ],
])('it refuses to start when %s', (_name, environment, variable) => {
  expect(() => readConfig(environment)).toThrow(ConfigError);
  expect(() => readConfig(environment)).toThrow(variable);
});

test('the proxy of the machine counts in small letters too; in capitals it is ours', () => {
  const small = { https_proxy: 'proxy.example:3128', no_proxy: 'jira.contoso.example' };
  const read = (environment: NodeJS.ProcessEnv) => {
    const { proxy } = readConfig(environment);
    return { url: proxy?.url.reveal(), noProxy: proxy?.noProxy };
  };
  expect(read(small)).toEqual({ url: 'proxy.example:3128', noProxy: 'jira.contoso.example' });
  const ours = { ...small, HTTPS_PROXY: 'socks5://ours.example:1080' };
  expect(read(ours)).toEqual({ url: 'socks5://ours.example:1080', noProxy: 'jira.contoso.example' });
  const inFile = { ...small, HTTPS_PROXY_FILE: file('proxy', 'http://user:planted@filed.example:3128\n') };
  expect(read(inFile).url).toContain('filed.example');
  expect(() => readConfig({ HTTPS_PROXY: 'ftp://user:planted@proxy.example' })).toThrow(/^(?!.*planted)/);
});

test('it starts outside this machine with TLS, or behind declared proxies', () => {
  const tls = { MAIL_OAUTH_TLS_CERT_FILE: file('c', 'cert'), MAIL_OAUTH_TLS_KEY_FILE: file('k', 'planted-key') };
  const config = readConfig({ MAIL_OAUTH_HOST: '0.0.0.0', ...jira, ...tls });
  expect(config.tls?.certificatePem).toBe('cert');
  expect(JSON.stringify(config)).not.toContain('planted-key');
  const proxies = { MAIL_OAUTH_TRUSTED_PROXIES: '10.0.0.5, 10.1.0.0/16' };
  expect(readConfig({ MAIL_OAUTH_HOST: '0.0.0.0', ...jira, ...proxies }).trustedProxies).toEqual([
    '10.0.0.5',
    '10.1.0.0/16',
  ]);
});

test('behind a declared proxy, nobody gets past it, nor in the clear', async () => {
  const companion = await startOwnCompanion(sandbox, {
    // All of loopback listens, so that this test stays on this machine; the rule is that of any other address.
    config: { host: '127.0.0.2', trustedProxies: ['127.0.0.3'] },
  });
  const direct = await fetch(`http://127.0.0.2:${companion.port}/mail-oauth/api/health`, {
    headers: { 'x-forwarded-proto': 'https', 'x-forwarded-for': '127.0.0.3' },
  });
  expect(direct.status).toBe(403);
  await companion.close();
  const behind = await startOwnCompanion(sandbox, { config: { host: '127.0.0.2', trustedProxies: ['127.0.0.1/8'] } });
  const health = (headers: Record<string, string>) =>
    fetch(`http://127.0.0.2:${behind.port}/mail-oauth/api/health`, { headers });
  expect((await health({ 'x-forwarded-proto': 'http' })).status).toBe(403);
  expect((await health({ 'x-forwarded-proto': 'https' })).status).toBe(200);
  await behind.close();
});

test('with a certificate of its own it speaks TLS 1.2 at least, and nothing in the clear', async () => {
  const { certificateAuthority } = sandbox.world;
  const { certificatePem, privateKeyPem } = await certificateAuthority.issue(['localhost']);
  const companion = await startOwnCompanion(sandbox, {
    config: { tls: { certificatePem, key: new Secret(privateKeyPem) }, publicUrl: undefined },
  });
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const options = { host: 'localhost', port: companion.port, path: '/mail-oauth/api/health' };
    request({ ...options, ca: certificateAuthority.certificatePem }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
  expect(status).toBe(200);
  await expect(fetch(`http://127.0.0.1:${companion.port}/mail-oauth/api/health`)).rejects.toThrow();
  await companion.close();
});

test('forwarding headers of strangers change nothing', async () => {
  const companion = await startOwnCompanion(sandbox, { rates: { address: { points: 2, duration: 60 } } });
  const statuses = [];
  for (let at = 0; at < 4; at += 1) {
    const response = await companion.ask('/api/health', { headers: { 'x-forwarded-for': `192.0.2.${at}` } });
    statuses.push(response.status);
  }
  expect(statuses).toEqual([200, 200, 429, 429]);
  await companion.close();
});
