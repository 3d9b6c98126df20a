import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { DiagnosisEvent } from '../../companion-service/diagnosis/events.ts';
import { registrationOf } from '../sandbox/organizations.ts';
import { ScriptedBrowser, signIn, titleOf } from '../sandbox/scripted-browser.ts';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import { headers, settingsOf } from './diagnose.ts';
import { parseServerSentEvents } from './server-sent-events.ts';

let sandbox: Sandbox;
let browser: ScriptedBrowser;
let api: string;
beforeAll(async () => {
  sandbox = await startSandbox({ limits: { unheardMs: 300, signInMs: 5_000 } });
  api = `${sandbox.edge.origin}/mail-oauth/api`;
});
afterAll(() => sandbox.close());
beforeEach(async () => {
  browser = new ScriptedBrowser();
  await browser.visit(`${sandbox.edge.origin}/`);
});
afterEach(() => browser.close());

const clientSecret = registrationOf('commercial', 'jira-mail').secrets[0]?.value ?? '';

interface Answer {
  readonly status: number;
  readonly body: {
    readonly title?: string;
    readonly fieldErrors?: readonly { field: string; code: string; text: string }[];
  };
}

async function post(path: string, body: unknown, from = browser): Promise<Answer> {
  const response = await from.fetch(`${api}${path}`, {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as Answer['body']) };
}

/** Starts a diagnosis and reads its events until one of the type comes. */
async function until<Type extends DiagnosisEvent['type']>(
  id: string,
  type: Type,
): Promise<Extract<DiagnosisEvent, { type: Type }>> {
  const response = await browser.fetch(`${api}/diagnoses/${id}/events`);
  for await (const { event } of parseServerSentEvents<DiagnosisEvent>(response)) {
    if (event.type === type) return event as Extract<DiagnosisEvent, { type: Type }>;
  }
  throw new Error(`no ${type}`);
}

async function start(): Promise<string> {
  const { status, body } = await post('/diagnoses', { settings: settingsOf({}), clientSecret });
  expect(status).toBe(201);
  return (body as { id: string }).id;
}

const badSettings: readonly [string, Record<string, unknown>, string, string][] = [
  ['an address without a domain', { mailAddress: 'jira' }, 'settings.mailAddress', 'ADDRESS_WITHOUT_DOMAIN'],
  ['an address of 10 kB', { mailAddress: `${'a'.repeat(10_000)}@contoso.example` }, 'settings.mailAddress', 'TOO_LONG'],
  [
    'an address with a line break',
    { mailAddress: 'a\r\nb@contoso.example' },
    'settings.mailAddress',
    'ADDRESS_MALFORMED',
  ],
  ['a URL as tenant', { tenant: 'https://contoso.example' }, 'settings.tenant', 'TENANT_IS_URL'],
  ['an unknown plan', { plan: 'mars' }, 'settings.plan', 'PLAN_UNKNOWN'],
  ['a client ID that is none', { clientId: 'jira-mail' }, 'settings.clientId', 'CLIENT_ID_NOT_GUID'],
  [
    'a javascript: endpoint',
    { overrides: { authorizationEndpoint: 'javascript:alert(1)' } },
    'settings.overrides.authorizationEndpoint',
    'URL_NOT_HTTPS',
  ],
  [
    'a token endpoint outside the known clouds',
    { overrides: { tokenEndpoint: 'https://login.evil.example/token' } },
    'settings.overrides.tokenEndpoint',
    'HOST_NOT_KNOWN',
  ],
  [
    'a mail host outside the known clouds',
    { overrides: { imap: { host: 'imap.evil.example', port: 993 } } },
    'settings.overrides.imap.host',
    'HOST_NOT_KNOWN',
  ],
  [
    'a port that no mail protocol uses',
    { overrides: { imap: { host: 'outlook.office365.com', port: 22 } } },
    'settings.overrides.imap.port',
    'PORT_MALFORMED',
  ],
  ['a field nobody knows', { colour: 'red' }, 'settings.colour', 'FIELD_UNKNOWN'],
];

test.each(badSettings)('%s is refused at its field', async (_name, changes, field, code) => {
  const { status, body } = await post('/diagnoses', { settings: { ...settingsOf({}), ...changes }, clientSecret });
  expect(status).toBe(400);
  expect(body.fieldErrors?.map((error) => [error.field, error.code])).toContainEqual([field, code]);
  expect(body.fieldErrors?.every(({ text }) => text.length > 10)).toBe(true);
});

test('a missing secret is refused without telling anything back', async () => {
  const { status, body } = await post('/diagnoses', { settings: settingsOf({}) });
  expect(status).toBe(400);
  expect(body.fieldErrors?.map(({ field }) => field)).toEqual(['clientSecret']);
});

test('a body that is no JSON gets a clear answer', async () => {
  expect(await post('/diagnoses', '{"settings":')).toMatchObject({
    status: 400,
    body: { title: 'The request is not valid JSON' },
  });
});

test('a body that is too large gets a clear answer', async () => {
  const { status, body } = await post('/explanations', { text: 'x'.repeat(2_000_000) });
  expect([status, body.title]).toEqual([413, 'The request is too large']);
});

