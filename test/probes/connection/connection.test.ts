import type { Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import { expect, test } from '@jest/globals';
import { type ConnectionTarget, openConnection } from '../../../companion-service/probes/connection/connection.ts';
import { LineReader } from '../../../companion-service/probes/mail/line-reader.ts';
import { createMappedNetworkDoor } from '../../../companion-service/probes/network/mapped-network-door.ts';
import type { Peer } from '../../../companion-service/probes/observations.ts';
import { kept } from '../../kept.ts';
import { createCertificateAuthority } from '../../sandbox/certificate-authority.ts';
import { doorTo } from '../door-to.ts';
import { answering, plainServer, type ScriptedServer, secureContextFor, tlsServer } from '../scripted-server.ts';

const exchangeName = 'FR3P281CA0157.DEUP281.PROD.OUTLOOK.COM';
const exchangeGreeting = `* OK The Microsoft Exchange IMAP4 service is ready. [${Buffer.from(exchangeName, 'utf16le').toString('base64')}]`;

async function open(
  server: ScriptedServer,
  target: Partial<ConnectionTarget> = {},
  { peer = 'imap' as Peer, signal = new AbortController().signal } = {},
) {
  const door = await doorTo(server, 'mail.example:993');
  const opened = await openConnection(
    door,
    peer,
    { host: 'mail.example', port: 993, tls: 'implicit', greeting: true, timeoutMs: 1_000, ...target },
    signal,
  );
  kept({ close: async () => opened.stream?.destroy() });
  return opened;
}

test('a trusted mail server: route, times, chain, greeting and the name inside it', async () => {
  const { observation, stream } = await open(await tlsServer((socket) => socket.write(`${exchangeGreeting}\r\n`)));
  expect(observation).toMatchObject({
    route: 'direct',
    addresses: ['127.0.0.1'],
    remoteAddress: '127.0.0.1',
    greeting: exchangeGreeting,
    greetingServerName: exchangeName,
    tls: { version: 'TLSv1.3', trusted: true },
  });
  expect(observation.failure).toBeUndefined();
  expect(observation.tls?.chain[0]).toMatchObject({
    subject: 'CN=mail.example',
    issuer: 'CN=Probe test CA',
    altNames: ['mail.example'],
  });
  expect(observation.tls?.chain).toHaveLength(2);
  expect(observation.tlsMs).toBeGreaterThan(0);
  expect(stream?.destroyed).toBe(false);
});

test.each([
  ['imap', '* OK hello', '* CAPABILITY IMAP4rev1 AUTH=XOAUTH2\r\nC1 OK done\r\n', ['IMAP4rev1', 'AUTH=XOAUTH2'], 1],
  ['imap', '* OK [CAPABILITY IMAP4rev1 SASL-IR] hello', '', ['IMAP4rev1', 'SASL-IR'], 0],
  ['imap', '* OK hello', 'C1 BAD Command Error. 12\r\n', undefined, 1],
  ['pop', '+OK hello', '+OK\r\nUIDL\r\nSASL PLAIN XOAUTH2\r\n.\r\n', ['UIDL', 'SASL PLAIN XOAUTH2'], 1],
  ['pop', '+OK hello', '-ERR unknown\r\n', undefined, 1],
] as const)(
  '%s: what is offered is asked where nobody has said it: %s %j',
  async (peer, greeting, answer, offered, asked) => {
    const heard: string[] = [];
    const server = await tlsServer((socket) => void answering(socket, `${greeting}\r\n`, [answer], heard));
    const { observation, stream } = await open(server, { asksCapabilities: true }, { peer });
    expect(observation.capabilities).toEqual(offered);
    expect(observation.failure).toBeUndefined();
    expect(stream?.destroyed).toBe(false);
    expect(heard).toHaveLength(asked);
  },
);

test('what was said before anybody authenticates is remembered where somebody reads along, bounded and masked', async () => {
  const token = 'eyJ0eXAiOiJKV1QifQ.eyJhdWQiOiJvdXRsb29rIn0.c2lnbmF0dXJl';
  const answer = `+OK\r\nSASL XOAUTH2\r\n${token}\r\n${'X '.repeat(1_000)}\r\n.\r\n`;
  const server = await tlsServer((socket) => void answering(socket, '+OK hello\r\n', [answer]));
  const asked = { asksCapabilities: true, keepsTranscript: true };
  const { observation } = await open(server, asked, { peer: 'pop' });
  const { transcript = [] } = observation;
  expect(transcript.map(({ from, text }) => `${from}: ${text.slice(0, 12).trim()}`)).toEqual([
    'them: +OK hello',
    'us: CAPA',
    'them: +OK',
    'them: SASL XOAUTH2',
    'them: [masked]',
    'them: X X X X X X',
    'them: .',
  ]);
  expect(Math.max(...transcript.map(({ text }) => text.length))).toBeLessThanOrEqual(500);
  expect(transcript.every(({ atMs }, at) => atMs >= (transcript[at - 1]?.atMs ?? 0))).toBe(true);
  const again = await tlsServer((socket) => void answering(socket, '+OK hello\r\n', ['-ERR\r\n']));
  expect((await open(again, { asksCapabilities: true }, { peer: 'pop' })).observation.transcript).toBeUndefined();
});

test.each([
  ['garbage', 'HTTP/1.1 400\r\n', 'UNEXPECTED_ANSWER'],
  ['a goodbye', '* BYE Server Unavailable. 15\r\n', 'BYE'],
  ['nothing', '', 'TIMEOUT'],
])('%s in place of what is offered ends the connection', async (_name, answer, code) => {
  const server = await tlsServer((socket) => void answering(socket, '* OK hello\r\n', [answer]));
  const { observation, stream } = await open(server, { asksCapabilities: true, timeoutMs: 300 });
  expect(observation.failure).toMatchObject({ phase: 'greeting', code });
  expect(stream).toBeUndefined();
});

test('what arrives behind the greeting is still there for the session', async () => {
  const { stream } = await open(await tlsServer((socket) => socket.write('* OK hello\r\n* CAPABILITY X\r\n')));
  if (!stream) throw new Error('no stream');
  expect(await new LineReader(stream).readLine(new AbortController().signal)).toBe('* CAPABILITY X');
});

test.each([
  ['expired', { validFrom: new Date('2020-01-01'), validTo: new Date('2021-01-01') }, 'CERT_HAS_EXPIRED'],
  ['not yet valid', { validFrom: new Date(Date.now() + 86_400_000) }, 'CERT_NOT_YET_VALID'],
  ['bearing another name', { hostName: 'other.example' }, 'ERR_TLS_CERT_ALTNAME_INVALID'],
])('a certificate %s: seen, said, and no stream for a token', async (_name, options, trustError) => {
  const server = await tlsServer((socket) => socket.write('* OK hello\r\n'), options);
  const { observation, stream } = await open(server);
  expect(observation.tls).toMatchObject({ trusted: false, trustError });
  expect(observation.greeting).toBe('* OK hello');
  expect(observation.failure).toBeUndefined();
  expect(stream).toBeUndefined();
});

test('a certificate of an unknown authority is named with who signed it', async () => {
  const authority = await createCertificateAuthority('Contoso Web Filter');
  const { observation, stream } = await open(
    await tlsServer((socket) => socket.write('* OK hello\r\n'), { authority }),
  );
  expect(observation.tls?.trusted).toBe(false);
  expect(observation.tls?.trustError).toMatch(/SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_/);
  expect(observation.tls?.chain[0]?.issuer).toBe('CN=Contoso Web Filter');
  expect(stream).toBeUndefined();
});

test.each<[string, () => Promise<ScriptedServer>, object]>([
  ['silent before TLS', () => plainServer(() => undefined), { phase: 'tls', code: 'TIMEOUT' }],
  ['silent after TLS', () => tlsServer(() => undefined), { phase: 'greeting', code: 'TIMEOUT' }],
  ['plain text on the TLS port', () => plainServer((socket) => socket.write('* OK hello\r\n')), { phase: 'tls' }],
  ['closing at once', () => plainServer((socket) => socket.destroy()), { phase: 'tls' }],
  ['closing after TLS', () => tlsServer((socket) => socket.end()), { phase: 'greeting', code: 'CLOSED' }],
  [
    'another protocol',
    () => tlsServer((socket) => socket.write('HTTP/1.1 400 Bad Request\r\n')),
    { phase: 'greeting', code: 'UNEXPECTED_GREETING' },
  ],
  [
    'turning us away',
    () => tlsServer((socket) => socket.write('* BYE too many\r\n')),
    { phase: 'greeting', code: 'GREETING_REFUSED' },
  ],
  [
    'an endless line',
    () => tlsServer((socket) => socket.write('* OK '.repeat(20_000))),
    { phase: 'greeting', code: 'LINE_TOO_LONG' },
  ],
  [
    'binary garbage',
    () => tlsServer((socket) => socket.write(Buffer.from([0, 255, 10, 13, 10]))),
    { phase: 'greeting', code: 'UNEXPECTED_GREETING' },
  ],
  [
    'one byte now and then',
    () =>
      tlsServer((socket) => {
        const drip = setInterval(() => socket.write('*'), 100);
        socket.once('close', () => clearInterval(drip));
      }),
    { phase: 'greeting', code: 'TIMEOUT' },
  ],
])('a server %s ends within the deadline, every socket closed', async (_name, start, failure) => {
  const server = await start();
  const started = Date.now();
  const { observation, stream } = await open(server, { timeoutMs: 400 });
  expect(observation.failure).toMatchObject(failure);
  expect(Date.now() - started).toBeLessThan(2_000);
  expect(stream).toBeUndefined();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(server.openSockets()).toBe(0);
});

test('a server of the time before TLS 1.2', async () => {
  const settings = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
  const { observation, stream } = await open(await tlsServer(() => undefined, { settings }));
  expect(observation.failure).toMatchObject({
    phase: 'tls',
    code: expect.stringMatching(/PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL/),
  });
  expect(stream).toBeUndefined();
});

test('a closed port and an unknown name', async () => {
  const door = kept(createMappedNetworkDoor({ map: new Map([['mail.example:993', 1]]), caPem: [] }));
  const target = { host: 'mail.example', port: 993, tls: 'implicit', greeting: true } as const;
  const { signal } = new AbortController();
  const refused = await openConnection(door, 'imap', target, signal);
  expect(refused.observation.failure).toMatchObject({ phase: 'connect', code: 'ECONNREFUSED' });
  const unknown = await openConnection(door, 'imap', { ...target, host: 'nowhere.example' }, signal);
  expect(unknown.observation.failure).toMatchObject({ phase: 'lookup', code: 'ENOTFOUND' });
});

test('cancelling closes the socket', async () => {
  const server = await tlsServer(() => undefined);
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 100);
  const { observation } = await open(server, { timeoutMs: 5_000 }, { signal: controller.signal });
  expect(observation.failure?.code).toBe('CANCELLED');
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(server.openSockets()).toBe(0);
});

