import type { TLSSocket } from 'node:tls';
import { expect, test } from '@jest/globals';
import { openConnection } from '../../../companion-service/probes/connection/connection.ts';
import { imapSession } from '../../../companion-service/probes/mail/imap-session.ts';
import { beginPop, popSession } from '../../../companion-service/probes/mail/pop-session.ts';
import { smtpSession } from '../../../companion-service/probes/mail/smtp-session.ts';
import type { MailSession } from '../../../companion-service/probes/observations.ts';
import { Secret } from '../../../companion-service/probes/secret.ts';
import { doorTo } from '../door-to.ts';
import { answering, tlsServer } from '../scripted-server.ts';

const token = 'eyJ0eXAiOiJKV1QifQ.eyJhdWQiOiJvdXRsb29rIn0.c2lnbmF0dXJl';
const credentials = { mailbox: 'jira@contoso.example', accessToken: new Secret(token), timeoutMs: 500 };
const blob = Buffer.from(`user=jira@contoso.example\u0001auth=Bearer ${token}\u0001\u0001`).toString('base64');
const never = new AbortController().signal;

/** A stream to a server that answers read by read; `heard` is what it read, one entry a round trip. */
async function streamTo(serve: (socket: TLSSocket) => string[]) {
  let heard: string[] = [];
  const server = await tlsServer((socket) => {
    socket.write('* OK ready\r\n');
    heard = serve(socket);
  });
  const door = await doorTo(server, 'mail.example:993');
  const target = { host: 'mail.example', port: 993, tls: 'implicit', greeting: true } as const;
  const { stream } = await openConnection(door, 'imap', target, never);
  if (!stream) throw new Error('no stream');
  return { stream, heard: () => heard, server };
}
const script = (...answers: (string | ((line: string) => string))[]) =>
  streamTo((socket) => answering(socket, '', answers));

const expectNoSecret = (session: MailSession) => {
  const text = JSON.stringify(session);
  expect(text).not.toContain(token);
  expect(text).not.toContain(blob.slice(0, 30));
  expect(text).not.toContain('c2lnbmF0dXJl');
};

test('IMAP: two round trips, the inbox read-only', async () => {
  const { stream, heard } = await script(
    'A1 OK AUTHENTICATE completed.\r\n',
    '* 3 EXISTS\r\n* 0 RECENT\r\n* FLAGS (\\Seen)\r\nA3 OK [READ-ONLY] EXAMINE completed.\r\n',
  );
  const session = await imapSession(stream, credentials, never);
  expect(session).toMatchObject({
    mailbox: 'jira@contoso.example',
    authentication: { accepted: true, reply: 'OK AUTHENTICATE completed.' },
    opened: { accepted: true },
    messageCount: 3,
    readOnly: true,
  });
  expect(session.failure).toBeUndefined();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard()).toEqual([`A1 AUTHENTICATE XOAUTH2 ${blob}\r\n`, 'A3 EXAMINE INBOX\r\n', 'A5 LOGOUT\r\n']);
  expect(session.transcript.map(({ from, text }) => `${from}: ${text}`).slice(0, 2)).toEqual([
    'us: A1 AUTHENTICATE XOAUTH2 [masked]',
    'them: A1 OK AUTHENTICATE completed.',
  ]);
  expect(stream.destroyed).toBe(true);
  expectNoSecret(session);
});

const examined = '* 3 EXISTS\r\nA3 OK [READ-ONLY] EXAMINE completed.\r\n';

test('IMAP: what is offered after authentication is asked together with the inbox, still two round trips', async () => {
  const { stream, heard } = await script(
    'A1 OK AUTHENTICATE completed.\r\n',
    `${examined}* CAPABILITY IMAP4rev1 MOVE\r\nA4 OK CAPABILITY completed.\r\n`,
  );
  const session = await imapSession(stream, { ...credentials, asksCapabilities: true }, never);
  expect(session).toMatchObject({ opened: { accepted: true }, readOnly: true, capabilities: ['IMAP4rev1', 'MOVE'] });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard()[1]).toBe('A3 EXAMINE INBOX\r\nA4 CAPABILITY\r\n');
  expect(heard()).toHaveLength(3);
});

test('IMAP: a closed inbox does not wait for what is offered', async () => {
  const { stream } = await script('A1 OK done\r\n', 'A3 BAD User is authenticated but not connected.\r\n');
  const session = await imapSession(stream, { ...credentials, asksCapabilities: true }, never);
  expect(session).toMatchObject({ opened: { accepted: false } });
  expect(session.failure).toBeUndefined();
});

