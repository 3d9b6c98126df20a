import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { planOf } from '#facts/plans.ts';
import { AccessTokens } from '../access-tokens.ts';
import { type CertificateAuthority, createCertificateAuthority } from '../certificate-authority.ts';
import { Conversation } from './conversation.ts';
import { issuedAccessToken, type Wanted } from './issued-access-token.ts';
import { writeXoauth2 } from './sasl.ts';
import { type Exchange, startExchange } from './start-exchange.ts';

let accessTokens: AccessTokens;
let certificateAuthority: CertificateAuthority;
let exchange: Exchange;
let nowMs = 0;
const open: Conversation[] = [];

beforeAll(async () => {
  accessTokens = await AccessTokens.create();
  certificateAuthority = await createCertificateAuthority();
  exchange = await startExchange({ accessTokens, certificateAuthority, now: () => Date.now() + nowMs });
});
afterEach(() => {
  nowMs = 0;
  for (const conversation of open.splice(0)) conversation.close();
});
afterAll(() => exchange.close());

const connect = async (host = 'outlook.office365.com'): Promise<Conversation> => {
  const port = exchange.hostMap.get(`${host}:993`) ?? 0;
  const imap = await Conversation.overTls(port, host, certificateAuthority.certificatePem);
  open.push(imap);
  return imap;
};

const response = async (user: string, wanted: Wanted = {}): Promise<string> =>
  writeXoauth2({ user, accessToken: await issuedAccessToken(accessTokens, wanted) });

const authenticated = async (user: string, wanted: Wanted = {}, host?: string): Promise<Conversation> => {
  const imap = await connect(host);
  await imap.hear(/\r\n/);
  expect(await imap.ask(`1 AUTHENTICATE XOAUTH2 ${await response(user, wanted)}`)).toBe(
    '1 OK AUTHENTICATE completed.\r\n',
  );
  return imap;
};

const signedInAs = (localPart: string): Promise<Conversation> =>
  authenticated(`${localPart}@contoso.example`, { signedIn: localPart });

test('greets with the name of its server, and offers XOAUTH2 alone', async () => {
  const imap = await connect();
  const greeting = await imap.hear(/\r\n/);
  const [, bracket = ''] = /^\* OK The Microsoft Exchange IMAP4 service is ready\. \[(.+)\]\r\n$/.exec(greeting) ?? [];
  expect(Buffer.from(bracket, 'base64').toString('utf16le')).toBe('FR3P281CA0157.DEUP281.PROD.OUTLOOK.COM');
  expect(await imap.ask('1 CAPABILITY', /1 OK.*\r\n/)).toBe(
    '* CAPABILITY IMAP4 IMAP4rev1 AUTH=XOAUTH2 LOGINDISABLED SASL-IR UIDPLUS MOVE ID UNSELECT CHILDREN IDLE NAMESPACE LITERAL+\r\n1 OK CAPABILITY completed.\r\n',
  );
});

test.each(['2 LOGIN jira@contoso.example password', '2 AUTHENTICATE PLAIN AGppcmEAcGFzcw=='])(
  'refuses passwords: %s',
  async (line) => {
    const imap = await connect();
    await imap.hear(/\r\n/);
    expect(await imap.ask(line)).toBe('2 NO Basic authentication is disabled.\r\n');
  },
);

test('takes the response after an empty challenge too', async () => {
  const imap = await connect();
  await imap.hear(/\r\n/);
  expect(await imap.ask('1 AUTHENTICATE XOAUTH2')).toBe('+ \r\n');
  expect(await imap.ask(await response('jira@contoso.example'))).toBe('1 OK AUTHENTICATE completed.\r\n');
});

test.each(['commercial', 'gcc', 'gccHigh', 'dod', 'china', 'personal'] as const)(
  'opens the inbox read-only on %s',
  async (plan) => {
    const domain = { commercial: '', gcc: '-gcc', gccHigh: '-gcch', dod: '-dod', china: '-cn', personal: '' }[plan];
    const user = plan === 'personal' ? 'jira@outlook.example' : `jira@contoso${domain}.example`;
    const imap = await authenticated(user, { plan }, planOf(plan).imap.host);
    const examined = await imap.ask('2 EXAMINE INBOX', /2 .*\r\n/);
    expect(examined).toContain('* 3 EXISTS\r\n');
    expect(examined).toMatch(/2 OK \[READ-ONLY\] EXAMINE completed\.\r\n$/);
  },
);

