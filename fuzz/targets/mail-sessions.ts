import type { TLSSocket } from 'node:tls';
import { imapSession } from '../../companion-service/probes/mail/imap-session.ts';
import { beginPop, popSession } from '../../companion-service/probes/mail/pop-session.ts';
import { xoauth2Response } from '../../companion-service/probes/mail/sasl.ts';
import { smtpSession } from '../../companion-service/probes/mail/smtp-session.ts';
import type { MailSession } from '../../companion-service/probes/observations.ts';
import { hashOf } from '../engine/random.ts';
import { inChunks } from './chunks.ts';
import { accessToken, mailbox, plantedToken } from './planted.ts';
import { talkTo } from './stand-in-stream.ts';
import { Broken, type Outcome, type Target } from './target.ts';

const response = xoauth2Response(mailbox, accessToken);
type Session = (stream: TLSSocket, signal: AbortSignal, asked: Asked) => Promise<MailSession>;

/** What is switched on, by the bits of the first byte. */
type Asked = readonly [first: boolean, second: boolean, third: boolean];
const askedBy = (byte = 0): Asked => [(byte & 1) !== 0, (byte & 2) !== 0, (byte & 4) !== 0];

/** What a mailbox must never be sent: whatever changes it. */
const changes = /^(?:\S+ )?(?:STORE|EXPUNGE|DELETE|APPEND|COPY|MOVE|CREATE|RENAME|DELE|MAIL|RCPT|DATA)\b/im;

/** What was learned, without the times, which no two runs share. */
const withoutTimes = ({ transcript, durationMs: _durationMs, ...learned }: MailSession) => ({
  ...learned,
  transcript: transcript.map(({ from, text }) => `${from}: ${text}`),
});

/** The first byte says what is asked for; the rest is what the server says. */
async function runSession(session: Session, input: Buffer): Promise<Outcome> {
  const asked = askedBy(input[0]);
  const said = input.subarray(1);
  const ask = (stream: TLSSocket, signal: AbortSignal) => session(stream, signal, asked);
  const { result, written } = await talkTo(inChunks(said), ask);
  const sent = written.join('');
  if (changes.test(sent) || (!asked[0] && /^\S+ SELECT\b/im.test(sent))) throw new Broken(`sent ${sent}`);
  // How the network cuts the bytes must not matter.
  if (hashOf(input) % 8 === 0) {
    const whole = await talkTo([said], ask);
    const [inPieces, inOne] = [result, whole.result].map((one) => JSON.stringify(withoutTimes(one)));
    if (inPieces !== inOne) throw new Broken(`in pieces ${inPieces}, in one ${inOne}`);
  }
  const { authentication, opened, failure, messageCount, readOnly, suggestedBackoffMs, listed, capabilities } = result;
  return {
    output: result,
    saw: [
      `failure ${failure?.code}`,
      `authentication ${authentication?.accepted} ${authentication?.challenge !== undefined}`,
      `opened ${opened?.accepted} ${readOnly} ${messageCount !== undefined} ${suggestedBackoffMs !== undefined}`,
      `asked ${listed?.accepted} ${capabilities !== undefined} ${result.openedForWriting}`,
      `lines ${Math.min(20, result.transcript.length)}`,
    ],
  };
}

const challenge = Buffer.from('{"status":"400","schemes":"Bearer","scope":"https://mail.google.com/"}').toString(
  'base64',
);
const echoed = Buffer.from(`{"status":"401","token":"${plantedToken}"}`).toString('base64');
const words = [plantedToken, response, challenge, echoed, '\r\n', '\n', '\r', ' ', 'Bearer ', 'user='];

const mailTarget = (reads: string, session: Session, seeds: string[], dictionary: string[]): Target => ({
  reads,
  seeds,
  dictionary: [...words, ...dictionary],
  maxBytes: 12_000,
  usualBytes: 500,
  maxOutput: 150_000,
  secrets: [plantedToken, response],
  isPrintable: true,
  run: (input) => runSession(session, input),
});