test('IMAP: opens for writing only when asked', async () => {
  const { stream, heard } = await script('A1 OK done\r\n', '* 3 EXISTS\r\nA3 OK [READ-WRITE] SELECT completed.\r\n');
  const session = await imapSession(stream, { ...credentials, opensForWriting: true }, never);
  expect(heard()[1]).toBe('A3 SELECT INBOX\r\n');
  expect(session).toMatchObject({ openedForWriting: true, readOnly: false });
});

test('IMAP: a token that a literal cuts in two leaves no piece', async () => {
  const plain = 'zq7Fhx0vPlantedAccess-Jw3kT9mB5dRuYc2eLgNs8aXoVi6tHp1';
  const { stream } = await script(
    `* NO ${plain.slice(0, 20)} {20}\r\n${plain.slice(20, 40)}${plain.slice(40)}\r\nA1 NO refused\r\n`,
  );
  const session = await imapSession(stream, { ...credentials, accessToken: new Secret(plain) }, never);
  const text = JSON.stringify(session);
  for (const piece of [plain.slice(0, 16), plain.slice(22, 38)]) expect(text).not.toContain(piece);
});

test('IMAP: authenticated but not connected', async () => {
  const { stream } = await script(
    'A1 OK AUTHENTICATE completed.\r\n',
    'A3 BAD User is authenticated but not connected.\r\n* BYE Connection closed. 14\r\n',
  );
  expect(await imapSession(stream, credentials, never)).toMatchObject({
    authentication: { accepted: true },
    opened: { accepted: false, reply: 'BAD User is authenticated but not connected.' },
  });
});

test('IMAP: a refused token is told once, in the words of the server', async () => {
  const { stream, heard } = await script('A1 NO AUTHENTICATE failed.\r\n');
  const session = await imapSession(stream, credentials, never);
  expect(session.authentication).toEqual({ accepted: false, reply: 'NO AUTHENTICATE failed.' });
  expect(session.opened).toBeUndefined();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard()).toHaveLength(2);
});

test('IMAP: a challenge is decoded and answered by an empty line', async () => {
  const challenge = '{"status":"401","schemes":"bearer","scope":"mail"}';
  const { stream, heard } = await script(
    `+ ${Buffer.from(challenge).toString('base64')}\r\n`,
    'A1 NO [AUTHENTICATIONFAILED] Authentication failed.\r\n',
  );
  const session = await imapSession(stream, credentials, never);
  expect(session.authentication).toMatchObject({ accepted: false, challenge });
  expect(heard()[1]).toBe('\r\n');
});

test('IMAP: BAD to the short form is asked the long way', async () => {
  const { stream, heard } = await script(
    'A1 BAD Command Argument Error. 11\r\n',
    '+ \r\n',
    'A2 OK done\r\n',
    'A3 OK [READ-ONLY] done\r\n',
  );
  const session = await imapSession(stream, credentials, never);
  expect(session.authentication?.accepted).toBe(true);
  expect(heard().slice(1, 3)).toEqual(['A2 AUTHENTICATE XOAUTH2\r\n', `${blob}\r\n`]);
  expectNoSecret(session);
});

test('IMAP: a throttled client does not ask again', async () => {
  const { stream, heard } = await script(
    'A1 BAD Request is throttled. Suggested Backoff Time: 298433 milliseconds\r\n',
  );
  const session = await imapSession(stream, credentials, never);
  expect(session.suggestedBackoffMs).toBe(298_433);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard()).toHaveLength(2);
});

test('IMAP: BYE instead of an answer', async () => {
  const { stream } = await streamTo((socket) => {
    socket.once('data', () => socket.end('* BYE Session invalidated - AccessTokenExpired\r\n'));
    return [];
  });
  const session = await imapSession(stream, credentials, never);
  expect(session.failure).toMatchObject({ code: 'BYE', message: 'BYE Session invalidated - AccessTokenExpired' });
});

test('IMAP: a literal in a response belongs to it', async () => {
  const { stream } = await script(
    'A1 OK done\r\n',
    '* OK [ALERT] {12}\r\nA3 OK forged more\r\n* 7 EXISTS\r\nA3 OK [READ-ONLY] done\r\n',
  );
  const session = await imapSession(stream, credentials, never);
  expect(session).toMatchObject({ messageCount: 7, opened: { reply: 'OK [READ-ONLY] done' } });
});

