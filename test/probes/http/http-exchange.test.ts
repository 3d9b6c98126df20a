import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { exchangeJson } from '../../../companion-service/probes/http/http-exchange.ts';
import { createMappedNetworkDoor } from '../../../companion-service/probes/network/mapped-network-door.ts';
import type { NetworkDoor } from '../../../companion-service/probes/network/network-door.ts';
import { kept } from '../../kept.ts';
import { doorTo } from '../door-to.ts';
import { plainServer, type ScriptedServer, type ServerTls, tlsServer } from '../scripted-server.ts';

const graphDoorTo = (server: ScriptedServer): Promise<NetworkDoor> => doorTo(server, 'graph.example:443');

const answer = (text: string | Buffer, options: ServerTls = {}) =>
  tlsServer(
    (socket) => {
      socket.once('data', () => socket.end(text));
    },
    { hostName: 'graph.example', ...options },
  );

const ask = (door: NetworkDoor, path = '/', limits: { timeoutMs?: number; maxBytes?: number } = {}) =>
  exchangeJson(
    door,
    `https://graph.example${path}`,
    {},
    { signal: new AbortController().signal, timeoutMs: 2_000, ...limits },
  );

const head = (status: string, ...fields: string[]) =>
  [`HTTP/1.1 ${status}`, 'connection: close', ...fields, '', ''].join('\r\n');

test('reads JSON and the facts of the head', async () => {
  const inAnHour = new Date(Date.now() + 3_600_000).toUTCString();
  const door = await graphDoorTo(
    await answer(
      `${head('429 Too Many Requests', 'content-type: application/json', 'retry-after: 7', `date: ${inAnHour}`)}{"a":1}`,
    ),
  );
  const { exchange, json } = await ask(door, '/v1.0/me?$select=id&code=0.secret');
  expect(json).toEqual({ a: 1 });
  expect(exchange).toMatchObject({
    url: 'https://graph.example/v1.0/me?$select=id',
    status: 429,
    retryAfterSeconds: 7,
  });
  expect(exchange.clockSkewSeconds).toBeGreaterThan(3_590);
  expect(exchange.failure).toBeUndefined();
});

test('a redirect is told, not followed', async () => {
  const door = await graphDoorTo(
    await answer(head('302 Found', 'location: https://portal.example/login?token=x', 'content-length: 0')),
  );
  const { exchange } = await ask(door);
  expect(exchange).toMatchObject({ status: 302, redirectedTo: 'https://portal.example/login' });
});

test('a page instead of JSON is kept as evidence, bounded and masked', async () => {
  const page = `<html>access_token=abcdefghijklmnop ${'x '.repeat(1000)}</html>`;
  const door = await graphDoorTo(await answer(`${head('502 Bad Gateway', 'content-type: text/html')}${page}`));
  const { exchange, json } = await ask(door);
  expect(json).toBeUndefined();
  expect(exchange.unexpectedBody).toHaveLength(300);
  expect(exchange.unexpectedBody).not.toContain('abcdefgh');
});

test('truncated JSON inside a complete answer is no JSON', async () => {
  const door = await graphDoorTo(await answer(`${head('200 OK', 'content-length: 6')}{"a":1`));
  const { exchange, json } = await ask(door);
  expect(json).toBeUndefined();
  expect(exchange.unexpectedBody).toBe('{"a":1');
});

test('an answer cut short is a failure', async () => {
  const door = await graphDoorTo(await answer(`${head('200 OK', 'content-length: 600')}{"a":1`));
  expect((await ask(door)).exchange.failure).toMatchObject({ phase: 'receive', code: 'CLOSED' });
});

test('a body larger than allowed is not read to its end', async () => {
  const door = await graphDoorTo(await answer(`${head('200 OK')}${'9'.repeat(200_000)}`));
  expect((await ask(door, '/', { maxBytes: 1_000 })).exchange.failure).toMatchObject({ code: 'BODY_TOO_LARGE' });
});

test('a gzip bomb ends at the limit', async () => {
  const bomb = gzipSync(Buffer.alloc(50_000_000, 0x20));
  const door = await graphDoorTo(
    await answer(
      Buffer.concat([Buffer.from(head('200 OK', 'content-encoding: gzip', `content-length: ${bomb.length}`)), bomb]),
    ),
  );
  expect((await ask(door, '/', { maxBytes: 100_000 })).exchange.failure).toMatchObject({ code: 'BODY_TOO_LARGE' });
});

