import type { SecureContext } from 'node:tls';
import { TLSSocket } from 'node:tls';
import type { FrontEnd } from './front-ends.ts';
import type { Backend } from './imap-session.ts';
import { judgeXoauth2, type MailboxRights } from './mailbox-rights.ts';
import { Wire } from './wire.ts';

const lineLimitOctets = 2000;
const responseLimitOctets = 32_768;
const dataLimitOctets = 1024 * 1024;
const recipientLimit = 500;
const toleratedFailures = 3;

/** How to go on in TLS after STARTTLS. */
export interface StartTls {
  readonly secureContext: SecureContext;
  readonly idleTimeoutMs: number;
}

interface Envelope {
  readonly from: string;
  readonly to: string[];
}

interface SmtpSession {
  readonly wire: Wire;
  readonly frontEnd: FrontEnd;
  readonly backend: Backend;
  readonly isSecure: boolean;
  rights?: MailboxRights & { verdict: 'connected' };
  envelope?: Envelope | undefined;
  isGreeted: boolean;
  failures: number;
}

const pathOf = (keyword: string, text: string): string | undefined =>
  new RegExp(`^${keyword}:\\s*<([^<>\\s]{0,320})>`, 'i').exec(text)?.[1];

function refusal({ frontEnd }: SmtpSession, rights: MailboxRights): string {
  return rights.verdict === 'notConnected' && rights.isProtocolDisabled
    ? `535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled for more information. [${frontEnd.serverName}]`
    : `535 5.7.3 Authentication unsuccessful [${frontEnd.serverName}]`;
}

async function authenticate(session: SmtpSession, text: string): Promise<string> {
  const { wire, frontEnd, backend } = session;
  const [mechanism = '', initial] = text.split(/ +/);
  if (!session.isGreeted) return '503 5.5.2 Send hello first';
  if (!session.isSecure || mechanism.toUpperCase() !== 'XOAUTH2') return '504 5.7.4 Unrecognized authentication type';
  if (session.rights) return '503 5.5.1 Already authenticated';
  let response = initial;
  if (response === undefined) {
    await wire.write('334 \r\n');
    response = (await wire.line(responseLimitOctets)).text.trim();
  }
  const rights = await judgeXoauth2(response, frontEnd, backend.accessTokens, backend.now());
  if (rights.verdict === 'connected') {
    session.rights = rights;
    return '235 2.7.0 Authentication successful';
  }
  session.failures += 1;
  return refusal(session, rights);
}

/** Reads the message up to the lone dot (RFC 5321 section 4.1.1.4) into memory. */
async function receiveData({ wire, backend, rights, envelope }: SmtpSession): Promise<string> {
  if (!rights || !envelope || envelope.to.length === 0) return '503 5.5.1 Bad sequence of commands';
  await wire.write('354 Start mail input; end with <CRLF>.<CRLF>\r\n');
  let data = '';
  let isTooBig = false;
  for (;;) {
    const { text } = await wire.line(lineLimitOctets);
    if (text === '.') break;
    isTooBig ||= data.length + text.length > dataLimitOctets;
    if (!isTooBig) data += `${text.startsWith('.') ? text.slice(1) : text}\r\n`;
  }
  if (isTooBig) return '552 5.3.4 Message size exceeds fixed maximum message size';
  backend.mailStore.submitted.push({ ...envelope, authenticatedAs: rights.mailbox.address, data });
  return '250 2.0.0 OK';
}

function startMail(session: SmtpSession, text: string): string {
  const from = pathOf('FROM', text);
  if (!session.rights) return `530 5.7.57 Client not authenticated to send mail. [${session.frontEnd.serverName}]`;
  if (from === undefined) return '501 5.5.4 Invalid arguments';
  if (session.rights.mailbox.throttled) return '432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded';
  if (from.toLowerCase() !== session.rights.mailbox.address) {
    return '550 5.7.60 SMTP; Client does not have permissions to send as this sender';
  }
  session.envelope = { from, to: [] };
  return '250 2.1.0 Sender OK';
}

