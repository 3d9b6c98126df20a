import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { Finding } from '../../../companion-service/checks/finding.ts';
import {
  CompanionStandIn,
  clientId,
  redirectUrl,
  reportOf,
  secretValue,
  showPage,
  standInForJira,
  tenantId,
  willingJira,
} from './stand-ins.tsx';

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

const findings: Finding[] = [
  { check: 'peer-reachable', subject: 'imap', stage: 'connectivity', status: 'pass' },
  { check: 'plan-matches-domain', stage: 'discovery', status: 'pass' },
  { check: 'credentials-accepted', stage: 'registration', status: 'pass' },
  { check: 'sign-in-completed', stage: 'authorization', status: 'pass' },
  { check: 'granted-scopes', subject: 'outlook', stage: 'scopes', status: 'pass' },
  { check: 'imap-inbox', stage: 'mailbox', status: 'pass' },
];

async function fillIn(user: UserEvent): Promise<void> {
  await user.type(screen.getByLabelText('Mail address'), 'jira@contoso.example{Enter}');
  await user.type(await screen.findByLabelText('Client ID'), clientId);
  await user.type(screen.getByLabelText('Client secret'), secretValue);
}

/** A page on which somebody has filled in everything and pressed Verify. */
async function verifying() {
  standInForJira(willingJira);
  const companion = new CompanionStandIn();
  const shown = showPage(companion);
  await fillIn(shown.user);
  await shown.user.click(screen.getByRole('button', { name: 'Verify' }));
  await waitFor(() => companion.listener);
  return { companion, ...shown };
}

function firstStarted(companion: CompanionStandIn) {
  const [started] = companion.started;
  if (!started) throw new Error('No diagnosis was started.');
  return started;
}

async function finish(companion: CompanionStandIn, told: Finding[]): Promise<void> {
  await waitFor(() => companion.listener);
  const { settings } = firstStarted(companion);
  await act(async () => {
    companion.tell({ type: 'started', checks: told.map(({ check, stage }) => ({ check, stage })) });
    for (const finding of told) companion.tell({ type: 'finding', finding });
    companion.tell({ type: 'ended', report: reportOf(settings, told) });
  });
}