const hour = 3600;
const past = Math.floor(Date.now() / 1000) - 2 * hour;
const worldwide = 'outlook.office365.com';
test.each<[string, string, Wanted, string]>([
  ['for Graph', 'jira@contoso.example', { claims: { aud: 'https://graph.microsoft.com' } }, worldwide],
  ['that has expired', 'jira@contoso.example', { claims: { nbf: past, exp: past + hour } }, worldwide],
  ['without the scope', 'jira@contoso.example', { claims: { scp: 'POP.AccessAsUser.All' } }, worldwide],
  ['of another organization', 'jira@contoso-gcc.example', {}, worldwide],
  ['for a mailbox that does not exist', 'nobody@contoso.example', {}, worldwide],
  ['of another cloud', 'jira@contoso.example', {}, 'outlook.office365.us'],
  [
    'for the first resource of DoD',
    'jira@contoso-dod.example',
    { plan: 'dod', claims: { aud: 'https://outlook-dod.office365.us' } },
    'outlook-dod.office365.us',
  ],
  ['of an app that Exchange does not know', 'jira@contoso.example', { app: 'app-only-not-in-exchange' }, worldwide],
  [
    'of an app registered with another object ID',
    'jira@contoso.example',
    { app: 'app-only-wrong-object-id' },
    worldwide,
  ],
])('refuses an access token %s', async (_case, user, wanted, host) => {
  const imap = await connect(host);
  await imap.hear(/\r\n/);
  expect(await imap.ask(`1 AUTHENTICATE XOAUTH2 ${await response(user, wanted)}`)).toBe(
    '1 NO AUTHENTICATE failed.\r\n',
  );
});

test('ends the connection after three refusals', async () => {
  const imap = await connect();
  for (const tag of [1, 2, 3]) imap.say(`${tag} AUTHENTICATE XOAUTH2 Zm9v\r\n`);
  expect(await imap.hearToTheEnd()).toMatch(/3 NO AUTHENTICATE failed\.\r\n\* BYE Connection closed\. 14\r\n$/);
});

test.each<[string, string, Wanted]>([
  ['IMAP is off', 'imap-disabled', { signedIn: 'imap-disabled' }],
  ['there is no Exchange licence', 'unlicensed', { signedIn: 'unlicensed' }],
  ['the mailbox is on premises', 'on-premises', { signedIn: 'on-premises' }],
  ['Full Access is missing', 'no-full-access', { signedIn: 'delegate' }],
  ['IMAP is off for who signed in', 'support', { signedIn: 'imap-disabled' }],
  ['the app was not granted the mailbox', 'delegate', { app: 'app-only' }],
])('authenticates but does not connect when %s', async (_case, localPart, wanted) => {
  const imap = await authenticated(`${localPart}@contoso.example`, wanted);
  imap.say('2 EXAMINE INBOX\r\n');
  expect(await imap.hearToTheEnd()).toBe(
    '2 BAD User is authenticated but not connected.\r\n* BYE Connection closed. 14\r\n',
  );
});

test.each<[string, string, Wanted]>([
  ['a delegate the shared mailbox', 'support', { signedIn: 'delegate' }],
  ['an app the mailbox it was granted', 'jira', { app: 'app-only' }],
])('lets %s', async (_case, localPart, wanted) => {
  const imap = await authenticated(`${localPart}@contoso.example`, wanted);
  expect(await imap.ask('2 EXAMINE INBOX', /2 .*\r\n/)).toMatch(/2 OK \[READ-ONLY\]/);
});

test('throttles at EXAMINE', async () => {
  const imap = await signedInAs('throttled');
  expect(await imap.ask('2 EXAMINE INBOX')).toBe(
    '2 BAD Request is throttled. Suggested Backoff Time: 30000 milliseconds\r\n',
  );
});

