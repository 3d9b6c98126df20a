import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { patience } from '../../companion-service/companion.ts';
import { settingsOf } from '../companion/diagnose.ts';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import { clientSecretOf, fromPage, type OwnCompanion, startOwnCompanion } from './companions.ts';

let sandbox: Sandbox;
let companion: OwnCompanion;
let impatient: OwnCompanion;
beforeAll(async () => {
  sandbox = await startSandbox();
  companion = await startOwnCompanion(sandbox);
  impatient = await startOwnCompanion(sandbox, {
    patience: { headersTimeout: 800, requestTimeout: 1_500, connectionsCheckingInterval: 200 },
  });
}, 60_000);
afterAll(() => Promise.all([companion.close(), impatient.close()]).then(() => sandbox.close()));

const post = (path: string, body: string, cookie = sandbox.jira.signIn({}), at = companion) =>
  at.ask(path, { method: 'POST', headers: { ...fromPage, cookie }, body });

test.each([
  ['/api/detections', 70_000],
  ['/api/diagnoses', 70_000],
  ['/api/explanations', 1_300_000],
])('oversized input: %s takes no body of %i bytes', async (path, bytes) => {
  const response = await post(path, JSON.stringify({ text: 'x'.repeat(bytes) }));
  expect([response.status, ((await response.json()) as { title: string }).title]).toEqual([
    413,
    'The request is too large',
  ]);
});

test.each([
  ['deeply nested', `{"text":${'['.repeat(5_000)}${']'.repeat(5_000)}}`],
  ['a prototype', '{"__proto__":{"text":"x"},"constructor":{"prototype":{"text":"x"}}}'],
  ['no object', '[]'],
  ['null', 'null'],
  ['nothing', ''],
])('hostile JSON is a bad request: %s', async (_name, body) => {
  expect((await post('/api/explanations', body)).status).toBe(400);
  expect(({} as Record<string, unknown>)['text']).toBeUndefined();
});

/** Speaks to the companion byte by byte; resolves to all it answered and how long it took, when it hangs up. */
function raw(write: (socket: Socket) => void, at = companion): Promise<{ answer: string; tookMs: number }> {
  return new Promise((resolve) => {
    const started = Date.now();
    let answer = '';
    const socket = connect(at.port, '127.0.0.1', () => write(socket));
    socket.on('data', (data) => {
      answer += String(data);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve({ answer, tookMs: Date.now() - started }));
  });
}

test('slowloris: a head that never ends is hung up on', async () => {
  let dripping: NodeJS.Timeout | undefined;
  const { answer, tookMs } = await raw((socket) => {
    socket.write('GET /mail-oauth/api/health HTTP/1.1\r\nhost: x\r\n');
    dripping = setInterval(() => socket.write('x-a: b\r\n'), 100);
  }, impatient);
  clearInterval(dripping);
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  expect(tookMs).toBeLessThan(4_000);
});

test('slowloris: a body that never ends is hung up on', async () => {
  let dripping: NodeJS.Timeout | undefined;
  const { tookMs } = await raw((socket) => {
    socket.write(
      `POST /mail-oauth/api/explanations HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nx-requested-by: jira-mail-oauth\r\ncookie: ${sandbox.jira.signIn({})}\r\ncontent-length: 100000\r\n\r\n`,
    );
    dripping = setInterval(() => socket.write('x'), 100);
  }, impatient);
  clearInterval(dripping);
  expect(tookMs).toBeLessThan(4_000);
});

test('slowloris: nobody has more than half a minute for a request', () => {
  expect(patience.headersTimeout).toBeLessThanOrEqual(10_000);
  expect(patience.requestTimeout).toBeLessThanOrEqual(30_000);
});

test('a head that is too large is refused', async () => {
  const { answer } = await raw((socket) => {
    socket.write(`GET /mail-oauth/api/health HTTP/1.1\r\nhost: x\r\nx-a: ${'b'.repeat(20_000)}\r\n\r\n`);
  });
  expect(answer).toMatch(/^HTTP\/1\.1 431 /);
});

test('request smuggling: two lengths, and a length beside chunks, are refused', async () => {
  for (const lengths of ['content-length: 5\r\ncontent-length: 6', 'content-length: 5\r\ntransfer-encoding: chunked']) {
    const { answer } = await raw((socket) => {
      socket.write(`POST /mail-oauth/api/explanations HTTP/1.1\r\nhost: x\r\n${lengths}\r\n\r\n0\r\n\r\n`);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  }
});

test('rate limit of one caller: told when to come back, and others are not touched', async () => {
  const limited = await startOwnCompanion(sandbox, { rates: { caller: { points: 3, duration: 60 } } });
  const one = sandbox.jira.signIn({});
  const ask = (cookie: string) => limited.ask('/api/session', { headers: { cookie } });
  const statuses = [];
  for (let at = 0; at < 5; at += 1) statuses.push((await ask(one)).status);
  expect(statuses).toEqual([200, 200, 200, 429, 429]);
  expect(Number((await ask(one)).headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await ask(sandbox.jira.signIn({}))).status).toBe(200);
  await limited.close();
});

test('rate limit of one target: a mailbox is not asked for without end, whoever asks', async () => {
  const limited = await startOwnCompanion(sandbox, { rates: { target: { points: 2, duration: 60 } } });
  const body = (mailbox: string) =>
    JSON.stringify({ settings: settingsOf({ mailbox }), clientSecret: clientSecretOf('commercial', 'jira-mail') });
  const start = (mailbox: string) => post('/api/diagnoses', body(mailbox), sandbox.jira.signIn({}), limited);
  expect((await start('jira')).status).toBe(201);
  expect((await start('jira')).status).toBe(201);
  expect((await start('JIRA')).status).toBe(429);
  expect((await start('support')).status).toBe(201);
  await limited.close();
});

test('rate limit of proofs that prove nothing: Jira is not asked without end for dead sessions', async () => {
  const limited = await startOwnCompanion(sandbox, { rates: { failedProof: { points: 3, duration: 60 } } });
  const statuses = [];
  for (let at = 0; at < 5; at += 1) {
    statuses.push((await limited.ask('/api/session', { headers: { cookie: `JSESSIONID=dead${at}` } })).status);
  }
  expect(statuses).toEqual([401, 401, 401, 429, 429]);
  await limited.close();
});
