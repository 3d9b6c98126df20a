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
const host = 'smtp.office365.com';
const lastLine = /^\d{3} .*\r\n/m;

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
  const smtp = await Conversation.inTheClear(exchange.hostMap.get(`${host}:587`) ?? 0);
  open.push(smtp);
  expect(await smtp.hear(lastLine)).toMatch(/^220 .+ Microsoft ESMTP MAIL Service ready/);
  return smtp;
};

const secured = async (): Promise<Conversation> => {
  const smtp = await connect();
  expect(await smtp.ask('EHLO jira.example', lastLine)).toContain('250-STARTTLS\r\n');
  expect(await smtp.ask('STARTTLS')).toBe('220 2.0.0 SMTP server ready\r\n');
  await smtp.upgrade(host, certificateAuthority.certificatePem);
  expect(await smtp.ask('EHLO jira.example', lastLine)).toContain('250-AUTH LOGIN XOAUTH2\r\n');
  return smtp;
};

const responseOf = async (localPart: string, wanted: Wanted = {}): Promise<string> => {
  const accessToken = await issuedAccessToken(accessTokens, { signedIn: localPart, ...wanted });
  return writeXoauth2({ user: `${localPart}@contoso.example`, accessToken });
};

test('submits a message after STARTTLS and XOAUTH2', async () => {
  const smtp = await secured();
  expect(await smtp.ask('AUTH XOAUTH2')).toBe('334 \r\n');
  expect(await smtp.ask(await responseOf('jira'))).toBe('235 2.7.0 Authentication successful\r\n');
  expect(await smtp.ask('MAIL FROM:<delegate@contoso.example>')).toMatch(/^550 5\.7\.60 SMTP; Client does not have/);
  expect(await smtp.ask('MAIL FROM:<jira@contoso.example>')).toMatch(/^250 /);
  expect(await smtp.ask('RCPT TO:<someone@customer.example>')).toMatch(/^250 /);
  expect(await smtp.ask('DATA')).toMatch(/^354 /);
  expect(await smtp.ask('Subject: hello\r\n\r\n..dotted\r\n.')).toMatch(/^250 /);
  expect(exchange.mailStore.submitted).toEqual([
    {
      authenticatedAs: 'jira@contoso.example',
      from: 'jira@contoso.example',
      to: ['someone@customer.example'],
      data: 'Subject: hello\r\n\r\n.dotted\r\n',
    },
  ]);
});

test('takes the response in the same line', async () => {
  const smtp = await secured();
  expect(await smtp.ask(`AUTH XOAUTH2 ${await responseOf('jira', { app: 'app-only' })}`)).toMatch(/^235 /);
});

test('offers and takes no AUTH in the clear', async () => {
  const smtp = await connect();
  expect(await smtp.ask('EHLO jira.example', lastLine)).not.toContain('AUTH');
  expect(await smtp.ask('AUTH XOAUTH2')).toBe('504 5.7.4 Unrecognized authentication type\r\n');
});

test('forgets what was sent in the clear behind STARTTLS', async () => {
  const smtp = await connect();
  await smtp.ask('EHLO jira.example', lastLine);
  expect(await smtp.ask('STARTTLS\r\nNOOP')).toBe('220 2.0.0 SMTP server ready\r\n');
  await smtp.upgrade(host, certificateAuthority.certificatePem);
  expect(await smtp.ask('EHLO jira.example')).toMatch(/^250-.* Hello/);
});

test('sends no mail for a client that has not authenticated', async () => {
  const smtp = await secured();
  expect(await smtp.ask('MAIL FROM:<jira@contoso.example>')).toMatch(
    /^530 5\.7\.57 Client not authenticated to send mail/,
  );
});

test.each<[string, Wanted, RegExp]>([
  ['smtp-disabled', {}, /^535 5\.7\.139 .*SmtpClientAuthentication is disabled for the Mailbox\./],
  ['unlicensed', {}, /^535 5\.7\.3 Authentication unsuccessful \[/],
  ['no-full-access', { signedIn: 'delegate' }, /^535 5\.7\.3 Authentication unsuccessful \[/],
  ['jira', { claims: { scp: 'IMAP.AccessAsUser.All' } }, /^535 5\.7\.3 Authentication unsuccessful \[/],
])('refuses %s with %j', async (localPart, wanted, reply) => {
  const smtp = await secured();
  expect(await smtp.ask(`AUTH XOAUTH2 ${await responseOf(localPart, wanted)}`)).toMatch(reply);
});
