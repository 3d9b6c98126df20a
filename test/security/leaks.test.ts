import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fetch } from 'undici';
import type { DiagnosisEvent } from '../../companion-service/diagnosis/events.ts';
import type { Report } from '../../companion-service/diagnosis/report.ts';
import { storedAsking } from '../../companion-service/http/stores.ts';
import { Secret } from '../../companion-service/probes/secret.ts';
import { storeCredentials } from '../../companion-service/storage/credentials.ts';
import { openKeyRing } from '../../companion-service/storage/key-ring.ts';
import { openStore } from '../../companion-service/storage/open-store.ts';
import { storeReport } from '../../companion-service/storage/reports.ts';
import { readStorageConfig } from '../../companion-service/storage/storage-config.ts';
import type { Store } from '../../companion-service/storage/store.ts';
import { settingsOf } from '../companion/diagnose.ts';
import { parseServerSentEvents } from '../companion/server-sent-events.ts';
import { ScriptedBrowser, signIn } from '../sandbox/scripted-browser.ts';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import { makeDataDir } from '../storage/data-directory.ts';
import { clientSecretOf, fromPage, type OwnCompanion, startOwnCompanion } from './companions.ts';
import { leaksIn, planted } from './leak-search.ts';

const secrets = new Map<string, string>();
const plant = (name: string, value = planted(name)): string => {
  secrets.set(value, name);
  return value;
};

/** What came out, by where. */
const told = new Map<string, string>();
const tell = (where: string, text: string): void => void told.set(where, (told.get(where) ?? '') + text);

const reveal = Secret.prototype.reveal;
const dataDir = makeDataDir();
let sandbox: Sandbox;
let store: Store;
let companion: OwnCompanion;

async function wholeDiagnosis(clientSecret: string, where: string): Promise<Report> {
  const browser = new ScriptedBrowser();
  const origin = `http://localhost:${companion.port}`;
  const jira = sandbox.jira.signIn({ user: 'sysadmin' });
  plant('Jira session', /JSESSIONID=(\w+)/.exec(jira)?.[1] ?? 'missing');
  let ours = '';
  const ask: typeof companion.ask = async (path, init = {}) => {
    const response = await companion.ask(path, {
      ...init,
      headers: { ...fromPage, cookie: [jira, ours].join('; ') },
    });
    for (const line of response.headers.getSetCookie()) ours += `; ${line.slice(0, line.indexOf(';'))}`;
    return response;
  };
  const body = { settings: settingsOf({ settings: { protocols: ['imap', 'pop', 'smtp', 'graph'] } }), clientSecret };
  const created = await ask('/api/diagnoses', { method: 'POST', body: JSON.stringify(body) });
  const { events } = (await created.json()) as { events: string };
  const stream = await ask(events.replace('/mail-oauth', ''));
  for await (const { text, event } of parseServerSentEvents<DiagnosisEvent>(stream)) {
    // The state goes to the browser by its nature; it is worth nothing without the browser’s own cookie.
    tell(`${where}: events`, text);
    if (event.type === 'signInRequired') {
      const page = await signIn(browser, event.signInUrl, { account: 'jira@contoso.example' });
      const back = new URL(page.url);
      plant('authorization code', back.searchParams.get('code') ?? undefined);
      const answer = await ask(`${back.pathname.replace('/mail-oauth', '')}${back.search}`);
      tell(`${where}: return page`, await answer.text());
    }
    if (event.type === 'ended') {
      await browser.close();
      tell(`${where}: report`, JSON.stringify(event.report));
      await storeReport(store, { owner: 'owner', madeBy: 'diagnosis', report: event.report });
      return event.report;
    }
  }
  throw new Error(`${origin} ended the stream early`);
}