test('a silent server ends at the deadline', async () => {
  const door = await graphDoorTo(await tlsServer(() => undefined, { hostName: 'graph.example' }));
  expect((await ask(door, '/', { timeoutMs: 100 })).exchange.failure).toMatchObject({
    phase: 'receive',
    code: 'TIMEOUT',
  });
});

test('cancelling ends the exchange at once', async () => {
  const door = await graphDoorTo(await tlsServer(() => undefined, { hostName: 'graph.example' }));
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 50);
  const { exchange } = await exchangeJson(door, 'https://graph.example/', {}, { signal: controller.signal });
  expect(exchange.failure).toMatchObject({ code: 'CANCELLED' });
  expect(exchange.durationMs).toBeLessThan(2_000);
});

test('a certificate of another name is not trusted', async () => {
  const door = await graphDoorTo(await answer(head('200 OK'), { hostName: 'other.example' }));
  expect((await ask(door)).exchange.failure).toMatchObject({ phase: 'tls', code: 'ERR_TLS_CERT_ALTNAME_INVALID' });
});

test('plain text on the TLS port', async () => {
  const door = await graphDoorTo(await plainServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')));
  expect((await ask(door)).exchange.failure).toMatchObject({ phase: 'tls' });
});

test('an unknown name and a closed port', async () => {
  const door = kept(createMappedNetworkDoor({ map: new Map([['graph.example:443', 1]]), caPem: [] }));
  expect((await ask(door)).exchange.failure).toMatchObject({ phase: 'connect', code: 'ECONNREFUSED' });
  const { exchange } = await exchangeJson(
    door,
    'https://nowhere.example/',
    {},
    { signal: new AbortController().signal },
  );
  expect(exchange.failure).toMatchObject({ phase: 'lookup', code: 'ENOTFOUND' });
});

test('cancelling while TLS is still being set up closes the socket', async () => {
  const server = await plainServer(() => undefined);
  const door = await graphDoorTo(server);
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 60);
  const { exchange } = await exchangeJson(door, 'https://graph.example/', {}, { signal: controller.signal });
  expect(exchange.failure).toMatchObject({ code: 'CANCELLED' });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(server.openSockets()).toBe(0);
});

test('two callers at once: one giving up does not cost the other its answer', async () => {
  const server = await tlsServer(
    (socket) => socket.once('data', () => setTimeout(() => socket.end(`${head('200 OK')}{}`), 150)),
    { hostName: 'graph.example' },
  );
  const door = await graphDoorTo(server);
  const controller = new AbortController();
  const impatient = exchangeJson(door, 'https://graph.example/a', {}, { signal: controller.signal });
  const patient = ask(door, '/b');
  controller.abort();
  expect((await impatient).exchange.failure?.code).toBe('CANCELLED');
  expect((await patient).exchange.status).toBe(200);
});

test('what was said is kept where somebody reads along, and only where something was said', async () => {
  const door = await graphDoorTo(await answer(`${head('403 Forbidden', 'server: test')}{"error":{"code":"x"}}`));
  const limits = { signal: new AbortController().signal, timeoutMs: 2_000 };
  const quiet = await exchangeJson(door, 'https://graph.example/a', {}, limits);
  expect(quiet.exchange.transcript).toBeUndefined();
  const { exchange } = await exchangeJson(door, 'https://graph.example/a', {}, { ...limits, keepsTranscript: true });
  expect(exchange.transcript?.map(({ text }) => text)).toEqual([
    'GET /a HTTP/1.1',
    'host: graph.example',
    'accept: */*',
    'user-agent: jira-mail-oauth',
    'HTTP 403 Forbidden',
    'server: test',
    'error.code=x',
  ]);
  const nowhere = await exchangeJson(door, 'https://graph.example:444/', {}, { ...limits, keepsTranscript: true });
  expect(nowhere.exchange.failure?.phase).not.toBe('receive');
  expect(nowhere.exchange.transcript).toBeUndefined();
});

test('an answer that never comes leaves what was asked', async () => {
  const door = await graphDoorTo(await tlsServer(() => undefined, { hostName: 'graph.example' }));
  const limits = { signal: new AbortController().signal, timeoutMs: 300, keepsTranscript: true };
  const { exchange } = await exchangeJson(door, 'https://graph.example/a', {}, limits);
  expect(exchange.failure).toMatchObject({ phase: 'receive', code: 'TIMEOUT' });
  expect(exchange.transcript?.every(({ from }) => from === 'us')).toBe(true);
});