test('ends the session when the access token expires in it', async () => {
  const imap = await signedInAs('jira');
  nowMs = 2 * hour * 1000;
  expect(await imap.ask('2 NOOP')).toBe('* BYE Session invalidated - AccessTokenExpired\r\n');
});

test('marks as read what BODY[] fetches in a selected mailbox, and nothing else', async () => {
  const imap = await signedInAs('pop-disabled');
  const flagsAfter = async (line: string): Promise<string> => {
    await imap.ask(line, /\d OK.*\r\n/);
    return (/FLAGS (\(.*?\))\)/.exec(await imap.ask('9 FETCH 1 FLAGS', /9 OK.*\r\n/)) ?? [])[1] ?? '';
  };
  await imap.ask('2 EXAMINE INBOX', /2 OK.*\r\n/);
  expect(await flagsAfter('3 FETCH 1 BODY[]')).toBe('()');
  await imap.ask('4 SELECT INBOX', /4 OK.*\r\n/);
  expect(await flagsAfter('5 FETCH 1 (ENVELOPE BODYSTRUCTURE BODY.PEEK[HEADER.FIELDS (SUBJECT)])')).toBe('()');
  expect(await flagsAfter('6 FETCH 1 BODY[TEXT]')).toBe('(\\Seen)');
});

test('searches, stores, copies, moves and expunges', async () => {
  const imap = await signedInAs('smtp-disabled');
  await imap.ask('2 SELECT "inbox"', /2 OK.*\r\n/);
  expect(await imap.ask('3 UID SEARCH UNSEEN OR SUBJECT VPN TEXT {7+}\r\ninvoice', /3 .*\r\n/)).toMatch(
    /^\* SEARCH 2 3\r\n/,
  );
  expect(await imap.ask('4 UID STORE 1 +FLAGS (\\Deleted)', /4 .*\r\n/)).toBe(
    '* 1 FETCH (UID 1 FLAGS (\\Deleted))\r\n4 OK UID STORE completed.\r\n',
  );
  expect(await imap.ask('5 EXPUNGE', /5 .*\r\n/)).toBe('* 1 EXPUNGE\r\n5 OK EXPUNGE completed.\r\n');
  expect(await imap.ask('6 UID MOVE 2 Archive', /6 .*\r\n/)).toContain('* 1 EXPUNGE\r\n');
  expect(await imap.ask('7 UID COPY 3 Archive', /7 .*\r\n/)).toBe('7 OK [COPYUID 14 3 2] UID COPY completed.\r\n');
  expect(await imap.ask('8 STATUS Archive (MESSAGES UNSEEN)', /8 .*\r\n/)).toMatch(/\(MESSAGES 2 UNSEEN 2\)/);
});

test('waits in IDLE until DONE', async () => {
  const imap = await signedInAs('jira');
  await imap.ask('2 SELECT INBOX', /2 OK.*\r\n/);
  expect(await imap.ask('3 IDLE')).toBe('+ IDLE accepted, awaiting DONE command.\r\n');
  expect(await imap.ask('DONE')).toBe('3 OK IDLE completed.\r\n');
});

test.each([
  ['a line beyond the limit', `2 UID FETCH ${'1,'.repeat(40_000)}1 FLAGS`],
  ['a literal beyond the limit', '2 LIST "" {999999999}'],
  ['an unmatched parenthesis', '2 FETCH 1 (FLAGS'],
])('answers %s with an error', async (_case, line) => {
  const imap = await signedInAs('jira');
  expect(await imap.ask(line)).toMatch(/^2 BAD Command Error\. 10\r\n$/);
  expect(await imap.ask('3 NOOP')).toBe('3 OK NOOP completed.\r\n');
});

test('says BYE at LOGOUT and closes', async () => {
  const imap = await signedInAs('jira');
  imap.say('2 LOGOUT\r\n');
  expect(await imap.hearToTheEnd()).toBe(
    '* BYE Microsoft Exchange Server IMAP4 server signing off.\r\n2 OK LOGOUT completed.\r\n',
  );
});
