import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fetch } from 'undici';
import { sampleLink, startJiraHost } from './started-host.ts';

const listPath = '/plugins/servlet/applinks/listApplicationLinks';
let host: Awaited<ReturnType<typeof startJiraHost>>;
beforeAll(async () => {
  host = await startJiraHost();
});
afterAll(() => host.close());

test('a new browser gets Jira’s two cookies and is a system administrator', async () => {
  const response = await fetch(`${host.address}${listPath}`);
  const cookies = response.headers.getSetCookie();
  expect(cookies).toEqual([
    expect.stringMatching(/^JSESSIONID=[0-9A-F]{32}; Path=\/; HttpOnly$/),
    expect.stringMatching(/^atlassian\.xsrf\.token=\S+; Path=\/$/),
  ]);
  const session = await fetch(`${host.address}/rest/auth/1/session`, {
    headers: { cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') },
  });
  expect(await session.json()).toMatchObject({ name: 'admin' });
});

test.each([
  ['sysadmin', 200, true, true],
  ['admin', 200, true, false],
  ['nobody', 401, false, false],
] as const)('tells who %s is and what they may', async (user, status, isAdmin, isSystemAdmin) => {
  const go = host.browse({ user });
  for (const path of ['/rest/auth/1/session', '/rest/api/2/myself']) expect((await go(path)).status).toBe(status);
  expect(await (await go('/rest/api/2/mypermissions')).json()).toMatchObject({
    permissions: { ADMINISTER: { havePermission: isAdmin }, SYSTEM_ADMIN: { havePermission: isSystemAdmin } },
  });
});

test('serverInfo tells the configured base URL and the version of the switch', async () => {
  const info = async (path: string) => (await host.browse()(path)).json();
  expect(await info('/rest/api/2/serverInfo')).toMatchObject({ baseUrl: 'https://jira.contoso.example' });
  expect(await info('/rest/api/2/serverInfo?host-version=9.12&host-base-url=http')).toMatchObject({
    baseUrl: 'http://jira.contoso.example',
    version: expect.stringMatching(/^9\.12\./),
    versionNumbers: [9, 12, expect.any(Number)],
  });
});

test('a switch stays set for that browser alone; an unknown value is an error', async () => {
  const [mine, other] = [host.browse(), host.browse()];
  await mine(`${listPath}?host-theme=dark`);
  expect(await (await mine(listPath)).text()).toContain('data-color-mode="dark"');
  expect(await (await other(listPath)).text()).toContain('data-color-mode="light"');
  expect((await mine(`${listPath}?host-theme=pink`)).status).toBe(500);
});

test('Jira 9.12 has neither tokens nor colour modes, later ones have both', async () => {
  const go = host.browse({ version: '9.12', theme: 'dark' });
  const page = await (await go(listPath)).text();
  expect(page).not.toMatch(/data-color-mode|aui-prototyping\.css/);
  const sheet = await (await go('/jira-host/aui/without-tokens.css')).text();
  expect(sheet.length).toBeGreaterThan(100_000);
  expect(sheet).not.toMatch(/var\(--ds-|[{;]--ds-/);
  const later = await (await host.browse({ version: '10.3', theme: 'dark' })(listPath)).text();
  expect(later).toMatch(/data-color-mode="dark"[\s\S]*aui-prototyping\.css/);
});

test('pages ask for the rights that Jira asks for', async () => {
  const landing = async (user: 'sysadmin' | 'admin' | 'nobody', path: string) => {
    const response = await host.browse({ user })(path);
    return response.headers.get('location')?.split('?')[0] ?? response.status;
  };
  expect(await landing('admin', listPath)).toBe(200);
  expect(await landing('nobody', listPath)).toBe('/login.jsp');
  expect(await landing('admin', '/secure/admin/IncomingMailServers.jspa')).toBe('/login.jsp');
  expect(await landing('sysadmin', '/secure/admin/AddPopMailServer!default.jspa')).toBe(200);
  expect(await landing('nobody', '/login-as?host-user=sysadmin&os_destination=%2F%2Fevil.example')).toBe('/');
});

test('what was saved is on the list, with its text as text', async () => {
  await host.rest()('POST', '', { ...sampleLink, name: '<script>alert(1)</script>' });
  const text = await (await host.browse()(listPath)).text();
  expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(text).not.toContain('<script>alert(1)');
});

test('lives under a context path', async () => {
  const under = await startJiraHost({ contextPath: '/jira' });
  const response = await fetch(`${under.address}/jira${listPath}`);
  const text = await response.text();
  expect(response.headers.getSetCookie()[0]).toContain('Path=/jira;');
  expect(text).toContain('<meta name="ajs-context-path" content="/jira">');
  expect(text).toContain('content="https://jira.contoso.example/jira"');
  expect(text).not.toMatch(/(href|src)="\/(?!jira)/);
  expect((await under.browse()('/jira/jira-host/page-globals.js')).status).toBe(200);
  expect((await under.browse()(listPath)).status).toBe(404);
  await under.close();
});