test('from the address to a saved integration, and back again', async () => {
  const asked = standInForJira(willingJira);
  const companion = new CompanionStandIn();
  const { user, container } = showPage(companion);

  await fillIn(user);
  expect(screen.getByText(/Detected: Microsoft 365 Government \(GCC High\)/)).toBeTruthy();
  await waitFor(() => expect(screen.getByLabelText('Redirect URL').textContent).toBe(redirectUrl));
  await user.click(screen.getByRole('button', { name: 'Verify' }));

  expect(firstStarted(companion)).toEqual({
    clientSecret: secretValue,
    settings: {
      mailAddress: 'jira@contoso.example',
      plan: 'gccHigh',
      tenant: tenantId,
      protocols: ['imap'],
      grant: 'authorization_code',
      clientId,
    },
  });

  // A window of its own: the page closes it once the sign-in is back.
  const signInWindow = { close: jest.fn(), closed: false } as unknown as Window;
  const open = jest.spyOn(window, 'open').mockReturnValue(signInWindow);
  await act(async () => {
    companion.tell({
      type: 'signInRequired',
      signInUrl: 'https://login.microsoftonline.us/authorize',
      redirectUri: 'https://jira.contoso.example/mail-oauth/redirect',
      expiresAt: new Date(Date.now() + 300_000).toISOString(),
    });
  });
  await user.click(await screen.findByRole('button', { name: 'Sign in at Microsoft' }));
  expect(open).toHaveBeenCalledWith(
    'https://login.microsoftonline.us/authorize',
    expect.any(String),
    expect.any(String),
  );
  expect(screen.getByRole('timer').textContent).toMatch(/Time left: [45]:/);

  await finish(companion, findings);
  expect(await screen.findByText('Everything passed')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Sign in at Microsoft' })).toBeNull();
  expect(signInWindow.close).toHaveBeenCalled();

  await user.click(await screen.findByRole('button', { name: 'Save to Jira' }));
  expect(await screen.findByText(/Saved in Jira as/)).toBeTruthy();
  const saved = asked.find(({ method }) => method === 'POST');
  expect(saved?.body).toEqual({
    name: 'Microsoft mail jira@contoso.example',
    description: 'Microsoft 365 Government (GCC High), IMAP, a person',
    type: 'generic',
    clientId,
    clientSecret: secretValue,
    authorizationEndpoint: `https://login.microsoftonline.us/${tenantId}/oauth2/v2.0/authorize`,
    tokenEndpoint: `https://login.microsoftonline.us/${tenantId}/oauth2/v2.0/token`,
    scopes: ['https://outlook.office365.us/IMAP.AccessAsUser.All', 'offline_access'],
  });
  expect(screen.getByRole('heading', { name: 'Next: the incoming mail server' })).toBeTruthy();
  expect(await axe(container)).toHaveProperty('violations', []);

  await user.click(screen.getByRole('button', { name: 'Undo save' }));
  expect(await screen.findByText('The save was undone.')).toBeTruthy();
  expect(asked.some(({ method, path }) => method === 'DELETE' && path.endsWith('/config/7'))).toBe(true);
}, 30_000);

test('the secret is nowhere once it was sent: not in the document, not in storage', async () => {
  standInForJira(willingJira);
  const companion = new CompanionStandIn();
  const { user } = showPage(companion);
  await fillIn(user);
  expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toContain(secretValue);
  await user.click(screen.getByRole('button', { name: 'Verify' }));
  await screen.findByRole('list', { name: 'Stages' });
  expect(companion.started).toHaveLength(1);
  expect(document.documentElement.outerHTML).not.toContain(secretValue);
  for (const input of document.querySelectorAll('input')) expect(input.value).not.toContain(secretValue);
  expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toContain(secretValue);
  await user.click(screen.getByRole('button', { name: 'Replace client secret' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Client secret'));
}, 30_000);

test('a failure is told with its cause, its steps and who takes them; what it blocks says what is missing', async () => {
  const { companion, user, container } = await verifying();
  await finish(companion, [
    {
      check: 'credentials-accepted',
      stage: 'registration',
      status: 'fail',
      code: 'CLIENT_SECRET_INVALID',
      params: { evidence: 'AADSTS7000215: Invalid client secret provided.', aadsts: 7000215 },
    },
    { check: 'imap-inbox', stage: 'mailbox', status: 'blocked', blockedBy: ['imapSession'] },
  ]);
  const card = await screen.findByRole('article');
  expect(within(card).getByRole('heading').textContent).not.toBe('');
  expect(within(card).getByText('What to do')).toBeTruthy();
  expect(within(card).getByText('Who fixes it: Entra administrator')).toBeTruthy();
  await user.click(within(card).getByRole('button', { name: 'Evidence' }));
  expect(within(card).getByText(/AADSTS7000215/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Mailbox 1 could not be checked' }));
  expect(screen.getByText(/Could not be checked; missing: IMAP session/)).toBeTruthy();
  expect(screen.getByText('Not working yet')).toBeTruthy();
  expect(await axe(container)).toHaveProperty('violations', []);
}, 30_000);

test('what went over a connection that failed says so, with the host, and not that the connection is missing', async () => {
  const { companion, user } = await verifying();
  act(() =>
    companion.tell({
      type: 'observation',
      name: 'authorityConnection',
      observation: { host: 'login.microsoftonline.com', port: 443, route: 'direct', addresses: [] },
      timing: { startMs: 0, endMs: 1 },
    }),
  );
  await finish(companion, [
    { check: 'server-metadata', stage: 'discovery', status: 'blocked', blockedBy: ['authorityConnection'] },
    { check: 'imap-inbox', stage: 'mailbox', status: 'blocked', blockedBy: ['imapSession'] },
  ]);
  await user.click(await screen.findByRole('button', { name: 'Cloud and tenant 1 could not be checked' }));
  expect(screen.getByText('Not checked: no working connection to login.microsoftonline.com')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Mailbox 1 could not be checked' }));
  expect(screen.getByText('Could not be checked; missing: IMAP session')).toBeTruthy();
}, 30_000);

test('a dropped stream is said plainly and forgotten when it is back; a lost one keeps what was found', async () => {
  const { companion } = await verifying();
  act(() => companion.listener.onStream('reconnecting'));
  expect(await screen.findByText(/was interrupted/)).toBeTruthy();
  act(() => companion.listener.onStream('connected'));
  expect(screen.queryByText(/was interrupted/)).toBeNull();
  act(() => companion.tell({ type: 'finding', finding: { check: 'imap-inbox', stage: 'mailbox', status: 'pass' } }));
  act(() => companion.listener.onStream('lost'));
  expect(screen.getByText('The connection to the companion is lost')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Mailbox 1 check passed' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull();
}, 30_000);

test('a verification whose companion was restarted is told as interrupted, and nothing goes on working', async () => {
  const { companion } = await verifying();
  act(() => companion.tell({ type: 'started', checks: [{ check: 'imap-inbox', stage: 'mailbox' }] }));
  act(() => companion.tell({ type: 'probeStarted', name: 'imapSession', stage: 'mailbox', atMs: 0 }));
  const stagesShown = () => screen.getByRole('list', { name: 'Stages' }).textContent ?? '';
  expect(stagesShown()).toContain('in progress');
  act(() => companion.listener.onStream('interrupted'));
  expect(screen.getByText('The verification was interrupted')).toBeTruthy();
  expect(stagesShown()).not.toContain('in progress');
  expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull();
}, 30_000);

test('a fault of our own code is no verdict', async () => {
  const { companion, user } = await verifying();
  act(() => companion.tell({ type: 'bug', name: 'TypeError', where: 'imapSession' }));
  expect(await screen.findByText('A fault in this product')).toBeTruthy();
  expect(screen.queryByText('Not working yet')).toBeNull();
  const { settings } = firstStarted(companion);
  const bugs = [{ name: 'TypeError', where: 'imapSession' }];
  act(() => companion.tell({ type: 'ended', report: { ...reportOf(settings, findings), bugs } }));
  const outcome = screen.getByText('Not everything could be checked').closest<HTMLElement>('.jmo-notice');
  expect(screen.queryByText('Everything passed')).toBeNull();
  if (!outcome) throw new Error('no notice');
  await user.click(within(outcome).getByRole('button', { name: 'Verify again' }));
  await waitFor(() => expect(companion.started).toHaveLength(2));
}, 30_000);

test('the answer of a stuck sign-in can be pasted and leaves the field', async () => {
  const { companion, user } = await verifying();
  act(() =>
    companion.tell({
      type: 'signInRequired',
      signInUrl: 'https://a.example',
      redirectUri: 'https://b.example',
      expiresAt: new Date(Date.now() - 1000).toISOString(),
    }),
  );
  expect(await screen.findByText(/The time is up/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /Stuck on an error page/ }));
  await user.click(screen.getByRole('button', { name: 'Use this' }));
  expect(screen.getByText('Fill in this field.')).toBeTruthy();
  const area = screen.getByLabelText<HTMLTextAreaElement>('Final address or error text');
  await user.type(area, 'https://jira.contoso.example/?code=abc');
  await user.click(screen.getByRole('button', { name: 'Use this' }));
  await waitFor(() => expect(companion.pasted).toEqual(['https://jira.contoso.example/?code=abc']));
  expect(area.value).toBe('');
}, 30_000);

test('leaving the page cancels the running diagnosis', async () => {
  const { companion, unmount } = await verifying();
  await screen.findByRole('list', { name: 'Stages' });
  unmount();
  expect(companion.cancelled).toEqual(['d1']);
}, 30_000);

test('the focus is never lost: not when the secret is taken by Enter, not when the run is stopped', async () => {
  standInForJira(willingJira);
  const { user } = showPage(new CompanionStandIn());
  await fillIn(user);
  await user.keyboard('{Enter}');
  await screen.findByRole('list', { name: 'Stages' });
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Replace client secret' })),
  );
  await user.click(screen.getByRole('button', { name: 'Stop' }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Verify' })));
}, 30_000);