test('POP: three round trips, AUTH in two lines', async () => {
  const { stream, heard } = await script('+ \r\n', '+OK User successfully authenticated.\r\n', '+OK 3 4096\r\n');
  const session = await popSession(stream, credentials, never);
  expect(session).toMatchObject({ authentication: { accepted: true }, opened: { accepted: true }, messageCount: 3 });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard()).toEqual(['AUTH XOAUTH2\r\n', `${blob}\r\n`, 'STAT\r\n', 'RSET\r\nQUIT\r\n']);
  expectNoSecret(session);
});

test('POP: begun before the token came, two round trips are left, and three with the id of a message', async () => {
  for (const listsOne of [false, true]) {
    const { stream, heard } = await script('+ \r\n', '+OK in\r\n', '+OK 3 4242\r\n', '+OK 1 AAMk\r\n');
    const begun = beginPop(stream, { timeoutMs: 500 }, never);
    await begun.answered;
    expect(heard()).toEqual(['AUTH XOAUTH2\r\n']);
    const session = await popSession(stream, { ...credentials, begun, listsOne }, never);
    expect(session).toMatchObject({ authentication: { accepted: true }, messageCount: 3 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const afterToken = [`${blob}\r\n`, 'STAT\r\n', ...(listsOne ? ['UIDL 1\r\n'] : [])];
    expect(heard().slice(1)).toEqual([...afterToken, 'RSET\r\nQUIT\r\n']);
    expect(session.transcript.map(({ from, text }) => `${from}: ${text}`).slice(0, 3)).toEqual([
      'us: AUTH XOAUTH2',
      'them: +',
      'us: [masked]',
    ]);
    expectNoSecret(session);
  }
});

test('POP: what goes wrong before the token came is told by the session, and the token is kept', async () => {
  const silent = await script();
  const begun = beginPop(silent.stream, { timeoutMs: 100 }, never);
  await begun.answered;
  const session = await popSession(silent.stream, { ...credentials, begun }, never);
  expect(session.failure).toMatchObject({ phase: 'receive', code: 'TIMEOUT' });
  expect(silent.heard()).toEqual(['AUTH XOAUTH2\r\n']);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(silent.server.openSockets()).toBe(0);
});

test('POP: a secret that the server says before it was sent to it is masked all the same', async () => {
  const plain = 'zq7Fhx0vPlantedAccess-Jw3kT9mB5dRuYc2eLgNs8aXoVi6tHp1';
  const { stream } = await script(`-ERR no ${plain}\r\n`);
  const begun = beginPop(stream, { timeoutMs: 500 }, never);
  await begun.answered;
  const session = await popSession(stream, { ...credentials, accessToken: new Secret(plain), begun }, never);
  expect(JSON.stringify(session)).not.toContain(plain.slice(0, 16));
  expect(session.authentication?.accepted).toBe(false);
});

test('POP: the unique id of one message costs a round trip more', async () => {
  const { stream, heard } = await script('+ \r\n', '+OK in\r\n', '+OK 3 4242\r\n', '+OK 1 AAMk\r\n');
  const session = await popSession(stream, { ...credentials, listsOne: true }, never);
  expect(session).toMatchObject({ messageCount: 3, listed: { accepted: true, reply: '+OK 1 AAMk' } });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard().slice(2)).toEqual(['STAT\r\n', 'UIDL 1\r\n', 'RSET\r\nQUIT\r\n']);
});

test('POP: and none more where the server takes commands together', async () => {
  const { stream, heard } = await script('+ \r\n', '+OK in\r\n', '+OK 3 4242\r\n+OK 1 AAMk\r\n');
  const session = await popSession(stream, { ...credentials, listsOne: true, pipelines: true }, never);
  expect(session.listed).toEqual({ accepted: true, reply: '+OK 1 AAMk' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard().slice(2)).toEqual(['STAT\r\nUIDL 1\r\n', 'RSET\r\nQUIT\r\n']);
});

test('POP: an empty maildrop has no message to ask for, and nothing is ever deleted', async () => {
  const { stream, heard } = await script('+ \r\n', '+OK in\r\n', '+OK 0 0\r\n');
  const session = await popSession(stream, { ...credentials, listsOne: true }, never);
  expect(session.listed).toBeUndefined();
  expect(session.failure).toBeUndefined();
  expect(heard().join('')).not.toContain('DELE');
});

test('POP: a challenge is no success', async () => {
  const { stream } = await script('+ \r\n', '+ eyJzdGF0dXMiOiI0MDEifQ==\r\n', '-ERR [AUTH] Authentication failed.\r\n');
  const session = await popSession(stream, credentials, never);
  expect(session.authentication).toEqual({
    accepted: false,
    reply: '-ERR [AUTH] Authentication failed.',
    challenge: '{"status":"401"}',
  });
});

test('POP and SMTP: success before the token was sent proves nothing', async () => {
  const pop = await popSession((await script('+OK welcome\r\n')).stream, credentials, never);
  expect(pop).toMatchObject({ failure: { code: 'UNEXPECTED_ANSWER' } });
  expect(pop.authentication).toBeUndefined();
  const smtp = await smtpSession((await script('235 welcome\r\n')).stream, credentials, never);
  expect(smtp).toMatchObject({ failure: { code: 'UNEXPECTED_ANSWER' } });
});

test('SMTP: authenticates and stops before MAIL FROM', async () => {
  const { stream, heard } = await script('334 \r\n', '235 2.7.0 Authentication successful\r\n');
  const session = await smtpSession(stream, credentials, never);
  expect(session.authentication).toEqual({ accepted: true, reply: '235 2.7.0 Authentication successful' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard()).toEqual(['AUTH XOAUTH2\r\n', `${blob}\r\n`, 'QUIT\r\n']);
});

test('SMTP: switched off for the tenant, in more than one line', async () => {
  const { stream } = await script(
    '334 \r\n',
    '535-5.7.139 Authentication unsuccessful,\r\n535 5.7.139 SmtpClientAuthentication is disabled for the Tenant.\r\n',
  );
  const session = await smtpSession(stream, credentials, never);
  expect(session.authentication?.reply).toContain('is disabled for the Tenant.');
});

test.each([
  ['echoes what it heard', (line: string) => `A1 NO you said ${line.trim()} and ${token}\r\n`],
  ['echoes it as garbage', (line: string) => `${line.trim()} ${token}\r\n`],
])('a server that %s gets no secret into the report', async (_name, answer) => {
  const opaque = new Secret('opaque token that looks like nothing');
  for (const accessToken of [credentials.accessToken, opaque]) {
    const { stream } = await script(answer);
    const session = await imapSession(stream, { ...credentials, accessToken }, never);
    expectNoSecret(session);
    expect(JSON.stringify(session)).not.toContain('looks like nothing');
  }
});

test.each([
  ['silent', () => undefined, 'TIMEOUT'],
  ['closing', (socket: TLSSocket) => socket.end(), 'CLOSED'],
  ['garbage', (socket: TLSSocket) => socket.write('HTTP/1.1 400\r\n'), 'UNEXPECTED_ANSWER'],
  ['an endless line', (socket: TLSSocket) => socket.write('A1 '.repeat(50_000)), 'LINE_TOO_LONG'],
])('after the token: %s ends each session within its deadline', async (_name, then, code) => {
  for (const session of [imapSession, popSession, smtpSession]) {
    const { stream, server } = await streamTo((socket) => {
      socket.once('data', () => then(socket));
      return [];
    });
    const observed = await session(stream, credentials, never);
    expect(observed.failure).toMatchObject({ phase: 'receive', code });
    expect(observed.transcript.length).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(server.openSockets()).toBe(0);
  }
});

test('IMAP: an oversized literal and endless responses end the session', async () => {
  const literal = await imapSession((await script('* OK {999999999}\r\n')).stream, credentials, never);
  expect(literal.failure?.code).toBe('LITERAL_TOO_LARGE');
  const flood = await imapSession((await script('* OK more\r\n'.repeat(2_000))).stream, credentials, never);
  expect(flood.failure?.code).toBe('TOO_MUCH_DATA');
  expect(flood.transcript.length).toBeLessThanOrEqual(200);
});

test('cancelling closes the stream at once', async () => {
  const { stream, server } = await script();
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 50);
  const session = await imapSession(stream, { ...credentials, timeoutMs: 5_000 }, controller.signal);
  expect(session.failure?.code).toBe('CANCELLED');
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(server.openSockets()).toBe(0);
});

test('IMAP: a line now and then, or a challenge after a challenge, does not go on for ever', async () => {
  const dripping = await streamTo((socket) => {
    const drip = setInterval(() => socket.write('* OK still here\r\n'), 100);
    socket.once('close', () => clearInterval(drip));
    return [];
  });
  const slow = await imapSession(dripping.stream, credentials, never);
  expect(slow.failure?.code).toBe('TIMEOUT');
  expect(slow.durationMs).toBeLessThan(1_500);
  const again = await script(...Array.from({ length: 20 }, () => '+ \r\n'));
  expect((await imapSession(again.stream, credentials, never)).failure?.code).toBe('UNEXPECTED_ANSWER');
});
