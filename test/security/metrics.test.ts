import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fetch, request } from 'undici';
import { diagnose } from '../companion/diagnose.ts';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import { type OwnCompanion, startOwnCompanion, storesWithTokens, tokenOf } from './companions.ts';

let sandbox: Sandbox;
let companion: OwnCompanion;
beforeAll(async () => {
  sandbox = await startSandbox();
  companion = await startOwnCompanion(sandbox, {
    stores: storesWithTokens({ collector: ['metrics'], other: ['explain'] }),
  });
}, 60_000);
afterAll(async () => {
  await companion.close();
  await sandbox.close();
});

const own = (headers: Record<string, string> = {}, origin = `http://localhost:${companion.port}`) =>
  fetch(`${origin}/metrics`, { headers });

test('a collector on this machine reads them in Prometheus’s format', async () => {
  const answer = await own();
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    200,
    expect.stringMatching(/^text\/plain; (version=0\.0\.4; )?charset=utf-8/),
  ]);
  const text = await answer.text();
  for (const name of ['diagnoses_total', 'diagnoses_running', 'connections', 'sockets', 'refusals_total']) {
    expect(text).toContain(`# HELP mail_oauth_${name} `);
  }
  expect(text).toMatch(/^mail_oauth_connections [1-9]/m);
  expect(text).toMatch(/^process_cpu_seconds_total /m);
});

test.each([
  ['came through a proxy', { 'x-forwarded-for': '192.0.2.1' }],
  ['came through a proxy that says so by Via', { via: '1.1 proxy' }],
  ['came by another site’s name (DNS rebinding)', { host: 'evil.example' }],
])('nobody reads them there who %s', async (_case, headers) => {
  const asked = await request(`http://127.0.0.1:${companion.port}/metrics`, {
    headers: headers as Record<string, string>,
  });
  expect(asked.statusCode).toBe(404);
  await asked.body.dump();
});

test('elsewhere it takes a token with the scope metrics, and only that', async () => {
  const by = async (name?: string) =>
    (await companion.ask('/metrics', name ? { headers: { authorization: `Bearer ${tokenOf(name)}` } } : {})).status;
  expect([await by('collector'), await by('other'), await by()]).toEqual([200, 403, 401]);
  const refused = await (await own()).text();
  expect(refused).toMatch(/^mail_oauth_refusals_total\{status="403"\} [1-9]/m);
  expect(refused).toMatch(/^mail_oauth_refusals_total\{status="401"\} [1-9]/m);
});

test('diagnoses are counted by what they came to and how long they took', async () => {
  await diagnose(sandbox, {});
  await diagnose(sandbox, { registration: 'expired-secret' });
  const text = await (await fetch(`${sandbox.companionAddress()}/metrics`)).text();
  expect(text).toMatch(/^mail_oauth_diagnoses_total\{outcome="(pass|warn)",plan="commercial"\} 1/m);
  expect(text).toMatch(/^mail_oauth_diagnoses_total\{outcome="fail",plan="commercial"\} 1/m);
  expect(text).toMatch(/^mail_oauth_diagnosis_duration_seconds_count 2/m);
  expect(text).not.toContain('contoso');
}, 30_000);