export const imap = mailTarget(
  'IMAP session after the greeting (`imap-session.ts`, `conversation.ts`, `line-reader.ts`, `sasl.ts`)',
  (stream, signal, [opensForWriting, asksCapabilities, twoSteps]) =>
    imapSession(stream, { mailbox, accessToken, opensForWriting, asksCapabilities, saslIr: !twoSteps }, signal),
  [
    '3A1 OK done\r\n* 3 EXISTS\r\nA3 OK [READ-WRITE] SELECT completed.\r\n* CAPABILITY IMAP4rev1 MOVE\r\nA4 OK done\r\n',
    '2A1 OK done\r\nA3 OK [READ-ONLY] done\r\n* BYE gone\r\n',
    '4+ \r\nA1 OK done\r\n* 3 EXISTS\r\nA3 OK [READ-ONLY] done\r\n',
    '0A1 OK AUTHENTICATE completed.\r\n* 3 EXISTS\r\n* 0 RECENT\r\nA3 OK [READ-ONLY] EXAMINE completed.\r\n',
    `0+ ${challenge}\r\nA1 NO AUTHENTICATE failed.\r\n`,
    `0A1 BAD Command Argument Error. 11\r\n+ \r\nA2 OK done\r\n* 12 EXISTS\r\n* OK [UNSEEN 3]\r\nA3 OK [READ-WRITE] done\r\n`,
    '0A1 BAD User is authenticated but not connected.\r\n* BYE Connection is closed. 13\r\n',
    '0* OK {12}\r\nhello world!\r\nA1 OK done\r\nA3 NO [NONEXISTENT] no\r\n',
    '0A1 NO [UNAVAILABLE] Request is throttled. Suggested Backoff Time: 299961 milliseconds\r\n',
    `0+ ${echoed}\r\nA1 NO ${plantedToken} refused\r\n`,
    '0* 1 FETCH (BODY[] {5+}\r\nab\r\nc)\r\nA1 OK x\r\n* {3}\r\nabc EXISTS\r\nA3 OK\r\n',
  ],
  [
    ...[
      'A1 ',
      'A2 ',
      'A3 ',
      'A4 ',
      'OK ',
      'NO ',
      'BAD ',
      '* ',
      '+ ',
      '+',
      '* BYE ',
      '* BYE gone\r\n',
      ' EXISTS',
      '* 7 EXISTS\r\n',
    ],
    ...[
      '[READ-ONLY]',
      '[READ-WRITE]',
      '[ALERT]',
      '{0}\r\n',
      '{3}\r\n',
      '{5+}\r\n',
      '{65536}\r\n',
      '{65537}\r\n',
      '{999999999}\r\n',
    ],
    ...[
      'A1 OK done\r\n',
      'A2 OK done\r\n',
      'A3 OK [READ-ONLY] done\r\n',
      'A1 BAD no\r\n',
      'A1 NO no\r\n',
      '+ \r\n',
      '* x\r\n',
    ],
    ...[
      'Suggested Backoff Time: 5000 milliseconds',
      'AUTHENTICATE XOAUTH2 ',
      '\xc3\xa9',
      '\xe2\x80\xae',
      '\xf0\x9f\x98\x80',
    ],
  ],
);

export const pop = mailTarget(
  'POP session after the greeting (`pop-session.ts` and the same underneath)',
  async (stream, signal, [listsOne, pipelines, isAhead]) => {
    const begun = isAhead ? beginPop(stream, {}, signal) : undefined;
    await begun?.answered;
    return popSession(stream, { mailbox, accessToken, listsOne, pipelines, begun }, signal);
  },
  [
    '1+ \r\n+OK in\r\n+OK 3 4096\r\n+OK 1 AAMk\r\n',
    '3+ \r\n+OK in\r\n+OK 3 4096\r\n-ERR Unknown command\r\n',
    '5+ \r\n+OK in\r\n+OK 0 0\r\n',
    `4-ERR no ${plantedToken}\r\n`,
    '0+ \r\n+OK User successfully authenticated.\r\n+OK 3 4096\r\n',
    '0+\r\n-ERR Authentication failure: unknown user name or bad password.\r\n',
    `0+ \r\n+ ${challenge}\r\n-ERR no\r\n`,
    '0-ERR Protocol error. Connection is closed. 10\r\n',
    '0+ \r\n+OK done\r\n-ERR [SYS/TEMP] Suggested Backoff Time: 1000 milliseconds\r\n',
    `0+ \r\n+ ${echoed}\r\n-ERR ${plantedToken} refused\r\n`,
  ],
  [
    ...[
      '+OK ',
      '-ERR ',
      '+ ',
      '+\r\n',
      '+OK 3 4096\r\n',
      '+OK\r\n',
      '-ERR no\r\n',
      '+ \r\n',
      '[AUTH]',
      '[SYS/TEMP]',
      '[IN-USE]',
    ],
    ...['Suggested Backoff Time: 5000 milliseconds', '.\r\n', '\xc3\xa9', '\xe2\x80\xae', '\xf0\x9f\x98\x80'],
  ],
);

export const smtp = mailTarget(
  'SMTP session after STARTTLS (`smtp-session.ts` and the same underneath)',
  (stream, signal) => smtpSession(stream, { mailbox, accessToken, capabilities: ['AUTH LOGIN XOAUTH2'] }, signal),
  [
    '0334 \r\n235 2.7.0 Authentication successful\r\n',
    '0535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.\r\n',
    `0334 \r\n334 ${challenge}\r\n535 5.7.3 Authentication unsuccessful\r\n`,
    '0334 \r\n421 4.3.2 Service not available\r\n',
    '0334-go\r\n334 on\r\n535-5.7.3 one\r\n535-two\r\n535 three\r\n',
    `0334 \r\n334 ${echoed}\r\n535 5.7.3 ${plantedToken} refused\r\n`,
  ],
  [
    ...['334 ', '334-', '235 ', '235-', '250 ', '250-', '421 ', '454 4.7.0 ', '535 ', '535-', '503 ', '220 '],
    ...['334 \r\n', '235 2.7.0 ok\r\n', '535 5.7.3 no\r\n', '535-5.7.139 no\r\n', '235\r\n', '5.7.139 ', '\xc3\xa9'],
    ...['Suggested Backoff Time: 5000 milliseconds', '\xe2\x80\xae', '\xf0\x9f\x98\x80'],
  ],
);
