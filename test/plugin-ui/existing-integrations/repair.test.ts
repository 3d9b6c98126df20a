import { beforeAll, expect, test } from '@jest/globals';
import { draftOf, graphDraftOf } from '../../../plugin-ui/existing-integrations/drafts.ts';
import { isMicrosoftIntegration } from '../../../plugin-ui/existing-integrations/microsoft-integration.ts';
import { repairOf, withChanges } from '../../../plugin-ui/existing-integrations/repair.ts';
import { meaningOf } from '../../../plugin-ui/existing-integrations/stored-integration.ts';
import { speakLater } from '../../../plugin-ui/i18n/spoken.ts';
import type { Integration } from '../../../plugin-ui/jira/jira-rest.ts';

// On the page, whoever fetches the part fetches its words too.
beforeAll(speakLater);

const tenant = '11111111-2222-4333-8444-555555555555';
const endpoints = (host: string, of: string) => ({
  authorizationEndpoint: `https://${host}/${of}/oauth2/v2.0/authorize`,
  tokenEndpoint: `https://${host}/${of}/oauth2/v2.0/token`,
});
const right: Integration = {
  id: '7',
  name: 'Mail of jira@contoso.example',
  description: 'by hand',
  type: 'microsoft',
  clientId: 'aaaaaaaa-2222-4333-8444-555555555555',
  ...endpoints('login.microsoftonline.com', tenant),
  scopes: ['https://outlook.office.com/IMAP.AccessAsUser.All', 'offline_access'],
};
const scopesAfter = (scopes: readonly string[], changes: Partial<Integration> = {}) => {
  const stored = { ...right, ...changes, scopes } as Integration;
  return withChanges(stored, repairOf(stored, meaningOf(stored).planId, undefined).changes).scopes;
};

test('nothing is proposed for a link that is right', () => {
  expect(repairOf(right, 'commercial', undefined)).toEqual({ changes: [], left: [] });
});

test('`common` becomes the tenant in both endpoints, once the tenant is known', () => {
  const stored = { ...right, ...endpoints('login.microsoftonline.com', 'common') };
  expect(repairOf(stored, 'commercial', undefined)).toMatchObject({
    changes: [],
    left: [{ code: 'TENANT_IS_SHARED_NAME' }],
  });
  const { changes, left } = repairOf(stored, 'commercial', tenant);
  expect(changes.map(({ field, after }) => [field, after])).toEqual(
    Object.entries(endpoints('login.microsoftonline.com', tenant)),
  );
  expect(left).toEqual([]);
});

test.each([
  ['of another plan', ['https://outlook.office365.us/IMAP.AccessAsUser.All']],
  ['without a host', ['IMAP.AccessAsUser.All']],
  ['in one entry', ['https://outlook.office.com/IMAP.AccessAsUser.All, offline_access']],
  [
    'of two services',
    ['https://outlook.office.com/IMAP.AccessAsUser.All', 'https://graph.microsoft.com/Mail.ReadWrite'],
  ],
  ['on the wrong service', ['https://graph.microsoft.com/IMAP.AccessAsUser.All']],
])('scopes %s are set right', (_, scopes) => {
  expect(scopesAfter(scopes)).toContain('https://outlook.office.com/IMAP.AccessAsUser.All');
  expect(scopesAfter(scopes).filter((scope) => scope !== 'offline_access')).toHaveLength(1);
});

test('offline_access loses its prefix, and is added where Jira does not add it', () => {
  expect(
    scopesAfter(['https://graph.microsoft.com/Mail.ReadWrite', 'https://graph.microsoft.com/offline_access']),
  ).toEqual(['https://graph.microsoft.com/Mail.ReadWrite', 'offline_access']);
  const gccHigh = { type: 'generic', ...endpoints('login.microsoftonline.us', tenant) };
  expect(scopesAfter(['https://outlook.office365.us/POP.AccessAsUser.All'], gccHigh)).toEqual([
    'https://outlook.office365.us/POP.AccessAsUser.All',
    'offline_access',
  ]);
});

test('a link of the wrong cloud gets endpoints and scopes of the right one; its type stays a remark', () => {
  const { changes, left } = repairOf(right, 'gccHigh', undefined);
  expect(withChanges(right, changes)).toMatchObject({
    ...endpoints('login.microsoftonline.us', tenant),
    scopes: ['https://outlook.office365.us/IMAP.AccessAsUser.All', 'offline_access'],
  });
  expect(left.map(({ code }) => code)).toEqual(['JIRA_TYPE_UNFIT']);
});

test('only links that sign in at Microsoft count, whatever their type', () => {
  expect(isMicrosoftIntegration({ ...right, type: 'generic' })).toBe(true);
  expect(isMicrosoftIntegration({ ...right, ...endpoints('accounts.example', tenant) })).toBe(false);
  expect(isMicrosoftIntegration({ ...right, authorizationEndpoint: 'not an address' })).toBe(false);
});

test('a stored link becomes a draft that changes only what is not derived anyway', () => {
  expect(draftOf(right)).toMatchObject({
    mailAddress: 'jira@contoso.example',
    chosenPlan: 'commercial',
    protocol: 'imap',
    overrides: { tenant },
    name: right.name,
    opened: right,
  });
  const graphOnImap = draftOf({ ...right, scopes: ['https://outlook.office.com/POP.AccessAsUser.All', 'openid'] });
  expect(graphOnImap).toMatchObject({
    protocol: 'pop',
    overrides: { scopes: 'https://outlook.office.com/POP.AccessAsUser.All openid' },
  });
});

test('a move to Graph is a link of its own: new name, same client, nothing opened', () => {
  const taken = { ...right, id: '8', name: `${right.name} (Graph)` };
  const draft = graphDraftOf(right, [right, taken]);
  expect(draft).toMatchObject({
    protocol: 'graph',
    clientId: right.clientId,
    name: `${right.name} (Graph) 2`,
    movedFrom: { id: '7', name: right.name },
  });
  expect(draft.opened).toBeUndefined();
});
