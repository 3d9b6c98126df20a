import { once } from 'node:events';
import { connect } from 'node:net';
import { inspect } from 'node:util';
import { expect, test } from '@jest/globals';
import { openConnection } from '../../../companion-service/probes/connection/connection.ts';
import { exchangeJson } from '../../../companion-service/probes/http/http-exchange.ts';
import { connectToFirst, interleaveFamilies } from '../../../companion-service/probes/network/happy-eyeballs.ts';
import { isExempt, readProxy } from '../../../companion-service/probes/network/proxy-settings.ts';
import {
  createNetworkDoor,
  type RealNetworkDoorSettings,
} from '../../../companion-service/probes/network/real-network-door.ts';
import { Secret } from '../../../companion-service/probes/secret.ts';
import { kept } from '../../kept.ts';
import { plainServer, testAuthority, tlsServer } from '../scripted-server.ts';

const { signal } = new AbortController();
const realDoor = async (settings: RealNetworkDoorSettings = {}) =>
  kept(createNetworkDoor({ extraCaPem: [(await testAuthority()).certificatePem], ...settings }));

/** Takes CONNECT for any name and leads it to one loopback port. */
const connectProxy = async (target: number, heard: string[], answer = 'HTTP/1.1 200 Connection established\r\n\r\n') =>
  kept(
    await plainServer((socket) => {
      socket.once('data', (head) => {
        heard.push(String(head));
        if (!answer.includes(' 200 ')) {
          socket.end(answer);
          return;
        }
        const far = connect(target, '127.0.0.1', () => {
          socket.write(answer);
          far.pipe(socket).pipe(far);
        });
        far.on('error', () => socket.destroy());
      });
    }),
  );

test('the real door: a name, a port, and HTTPS over it', async () => {
  const server = kept(
    await tlsServer((socket) => socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\n\r\n{}')), {
      hostName: 'localhost',
    }),
  );
  const door = await realDoor();
  expect(await door.lookup('localhost', signal)).toContain('127.0.0.1');
  const { exchange, json } = await exchangeJson(door, `https://localhost:${server.port}/`, {}, { signal });
  expect(exchange).toMatchObject({ status: 200 });
  expect(json).toEqual({});
});

test('an address that is not allowed is not connected to, literal or resolved', async () => {
  const server = kept(await plainServer(() => undefined));
  const door = await realDoor({ isAllowedAddress: () => false });
  for (const host of ['127.0.0.1', 'localhost']) {
    await expect(door.open(host, server.port, signal)).rejects.toMatchObject({ code: 'ADDRESS_NOT_ALLOWED' });
  }
});

