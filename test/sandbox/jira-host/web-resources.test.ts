import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeJar } from './sample-jar.ts';
import { startJiraHost } from './started-host.ts';

const folder = mkdtempSync(join(tmpdir(), 'jira-host-'));
const jarPath = join(folder, 'plugin.jar');
let host: Awaited<ReturnType<typeof startJiraHost>>;
beforeAll(async () => {
  writeFileSync(jarPath, makeJar());
  host = await startJiraHost({ jarPath });
});
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

const listPath = '/plugins/servlet/applinks/listApplicationLinks';
const download = '/s/1.2.3/_/download/resources';
const late = async (body: object) => {
  const response = await host.browse()('/rest/webResources/1.0/resources', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, answer: (await response.json()) as { resources?: { url: string }[] } };
};

test('a page loads its contexts, dependencies first, scripts after AJS and AUI', async () => {
  const text = await (await host.browse()(listPath)).text();
  const order = [
    '/jira-host/page-globals.js',
    '/jira-host/aui/aui-prototyping.js',
    `${download}/sample.plugin:base/base.css`,
    `${download}/sample.plugin:loader/loader.js`,
  ].map((address) => text.indexOf(`"${address}"`));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((one, other) => one - other));
  expect(text).not.toContain('sample.plugin:page');
});

test('Jira 10 and later defers scripts, Jira 9 does not', async () => {
  const tag = async (version: '9.12' | '10.3') =>
    /<script src="[^"]*loader.js"[^>]*>/.exec(await (await host.browse({ version })(listPath)).text())?.[0];
  expect(await tag('10.3')).toContain('defer');
  expect(await tag('9.12')).not.toContain('defer');
});

test.each([
  [`${download}/sample.plugin:loader/loader.js`, 'application/javascript; charset=utf-8', 'loader();'],
  [`/s/any/thing/_/download/resources/sample.plugin:base/base.css`, 'text/css; charset=utf-8', 'p { color: red }'],
  ['/download/resources/sample.plugin:page/images/logo.svg', 'image/svg+xml', '<svg/>'],
  ['/download/resources/sample.plugin:page/logo', 'image/svg+xml', '<svg/>'],
])('serves %s', async (path, type, text) => {
  const response = await host.browse()(path);
  expect([response.status, response.headers.get('content-type')?.toLowerCase().replace(/;\s*/, '; ')]).toEqual([
    200,
    type,
  ]);
  expect(await response.text()).toBe(text);
});

test.each([
  `${download}/sample.plugin:loader/other.js`,
  `${download}/sample.plugin:nothing/loader.js`,
  `${download}/sample.plugin:page/images/..%2F..%2Fatlassian-plugin.xml`,
  `${download}/sample.plugin:page/images/%2e%2e/%2e%2e/atlassian-plugin.xml`,
])('serves nothing for %s', async (path) => {
  expect((await host.browse()(path)).status).toBe(404);
});

test('a late context and a late web-resource give the same files; an unknown context gives none', async () => {
  const url = `${download}/sample.plugin:page/page.js`;
  const resources = [{ url, resourceType: 'JAVASCRIPT', key: 'sample.plugin:page' }];
  expect(await late({ c: ['sample.plugin:page-context'] })).toEqual({ status: 200, answer: { resources } });
  expect(await late({ r: ['sample.plugin:page'] })).toEqual({ status: 200, answer: { resources } });
  expect(await late({ c: ['sample.plugin:page'] })).toEqual({ status: 200, answer: { resources: [] } });
  expect((await late({ r: ['sample.plugin:nothing'] })).status).toBe(404);
});

test('a menu item stands in its section with its phrase, for those who may', async () => {
  const mail = async (user: 'sysadmin' | 'admin') =>
    (await host.browse({ user })('/secure/admin/IncomingMailServers.jspa')).text();
  expect(await mail('sysadmin')).toContain(`<a href="${listPath}#sample">Mail with OAuth</a>`);
  expect(await mail('admin')).not.toContain('Mail with OAuth');
});
