import { expect, test } from '@jest/globals';
import type { Integration, JiraRest } from '../../../plugin-ui/jira/jira-rest.ts';
import {
  ChangedMeanwhile,
  freeName,
  grantTypeField,
  undoSave,
  updateIntegration,
  type WantedIntegration,
} from '../../../plugin-ui/jira/save-integration.ts';

const stored: Integration = {
  id: '7',
  name: 'Mail',
  type: 'MICROSOFT',
  clientId: 'old',
  authorizationEndpoint: 'https://a.example',
  tokenEndpoint: 'https://t.example',
  scopes: ['a'],
  fieldOfANewerJira: { kept: true },
};
const wanted: WantedIntegration = {
  name: 'Mail',
  description: '',
  type: 'generic',
  clientId: 'new',
  authorizationEndpoint: 'https://a.example',
  tokenEndpoint: 'https://t.example',
  scopes: ['b'],
};

/** Keeps one integration, as Jira does. */
function jiraWith(kept: Integration) {
  const written: { method: string; path: string; body: unknown }[] = [];
  let current = kept;
  const rest: JiraRest = async (method, path, body) => {
    if (method !== 'GET') written.push({ method, path, body });
    if (method === 'PUT') current = body as Integration;
    return { status: 200, body: current };
  };
  return { rest, written };
}

test('an update keeps the fields it does not know, and sends no secret when there is none', async () => {
  const { rest, written } = jiraWith(stored);
  await updateIntegration(rest, stored, wanted, undefined);
  expect(written).toEqual([{ method: 'PUT', path: '/config/7', body: { ...stored, ...wanted } }]);
});

test('what somebody else changed meanwhile is not overwritten', async () => {
  const { rest, written } = jiraWith({ ...stored, clientId: 'theirs' });
  await expect(updateIntegration(rest, stored, wanted, undefined)).rejects.toMatchObject({
    name: 'ChangedMeanwhile',
    differences: [{ field: 'clientId', before: 'old', now: 'theirs' }],
  });
  expect(written).toEqual([]);
});

test('undoing an update puts the previous values back; undoing a creation deletes', async () => {
  const { rest, written } = jiraWith({ ...stored, clientId: 'new' });
  await undoSave(rest, { integration: { ...stored, clientId: 'new' }, previous: stored });
  await undoSave(rest, { integration: stored, previous: undefined });
  expect(written).toEqual([
    { method: 'PUT', path: '/config/7', body: stored },
    { method: 'DELETE', path: '/config/7', body: undefined },
  ]);
});

test('an undo does not take back what somebody else changed since', async () => {
  const { rest, written } = jiraWith({ ...stored, scopes: ['theirs'] });
  await expect(undoSave(rest, { integration: stored, previous: { ...stored, name: 'Before' } })).rejects.toThrow(
    ChangedMeanwhile,
  );
  expect(written).toEqual([]);
});

test('a proposed name that is taken gets a number, whatever its case', () => {
  expect(freeName('Mail', [stored, { ...stored, name: 'mail 2' }])).toBe('Mail 3');
});

test('the field of the grant type is learned from what is stored, in its spelling', () => {
  expect(grantTypeField([stored], 'client_credentials')).toBeUndefined();
  expect(grantTypeField([{ ...stored, grantType: 'AUTHORIZATION_CODE' }], 'client_credentials')).toEqual({
    grantType: 'CLIENT_CREDENTIALS',
  });
});