test('both families in turn, and the living address wins over the dead one', async () => {
  expect(interleaveFamilies(['::1', '::2', '10.0.0.1', '10.0.0.2'])).toEqual(['::1', '10.0.0.1', '::2', '10.0.0.2']);
  const server = kept(await plainServer(() => undefined));
  const started = Date.now();
  // 192.0.2.1 (RFC 5737) answers nobody; here it may also be unreachable at once.
  const { socket, remoteAddress } = await connectToFirst(['192.0.2.1', '127.0.0.1'], server.port, signal);
  expect(remoteAddress).toBe('127.0.0.1');
  expect(Date.now() - started).toBeLessThan(1_500);
  socket.destroy();
  await expect(connectToFirst(['127.0.0.1'], 1, signal)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

test('through an HTTP proxy: CONNECT with credentials, no look-up of ours, the route without the password', async () => {
  const mail = kept(await tlsServer((socket) => socket.write('* OK ready\r\n')));
  const heard: string[] = [];
  const proxy = await connectProxy(mail.port, heard);
  const door = await realDoor({ proxy: { url: new Secret(`http://user:p%40ss@127.0.0.1:${proxy.port}`) } });
  const { observation, stream } = await openConnection(
    door,
    'imap',
    { host: 'mail.example', port: 993, tls: 'implicit', greeting: true },
    signal,
  );
  stream?.destroy();
  expect(observation).toMatchObject({ route: `http://127.0.0.1:${proxy.port}`, addresses: [], greeting: '* OK ready' });
  expect(observation.remoteAddress).toBeUndefined();
  expect(heard[0]).toContain('CONNECT mail.example:993 HTTP/1.1\r\n');
  expect(heard[0]).toContain(`Proxy-Authorization: Basic ${Buffer.from('user:p@ss').toString('base64')}`);
});

test.each([
  ['407', 'HTTP/1.1 407 Proxy Authentication Required\r\n\r\n', 'HTTP_407'],
  ['403', 'HTTP/1.1 403 Forbidden\r\n\r\n', 'HTTP_403'],
  ['no HTTP', 'SSH-2.0-OpenSSH\r\n\r\n', 'UNEXPECTED_ANSWER'],
  ['nothing', '', 'CLOSED'],
])('a proxy that answers %s', async (_name, answer, code) => {
  const proxy = await connectProxy(0, [], answer);
  const door = await realDoor({ proxy: { url: new Secret(`http://127.0.0.1:${proxy.port}`) } });
  await expect(door.open('mail.example', 993, signal)).rejects.toMatchObject({ phase: 'proxy', code });
  const { exchange } = await exchangeJson(door, 'https://graph.example/', {}, { signal });
  expect(exchange.failure).toMatchObject({ phase: 'proxy', code });
});

test('a proxy that repeats what it was told puts no password into what is observed', async () => {
  const login = Buffer.from('user:planted-word').toString('base64');
  const proxy = await connectProxy(0, [], `HTTP/1.1 502 planted-word ${login} is unknown\r\n\r\n`);
  const door = await realDoor({ proxy: { url: new Secret(`http://user:planted-word@127.0.0.1:${proxy.port}`) } });
  const failure = await door.open('mail.example', 993, signal).catch((error: Error) => error);
  expect(failure).toMatchObject({ code: 'HTTP_502', message: expect.stringContaining('[masked] [masked] is unknown') });
  expect(inspect(door, { depth: 9, showHidden: true })).not.toContain('planted-word');
});

test('a proxy that is down is told as the proxy', async () => {
  const door = await realDoor({ proxy: { url: new Secret('socks5://127.0.0.1:1') } });
  await expect(door.open('mail.example', 993, signal)).rejects.toMatchObject({ phase: 'proxy', code: 'ECONNREFUSED' });
});

test('through SOCKS 5', async () => {
  const mail = kept(await tlsServer((socket) => socket.write('* OK ready\r\n')));
  const wanted: string[] = [];
  const proxy = kept(
    await plainServer((socket) => {
      socket.once('data', () => {
        socket.write(Buffer.from([5, 0]));
        socket.once('data', (request) => {
          wanted.push(request.subarray(5, 5 + (request[4] ?? 0)).toString());
          const far = connect(mail.port, '127.0.0.1', () => {
            socket.write(Buffer.from([5, 0, 0, 1, 127, 0, 0, 1, 0, 0]));
            far.pipe(socket).pipe(far);
          });
          far.on('error', () => socket.destroy());
        });
      });
    }),
  );
  const door = await realDoor({ proxy: { url: new Secret(`socks5://127.0.0.1:${proxy.port}`) } });
  const target = { host: 'mail.example', port: 993, tls: 'implicit', greeting: true } as const;
  const { observation, stream } = await openConnection(door, 'imap', target, signal);
  expect(observation).toMatchObject({ route: `socks5://127.0.0.1:${proxy.port}`, greeting: '* OK ready' });
  expect(wanted).toEqual(['mail.example']);
  if (stream) {
    stream.destroy();
    await once(stream, 'close');
  }
});

test('NO_PROXY takes hosts out by name, suffix, port or altogether', () => {
  expect(isExempt('localhost, .corp.example', 'mail.corp.example')).toBe(true);
  expect(isExempt('corp.example', 'mail.corp.example')).toBe(true);
  expect(isExempt('corp.example', 'notcorp.example')).toBe(false);
  expect(isExempt('mail.example:993', 'mail.example', 993)).toBe(true);
  expect(isExempt('mail.example:993', 'mail.example', 443)).toBe(false);
  expect(isExempt('*', 'anything.example')).toBe(true);
  expect(isExempt('', 'anything.example')).toBe(false);
  for (const here of ['localhost', '127.0.0.1', '::1']) expect(isExempt('', here)).toBe(true);
  expect(isExempt('', '127.0.0.1.example')).toBe(false);
});

test('a proxy address that cannot be used is refused without quoting it', () => {
  expect(() => readProxy(new Secret('ftp://user:hunter2@host'))).toThrow(/^(?!.*hunter2)/);
  expect(() => readProxy(new Secret('http://user:hunter2%@host:3128'))).toThrow(/^(?!.*hunter2).*%25/);
  expect(readProxy(new Secret('https://proxy.example'))).toMatchObject({ kind: 'https', port: 443 });
  expect(readProxy(new Secret('user:p@ss@proxy.example:3128'))).toMatchObject({
    route: 'http://proxy.example:3128',
  });
  const { credentials } = readProxy(new Secret('user:p@ss@proxy.example:3128'));
  expect([credentials?.user.reveal(), credentials?.password.reveal()]).toEqual(['user', 'p@ss']);
  expect(`${JSON.stringify(credentials)} ${inspect(credentials, { showHidden: true })}`).not.toContain('p@ss');
});
