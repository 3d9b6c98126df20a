import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { FormBrowser } from '../entra/form-browser.ts';
import { type ServedEntra, serveEntra } from '../entra/served-entra.ts';
import { organizations, registrationOf } from '../organizations.ts';
import { startJiraHost } from './started-host.ts';

let entra: ServedEntra;
let host: Awaited<ReturnType<typeof startJiraHost>>;
beforeAll(async () => {
  entra = await serveEntra();
  host = await startJiraHost({ entraFetch: entra.fetch });
});
afterAll(async () => {
  await host.close();
  await entra.close();
});

/** Saves a link of a Contoso registration, signs in through Jira's own test flow, and reads the result. */
const testConnection = async (registration: string, changes: Record<string, unknown> = {}) => {
  const { clientId, secrets } = registrationOf('commercial', registration);
  const tenantId = organizations.find(({ plan }) => plan === 'commercial')?.tenantId;
  const rest = host.rest();
  const created = await rest('POST', '', {
    name: `${registration} ${JSON.stringify(changes)}`,
    type: 'generic',
    clientId,
    clientSecret: secrets[0]?.value,
    authorizationEndpoint: `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/authorize`,
    tokenEndpoint: `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`,
    scopes: ['https://outlook.office.com/IMAP.AccessAsUser.All', 'offline_access'],
    ...changes,
  });
  const { id } = (await created.json()) as { id: string };
  const go = host.browse();
  const config = '/rest/oauth2-client/latest/config';
  const started = await go(`${config}/flow?id=${id}&callbackUrl=https://jira.contoso.example/back`, {
    method: 'POST',
    headers: { 'x-atlassian-token': 'no-check' },
  });
  const flow = (await started.json()) as { id: string; initFlowUrl: string };
  const pathOf = (address: string): string => new URL(address).pathname + new URL(address).search;
  const toEntra = (await go(pathOf(flow.initFlowUrl))).headers.get('location') ?? '';

  const browser = new FormBrowser(entra.fetch);
  await browser.open(toEntra);
  await browser.press('next', { username: 'jira@contoso.example' });
  const { callback } = await browser.press('password', { password: 'any' });
  const landed = (await go(pathOf(String(callback)))).headers.get('location');
  expect(landed).toBe(`https://jira.contoso.example/back/${flow.id}`);
  return (await go(`${config}/flow/${flow.id}`)).json();
};

test('passes for the registration that is right', async () => {
  expect(await testConnection('jira-mail')).toEqual({ success: true, error: null });
});

test.each([
  ['expired-secret', {}, 'The connection has failed. Check the application logs for details.', 'AADSTS7000222'],
  [
    'jira-mail',
    { clientSecret: registrationOf('commercial', 'jira-mail').secrets[0]?.id },
    'The connection has failed. Check the application logs for details.',
    'AADSTS7000215',
  ],
  [
    'jira-mail',
    { scopes: ['https://outlook.office.com/IMAP.AccessAsUser.All'] },
    'Refresh token is not present and access token lifetime is too short',
    '',
  ],
])('fails for %s with %j', async (registration, changes, error, logged) => {
  expect(await testConnection(registration, changes)).toEqual({ success: false, error });
  expect(host.state.applicationLog.join('\n')).toContain(logged);
});

test('type microsoft asks for offline_access by itself', async () => {
  const scopes = ['https://outlook.office.com/IMAP.AccessAsUser.All'];
  expect(await testConnection('jira-mail', { type: 'microsoft', scopes })).toEqual({ success: true, error: null });
});