beforeAll(async () => {
  sandbox = await startSandbox();
  const config = readStorageConfig({ MAIL_OAUTH_DATA_DIR: dataDir });
  store = await openStore(config.location);
  const keyRing = await openKeyRing(config.keySource);
  // Whatever is revealed was a secret: tokens, codes, verifiers and cookies that nobody could plant.
  Secret.prototype.reveal = function recorded(): string {
    const value = reveal.call(this);
    if (value.length >= 16) plant('a value that was revealed', value);
    return value;
  };
  companion = await startOwnCompanion(sandbox, {
    stores: storedAsking(store, keyRing),
    config: { jiraClient: { clientId: 'companion', clientSecret: new Secret(plant('Jira client secret')) } },
  });
  await storeCredentials(
    { store, keyRing },
    {
      owner: 'owner',
      clientSecret: new Secret(plant('stored client secret')),
      refreshToken: new Secret(plant('stored refresh token')),
      expiresAt: null,
    },
  );
}, 60_000);
afterAll(async () => {
  Secret.prototype.reveal = reveal;
  await companion.close();
  await sandbox.close();
  rmSync(dataDir, { recursive: true, force: true });
});

test('the search itself finds a secret in every form', () => {
  const secret = planted('found');
  const written = [
    `x${secret}y`,
    JSON.stringify({ a: { b: secret } }),
    JSON.stringify(JSON.stringify({ a: secret })),
    `?a=${encodeURIComponent(secret)}&b`,
    new URLSearchParams({ a: secret }).toString(),
    Buffer.from(`user:${secret}`).toString('base64'),
    Buffer.from(`us:${secret}!`).toString('base64url'),
    Buffer.from(`ab${secret}`).toString('base64'),
    Buffer.from(secret).toString('hex'),
    [...secret].reverse().join(''),
  ];
  for (const text of written) expect(leaksIn(text, new Map([[secret, 'found']]))).not.toEqual([]);
  expect(leaksIn('nothing of it', new Map([[secret, 'found']]))).toEqual([]);
});

test('a whole diagnosis with all protocols is run with the secret that is right', async () => {
  const secret = plant('client secret', clientSecretOf('commercial', 'jira-mail'));
  const report = await wholeDiagnosis(secret, 'right secret');
  expect(report.madeBy.ended).toBe('complete');
  // What was said over HTTP is in it, for the search to search.
  expect(report.observations.refresh?.exchange.transcript).toContainEqual(
    expect.objectContaining({ from: 'us', text: 'refresh_token=[…]' }),
  );
  expect(report.observations.graphMailbox?.inbox.exchange.transcript).toContainEqual(
    expect.objectContaining({ from: 'us', text: 'authorization: Bearer […]' }),
  );
  expect(report.findings.find(({ check }) => check === 'imap-inbox')?.status).toBe('pass');
  // Tokens, code verifier and session were seen, so there was something to leak.
  expect(secrets.size).toBeGreaterThan(8);
}, 20_000);

test('and with a secret that is wrong', async () => {
  const report = await wholeDiagnosis(plant('wrong client secret'), 'wrong secret');
  expect(report.findings.some(({ status }) => status === 'fail')).toBe(true);
}, 20_000);

test('and with an authorization server that answers with the secret it was sent', async () => {
  const secret = plant('echoed client secret', `Pq8Q~${randomBytes(21).toString('base64url')}`);
  // Masked within the first of the words; further on they are cut.
  const echoes = [secret, Buffer.from(`ab${secret}`).toString('base64'), encodeURIComponent(secret)];
  for (const echo of echoes) {
    sandbox.entra.faultOnce({
      path: 'token',
      status: 400,
      body: {
        error: 'invalid_request',
        error_description: `AADSTS90014: you sent client_secret=${echo} to us`,
        scope: echo,
        [echo]: echo,
        client_secret: secret,
        refresh_token: secret,
      },
    });
  }
  const report = await wholeDiagnosis(secret, 'echoed secret');
  expect(report.findings.some(({ status }) => status === 'fail')).toBe(true);
}, 20_000);

