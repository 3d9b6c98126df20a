import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PlanId } from '#facts/plans.ts';
import type { Resource } from '#facts/scopes.ts';
import { mayReceive } from '#facts/token-destinations.ts';
import { diagnose } from '../companion/diagnose.ts';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
}, 60_000);
afterAll(() => sandbox.close());

const exchangeId = '00000002-0000-0ff1-ce00-000000000000';
const cases: readonly [boolean, Resource, PlanId, string | undefined, string][] = [
  [true, 'outlook', 'commercial', 'https://outlook.office.com', 'outlook.office365.com'],
  [true, 'outlook', 'commercial', 'https://outlook.office365.com/', 'smtp.office365.com'],
  [true, 'outlook', 'dod', 'https://outlook.office365.us', 'outlook-dod.office365.us'],
  [true, 'outlook', 'personal', undefined, 'smtp-mail.outlook.com'],
  [true, 'graph', 'gccHigh', 'https://graph.microsoft.us', 'graph.microsoft.us'],
  [true, 'outlook', 'commercial', 'anything', 'mail.of-the-operator.example'],
  [false, 'outlook', 'commercial', 'https://outlook.office.com', 'outlook.office365.us'],
  [false, 'outlook', 'gccHigh', 'https://outlook.office365.us', 'partner.outlook.cn'],
  [false, 'outlook', 'commercial', 'https://graph.microsoft.com', 'outlook.office365.com'],
  [false, 'outlook', 'commercial', exchangeId, 'outlook.office365.us'],
  [false, 'outlook', 'personal', undefined, 'partner.outlook.cn'],
  [false, 'graph', 'commercial', 'https://outlook.office.com', 'graph.microsoft.com'],
  [false, 'graph', 'commercial', 'https://management.azure.com', 'graph.microsoft.com'],
];

test.each(cases)('%s: a token of %s in plan %s for %s goes to %s', (expected, resource, plan, aud, host) => {
  expect(mayReceive(host, { resource, plan, aud })).toBe(expected);
});

test('a token for Graph is not shown to the mail server, and the report says why', async () => {
  const { report } = await diagnose(sandbox, {
    settings: { overrides: { outlookScopes: ['https://graph.microsoft.com/Mail.ReadWrite', 'offline_access'] } },
  });
  expect(report.observations.outlookToken?.accessToken?.aud).toContain('graph');
  expect(report.observations.imapSession).toBeUndefined();
  const statusOf = (wanted: string) => report.findings.find(({ check }) => check === wanted)?.status;
  expect([statusOf('token-audience'), statusOf('imap-authentication')]).toEqual(['fail', 'blocked']);
});

test('a token of one cloud is not shown to the mail server of another', async () => {
  const imap = { host: 'outlook.office365.us', port: 993 };
  const { report } = await diagnose(sandbox, { settings: { overrides: { imap } } });
  expect(report.observations.imapConnection?.host).toBe(imap.host);
  expect(report.observations.imapSession).toBeUndefined();
});
