import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { axe } from 'jest-axe';
import { CompanionProblem } from '../../../plugin-ui/companion/companion-client.ts';
import {
  CompanionStandIn,
  clientId,
  gccHighDetection,
  jiraHost,
  secretValue,
  showPage,
  standInForJira,
  tenantId,
  willingJira,
} from './stand-ins.tsx';

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

test('without the companion: it says what to start, and a plan can be chosen, copied and saved all the same', async () => {
  standInForJira(willingJira);
  const companion = new CompanionStandIn();
  companion.away();
  const { user, container } = showPage(companion);
  await user.type(screen.getByLabelText('Mail address'), 'jira@contoso.example{Enter}');
  expect(await screen.findByText('The companion service does not answer')).toBeTruthy();
  expect(screen.getByText(/npm run serve/)).toBeTruthy();
  await user.selectOptions(screen.getByLabelText('Plan'), 'Microsoft 365 Government (GCC High)');
  await user.click(screen.getByRole('button', { name: /Values sent to Microsoft/ }));
  expect(screen.getByLabelText<HTMLInputElement>('Tenant').value).toBe('contoso.example');
  expect(await screen.findByRole('button', { name: 'Save to Jira' })).toBeTruthy();
  expect(await axe(container)).toHaveProperty('violations', []);
  companion.detection = gccHighDetection;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(/Detected: /)).toBeTruthy();
}, 30_000);

test('a domain without a tenant is said plainly, with the authorities that did not answer', async () => {
  standInForJira(willingJira);
  const companion = new CompanionStandIn();
  companion.detection = {
    domain: 'nowhere.example',
    candidates: [],
    foreignMx: [],
    silentAuthorities: ['login.microsoftonline.us'],
  };
  const { user } = showPage(companion);
  await user.type(screen.getByLabelText('Mail address'), 'jira@nowhere.example');
  await user.tab();
  expect(await screen.findByText('No Microsoft tenant found for nowhere.example')).toBeTruthy();
  expect(screen.getByText(/login\.microsoftonline\.us/)).toBeTruthy();
}, 30_000);

test('several plans fit: a person says which', async () => {
  standInForJira(willingJira);
  const companion = new CompanionStandIn();
  companion.detection = {
    ...gccHighDetection,
    candidates: [
      { plan: 'gccHigh', tenantId, evidence: [] },
      { plan: 'dod', tenantId, evidence: [] },
    ],
  };
  const { user } = showPage(companion);
  await user.type(screen.getByLabelText('Mail address'), 'jira@contoso.example{Enter}');
  expect(await screen.findByRole('group', { name: 'Which plan is it?' })).toBeTruthy();
  expect(screen.queryByLabelText('Client ID')).toBeNull();
  await user.click(screen.getByRole('radio', { name: 'Microsoft 365 Government (DoD)' }));
  await user.click(await screen.findByRole('button', { name: /Values sent to Microsoft/ }));
  expect(screen.getByLabelText<HTMLInputElement>('Mail server host').value).toBe('outlook-dod.office365.us');
}, 30_000);

test('wrong fields are marked by the shared schema before anything is sent, and the first gets the focus', async () => {
  standInForJira(willingJira);
  const companion = new CompanionStandIn();
  const { user } = showPage(companion);
  await user.type(screen.getByLabelText('Mail address'), 'jira@contoso.example{Enter}');
  await user.type(await screen.findByLabelText('Client ID'), 'not-a-guid');
  await user.click(screen.getByRole('button', { name: /Values sent to Microsoft/ }));
  await user.clear(screen.getByLabelText('Authorization endpoint'));
  await user.type(screen.getByLabelText('Authorization endpoint'), 'javascript:alert(1)');
  await user.click(screen.getByRole('button', { name: 'Verify' }));
  expect(screen.getByText(/has the form 00000000/)).toBeTruthy();
  expect(screen.getByText('Type an address that starts with https://')).toBeTruthy();
  expect(screen.getByText('Fill in this field.')).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Client ID')));
  expect(companion.started).toHaveLength(0);
  await user.click(screen.getByRole('button', { name: 'Reset Authorization endpoint to preset' }));
  expect(screen.queryByText('Type an address that starts with https://')).toBeNull();
  expect(document.activeElement).toBe(screen.getByLabelText('Authorization endpoint'));
}, 30_000);

test('an address without a domain is said at once, and asks nobody', async () => {
  standInForJira(willingJira);
  const { user } = showPage(new CompanionStandIn());
  await user.type(screen.getByLabelText('Mail address'), 'jira');
  await user.tab();
  expect(screen.getByText('Type the whole address, with one @ and the domain after it.')).toBeTruthy();
}, 30_000);

test('what the companion refuses stands under its field', async () => {
  standInForJira(willingJira);
  const companion = new CompanionStandIn();
  companion.startFailure = new CompanionProblem('Some fields cannot be used', 422, undefined, [
    { field: 'settings.overrides.imap.host', code: 'HOST_NOT_KNOWN', text: 'This host belongs to no known cloud.' },
  ]);
  const { user } = showPage(companion);
  await user.type(screen.getByLabelText('Mail address'), 'jira@contoso.example{Enter}');
  await user.type(await screen.findByLabelText('Client ID'), clientId);
  await user.type(screen.getByLabelText('Client secret'), secretValue);
  await user.click(screen.getByRole('button', { name: 'Verify' }));
  expect(await screen.findByText('This host belongs to no known cloud.')).toBeTruthy();
  expect(screen.getByLabelText('Mail server host').getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('Some fields cannot be used')).toBeTruthy();
}, 30_000);

