import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import type { Settings } from '#facts/settings.ts';
import { lintInWords } from '../../../plugin-ui/mail-oauth-page/lint-words.ts';
import { proposedSecretEnd } from '../../../plugin-ui/mail-oauth-page/proposed-secret-end.ts';
import { notedSecretEnd, noteSecretEnd } from '../../../plugin-ui/mail-oauth-page/secret-expiry-memory.ts';
import {
  CompanionStandIn,
  clientId,
  secretValue,
  showPage,
  standInForJira,
  tenantId,
  willingJira,
} from './stand-ins.tsx';

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});
afterEach(cleanup);

const settings: Settings = {
  mailAddress: 'jira@contoso.example',
  plan: 'gccHigh',
  tenant: tenantId,
  protocols: ['imap'],
  grant: 'authorization_code',
  clientId,
};

test('lint has words for everything it says, and leaves an empty client ID in peace', () => {
  expect(lintInWords(settings, {})).toEqual([]);
  expect(lintInWords({ ...settings, tenant: '', clientId: '' }, {})).toEqual([]);
  const [wrong] = lintInWords({ ...settings, clientId: tenantId }, {});
  expect(wrong).toMatchObject({ field: 'clientId', isCertain: true, title: 'Client ID is tenant ID' });
  const shared = lintInWords({ ...settings, tenant: 'common', grant: 'client_credentials' }, {});
  expect(shared.map(({ field }) => field)).toEqual(['tenant']);
  const [jira] = lintInWords(settings, { baseUrl: 'http://jira.contoso.example' });
  expect(jira).toMatchObject({ field: undefined, title: 'Base URL lacks https' });
});

test('a script makes a secret that ends when the person says, as far as Entra allows it', () => {
  const now = Date.parse('2026-11-01T12:00:00Z');
  expect(proposedSecretEnd('2027-03-01', now)).toBe('2027-03-01');
  for (const impossible of [undefined, '', 'tomorrow', '2026-10-31', '2299-12-31'])
    expect(proposedSecretEnd(impossible, now)).toBe('2027-04-30');
});

test('the day a secret ends is remembered by client ID, whatever its case, until it is taken away', () => {
  noteSecretEnd('not an ID', '2027-03-01');
  expect(localStorage).toHaveLength(0);
  noteSecretEnd(clientId.toUpperCase(), '2027-03-01');
  expect(notedSecretEnd(clientId)).toBe('2027-03-01');
  noteSecretEnd(clientId, undefined);
  expect(notedSecretEnd(clientId)).toBeUndefined();
  localStorage.setItem('jira-mail-oauth.secret-ends.1', 'no JSON');
  expect(notedSecretEnd(clientId)).toBeUndefined();
});

test.each([
  ['answers', false],
  ['is away', true],
])(
  'a pasted text is explained and masked when the companion %s',
  async (_, isAway) => {
    standInForJira(willingJira);
    const companion = new CompanionStandIn();
    if (isAway) companion.away();
    const { user } = showPage(companion);
    await user.click(screen.getByRole('button', { name: 'Paste what Microsoft showed you' }));
    const area = await screen.findByLabelText('Error page, log excerpt or server answer', {}, { timeout: 10_000 });
    await user.click(screen.getByRole('button', { name: 'Tell me what it means' }));
    expect(area.getAttribute('aria-invalid')).toBe('true');
    fireEvent.change(area, { target: { value: `client_secret=${secretValue} AADSTS7000222: keys are expired.` } });
    await user.click(screen.getByRole('button', { name: 'Tell me what it means' }));
    const card = await screen.findByRole('article', {}, { timeout: 10_000 });
    expect(card.textContent).toContain('AADSTS7000222');
    expect(card.textContent).not.toContain(secretValue);
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.toContain('AADSTS');
  },
  30_000,
);