const submission = async (
  starttlsReply = '220 2.0.0 SMTP server ready\r\n',
  offers = '250-mail.example\r\n250 STARTTLS\r\n',
) => {
  const identity = await secureContextFor();
  return plainServer((socket: Socket) => {
    const heard = answering(socket, '220 mail.example ready\r\n', [offers, starttlsReply]);
    socket.on('data', () => {
      if (heard.length < 2 || !starttlsReply.startsWith('220')) return;
      socket.removeAllListeners('data');
      const secured = new TLSSocket(socket, { isServer: true, secureContext: createSecureContext(identity) });
      secured.on('error', () => undefined);
      answering(secured, '', ['250-mail.example\r\n250-AUTH LOGIN XOAUTH2\r\n250 SIZE 157286400\r\n']);
    });
  });
};

test('STARTTLS: greeting, encryption, and what is offered behind it', async () => {
  const { observation, stream } = await open(await submission(), { tls: 'starttls' }, { peer: 'smtp' });
  expect(observation).toMatchObject({
    greeting: '220 mail.example ready',
    capabilities: ['AUTH LOGIN XOAUTH2', 'SIZE 157286400'],
    tls: { trusted: true },
  });
  expect(stream?.encrypted).toBe(true);
});

test('STARTTLS: what was said before and behind the encryption, in order', async () => {
  const target = { tls: 'starttls', keepsTranscript: true } as const;
  const { observation } = await open(await submission(), target, { peer: 'smtp' });
  expect(observation.transcript?.map(({ from, text }) => `${from}: ${text}`)).toEqual([
    'them: 220 mail.example ready',
    'us: EHLO mail-check.invalid',
    'them: 250-mail.example',
    'them: 250 STARTTLS',
    'us: STARTTLS',
    'them: 220 2.0.0 SMTP server ready',
    'us: EHLO mail-check.invalid',
    'them: 250-mail.example',
    'them: 250-AUTH LOGIN XOAUTH2',
    'them: 250 SIZE 157286400',
  ]);
});

test.each([
  ['words slipped in behind the reply', '220 ready\r\n250 injected\r\n', undefined, 'STARTTLS_INJECTION'],
  ['refused', '454 TLS not available\r\n', undefined, 'STARTTLS_REFUSED'],
  ['stripped from the offers', undefined, '250 mail.example\r\n', 'STARTTLS_NOT_OFFERED'],
])('STARTTLS %s: no encryption, no stream', async (_name, reply, offers, code) => {
  const { observation, stream } = await open(await submission(reply, offers), { tls: 'starttls' }, { peer: 'smtp' });
  expect(observation.failure).toMatchObject({ phase: 'tls', code });
  expect(stream).toBeUndefined();
});
