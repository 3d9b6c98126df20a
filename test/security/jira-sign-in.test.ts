import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Secret } from '../../companion-service/probes/secret.ts';
import { jiraBaseUrl } from '../sandbox/organizations.ts';
import { ScriptedBrowser, titleOf, type Visited } from '../sandbox/scripted-browser.ts';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import { fromPage, type OwnCompanion, startOwnCompanion } from './companions.ts';

const client = { clientId: 'companion', clientSecret: 'planted-jira-client-secret' };
let sandbox: Sandbox;
let companion: OwnCompanion;
let origin: string;
beforeAll(async () => {
  sandbox = await startSandbox();
  companion = await startOwnCompanion(sandbox, {
    config: {
      publicUrl: undefined,
      jiraClient: { clientId: client.clientId, clientSecret: new Secret(client.clientSecret) },
    },
  });
  origin = `http://localhost:${companion.port}`;
  const redirectUri = `${origin}/mail-oauth/jira/return`;
  sandbox.jira.state.incomingLinks.push({ ...client, redirectUri, scope: 'SYSTEM_ADMIN' });
}, 60_000);
afterAll(() => companion.close().then(() => sandbox.close()));

let browser: ScriptedBrowser;
beforeEach(() => {
  browser = new ScriptedBrowser();
});
afterEach(() => browser.close());

const begin = `/mail-oauth/jira/sign-in`;
const session = (from = browser) => from.fetch(`${origin}/mail-oauth/api/session`);

/** Logs in to Jira as this user and goes to its consent page. */
async function toConsent(user = 'sysadmin', from = browser): Promise<Visited> {
  await from.visit(`${sandbox.edge.origin}/?host-user=${user}`);
  return from.visit(`${origin}${begin}`);
}

/** Consents, and stops where Jira sends the browser back to. */
async function consent(page: Visited, from = browser): Promise<string> {
  const context = /name="ctx" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
  const response = await from.fetch(`${sandbox.edge.origin}/rest/oauth2/latest/consent`, {
    method: 'POST',
    body: new URLSearchParams({ ctx: context, action: 'allow' }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  return response.headers.get('location') ?? '';
}

test('a system administrator signs in with Jira and may ask', async () => {
  expect((await session()).status).toBe(401);
  const page = await toConsent();
  expect(titleOf(page)).toBe('Allow access');
  const back = await browser.visit(await consent(page));
  expect([back.status, titleOf(back)]).toEqual([200, 'Signed in with Jira']);
  expect(await (await session()).json()).toMatchObject({ userName: 'admin', rank: 'systemAdmin' });
  const detected = await browser.fetch(`${origin}/mail-oauth/api/detections`, {
    method: 'POST',
    headers: { ...fromPage, origin: jiraBaseUrl, 'sec-fetch-site': 'same-site' },
    body: JSON.stringify({ mailAddress: 'jira@contoso.example' }),
  });
  expect([detected.status, detected.headers.get('access-control-allow-origin')]).toEqual([200, jiraBaseUrl]);
});

test('whoever is nobody is told where to sign in', async () => {
  expect(await (await session()).json()).toMatchObject({ status: 401, signIn: begin });
});

test('the request to Jira carries PKCE and a state, and no secret', async () => {
  const response = await browser.fetch(`${origin}${begin}`);
  const url = new URL(response.headers.get('location') ?? '');
  expect(url.pathname).toBe('/rest/oauth2/latest/authorize');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    client_id: client.clientId,
    redirect_uri: `${origin}/mail-oauth/jira/return`,
    response_type: 'code',
    scope: 'SYSTEM_ADMIN',
    state: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge_method: 'S256',
  });
});

test('open redirect: whatever a request names, the browser is led to the configured Jira and back to us only', async () => {
  const elsewhere = 'https://elsewhere.example/';
  const names = ['to', 'next', 'returnTo', 'redirect_uri', 'os_destination', 'url'];
  const query = new URLSearchParams(names.map((name) => [name, elsewhere]));
  const answer = await companion.ask(`/jira/sign-in?${query}`, {
    headers: { 'x-forwarded-host': 'elsewhere.example', referer: elsewhere, origin: elsewhere },
  });
  const location = new URL(answer.headers.get('location') ?? 'https://missing.example');
  expect(answer.status).toBe(303);
  expect(location.origin).toBe(sandbox.edge.origin);
  expect(location.searchParams.get('redirect_uri')).toBe(`${origin}/mail-oauth/jira/return`);
  expect(decodeURIComponent(location.href)).not.toContain('elsewhere.example');
  for (const path of ['/jira/return', '/callback', '/report', '/audit']) {
    const other = await companion.ask(`${path}?${query}`);
    expect([path, other.headers.get('location')]).toEqual([path, null]);
    expect(await other.text()).not.toContain('elsewhere.example');
  }
});

test('a plain Jira user gets no session', async () => {
  const back = await browser.visit(await consent(await toConsent('user')));
  expect([back.status, titleOf(back)]).toEqual([403, 'A Jira administrator can do this']);
  expect((await session()).status).toBe(401);
});

test('replay: the answer of a sign-in is taken once', async () => {
  const address = await consent(await toConsent());
  expect((await browser.visit(address)).status).toBe(200);
  expect((await browser.visit(address)).status).toBe(400);
});

test('login CSRF: the answer of somebody else’s sign-in is refused in this browser', async () => {
  const attacker = new ScriptedBrowser();
  const address = await consent(await toConsent('sysadmin', attacker), attacker);
  await attacker.close();
  await toConsent('admin');
  expect((await browser.visit(address)).status).toBe(400);
  expect((await session()).status).toBe(401);
});

test.each([
  ['without a state', (url: URL) => url.searchParams.delete('state')],
  ['with another state', (url: URL) => url.searchParams.set('state', 'x'.repeat(43))],
  ['with two states', (url: URL) => url.searchParams.append('state', 'x')],
  ['with another code', (url: URL) => url.searchParams.set('code', 'stolen')],
  ['with an error in place of the code', (url: URL) => url.search.replace(/code=[^&]*/, 'error=access_denied')],
  ['from another issuer', (url: URL) => url.searchParams.set('iss', 'https://evil.example')],
])('an answer %s opens no session', async (name, change) => {
  const url = new URL(await consent(await toConsent()));
  const changed = change(url);
  if (name.includes('error')) url.search = String(changed);
  expect((await browser.visit(url.href)).status).toBe(400);
  expect((await session()).status).toBe(401);
});

test('fixation: signing in gives a new session, whatever cookie was there', async () => {
  await browser.visit(await consent(await toConsent()));
  const first = await browser.fetch(`${origin}/mail-oauth/api/session`, { method: 'DELETE', headers: fromPage });
  expect(first.status).toBe(204);
  const planted = new ScriptedBrowser();
  await planted.visit(await consent(await toConsent('admin', planted), planted));
  expect(await (await session(planted)).json()).toMatchObject({ userName: 'jadmin' });
  expect((await session()).status).toBe(401);
  await planted.close();
});

test('a session ends when Jira does not know its token any more', async () => {
  await browser.visit(await consent(await toConsent()));
  expect((await session()).status).toBe(200);
  sandbox.jira.state.sessions.clear();
  const clock = Date.now;
  Date.now = () => clock() + 61_000;
  try {
    expect((await session()).status).toBe(401);
  } finally {
    Date.now = clock;
  }
  expect((await session()).status).toBe(401);
});

test('neither token nor client secret is in the log', () => {
  expect(companion.log.join('')).not.toContain(client.clientSecret);
});