test('a secret pasted into the wrong field is not quoted back', async () => {
  const cookie = sandbox.jira.signIn({});
  const settings = settingsOf({});
  const secret = plant('in the wrong field');
  const fields: Record<string, unknown>[] = [
    ...Object.keys(settings).map((field) => ({ ...settings, [field]: secret })),
    { ...settings, [secret]: 'x' },
    { ...settings, protocols: [secret] },
    { ...settings, signInAddress: secret },
    ...['authorizationEndpoint', 'tokenEndpoint', 'graphResource'].map((field) => ({
      ...settings,
      overrides: { [field]: `https://evil.example/?x=${secret}` },
    })),
    { ...settings, overrides: { imap: { host: secret, port: 993 } } },
    { ...settings, overrides: { outlookScopes: [secret] } },
  ];
  for (const changed of fields) {
    const response = await companion.ask('/api/diagnoses', {
      method: 'POST',
      headers: { ...fromPage, cookie },
      body: JSON.stringify({ settings: changed, clientSecret: 'x' }),
    });
    expect(response.status).toBe(400);
    const answer = await response.text();
    // The name of an unknown field is the one thing that has to be said.
    if (!(secret in changed)) tell('field errors', answer);
  }
});

test('secrets in a text to explain do not come back', async () => {
  const secret = plant('in a pasted text', `Pq8Q~${randomBytes(18).toString('base64url')}`);
  const cookie = sandbox.jira.signIn({});
  const text = [
    `AADSTS7000215: Invalid client secret provided. client_secret=${secret}`,
    `Authorization: Bearer ${secret}`,
    `{"refresh_token":"${secret}","error":"invalid_grant","error_description":"AADSTS70008"}`,
    `https://jira.example/callback?code=${secret}&state=x`,
    `password=${secret}`,
  ].join('\n');
  const response = await companion.ask('/api/explanations', {
    method: 'POST',
    headers: { ...fromPage, cookie },
    body: JSON.stringify({ text }),
  });
  expect(response.status).toBe(200);
  tell('explanation', await response.text());
});

test('refused requests and faults of our own say nothing of what they were about', async () => {
  const loggedBefore = companion.log.length;
  const secret = plant('in a refused request');
  const encoded = encodeURIComponent(secret);
  for (const [path, headers] of [
    [`/callback?code=${encoded}&state=${encoded}`, {}],
    [`/jira/return?code=${encoded}&state=${encoded}`, {}],
    [`/api/diagnoses/${encoded}/events`, { cookie: sandbox.jira.signIn({}) }],
    [`/api/${encoded}`, {}],
    ['/api/session', { authorization: `Bearer ${encoded}` }],
    ['/api/session', { cookie: `JSESSIONID=${encoded}` }],
  ] as const) {
    const response = await companion.ask(path, { headers });
    tell(
      'refusals',
      `${await response.text()}${[...response.headers].filter(([name]) => name !== 'set-cookie').join('\n')}`,
    );
  }
  // That it was refused is logged, with status and operation.
  expect(companion.log.slice(loggedBefore).join('')).toMatch(/"status":401/);
});

test('no secret is in any event, report, answer or log', async () => {
  tell('log', companion.log.join(''));
  const metrics = await fetch(`http://localhost:${companion.port}/metrics`);
  expect(metrics.status).toBe(200);
  tell('metrics', await metrics.text());
  expect(told.size).toBeGreaterThan(6);
  expect(companion.log.length).toBeGreaterThan(0);
  const found = [...told].flatMap(([where, text]) => leaksIn(text, secrets).map((leak) => `${where}: ${leak}`));
  expect(found).toEqual([]);
  for (const text of told.values()) expect(text).not.toMatch(/eyJ[\w-]{10,}\./);
});

test('no secret is in any file of the database', async () => {
  await store.query('checkpoint');
  await store.close();
  const files = readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name !== 'master-key',
  );
  expect(files.length).toBeGreaterThan(100);
  let isReadable = false;
  for (const { parentPath, name } of files) {
    const text = readFileSync(join(parentPath, name)).toString('latin1');
    isReadable ||= text.includes('jira@contoso.example');
    expect(leaksIn(text, latin1Secrets()).map((leak) => `${name}: ${leak}`)).toEqual([]);
  }
  // What is no secret is found: the search reads what was written.
  expect(isReadable).toBe(true);
}, 60_000);

/** The secrets as their UTF-8 bytes look when a file is read byte by byte. */
const latin1Secrets = (): ReadonlyMap<string, string> =>
  new Map([...secrets].map(([secret, name]) => [Buffer.from(secret).toString('latin1'), name]));