test('the ID of a secret is noticed while it is pasted', async () => {
  standInForJira(willingJira);
  const { user } = showPage(new CompanionStandIn());
  await user.type(screen.getByLabelText('Mail address'), 'jira@contoso.example{Enter}');
  await user.click(await screen.findByLabelText('Client secret'));
  await user.paste('99999999-aaaa-4333-8444-555555555555');
  expect(screen.getByText(/looks like the Secret ID/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show client secret' }));
  expect(screen.getByLabelText<HTMLInputElement>('Client secret').type).toBe('text');
}, 30_000);

test.each([
  ['there is no REST', 404, jiraHost, /offers no way to save from here/],
  ['the user is no system administrator', 403, jiraHost, /needs a Jira system administrator/],
  ['the base URL is http', 403, { ...jiraHost, baseUrl: 'http://jira.contoso.example' }, /base URL is not https/],
] as const)(
  'copy mode, because %s',
  async (_case, status, host, words) => {
    standInForJira((_method, path) => (path.includes('config') ? { status } : undefined));
    const companion = new CompanionStandIn();
    const { user, container } = showPage(companion, host);
    await user.type(screen.getByLabelText('Mail address'), 'jira@contoso.example{Enter}');
    expect(await screen.findByText(/Computed here/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Save without verifying' }));
    expect(await screen.findByText(words)).toBeTruthy();
    const labels = [...container.querySelectorAll('.jmo-rows')].at(0)?.querySelectorAll('dt') ?? [];
    expect([...labels].map(({ textContent }) => textContent).slice(0, 4)).toEqual([
      'Grant type',
      'Service provider',
      'Name',
      'Description',
    ]);
    expect(await axe(container)).toHaveProperty('violations', []);
  },
  30_000,
);

test('what was typed survives a reload, but the secret does not; “Start over” forgets it all', async () => {
  standInForJira(willingJira);
  const first = showPage(new CompanionStandIn());
  await first.user.type(screen.getByLabelText('Mail address'), 'jira@contoso.example{Enter}');
  await first.user.type(await screen.findByLabelText('Client ID'), clientId);
  await first.user.type(screen.getByLabelText('Client secret'), secretValue);
  first.unmount();
  const second = showPage(new CompanionStandIn());
  expect(screen.getByLabelText<HTMLInputElement>('Mail address').value).toBe('jira@contoso.example');
  expect((await screen.findByLabelText<HTMLInputElement>('Client ID')).value).toBe(clientId);
  expect(screen.getByLabelText<HTMLInputElement>('Client secret').value).toBe('');
  await second.user.click(screen.getByRole('button', { name: 'Start over' }));
  expect(screen.getByLabelText<HTMLInputElement>('Mail address').value).toBe('');
}, 30_000);

test('what Jira refuses is said in its own words, and can be tried again', async () => {
  let isNameTaken = true;
  const asked = standInForJira((method, path, body) =>
    method === 'POST' && isNameTaken
      ? { status: 400, body: { errors: [], fieldErrors: { name: ['This name is already used.'] } } }
      : willingJira(method, path, body),
  );
  const { user } = showPage(new CompanionStandIn());
  await user.type(screen.getByLabelText('Mail address'), 'jira@contoso.example{Enter}');
  await user.type(await screen.findByLabelText('Client ID'), clientId);
  await user.click(screen.getByRole('button', { name: 'Save without verifying' }));
  await user.click(await screen.findByRole('button', { name: 'Save to Jira' }));
  expect(screen.getByText(/Type the client secret again/)).toBeTruthy();
  await user.type(screen.getByLabelText('Client secret'), secretValue);
  await user.click(screen.getByRole('button', { name: 'Save to Jira' }));
  expect(await screen.findByText('This name is already used.')).toBeTruthy();
  isNameTaken = false;
  await user.click(screen.getByRole('button', { name: 'Save to Jira' }));
  expect(await screen.findByText(/Saved in Jira as/)).toBeTruthy();
  expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(2);
}, 30_000);

test('an app alone needs no Redirect URL, asks for the default scope, and is created in Jira’s own form', async () => {
  standInForJira(willingJira);
  const companion = new CompanionStandIn();
  const { user } = showPage(companion);
  await user.type(screen.getByLabelText('Mail address'), 'jira@contoso.example{Enter}');
  await user.click(await screen.findByRole('radio', { name: 'The app alone' }));
  expect(screen.queryByText('Redirect URL')).toBeNull();
  await user.click(screen.getByRole('button', { name: /Values sent to Microsoft/ }));
  expect(screen.getByLabelText<HTMLInputElement>('Scopes').value).toBe('https://outlook.office365.us/.default');
  await user.click(screen.getByRole('button', { name: 'Save without verifying' }));
  expect(await screen.findByText(/“client credentials” is not documented/)).toBeTruthy();
}, 30_000);

test('a shared mailbox asks who signs in', async () => {
  standInForJira(willingJira);
  const companion = new CompanionStandIn();
  const { user } = showPage(companion);
  await user.type(screen.getByLabelText('Mail address'), 'team@contoso.example{Enter}');
  await user.click(await screen.findByRole('checkbox', { name: 'This is a shared mailbox' }));
  await user.type(screen.getByLabelText('Signs in as'), 'ann@contoso.example');
  await user.type(screen.getByLabelText('Client ID'), clientId);
  await user.type(screen.getByLabelText('Client secret'), `${secretValue}{Enter}`);
  await waitFor(() => expect(companion.started[0]?.settings.signInAddress).toBe('ann@contoso.example'));
}, 30_000);
