import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AccessTokens } from '../access-tokens.ts';
import { type CertificateAuthority, createCertificateAuthority } from '../certificate-authority.ts';
import { Conversation } from './conversation.ts';
import { splitArguments } from './imap-parser.ts';
import { issuedAccessToken } from './issued-access-token.ts';
import { readXoauth2, writeXoauth2 } from './sasl.ts';
import { type Exchange, startExchange } from './start-exchange.ts';

let accessTokens: AccessTokens;
let certificateAuthority: CertificateAuthority;
let exchange: Exchange;
const warnings: Error[] = [];
const onWarning = (warning: Error): void => {
  warnings.push(warning);
};
const host = 'outlook.office365.com';

beforeAll(async () => {
  process.on('warning', onWarning);
  accessTokens = await AccessTokens.create();
  certificateAuthority = await createCertificateAuthority();
  exchange = await startExchange({ accessTokens, certificateAuthority, idleTimeoutMs: 400 });
});
afterAll(async () => {
  process.off('warning', onWarning);
  await exchange.close();
});

const open = (port: number): Promise<Conversation> =>
  Conversation.overTls(exchange.hostMap.get(`${host}:${port}`) ?? 0, host, certificateAuthority.certificatePem);

test('splits any text or says that it cannot', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'()[]"\\{} aA1*:') }), (text) => {
      const split = splitArguments(text);
      expect(split === undefined || Array.isArray(split)).toBe(true);
    }),
  );
});

test('reads back what XOAUTH2 says, and nothing else', () => {
  expect(
    readXoauth2(
      'dXNlcj10ZXN0QGNvbnRvc28ub25taWNyb3NvZnQuY29tAWF1dGg9QmVhcmVyIEV3QkFBbDNCQUFVRkZwVUFvN0ozVmUwYmpMQldaV0NjbFJDM0VvQUEBAQ==',
    ),
  ).toEqual({ user: 'test@contoso.onmicrosoft.com', accessToken: 'EwBAAl3BAAUFFpUAo7J3Ve0bjLBWZWCclRC3EoAA' });
  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  for (const wrong of [
    'user=a@b.c^Aauth=Bearer x^A^A',
    'user=a@b.c\x01auth=Bearer x\x01',
    'user=a@b.c\x01auth=x\x01\x01',
    '',
  ]) {
    expect(readXoauth2(base64(wrong))).toBeUndefined();
  }
  fc.assert(fc.property(fc.string(), (text) => expect(readXoauth2(text)).toBeUndefined()));
});

test.each([993, 995])(
  'survives garbage on port %i',
  async (port) => {
    const commands = fc.constantFrom(
      '1 FETCH',
      '1 SEARCH',
      'UID',
      '{5}',
      '{9999999999+}',
      'AUTH XOAUTH2',
      'TOP',
      '\r\n',
      ' ',
    );
    const garbage = fc.array(fc.oneof(commands, fc.string({ unit: 'binary' })), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(garbage, async (parts) => {
        const conversation = await open(port);
        conversation.say(`${parts.join('')}\r\n`);
        await conversation.hear(/ready.*\r\n/);
        conversation.close();
      }),
      { numRuns: 15 },
    );
    expect(warnings).toEqual([]);
  },
  30_000,
);

test('survives garbage after signing in', async () => {
  const accessToken = await issuedAccessToken(accessTokens);
  const names = fc.constantFrom('FETCH', 'SEARCH', 'STORE', 'UID', 'LIST', 'STATUS', 'COPY', 'EXAMINE', 'constructor');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(names, fc.string()), { maxLength: 10 }), async (commands) => {
      const imap = await open(993);
      imap.say(`1 AUTHENTICATE XOAUTH2 ${writeXoauth2({ user: 'jira@contoso.example', accessToken })}\r\n`);
      imap.say('2 EXAMINE INBOX\r\n');
      for (const [name, rest] of commands) imap.say(`3 ${name} ${rest.replaceAll(/[{}]/g, '')}\r\n`);
      expect(await imap.ask('4 LOGOUT', /4 OK LOGOUT completed\.\r\n/)).toMatch(/4 OK LOGOUT completed\.\r\n$/);
      imap.close();
    }),
    { numRuns: 15 },
  );
  expect(warnings).toEqual([]);
}, 30_000);

test('closes a connection that stays silent', async () => {
  const imap = await open(993);
  expect(await imap.hearToTheEnd()).toMatch(/^\* OK [^\r]*\r\n$/);
});

test('closes when a client closes its half, and when it never speaks TLS', async () => {
  const port = exchange.hostMap.get('smtp.office365.com:587') ?? 0;
  const half = connect({ host: '127.0.0.1', port, allowHalfOpen: true });
  half.end('EHLO x\r\n').resume();
  await new Promise((resolve) => half.once('end', resolve));
  half.destroy();
  const plain = connect({ host: '127.0.0.1', port: exchange.hostMap.get(`${host}:993`) ?? 0 });
  plain.on('error', () => {});
  plain.end('1 LOGOUT\r\n').resume();
  await new Promise((resolve) => plain.once('close', resolve));
});
