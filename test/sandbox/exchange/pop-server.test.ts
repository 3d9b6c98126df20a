import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { AccessTokens } from '../access-tokens.ts';
import { type CertificateAuthority, createCertificateAuthority } from '../certificate-authority.ts';
import { Conversation } from './conversation.ts';
import { issuedAccessToken, type Wanted } from './issued-access-token.ts';
import { writeXoauth2 } from './sasl.ts';
import { type Exchange, startExchange } from './start-exchange.ts';

let accessTokens: AccessTokens;
let certificateAuthority: CertificateAuthority;
let exchange: Exchange;
const open: Conversation[] = [];
const host = 'outlook.office365.com';

beforeAll(async () => {
  accessTokens = await AccessTokens.create();
  certificateAuthority = await createCertificateAuthority();
  exchange = await startExchange({ accessTokens, certificateAuthority });
});
afterEach(() => {
  for (const conversation of open.splice(0)) conversation.close();
});
afterAll(() => exchange.close());

const connect = async (): Promise<Conversation> => {
  const port = exchange.hostMap.get(`${host}:995`) ?? 0;
  const pop = await Conversation.overTls(port, host, certificateAuthority.certificatePem);
  open.push(pop);
  expect(await pop.hear(/\r\n/)).toMatch(/^\+OK The Microsoft Exchange POP3 service is ready\. \[.+\]\r\n$/);
  return pop;
};

const authenticate = async (pop: Conversation, localPart: string, wanted: Wanted = {}): Promise<string> => {
  expect(await pop.ask('AUTH XOAUTH2')).toBe('+ \r\n');
  const accessToken = await issuedAccessToken(accessTokens, { signedIn: localPart, ...wanted });
  return pop.ask(writeXoauth2({ user: `${localPart}@contoso.example`, accessToken }));
};

const accepted = '+OK User successfully authenticated.\r\n';
const refused = '-ERR Authentication failure: unknown user name or bad password.\r\n';

test('advertises USER although passwords are off', async () => {
  const pop = await connect();
  expect(await pop.ask('CAPA', /^\.\r\n/m)).toBe('+OK\r\nTOP\r\nUIDL\r\nSASL PLAIN XOAUTH2\r\nUSER\r\n.\r\n');
  expect(await pop.ask('USER jira@contoso.example')).toBe('+OK\r\n');
  expect(await pop.ask('PASS secret')).toBe('-ERR Logon failure: unknown user name or bad password.\r\n');
});

test('reads a maildrop after the two-line form', async () => {
  const pop = await connect();
  expect(await pop.ask('STAT')).toBe('-ERR Command is not valid in this state.\r\n');
  expect(await authenticate(pop, 'jira')).toBe(accepted);
  expect(await pop.ask('STAT')).toMatch(/^\+OK 3 \d+\r\n$/);
  expect(await pop.ask('UIDL', /^\.\r\n/m)).toMatch(/^\+OK\r\n1 \S+\r\n2 \S+\r\n3 \S+\r\n\.\r\n$/);
  expect(await pop.ask('TOP 1 0', /^\.\r\n/m)).toMatch(
    /Subject: Printer on the second floor is offline\r\n[\s\S]*\r\n\r\n\.\r\n$/,
  );
  expect(await pop.ask('RETR 3', /^\.\r\n/m)).toContain('\r\n..ovpn file attached');
  expect(await pop.ask('RETR 4')).toBe('-ERR The specified message is out of range.\r\n');
});

test('deletes at QUIT, and only what RSET has not taken back', async () => {
  const first = await connect();
  await authenticate(first, 'imap-disabled');
  await first.ask('DELE 1');
  await first.ask('RSET');
  await first.ask('DELE 2');
  expect(await first.ask('LIST', /^\.\r\n/m)).toMatch(/^\+OK\r\n1 \d+\r\n3 \d+\r\n\.\r\n$/);
  await first.ask('QUIT');
  const second = await connect();
  await authenticate(second, 'imap-disabled');
  expect(await second.ask('STAT')).toMatch(/^\+OK 2 /);
});

test('closes on the one-line form', async () => {
  const pop = await connect();
  pop.say('AUTH XOAUTH2 dXNlcj0=\r\n');
  expect(await pop.hearToTheEnd()).toBe('-ERR Protocol error. Connection is closed. 10\r\n');
});

test('closes on a line beyond 255 octets', async () => {
  const pop = await connect();
  pop.say(`TOP ${'1'.repeat(300)}\r\n`);
  expect(await pop.hearToTheEnd()).toBe('-ERR Protocol error. Connection is closed. 10\r\n');
});

test.each<[string, Wanted]>([
  ['pop-disabled', {}],
  ['unlicensed', {}],
  ['on-premises', {}],
  ['no-full-access', { signedIn: 'delegate' }],
  ['jira', { claims: { scp: 'IMAP.AccessAsUser.All' } }],
  ['jira', { claims: { aud: 'https://graph.microsoft.com' } }],
  ['jira', { app: 'app-only-wrong-object-id' }],
])('refuses %s with %j in one and the same sentence', async (localPart, wanted) => {
  expect(await authenticate(await connect(), localPart, wanted)).toBe(refused);
});

test('lets an app alone open the mailbox it was granted', async () => {
  expect(await authenticate(await connect(), 'jira', { app: 'app-only' })).toBe(accepted);
});

test('throttles', async () => {
  const pop = await connect();
  await authenticate(pop, 'throttled');
  expect(await pop.ask('STAT')).toBe('-ERR Request is throttled. Suggested Backoff Time: 30000 milliseconds\r\n');
});