function addRecipient({ envelope }: SmtpSession, text: string): string {
  const to = pathOf('TO', text);
  if (!envelope) return '503 5.5.1 Bad sequence of commands';
  if (!to) return '501 5.5.4 Invalid arguments';
  if (envelope.to.length >= recipientLimit) return '452 4.5.3 Too many recipients';
  envelope.to.push(to);
  return '250 2.1.5 Recipient OK';
}

const greet = (session: SmtpSession): string => {
  session.isGreeted = true;
  session.envelope = undefined;
  const extensions = ['SIZE 157286400', 'PIPELINING', 'DSN', 'ENHANCEDSTATUSCODES'];
  extensions.push(session.isSecure ? 'AUTH LOGIN XOAUTH2' : 'STARTTLS', '8BITMIME', 'BINARYMIME', 'CHUNKING');
  const lines = [`${session.frontEnd.serverName} Hello [127.0.0.1]`, ...extensions, 'SMTPUTF8'];
  return lines.map((line, index) => `250${index < lines.length - 1 ? '-' : ' '}${line}`).join('\r\n');
};

type SmtpHandler = (session: SmtpSession, text: string) => string | Promise<string>;

const handlers: Readonly<Record<string, SmtpHandler>> = {
  EHLO: greet,
  HELO: (session) => {
    session.isGreeted = true;
    return `250 ${session.frontEnd.serverName} Hello [127.0.0.1]`;
  },
  AUTH: authenticate,
  MAIL: startMail,
  RCPT: addRecipient,
  DATA: async (session) => {
    const reply = await receiveData(session);
    session.envelope = undefined;
    return reply;
  },
  RSET: (session) => {
    session.envelope = undefined;
    return '250 2.0.0 Resetting';
  },
  NOOP: () => '250 2.0.0 OK',
};

/** Answers commands until the client quits, or asks for TLS where there is none yet. */
async function converse(session: SmtpSession): Promise<'quit' | 'startTls'> {
  for (;;) {
    const line = await session.wire.line(session.isSecure ? responseLimitOctets : lineLimitOctets);
    const [, command = '', text = ''] = /^(\S*) *(.*)$/s.exec(line.text) ?? [];
    const name = command.toUpperCase();
    if (name === 'QUIT') {
      await session.wire.write('221 2.0.0 Service closing transmission channel\r\n');
      return 'quit';
    }
    if (name === 'STARTTLS' && !session.isSecure && session.isGreeted) return 'startTls';
    const handler = Object.hasOwn(handlers, name) && !line.isTooLong ? handlers[name] : undefined;
    await session.wire.write(`${handler ? await handler(session, text) : '500 5.3.3 Unrecognized command'}\r\n`);
    if (session.failures >= toleratedFailures) {
      await session.wire.write('421 4.7.0 Too many errors on this connection, closing transmission channel\r\n');
      return 'quit';
    }
  }
}

/** Speaks message submission (RFC 6409) with STARTTLS (RFC 3207) on one connection as Exchange Online does. */
export async function serveSmtp(wire: Wire, frontEnd: FrontEnd, backend: Backend, tls: StartTls): Promise<void> {
  const now = new Date(backend.now()).toUTCString().replace('GMT', '+0000');
  await wire.write(`220 ${frontEnd.serverName} Microsoft ESMTP MAIL Service ready at ${now}\r\n`);
  const fresh = { frontEnd, backend, isGreeted: false, failures: 0 };
  if ((await converse({ ...fresh, wire, isSecure: false })) === 'quit') return;
  await wire.write('220 2.0.0 SMTP server ready\r\n');
  const secured = new TLSSocket(wire.release(), {
    isServer: true,
    secureContext: tls.secureContext,
    minVersion: 'TLSv1.2',
  });
  const securedWire = new Wire(secured, tls.idleTimeoutMs);
  try {
    await converse({ ...fresh, wire: securedWire, isSecure: true });
  } finally {
    securedWire.close();
  }
}
