import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Stage } from '#facts/stages.ts';
import type { DiagnosisEvent } from '../../companion-service/diagnosis/events.ts';
import type { Report } from '../../companion-service/diagnosis/report.ts';
import { organizations, registrationOf } from '../sandbox/organizations.ts';
import { ScriptedBrowser } from '../sandbox/scripted-browser.ts';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import { type Case, diagnoseIn, followIn, headers } from './diagnose.ts';

let sandbox: Sandbox;
let browser: ScriptedBrowser;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());
beforeEach(() => {
  browser = new ScriptedBrowser();
});
afterEach(() => browser.close());

const goodSecret = registrationOf('commercial', 'jira-mail').secrets[0]?.value ?? '';

const askAgain = (world: Sandbox, id: string, stage: string, body: object = {}, from = browser) =>
  from.fetch(`${world.edge.origin}/mail-oauth/api/diagnoses/${id}/stages/${stage}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });

async function again(wanted: Case, id: string, stage: Stage, body: object = {}) {
  const response = await askAgain(sandbox, id, stage, body);
  expect(response.status).toBe(201);
  return followIn(browser, sandbox, wanted, (await response.json()) as { id: string; events: string });
}

const statusOf = ({ findings }: Report, check: string) => findings.find((finding) => finding.check === check)?.status;
const signInsIn = (events: readonly DiagnosisEvent[]) => events.filter(({ type }) => type === 'signInRequired').length;

test('the mailbox again, after IMAP was switched on: nobody signs in, and what else was seen is kept', async () => {
  const wanted: Case = { mailbox: 'imap-disabled' };
  const mailbox = organizations
    .flatMap(({ mailboxes }) => mailboxes)
    .find(({ address }) => address === 'imap-disabled@contoso.example');
  const first = await diagnoseIn(browser, sandbox, wanted);
  expect(statusOf(first.report, 'imap-inbox')).toBe('fail');
  Object.assign(mailbox ?? {}, { imapEnabled: true });
  const second = await again(wanted, first.id, 'mailbox');
  Object.assign(mailbox ?? {}, { imapEnabled: false });

  expect(second.id).not.toBe(first.id);
  expect(signInsIn(second.events)).toBe(0);
  expect(second.report.findings.filter(({ status }) => status !== 'pass' && status !== 'notApplicable')).toEqual([]);
  expect(second.report.madeBy).toMatchObject({ ended: 'complete', startedWith: 'refreshToken' });
  const { domainTenants, authorizationResponse, redirectUriAnswer, signedInAccount } = first.report.observations;
  expect(second.report.observations).toMatchObject({
    domainTenants,
    authorizationResponse,
    redirectUriAnswer,
    signedInAccount,
  });
});

test('the registration again with another secret: the sign-in that could not succeed is asked for now', async () => {
  const wanted: Case = { clientSecret: 'not~the~secret~of~this~app~0123456789abcd' };
  const first = await diagnoseIn(browser, sandbox, wanted);
  expect(statusOf(first.report, 'credentials-accepted')).toBe('fail');
  expect(signInsIn(first.events)).toBe(0);
  const second = await again(wanted, first.id, 'registration', { clientSecret: goodSecret });
  expect(signInsIn(second.events)).toBe(1);
  expect(statusOf(second.report, 'imap-inbox')).toBe('pass');
  expect(second.report.observations.serverMetadata).toEqual(first.report.observations.serverMetadata);
  for (const text of [second.stream, JSON.stringify(second.report), sandbox.companionLog.join('')])
    expect(text).not.toContain(goodSecret);
});

test('the sign-in again: a person signs in again, and everything after it is made anew', async () => {
  const first = await diagnoseIn(browser, sandbox, { person: { account: 'delegate@contoso.example' } });
  expect(statusOf(first.report, 'signed-in-account')).toBe('warn');
  const second = await again({}, first.id, 'authorization');
  expect(signInsIn(second.events)).toBe(1);
  expect(statusOf(second.report, 'signed-in-account')).toBe('pass');
  expect(second.report.observations.imapSession).not.toEqual(first.report.observations.imapSession);
  expect(second.report.observations.domainTenants).toEqual(first.report.observations.domainTenants);
});

test('an app without a user: its permissions again get a token of now', async () => {
  const wanted: Case = {
    registration: 'app-only',
    settings: { grant: 'client_credentials', protocols: ['imap', 'graph'] },
  };
  const first = await diagnoseIn(browser, sandbox, wanted);
  const second = await again(wanted, first.id, 'scopes');
  expect(statusOf(second.report, 'imap-inbox')).toBe('pass');
  const issuedAt = ({ observations }: Report) => observations.outlookToken?.exchange;
  expect(issuedAt(second.report)).not.toEqual(issuedAt(first.report));
});

test('a stage of every kind can be checked again after a diagnosis that passed, without a fault of ours', async () => {
  const { id } = await diagnoseIn(browser, sandbox, {});
  for (const stage of ['connectivity', 'discovery', 'registration', 'scopes'] as const) {
    const { report, events } = await again({}, id, stage);
    expect(report.bugs).toEqual([]);
    expect(report.findings.filter(({ status }) => ['fail', 'warn', 'blocked'].includes(status))).toEqual([]);
    expect(signInsIn(events)).toBe(0);
  }
});

test('the connections again, a stored token in place of the person: what they lead to is looked at anew, not kept', async () => {
  const { id, report } = await diagnoseIn(browser, sandbox, {});
  expect(report.observations.hostRoutes?.hosts).toMatchObject([
    { host: 'login.microsoftonline.com', route: 'direct' },
    { host: 'outlook.office365.com', ports: [993], attempts: [{ port: 993 }] },
  ]);
  expect(statusOf(report, 'address-families')).toBe('pass');
  const second = await again({}, id, 'connectivity');
  expect(second.report.madeBy.startedWith).toBe('refreshToken');
  expect(statusOf(second.report, 'address-families')).toBe('pass');
  expect(second.events.map((event) => event.type === 'observation' && event.name)).toContain('hostRoutes');
  const after = await again({}, second.id, 'mailbox');
  expect(after.report.observations.hostRoutes).toEqual(second.report.observations.hostRoutes);
});

test('a stage after a sign-in that never was: told what to do instead', async () => {
  const { id } = await diagnoseIn(browser, sandbox, { registration: 'expired-secret' });
  const response = await askAgain(sandbox, id, 'mailbox');
  expect(response.status).toBe(409);
  expect(await response.json()).toMatchObject({
    title: 'This stage needs a sign-in first',
    detail: expect.stringContaining('or verify everything'),
  });
});

test('a diagnosis of somebody else, and a stage that there is not, are unknown', async () => {
  const { id } = await diagnoseIn(browser, sandbox, { registration: 'expired-secret' });
  const stranger = new ScriptedBrowser();
  await stranger.visit(`${sandbox.edge.origin}/`);
  expect((await askAgain(sandbox, id, 'discovery', {}, stranger)).status).toBe(404);
  await stranger.close();
  expect((await askAgain(sandbox, id, 'everything')).status).toBe(404);
  expect((await askAgain(sandbox, id, 'discovery', { clientSecret: '' })).status).toBe(400);
});

test('secret and tokens are forgotten after a while, and that is said', async () => {
  const forgetful = await startSandbox({ limits: { heldMs: 1 } });
  const { id } = await diagnoseIn(browser, forgetful, { registration: 'expired-secret' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  const response = await askAgain(forgetful, id, 'registration');
  expect(response.status).toBe(409);
  expect(await response.json()).toMatchObject({
    title: 'This verification is too old for one stage',
    detail: expect.stringContaining('Verify everything again'),
  });
  await forgetful.close();
});
