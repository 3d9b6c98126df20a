import { once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { AccessTokens } from '../access-tokens.ts';
import { companionRedirectUri, registrationOf } from '../organizations.ts';
import { createEntra } from './entra.ts';
import { authorizeAddress, FormBrowser } from './form-browser.ts';
import { type ServedEntra, serveEntra } from './served-entra.ts';

let served: ServedEntra;
let browser: FormBrowser;
beforeAll(async () => {
  served = await serveEntra();
});
beforeEach(() => {
  browser = new FormBrowser(served.fetch);
});
afterAll(() => served.close());

const imap = 'https://outlook.office.com/IMAP.AccessAsUser.All';
const host = 'login.microsoftonline.com';
const jira = 'jira@contoso.example';

/** Opens an authorization request of a registration at Contoso, right unless changed. */
const open = (
  name: string,
  changes: Record<string, string | undefined> = {},
  tenant = 'contoso.example',
  authority = host,
) =>
  browser.open(
    authorizeAddress(authority, tenant, {
      client_id: registrationOf('commercial', name).clientId,
      redirect_uri: companionRedirectUri,
      scope: `openid profile offline_access ${imap}`,
      ...changes,
    }),
  );
const signInAs = async (address: string, name = 'jira-mail', changes: Record<string, string | undefined> = {}) => {
  await open(name, changes);
  await browser.press('next', { username: address });
  return browser.press('password', { password: 'any' });
};
const parametersOf = (callback: URL | undefined) => Object.fromEntries(callback?.searchParams ?? []);

test('takes an address and a password, and returns with code and state', async () => {
  const page = await open('jira-mail');
  expect(page.html).toContain('Simulated Microsoft sign-in');
  expect(browser.heading).toBe('Sign in');
  await browser.press('next', { username: ` ${jira.toUpperCase()} ` });
  expect(browser.heading).toBe('Enter password');
  const { callback } = await browser.press('password', { password: 'any' });
  expect(callback?.href).toMatch(companionRedirectUri);
  expect(parametersOf(callback)).toMatchObject({ code: expect.stringMatching(/^1\.A/), state: 'a state' });
});

test('lists the accounts of the organization for select_account, the one hinted at first', async () => {
  const { html } = await open('jira-mail', { prompt: 'select_account', login_hint: 'delegate@contoso.example' });
  const accounts = [...html.matchAll(/name="username" value="([^"]*)"/g)].map(([, address]) => address);
  expect(accounts[0]).toBe('delegate@contoso.example');
  expect(accounts).toContain('imap-disabled@contoso.example');
  await browser.pick('delegate@contoso.example');
  expect(browser.heading).toBe('Enter password');
});

test('signs in without a password where the browser has a session, unless asked to', async () => {
  await signInAs(jira);
  expect(parametersOf((await open('jira-mail')).callback)).toHaveProperty('code');
  expect(parametersOf((await open('jira-mail', { prompt: 'none' })).callback)).toHaveProperty('code');
  await open('jira-mail', { prompt: 'login', login_hint: jira });
  expect(browser.heading).toBe('Enter password');
});

test.each([
  ['query', '?'],
  ['fragment', '#'],
] as const)('answers in the %s', async (mode, mark) => {
  const { callback } = await signInAs(jira, 'jira-mail', { response_mode: mode });
  expect(callback?.href).toContain(`/mail-oauth/callback${mark}code=`);
});

test('answers in a form', async () => {
  const { html } = await signInAs(jira, 'jira-mail', { response_mode: 'form_post' });
  expect(html).toContain(`<form method="post" action="${companionRedirectUri}">`);
  expect(html).toMatch(/name="code" value="1\.A/);
});

test('leads a browser on the edge to where it can follow, and nobody on the wire', async () => {
  const accessTokens = await AccessTokens.create();
  const toBrowserAddress = (address: string) =>
    address.replace('https://jira.contoso.example', 'http://localhost:8080');
  const server = createServer(createEntra({ accessTokens, toBrowserAddress }));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  try {
    const { port } = server.address() as AddressInfo;
    const asked = new URL(
      authorizeAddress(host, 'contoso.example', {
        client_id: registrationOf('commercial', 'jira-mail').clientId,
        redirect_uri: companionRedirectUri,
        scope: imap,
        prompt: 'none',
      }),
    );
    const locationFor = async (hostName: string): Promise<string | undefined> => {
      const request = get({
        host: '127.0.0.1',
        port,
        path: asked.pathname + asked.search,
        headers: { host: hostName },
      });
      const [answer] = (await once(request, 'response')) as [IncomingMessage];
      answer.resume();
      return answer.headers.location;
    };
    expect(await locationFor(host)).toMatch(/^https:\/\/jira\.contoso\.example\//);
    expect(await locationFor(`${host}.localhost:${port}`)).toMatch(/^http:\/\/localhost:8080\//);
    expect(await locationFor('login.evil.example')).toBeUndefined();
  } finally {
    server.close();
    server.closeAllConnections();
  }
});

test.each([
  ['an unregistered redirect URI', 'no-redirect-uri', {}, undefined, 50011],
  [
    'a redirect URI that differs in case',
    'jira-mail',
    { redirect_uri: companionRedirectUri.toUpperCase() },
    undefined,
    50011,
  ],
  ['no redirect URI', 'jira-mail', { redirect_uri: undefined }, undefined, 900971],
  ['an unknown client', 'jira-mail', { client_id: '00000000-0000-4000-8000-000000000000' }, undefined, 700016],
  ['no client', 'jira-mail', { client_id: undefined }, undefined, 900144],
  ['an unknown tenant', 'jira-mail', {}, 'nobody.example', 90002],
  ['a malformed tenant', 'jira-mail', {}, 'Contoso', 900023],
  ['common with a single-tenant app', 'jira-mail', {}, 'common', 50194],
  ['consumers with a work app', 'multi-tenant', {}, 'consumers', 9002332],
  ['an implicit response type', 'jira-mail', { response_type: 'id_token' }, undefined, 700054],
] as const)('shows %s on its own page, even when asked silently', async (_case, name, changes, tenant, aadsts) => {
  const { status, callback } = await open(name, { ...changes, prompt: 'none' }, tenant);
  expect([status, callback]).toEqual([400, undefined]);
  expect(browser.alert).toMatch(new RegExp(`^AADSTS${aadsts}: `));
});

test.each([
  ['no scope', { scope: undefined }, 'invalid_request', 900144],
  ['a scope with a comma', { scope: `${imap},openid` }, 'invalid_scope', 70011],
  ['a scope that Exchange does not have', { scope: 'https://outlook.office.com/Files.Read' }, 'invalid_client', 650053],
  [
    'a resource of another cloud',
    { scope: 'https://outlook.office365.us/IMAP.AccessAsUser.All' },
    'invalid_resource',
    500011,
  ],
  ['.default beside a named scope', { scope: `${imap} https://outlook.office.com/.default` }, 'invalid_scope', 70011],
  ['a silent request without a session', { prompt: 'none' }, 'login_required', 50058],
  ['a short code challenge', { code_challenge: 'abc', code_challenge_method: 'S256' }, 'invalid_request', 501491],
] as const)('sends back %s', async (_case, changes, error, aadsts) => {
  const { callback } = await open('jira-mail', changes);
  expect(parametersOf(callback)).toMatchObject({
    error,
    error_description: expect.stringMatching(new RegExp(`^AADSTS${aadsts}: [^]*Trace ID: `)),
    state: 'a state',
  });
});

test('sends back a permission whose resource the registration does not list', async () => {
  expect(parametersOf((await open('no-permissions')).callback)).toMatchObject({
    error: 'invalid_resource',
    error_description: expect.stringMatching(/^AADSTS650057: /),
  });
});

test.each([
  ['nobody@contoso.example', 50034],
  ['jira@nobody.example', 50034],
  ['jira@contoso-gcch.example', 50034],
])('does not know the account %s', async (address, aadsts) => {
  await open('jira-mail');
  await browser.press('next', { username: address });
  expect(browser.alert).toMatch(new RegExp(`^AADSTS${aadsts}: `));
  expect(browser.heading).toBe('Sign in');
});

test.each([
  ['a shared mailbox', 'support@contoso.example', 'jira-mail', 'contoso.example', 50057],
  [
    'an account that Conditional Access blocks',
    'blocked-by-policy@contoso.example',
    'jira-mail',
    'contoso.example',
    53003,
  ],
  ['an account of another organization', 'jira@contoso-gcc.example', 'jira-mail', 'contoso.example', 50020],
])(
  'turns away %s after the password, and tells the application on return',
  async (_case, address, name, tenant, aadsts) => {
    await open(name, {}, tenant);
    await browser.press('next', { username: address });
    await browser.press('password', { password: 'any' });
    expect(browser.alert).toMatch(new RegExp(`^AADSTS${aadsts}: `));
    const { callback } = await browser.press('cancel');
    expect(parametersOf(callback)).toMatchObject({ error: 'access_denied', error_subcode: 'cancel' });
    expect(callback?.searchParams.get('error_description')).toMatch(new RegExp(`^AADSTS${aadsts}: `));
  },
);

test('refuses the password “wrong”', async () => {
  await open('jira-mail');
  await browser.press('next', { username: jira });
  await browser.press('password', { password: 'wrong' });
  expect(browser.alert).toMatch(/^AADSTS50126: /);
});

test('asks for the second factor, and tells the application when it is cancelled', async () => {
  await signInAs('mfa-required@contoso.example');
  expect(browser.heading).toBe('Enter code');
  await browser.press('code', { code: 'abc' });
  expect(browser.alert).toMatch(/six digits/);
  expect(parametersOf((await browser.press('code', { code: '123456' })).callback)).toHaveProperty('code');
  browser = new FormBrowser(served.fetch);
  await signInAs('mfa-required@contoso.example');
  expect(parametersOf((await browser.press('cancel')).callback)).toMatchObject({
    error: 'interaction_required',
    error_description: expect.stringMatching(/^AADSTS50074: /),
  });
});

test('needs an administrator’s consent once, and then nobody’s', async () => {
  await signInAs(jira, 'no-consent');
  expect(browser.heading).toBe('Need admin approval');
  const refused = await browser.press('cancel');
  expect(parametersOf(refused.callback)).toMatchObject({
    error: 'access_denied',
    error_description: expect.stringMatching(/^AADSTS90094: /),
  });
  expect(parametersOf((await open('no-consent', { prompt: 'none' })).callback)).toMatchObject({
    error: 'consent_required',
  });
  await open('no-consent', { login_hint: jira });
  const { html } = await browser.press('administrator');
  expect(browser.heading).toBe('Permissions requested');
  expect(html).toContain('IMAP.AccessAsUser.All');
  expect(parametersOf((await browser.press('accept')).callback)).toHaveProperty('code');
  browser = new FormBrowser(served.fetch);
  expect(parametersOf((await signInAs('delegate@contoso.example', 'no-consent')).callback)).toHaveProperty('code');
});

test.each(['v2.0/adminconsent', 'adminconsent'])('takes the administrator’s consent at /%s', async (path) => {
  const { clientId } = registrationOf('gcc', 'no-consent');
  const address = `https://${host}/contoso-gcc.example/${path}?client_id=${clientId}&state=s&redirect_uri=${encodeURIComponent(companionRedirectUri)}`;
  await browser.open(address);
  await browser.press('administrator');
  expect(parametersOf((await browser.press('accept')).callback)).toMatchObject({ admin_consent: 'True', state: 's' });
  await browser.open(address);
  expect(parametersOf((await browser.press('cancel')).callback)).toMatchObject({
    error: 'access_denied',
    error_description: expect.stringMatching(/^AADSTS65004: /),
  });
});

test('keeps hostile input harmless', async () => {
  const { html } = await open('jira-mail', { login_hint: '"><script>alert(1)</script>@contoso.example' });
  expect(html).not.toContain('<script');
  const unknown = await browser.open(`https://${host}/contoso.example/oauth2/v2.0/authorize?client_id=%22%3E%3Cimg%3E`);
  expect(unknown.html).not.toContain('<img');
});
