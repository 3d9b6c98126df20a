import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { jiraBaseUrl } from '../sandbox/organizations.ts';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import { fromPage, type OwnCompanion, startOwnCompanion, storesWithTokens, tokenOf } from './companions.ts';

let sandbox: Sandbox;
let companion: OwnCompanion;
let local: OwnCompanion;
beforeAll(async () => {
  sandbox = await startSandbox();
  companion = await startOwnCompanion(sandbox, { stores: storesWithTokens({ machine: ['explain'] }) });
  local = await startOwnCompanion(sandbox, { config: { jiraUrl: undefined, publicUrl: undefined } });
}, 60_000);
afterAll(() => Promise.all([companion.close(), local.close()]).then(() => sandbox.close()));

const explain = (headers: Record<string, string>) =>
  companion.ask('/api/explanations', {
    method: 'POST',
    headers: { cookie: sandbox.jira.signIn({}), 'content-type': 'application/json', ...headers },
    body: '{"text":"AADSTS50011"}',
  });
const requestedBy = { 'x-requested-by': 'jira-mail-oauth' };

test('the page itself is let through', async () => {
  const headers = { ...requestedBy, origin: jiraBaseUrl, 'sec-fetch-site': 'same-origin' };
  expect((await explain(headers)).status).toBe(200);
});

test.each([
  ['a form of another site, with the admin’s cookies', { origin: 'https://evil.example' }],
  ['a script of another site', { ...requestedBy, origin: 'https://evil.example' }],
  ['a sandboxed frame', { ...requestedBy, origin: 'null' }],
  ['an old browser’s form, which sends no origin', {}],
  ['another site, by Fetch Metadata', { ...requestedBy, 'sec-fetch-site': 'cross-site' }],
  ['a sister site, by Fetch Metadata', { ...requestedBy, 'sec-fetch-site': 'same-site' }],
  ['an origin that begins like Jira’s', { ...requestedBy, origin: `${jiraBaseUrl}.evil.example` }],
  ['Jira over plain http', { ...requestedBy, origin: jiraBaseUrl.replace('https', 'http') }],
])('CSRF: refused from %s', async (_name, headers) => {
  const response = await explain(headers);
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject({ title: 'The request did not come from the page' });
});

test('CSRF: another site cannot even read, nor embed', async () => {
  const response = await companion.ask('/api/session', {
    headers: { cookie: sandbox.jira.signIn({}), 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
  });
  expect(response.status).toBe(403);
  expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin');
});

test('a machine with a token needs no header, because nobody can ride on it', async () => {
  const response = await companion.ask('/api/explanations', {
    method: 'POST',
    headers: { authorization: `Bearer ${tokenOf('machine')}`, 'content-type': 'application/json' },
    body: '{"text":"AADSTS50011"}',
  });
  expect(response.status).toBe(200);
});

const preflight = (origin: string) =>
  companion.ask('/api/explanations', {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'x-requested-by' },
  });

test('CORS: open for the configured Jira', async () => {
  const { headers } = await preflight(jiraBaseUrl);
  expect(headers.get('access-control-allow-origin')).toBe(jiraBaseUrl);
  expect(headers.get('access-control-allow-credentials')).toBe('true');
  expect(headers.get('vary')).toMatch(/origin/i);
});

test.each(['https://evil.example', 'null', `${jiraBaseUrl}.evil.example`])('CORS: closed for %s', async (origin) => {
  expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBeNull();
});

/** A request under another name, as a browser sends it to a name that was rebound to this machine. */
const underName = (host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: local.port, path: '/mail-oauth/api/session', headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });

test('DNS rebinding: without a Jira to ask, only this machine’s own names are answered to', async () => {
  expect(await underName(`localhost:${local.port}`)).toBe(200);
  expect(await underName(`127.0.0.1:${local.port}`)).toBe(200);
  expect(await underName('rebound.evil.example')).toBe(421);
  expect(await underName(`localhost.evil.example:${local.port}`)).toBe(421);
});

test('every answer carries the strict headers', async () => {
  for (const path of ['/api/health', '/callback', '/nothing', '/api/session']) {
    const { headers } = await companion.ask(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(headers.get('x-powered-by')).toBeNull();
  }
  expect((await companion.ask('/api/health')).headers.get('cache-control')).toBe('no-store');
});

test('header injection: what a request holds never becomes a header of the answer', async () => {
  const hostile = encodeURIComponent('x\r\nset-cookie: planted=1');
  for (const path of [
    `/callback?state=${hostile}&error=${hostile}`,
    `/api/diagnoses/${hostile}/events`,
    `/api/${hostile}`,
  ]) {
    const response = await companion.ask(path, { headers: { ...fromPage, cookie: sandbox.jira.signIn({}) } });
    expect(response.headers.getSetCookie().join()).not.toContain('planted');
    expect(await response.text()).not.toContain('planted');
  }
});
