import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import type { Integration } from '../../../plugin-ui/jira/jira-rest.ts';
import { rememberSave } from '../../../plugin-ui/jira/undo-journal.ts';
import { noteSecretEnd } from '../../../plugin-ui/mail-oauth-page/secret-expiry-memory.ts';
import {
  CompanionStandIn,
  clientId,
  jiraHost,
  secretValue,
  showPage,
  standInForJira,
  tenantId,
  willingJira,
} from '../page/stand-ins.tsx';

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});
afterEach(cleanup);

const link: Integration = {
  id: '7',
  name: 'Mail of other@contoso.example',
  description: '',
  type: 'microsoft',
  clientId,
  authorizationEndpoint: `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/authorize`,
  tokenEndpoint: `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`,
  scopes: ['https://outlook.office.com/IMAP.AccessAsUser.All', 'offline_access'],
  flowType: 'AUTHORIZATION_CODE',
};

/** A Jira with this one link, until somebody deletes it. */
function jiraWithLink() {
  let isThere = true;
  standInForJira((method, path) => {
    if (path.endsWith('/config')) return { body: isThere ? [link] : [] };
    if (!path.includes('/config/')) return undefined;
    if (method === 'DELETE') isThere = false;
    return isThere ? { body: link } : { status: method === 'DELETE' ? 204 : 404 };
  });
  return { isThere: () => isThere };
}

const openIt = `Open in the form: ${link.name}`;
const address = (): HTMLInputElement => screen.getByLabelText('Mail address');

/** Whether leaving the page would be asked about. */
function asksOnLeaving(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  fireEvent(window, event);
  return event.defaultPrevented;
}

test('opened over unfinished work: asked first, and keeping it loses nothing', async () => {
  jiraWithLink();
  const { user } = showPage(new CompanionStandIn());
  await user.type(address(), 'mine@contoso.example');
  await user.click(await screen.findByRole('button', { name: openIt }));
  expect(await screen.findByText('Replace what stands in the form?')).toBeTruthy();
  expect(screen.getByText(/work for mine@contoso\.example/)).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('Keep it');
  await user.keyboard('{Enter}');
  expect(address().value).toBe('mine@contoso.example');
  expect(screen.queryByText('Replace what stands in the form?')).toBeNull();

  await user.click(screen.getByRole('button', { name: openIt }));
  await user.click(await screen.findByRole('button', { name: 'Replace it' }));
  expect(address().value).toBe('other@contoso.example');
  expect(asksOnLeaving()).toBe(false);
});

test('opened over an empty form: nobody is asked, and nothing is unsaved until something is typed', async () => {
  jiraWithLink();
  const { user } = showPage(new CompanionStandIn());
  await user.click(await screen.findByRole('button', { name: openIt }));
  await waitFor(() => expect(address().value).toBe('other@contoso.example'));
  expect(asksOnLeaving()).toBe(false);
  await user.type(address(), 'x');
  expect(asksOnLeaving()).toBe(true);
});

test('a save that is undone leaves unsaved work at once', async () => {
  standInForJira(willingJira);
  const { user } = showPage(new CompanionStandIn());
  await user.type(address(), 'jira@contoso.example{Enter}');
  await user.type(await screen.findByLabelText('Client ID'), clientId);
  await user.type(screen.getByLabelText('Client secret'), secretValue);
  expect(asksOnLeaving()).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Save without verifying' }));
  await user.click(await screen.findByRole('button', { name: 'Save to Jira' }));
  await screen.findByText(/^Saved in Jira as/);
  expect(asksOnLeaving()).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Undo save' }));
  await screen.findByText('The save was undone.');
  expect(asksOnLeaving()).toBe(true);
});

test('a link made in this browser is taken away again after a reload, for a day', async () => {
  rememberSave(jiraHost, { integration: link, previous: undefined }, new Date(Date.now() - 60_000));
  const jira = jiraWithLink();
  const { user } = showPage(new CompanionStandIn());
  await user.click(await screen.findByRole('button', { name: `Take it away again: ${link.name}` }));
  await waitFor(() => expect(jira.isThere()).toBe(false));
  await waitFor(() => expect(screen.queryByText(link.name)).toBeNull());
});

test('a link made longer ago may be in use: it is not taken away by an undo', async () => {
  rememberSave(jiraHost, { integration: link, previous: undefined }, new Date(Date.now() - 25 * 60 * 60_000));
  jiraWithLink();
  showPage(new CompanionStandIn());
  await screen.findByRole('button', { name: openIt });
  expect(screen.queryByRole('button', { name: /Take it away again/ })).toBeNull();
});

test('the list counts down the secret of a link whose end was noted', async () => {
  noteSecretEnd(clientId, new Date(Date.now() + 10.5 * 86_400_000).toISOString().slice(0, 10));
  jiraWithLink();
  showPage(new CompanionStandIn());
  expect(await screen.findByText(/The secret lasts (?:9|10) more days/)).toBeTruthy();
  expect(screen.getByText(/Make a new secret now/)).toBeTruthy();
});
