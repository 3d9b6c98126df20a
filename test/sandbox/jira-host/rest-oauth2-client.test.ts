import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { sampleLink, startJiraHost } from './started-host.ts';

let host: Awaited<ReturnType<typeof startJiraHost>>;
beforeEach(async () => {
  host = await startJiraHost();
});
afterEach(() => host.close());

type Wire = Record<string, unknown> & { id: string };
const create = async (changes: object = {}): Promise<Wire> =>
  (await (await host.rest()('POST', '', { ...sampleLink, ...changes })).json()) as Wire;

test('a link comes back with sorted scopes, its suffix and an id, and never with its secret', async () => {
  const saved = await create();
  expect(saved).toMatchObject({
    name: 'Microsoft 365 mail',
    type: 'microsoft',
    scopes: ['https://outlook.office.com/IMAP.AccessAsUser.All', 'offline_access'],
    redirectUriSuffix: 'FC8GQRj7OZO_j1_b6A-Eig',
  });
  const shown = [
    await (await host.rest()('GET', '')).text(),
    await (await host.rest()('GET', `/${saved.id}`)).text(),
    await (await host.rest()('GET', `/name/${encodeURIComponent('Microsoft 365 mail')}`)).text(),
    await (await host.browse()('/plugins/servlet/applinks/listApplicationLinks')).text(),
    await (await host.browse()(`/plugins/servlet/applinks/listApplicationLinks?form=outgoing&id=${saved.id}`)).text(),
  ];
  for (const text of shown) expect(text).toContain(saved.id);
  expect(shown.join()).not.toContain('planted-secret');
  expect(JSON.stringify(saved)).not.toContain('planted-secret');
});

test.each([
  ['nobody', { user: 'nobody' }, 401],
  ['an administrator who is not a system administrator', { user: 'admin' }, 403],
  ['a Jira whose base URL is http', { baseUrl: 'http' }, 403],
  ['a Jira that asks for the password again', { webSudo: 'asked' }, 401],
  ['a Jira without this REST', { restPrefix: 'missing' }, 404],
] as const)('refuses %s', async (_, switches, status) => {
  expect((await host.rest(switches)('GET', '')).status).toBe(status);
});

test('a request without a session is refused, at the other prefix too', async () => {
  for (const prefix of ['latest', '1.0'])
    expect((await fetch(`${host.address}/rest/oauth2-client/${prefix}/config`)).status).toBe(401);
});

test('a mutation without X-Atlassian-Token is refused', async () => {
  const response = await host.browse()('/rest/oauth2-client/latest/config', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(sampleLink),
  });
  expect([response.status, await response.json()]).toEqual([403, { errors: ['XSRF check failed'], fieldErrors: {} }]);
  expect(host.state.links.all()).toEqual([]);
});

test.each([
  ['name', ''],
  ['name', 'x'.repeat(256)],
  ['clientId', undefined],
  ['clientSecret', ''],
  ['type', 'yahoo'],
  ['authorizationEndpoint', 'http://login.microsoftonline.com/authorize'],
  ['authorizationEndpoint', 'javascript:alert(1)'],
  ['tokenEndpoint', 'token'],
  ['scopes', []],
  ['scopes', 'offline_access'],
])('names the field of a wrong %s (%j)', async (field, value) => {
  const response = await host.rest()('POST', '', { ...sampleLink, [field]: value });
  expect(response.status).toBe(400);
  const { fieldErrors } = (await response.json()) as { fieldErrors: object };
  expect(Object.keys(fieldErrors)).toEqual([field]);
});

test('a body that is no object, or no JSON, is a clear error', async () => {
  expect((await host.rest()('POST', '', [])).status).toBe(400);
  const response = await host.browse()('/rest/oauth2-client/latest/config', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-atlassian-token': 'no-check' },
    body: '{',
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ fieldErrors: {} });
});

test('names are unique, but a link may keep its own', async () => {
  const { id } = await create();
  const again = await host.rest()('POST', '', sampleLink);
  expect([again.status, await again.json()]).toMatchObject([400, { fieldErrors: { name: expect.anything() } }]);
  const isUnique = async (query: string) => (await host.rest()('GET', `/is-name-unique?${query}`)).json();
  const name = encodeURIComponent(sampleLink.name);
  expect(await isUnique(`name=${name}`)).toBe(false);
  expect(await isUnique(`name=${name}&id=${id}`)).toBe(true);
  expect(await isUnique('name=other')).toBe(true);
});

test('a change without a secret keeps it, keeps unknown fields, and gives the endpoint its new suffix', async () => {
  const { id } = await create({ somethingNew: { deep: 1 } });
  const read = (await (await host.rest()('GET', `/${id}`)).json()) as Wire;
  expect(read).toMatchObject({ somethingNew: { deep: 1 }, flowType: 'AUTHORIZATION_CODE' });
  const authorizationEndpoint = 'https://login.microsoftonline.us/common/oauth2/v2.0/authorize';
  const response = await host.rest()('PUT', `/${id}`, { ...read, type: 'GENERIC', authorizationEndpoint });
  expect(response.status).toBe(204);
  expect(host.state.links.get(id)).toMatchObject({
    type: 'generic',
    clientSecret: 'planted-secret',
    somethingNew: { deep: 1 },
    redirectUriSuffix: '3X-C7hKRawhBU5ePmFvOMw',
  });
});

test('a deleted link is gone, and unknown ones are 404', async () => {
  const { id } = await create();
  expect((await host.rest()('DELETE', `/${id}`)).status).toBe(204);
  for (const [method, path] of [
    ['GET', `/${id}`],
    ['PUT', `/${id}`],
    ['DELETE', `/${id}`],
    ['GET', '/name/x'],
  ] as const)
    expect((await host.rest()(method, path, method === 'PUT' ? sampleLink : undefined)).status).toBe(404);
});

test('the Redirect URL hangs on the authorization endpoint and the configured base URL', async () => {
  const endpoint = encodeURIComponent('https://login.microsoftonline.us/organizations/oauth2/v2.0/authorize');
  expect(await (await host.rest()('GET', `/get-redirect-uri?authorizationEndpoint=${endpoint}`)).json()).toEqual({
    redirectUri: 'https://jira.contoso.example/plugins/servlet/oauth2/client/callback/fXEumw7EA5TfOCodsR8mkA',
    redirectUriSuffix: 'fXEumw7EA5TfOCodsR8mkA',
  });
  expect((await host.rest()('GET', '/get-redirect-uri?authorizationEndpoint=http://x')).status).toBe(400);
});
