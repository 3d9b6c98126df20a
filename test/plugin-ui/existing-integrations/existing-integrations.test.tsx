import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { Integration } from '../../../plugin-ui/jira/jira-rest.ts';
import { rememberSave } from '../../../plugin-ui/jira/undo-journal.ts';
import { CompanionStandIn, clientId, jiraHost, showPage, standInForJira, tenantId } from '../page/stand-ins.tsx';

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});
afterEach(cleanup);

const base = 'https://login.microsoftonline.com/common/oauth2/v2.0';
const onCommon: Integration = {
  id: '7',
  name: 'Mail of jira@contoso.example',
  description: '',
  type: 'microsoft',
  clientId,
  authorizationEndpoint: `${base}/authorize`,
  tokenEndpoint: `${base}/token`,
  scopes: ['https://outlook.office.com/IMAP.AccessAsUser.All', 'offline_access'],
  flowType: 'AUTHORIZATION_CODE',
};

/** Jira with links in it, which keeps what it is given. */
function jiraWith(...links: readonly Integration[]) {
  const kept = new Map(links.map((link) => [link.id, link]));
  const asked = standInForJira((method, path, body) => {
    const id = /\/config\/([^/?]+)$/.exec(path)?.[1];
    if (!path.startsWith('/rest/oauth2-client/latest/')) return undefined;
    if (path.endsWith('/config')) return { body: [...kept.values()] };
    const link = kept.get(id ?? '');
    if (!link) return undefined;
    if (method === 'PUT') kept.set(link.id, body as Integration);
    return { body: kept.get(link.id) };
  });
  return { kept, written: () => asked.filter(({ method }) => method !== 'GET') };
}

const companion = (): CompanionStandIn => {
  const standIn = new CompanionStandIn();
  standIn.detection = {
    domain: 'contoso.example',
    candidates: [{ plan: 'commercial', tenantId, evidence: [] }],
    foreignMx: [],
    silentAuthorities: [],
  };
  return standIn;
};

const repaired = {
  ...onCommon,
  authorizationEndpoint: `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/authorize`,
  tokenEndpoint: `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`,
};

test('a link on `common` is remarked, repaired with the tenant looked up, and put back; other fields stay', async () => {
  const { kept, written } = jiraWith(onCommon);
  const { user, container } = showPage(companion());
  const section = await screen.findByRole('region', { name: 'Already in Jira' }, { timeout: 20_000 });
  expect(within(section).getByText('No tenant ID given.')).toBeTruthy();
  await user.click(within(section).getByRole('button', { name: `Repair ${onCommon.name}` }));
  await waitFor(() => expect(screen.getByDisplayValue(tenantId)).toBeTruthy());
  expect(written()).toEqual([]);
  expect(await axe(container)).toHaveProperty('violations', []);
  await user.click(screen.getByRole('button', { name: 'Save the repair' }));
  expect(await screen.findByText('The link is repaired')).toBeTruthy();
  expect(kept.get('7')).toEqual(repaired);
  expect(JSON.stringify({ ...localStorage })).not.toMatch(/secret/i);
  expect(await within(section).findByText(/Its Redirect URL is another one now/)).toBeTruthy();

  // The journal outlives the page.
  cleanup();
  const again = showPage(companion());
  await again.user.click(
    await screen.findByRole('button', { name: `Undo last change: ${onCommon.name}` }, { timeout: 20_000 }),
  );
  expect(await screen.findByText(/The change was undone/)).toBeTruthy();
  expect(kept.get('7')).toEqual(onCommon);
}, 60_000);

test('what somebody else changed while the repair was open is shown and not overwritten', async () => {
  const { kept, written } = jiraWith(onCommon);
  const { user } = showPage(companion());
  await user.click(await screen.findByRole('button', { name: `Repair ${onCommon.name}` }, { timeout: 20_000 }));
  await waitFor(() => expect(screen.getByDisplayValue(tenantId)).toBeTruthy());
  kept.set('7', { ...onCommon, description: 'theirs' });
  await user.click(screen.getByRole('button', { name: 'Save the repair' }));
  expect(await screen.findByText('Someone else changed it meanwhile')).toBeTruthy();
  expect(screen.getByText('Description: – became theirs')).toBeTruthy();
  expect(written()).toEqual([]);
}, 60_000);

test('opened in the form, changed, and saved into the same link without a secret; a clash is settled field by field', async () => {
  const { kept } = jiraWith(repaired);
  const { user } = showPage(companion());
  await user.click(
    await screen.findByRole('button', { name: `Open in the form: ${onCommon.name}` }, { timeout: 20_000 }),
  );
  const name = 'Mail of jira@contoso.example';
  await waitFor(() =>
    expect((screen.getByLabelText('Mail address') as HTMLInputElement).value).toBe('jira@contoso.example'),
  );
  expect((screen.getByLabelText('Client ID') as HTMLInputElement).value).toBe(clientId);
  await user.click(screen.getByRole('button', { name: 'Save without verifying' }));
  expect(await screen.findByText(new RegExp(`This changes “${name}”`))).toBeTruthy();
  await user.type(screen.getByLabelText('Description'), 'ours');
  kept.set('7', { ...repaired, description: 'theirs', flowType: 'NEWER' });
  await user.click(screen.getByRole('button', { name: 'Save changes to Jira' }));
  expect(await screen.findByText('Someone else changed it meanwhile')).toBeTruthy();
  expect(screen.getByText('flowType stays as it is in Jira now: NEWER')).toBeTruthy();
  await act(async () => screen.getByRole('radio', { name: 'Save the value of this page' }).click());
  await user.click(screen.getByRole('button', { name: 'Save with these choices' }));
  expect(await screen.findByText(`Saved in Jira as “${name}”`)).toBeTruthy();
  expect(kept.get('7')).toEqual({ ...repaired, description: 'ours', flowType: 'NEWER' });
}, 60_000);

test('a move to Graph asks for a verification and offers no saving before it', async () => {
  jiraWith(repaired);
  const { user } = showPage(companion());
  await user.click(await screen.findByRole('button', { name: `Move to Graph: ${onCommon.name}` }, { timeout: 20_000 }));
  expect(await screen.findByText(/the Graph link is saved only when a verification has passed/)).toBeTruthy();
  expect((screen.getByRole('radio', { name: 'Microsoft Graph' }) as HTMLInputElement).checked).toBe(true);
  expect(screen.queryByRole('button', { name: 'Save without verifying' })).toBeNull();
}, 60_000);

test('of many links, those with remarks are shown, and after a reload those that can be taken back', async () => {
  const many = Array.from({ length: 9 }, (_, at) => ({ ...repaired, id: `${20 + at}`, name: `Link ${at}` }));
  const saved = { ...repaired, id: '40', name: 'Saved here' };
  rememberSave(jiraHost, { integration: saved, previous: undefined });
  jiraWith(...many, onCommon, saved);
  const { user } = showPage(companion());
  expect(
    await screen.findByRole('button', { name: `Take it away again: ${saved.name}` }, { timeout: 20_000 }),
  ).toBeTruthy();
  const section = screen.getByRole('region', { name: 'Already in Jira' });
  expect(within(section).getByRole('button', { name: `Repair ${onCommon.name}` })).toBeTruthy();
  expect(within(section).getAllByRole('button', { name: /^Open in the form/ })).toHaveLength(5);
  await user.click(within(section).getByRole('button', { name: 'Show all 11' }));
  expect(within(section).getAllByRole('button', { name: /^Open in the form/ })).toHaveLength(11);
}, 60_000);