test('a request without the header of the page is refused', async () => {
  const response = await browser.fetch(`${api}/detections`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ mailAddress: 'jira@contoso.example' }),
  });
  expect(response.status).toBe(403);
});

test.each([
  ['nobody', 401],
  ['admin', 403],
] as const)('a Jira user who is %s gets %i', async (user, status) => {
  await browser.visit(`${sandbox.edge.origin}/?host-user=${user}`);
  expect((await post('/detections', { mailAddress: 'jira@contoso.example' })).status).toBe(status);
});

test('detection tells the plan and why', async () => {
  const { status, body } = await post('/detections', { mailAddress: 'jira@contoso-gcch.example' });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    domain: 'contoso-gcch.example',
    candidates: [{ plan: 'gccHigh' }],
    silentAuthorities: [],
  });
});

test('a domain of nobody has no candidates', async () => {
  expect((await post('/detections', { mailAddress: 'jira@unknown.example' })).body).toMatchObject({ candidates: [] });
});

test('another browser sees no diagnosis and cannot answer or cancel it', async () => {
  const id = await start();
  const { signInUrl } = await until(id, 'signInRequired');
  const stranger = new ScriptedBrowser();
  await stranger.visit(`${sandbox.edge.origin}/`);
  const page = await signIn(stranger, signInUrl, { account: 'jira@contoso.example' });
  expect([page.status, titleOf(page)]).toEqual([400, 'This sign-in is not expected']);
  expect((await stranger.fetch(`${api}/diagnoses/${id}/events`)).status).toBe(404);
  expect((await stranger.fetch(`${api}/diagnoses/${id}`, { method: 'DELETE', headers })).status).toBe(404);
  await stranger.close();
});

test('the same answer is taken once', async () => {
  const id = await start();
  const { signInUrl } = await until(id, 'signInRequired');
  const ended = until(id, 'ended');
  const page = await signIn(browser, signInUrl, { account: 'jira@contoso.example' });
  expect(titleOf(page)).toBe('Back from Microsoft');
  expect((await browser.visit(page.url)).status).toBe(400);
  expect((await ended).report.madeBy.ended).toBe('complete');
});

test('the final address can be pasted instead', async () => {
  const id = await start();
  const { signInUrl } = await until(id, 'signInRequired');
  const ended = until(id, 'ended');
  const elsewhere = new ScriptedBrowser();
  const { url } = await signIn(elsewhere, signInUrl, { account: 'jira@contoso.example' });
  await elsewhere.close();
  expect((await post(`/diagnoses/${id}/authorization-response`, { pasted: url })).status).toBe(204);
  const { report } = await ended;
  expect(report.observations.authorizationResponse?.returnedBy).toBe('pastedAddress');
  expect(report.findings.find(({ check }) => check === 'imap-inbox')?.status).toBe('pass');
});

test('an address of another sign-in is refused when pasted', async () => {
  const id = await start();
  await until(id, 'signInRequired');
  const ended = until(id, 'ended');
  const pasted = 'https://jira.contoso.example/mail-oauth/callback?code=stolen&state=other';
  expect((await post(`/diagnoses/${id}/authorization-response`, { pasted })).status).toBe(204);
  const { report } = await ended;
  expect(report.observations.authorizationResponse).toMatchObject({ hasCode: true, belongsToRequest: false });
  expect(report.observations.outlookToken).toBeUndefined();
  expect(report.findings.find(({ check }) => check === 'sign-in-completed')?.status).toBe('fail');
});

test('nobody listening ends the diagnosis', async () => {
  const id = await start();
  await until(id, 'signInRequired');
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect((await until(id, 'ended')).report.madeBy.ended).toBe('cancelled');
});

test('a stream taken up again goes on after the last event seen', async () => {
  const id = await start();
  await until(id, 'signInRequired');
  const response = await browser.fetch(`${api}/diagnoses/${id}/events`, { headers: { 'last-event-id': '3' } });
  for await (const { event } of parseServerSentEvents<DiagnosisEvent>(response)) {
    expect(event.type).not.toBe('started');
    break;
  }
  await browser.fetch(`${api}/diagnoses/${id}`, { method: 'DELETE', headers });
  expect((await until(id, 'ended')).report.madeBy.ended).toBe('cancelled');
});

test('a companion that is down is told by the proxy, and one that is back is found again', async () => {
  await sandbox.stopCompanion();
  expect((await browser.fetch(`${api}/health`)).status).toBe(502);
  await sandbox.startCompanion();
  expect((await browser.fetch(`${api}/health`)).status).toBe(200);
});

test('every operation is described', async () => {
  const response = await browser.fetch(`${api}/openapi.json`);
  const { paths } = (await response.json()) as { paths: Record<string, object> };
  expect(Object.keys(paths)).toEqual([
    '/health',
    '/clouds',
    '/detections',
    '/diagnoses',
    '/diagnoses/{id}/events',
    '/diagnoses/{id}/authorization-response',
    '/diagnoses/{id}',
    '/explanations',
    '/diagnoses/{id}/stages/{stage}',
    '/session',
    '/saved-connections',
    '/fleet-runs',
    '/ready',
  ]);
});
