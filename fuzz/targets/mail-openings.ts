import { boundedText } from '../../companion-service/probes/bounded-text.ts';
import { greetingServerName, type MailPeer, readGreeting } from '../../companion-service/probes/connection/greeting.ts';
import { requestStartTls } from '../../companion-service/probes/connection/starttls.ts';
import { LineReader } from '../../companion-service/probes/mail/line-reader.ts';
import { StepFailure } from '../../companion-service/probes/step-failure.ts';
import { inChunks } from './chunks.ts';
import { talkTo } from './stand-in-stream.ts';
import { Broken, type Target } from './target.ts';

const peers: readonly MailPeer[] = ['imap', 'pop', 'smtp'];
const encodedName = Buffer.from('FR3P281CA0157.DEUP281.PROD.OUTLOOK.COM', 'utf16le').toString('base64');

interface Opening {
  greeting?: string;
  serverName?: string;
  failure?: string;
  message?: string;
  startTls?: boolean;
  left?: number;
}

/** The first byte says which server it is; the rest is what it says. */
async function open(input: Buffer): Promise<Opening> {
  const peer = peers[(input[0] ?? 0) % peers.length] ?? 'imap';
  const seen: Opening = {};
  await talkTo(inChunks(input.subarray(1)), async (stream, signal) => {
    const lines = new LineReader(stream);
    try {
      const { text, failure } = await readGreeting(peer, lines, signal);
      seen.greeting = boundedText(text, 500);
      const name = greetingServerName(text);
      if (name !== undefined) seen.serverName = name;
      if (failure) throw failure;
      if (peer !== 'smtp') return;
      await requestStartTls(stream, lines, signal);
      seen.startTls = true;
      seen.left = lines.bufferedBytes;
    } catch (error) {
      if (!(error instanceof StepFailure)) throw error;
      seen.failure = error.code;
      seen.message = error.message;
    } finally {
      lines.release();
    }
  });
  if (seen.left) throw new Broken('TLS begins with bytes of plain text in hand');
  return seen;
}

const tls = '250-SMTP.OUTLOOK.COM Hello\r\n250-SIZE 157286400\r\n250 STARTTLS\r\n220 2.0.0 SMTP server ready\r\n';

export const greeting: Target = {
  reads: 'Greeting of each mail server, EHLO and STARTTLS (`greeting.ts`, `starttls.ts`, `line-reader.ts`)',
  seeds: [
    `0* OK The Microsoft Exchange IMAP4 service is ready. [${encodedName}]\r\n`,
    `1+OK The Microsoft Exchange POP3 service is ready. [${encodedName}]\r\n`,
    `2220 outlook.office365.com Microsoft ESMTP MAIL Service ready\r\n${tls}`,
    `2220 mail ready\r\n${tls}235 2.7.0 injected\r\n`,
    `2220-one\r\n220 two\r\n250 x\r\n`,
    '0* BYE no\r\n',
    '1-ERR no\r\n',
    '2421 4.3.2 no\r\n',
    '0HTTP/1.1 400 Bad Request\r\n',
  ],
  dictionary: [
    ...[
      '0',
      '1',
      '2',
      '* OK ',
      '+OK ',
      '-ERR ',
      '220 ',
      '220-',
      '250-',
      '250 ',
      '250 STARTTLS\r\n',
      '421 ',
      '\r\n',
      '\n',
      '[',
    ],
    ...[
      encodedName,
      ']',
      'STARTTLS',
      'AUTH LOGIN XOAUTH2',
      tls,
      '\xc3\xa9',
      '\xe2\x80\xae',
      '* BYE ',
      '* PREAUTH ',
      '==]',
    ],
  ],
  maxBytes: 12_000,
  usualBytes: 400,
  maxOutput: 4_000,
  isPrintable: true,
  run: async (input) => {
    const seen = await open(input);
    return {
      output: seen,
      saw: [`failure ${seen.failure}`, `name ${seen.serverName !== undefined}`, `tls ${seen.startTls}`],
    };
  },
};
