import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startJiraHost } from './started-host.ts';

let now = Date.now();
let jira: Awaited<ReturnType<typeof startJiraHost>>;
const link = {
  clientId: 'companion',
  clientSecret: 'secret',
  redirectUri: 'https://companion.example/return',
} as const;
beforeAll(async () => {
  jira = await startJiraHost({ now: () => now });
  jira.state.incomingLinks.push({ ...link, scope: 'ADMIN' });
}, 60_000);
afterAll(() => jira.close());

const verifier = 'v'.repeat(43);
const request = {
  client_id: link.clientId,
  redirect_uri: link.redirectUri,
  response_type: 'code',
  scope: 'ADMIN',
  state: 'x',
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
};
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const path = (changes: Record<string, string> = {}) =>
  `/rest/oauth2/latest/authorize?${new URLSearchParams({ ...request, ...changes })}`;

async function code(): Promise<string> {
  const browse = jira.browse({ user: 'sysadmin' });
  const ctx = /value="(\w+)"/.exec(await (await browse(path())).text())?.[1] ?? '';
  const body = new URLSearchParams({ ctx, action: 'allow' }).toString();
  const back = await browse('/rest/oauth2/latest/consent', { method: 'POST', headers: form, body });
  return new URL(back.headers.get('location') ?? '').searchParams.get('code') ?? '';
}

const redeem = (changes: Record<string, string>) =>
  jira.browse({ user: 'nobody' })('/rest/oauth2/latest/token', {
    method: 'POST',
    headers: form,
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: link.clientId,
      client_secret: link.clientSecret,
      redirect_uri: link.redirectUri,
      code_verifier: verifier,
      ...changes,
    }).toString(),
  });

test.each([
  ['an unknown client', { client_id: 'other' }],
  ['a redirect URI that is not the registered one', { redirect_uri: `${link.redirectUri}/more` }],
])('%s is sent nowhere', async (_name, changes) => {
  expect((await jira.browse()(path(changes))).status).toBe(400);
});

test.each([
  ['no PKCE', { code_challenge: '' }, 'invalid_request'],
  ['PKCE without a hash', { code_challenge_method: 'plain' }, 'invalid_request'],
  ['more than the link may', { scope: 'SYSTEM_ADMIN' }, 'invalid_scope'],
])('%s goes back as an error', async (_name, changes, error) => {
  const location = (await jira.browse()(path(changes))).headers.get('location') ?? '';
  expect(location).toBe(`${link.redirectUri}?error=${error}&state=x`);
});

test('a code is good once, for its client, verifier and redirect URI, and for ten seconds', async () => {
  const good = await code();
  expect((await redeem({ code: good })).status).toBe(200);
  expect((await redeem({ code: good })).status).toBe(400);
  expect((await redeem({ code: await code(), code_verifier: 'w'.repeat(43) })).status).toBe(400);
  expect((await redeem({ code: await code(), redirect_uri: 'https://other.example/' })).status).toBe(400);
  expect((await redeem({ code: await code(), client_secret: 'wrong' })).status).toBe(401);
  const late = await code();
  now += 11_000;
  expect((await redeem({ code: late })).status).toBe(400);
});

test('a token has its user’s rights, cut down to its scope', async () => {
  const { access_token: accessToken } = (await (await redeem({ code: await code() })).json()) as {
    access_token: string;
  };
  const browse = jira.browse({ user: 'nobody' });
  const authorization = `Bearer ${accessToken}`;
  const response = await browse('/rest/api/2/mypermissions', { headers: { authorization } });
  const { permissions } = (await response.json()) as { permissions: Record<string, { havePermission: boolean }> };
  expect(permissions['ADMINISTER']?.havePermission).toBe(true);
  expect(permissions['SYSTEM_ADMIN']?.havePermission).toBe(false);
  expect((await browse('/rest/api/2/myself', { headers: { authorization: 'Bearer wrong' } })).status).toBe(401);
});
