import { expect, test } from '@jest/globals';
import type { JiraRest } from '../../../plugin-ui/jira/jira-rest.ts';
import { type TakenChange, tellingOfChanges } from '../../../plugin-ui/jira/telling-of-changes.ts';

const jira: JiraRest = async (method, path) => {
  if (path === '/config/refused') throw new Error('refused');
  return { status: 200, body: method === 'POST' ? { id: 'new one' } : undefined };
};

test('each change that Jira took is told, nothing that was only read or refused', async () => {
  const told: TakenChange[] = [];
  const rest = tellingOfChanges(jira, async (taken) => {
    told.push(taken);
  });
  await rest('GET', '/config');
  await rest('POST', '/config', {});
  await rest('PUT', '/config/a%20b', {});
  await rest('DELETE', '/config/c');
  await rest('POST', '/config/flow?id=c');
  await expect(rest('PUT', '/config/refused', {})).rejects.toThrow('refused');
  expect(told).toEqual([
    { integrationId: 'new one', change: 'created' },
    { integrationId: 'a b', change: 'changed' },
    { integrationId: 'c', change: 'deleted' },
  ]);
});

test('a companion that is away does not spoil a save', async () => {
  const rest = tellingOfChanges(jira, () => Promise.reject(new Error('away')));
  expect((await rest('PUT', '/config/a', {})).status).toBe(200);
});
