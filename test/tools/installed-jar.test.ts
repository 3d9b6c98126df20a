import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { XMLParser } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import { pluginKey } from '../../plugin-ui/jira/plugin-key.ts';
import { startJiraHost } from '../sandbox/jira-host/started-host.ts';
import { switchValues } from '../sandbox/jira-host/switches.ts';

const jarPath = 'target/jira-mail-oauth.jar';
const listPath = '/plugins/servlet/applinks/listApplicationLinks';
let host: Awaited<ReturnType<typeof startJiraHost>>;

beforeAll(async () => {
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'tools/build-jar.ts', '--if-changed']);
  host = await startJiraHost({ jarPath });
}, 300_000);
afterAll(() => host.close());

/** Addresses of our files that a page loads by itself. */
const ours = (page: string): string[] =>
  [...page.matchAll(/(?:src|href)="([^"]*\/download\/resources\/[^"]*)"/g)]
    .map(([, address = '']) => address)
    .filter((address) => address.includes(`/${pluginKey}:`));

test.each(switchValues.version)(
  'Jira %s: the page of Application links loads the loader, the way back from a sign-in, and nothing more',
  async (version) => {
    const go = host.browse({ version });
    const loaded = ours(await (await go(listPath)).text());
    const names = loaded.map((address) => address.split('/').pop());
    expect([...names].sort()).toEqual(['loader.css', 'loader.js', 'sign-in-return.js']);
    const script = await (await go(loaded[names.indexOf('loader.js')] ?? '')).text();
    expect(script).toBe(new TextDecoder().decode(unzipSync(readFileSync(jarPath))['plugin-ui/loader.js']));
  },
);

test.each(switchValues.version)('Jira %s: what the loader asks for later is all there', async (version) => {
  const go = host.browse({ version });
  const answer = await go('/rest/webResources/1.0/resources', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ c: [`${pluginKey}:mail-oauth-page`] }),
  });
  const { resources } = (await answer.json()) as { resources: { url: string }[] };
  expect(resources.length).toBeGreaterThan(1);
  for (const { url } of resources) expect((await go(url)).status).toBe(200);
});

test.each(switchValues.version)('Jira %s: the menu leads there, for those who may', async (version) => {
  const menu = async (user: 'sysadmin' | 'admin') => {
    const page = await (await host.browse({ version, user })(listPath)).text();
    return page.split(`${listPath}#mail-oauth`).length - 1;
  };
  expect([(await menu('sysadmin')) > 0, await menu('admin')]).toEqual([true, 0]);
});

test('other pages load nothing of ours but the way back from a sign-in', async () => {
  const loaded = async (path: string) =>
    ours(await (await host.browse()(path)).text()).map((address) => address.split('/').pop());
  expect(await loaded('/')).toEqual(['sign-in-return.js']);
  expect((await loaded('/login.jsp')).filter((name) => name !== 'sign-in-return.js')).toEqual([]);
});

test('the descriptor says what Data Center, the Marketplace and the app list ask for', () => {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false });
  const read = parser.parse(readFileSync('atlassian-plugin.xml', 'utf8')) as {
    'atlassian-plugin': {
      '@plugins-version': string;
      'plugin-info': {
        description: string;
        vendor: { '@name': string };
        param: { '@name': string; '#text': string }[];
      };
    };
  };
  const { '@plugins-version': version, 'plugin-info': info } = read['atlassian-plugin'];
  const params = Object.fromEntries(info.param.map((param) => [param['@name'], param['#text']]));
  expect(version).toBe('2');
  expect(info.description).not.toBe('');
  expect(info.vendor['@name']).not.toBe('');
  expect(params).toEqual({
    'atlassian-data-center-status': 'compatible',
    'atlassian-data-center-compatible': 'true',
    'plugin-icon': expect.stringMatching(/\.png$/),
    'plugin-logo': expect.stringMatching(/\.png$/),
    'configure.url': `${listPath}#mail-oauth`,
  });
});
