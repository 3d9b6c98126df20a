import { type FrontEnd, greetingBracket } from './front-ends.ts';
import { authenticatedCommands, type ImapHandler } from './imap-commands.ts';
import { selectedCommands } from './imap-mailbox-commands.ts';
import { type Argument, type ImapCommand, readCommand } from './imap-parser.ts';
import { type Backend, connectionClosed, type ImapSession, type Outcome, stateError } from './imap-session.ts';
import { judgeXoauth2 } from './mailbox-rights.ts';
import type { Wire } from './wire.ts';

const capabilities = {
  before:
    'IMAP4 IMAP4rev1 AUTH=XOAUTH2 LOGINDISABLED SASL-IR UIDPLUS MOVE ID UNSELECT CHILDREN IDLE NAMESPACE LITERAL+',
  after:
    'IMAP4 IMAP4rev1 AUTH=XOAUTH2 LOGINDISABLED SASL-IR UIDPLUS MOVE ID UNSELECT CLIENTACCESSRULES CLIENTNETWORKPRESENCELOCATION BACKENDAUTHENTICATE CHILDREN IDLE NAMESPACE LITERAL+',
} as const;

const responseLimitOctets = 32_768;
const toleratedFailures = 3;
const basicAuthenticationDisabled = 'NO Basic authentication is disabled.';

const handlers: Readonly<Record<string, ImapHandler>> = { ...authenticatedCommands, ...selectedCommands };
const has = (table: object, name: string): boolean => Object.hasOwn(table, name);

async function authenticate(session: ImapSession, [mechanism, initial]: readonly Argument[]): Promise<Outcome> {
  if (session.rights) return stateError;
  const name = typeof mechanism === 'string' ? mechanism.toUpperCase() : '';
  if (name === 'PLAIN' || name === 'LOGIN') return basicAuthenticationDisabled;
  if (name !== 'XOAUTH2') return 'BAD Command Argument Error. 12';
  let response = typeof initial === 'string' ? initial : undefined;
  if (response === undefined) {
    await session.wire.write('+ \r\n');
    response = (await session.wire.line(responseLimitOctets)).text;
  }
  const { accessTokens, mailStore, now } = session.backend;
  const rights = await judgeXoauth2(response.trim(), session.frontEnd, accessTokens, now());
  if (rights.verdict === 'refused') {
    session.failedAuthentications += 1;
    const reply = 'NO AUTHENTICATE failed.';
    return session.failedAuthentications >= toleratedFailures ? { reply, bye: connectionClosed } : reply;
  }
  session.rights = rights;
  session.content = mailStore.contentOf(rights.mailbox);
  return 'OK AUTHENTICATE completed.';
}

/** Commands that are good in every state, answered by the front end without the mailbox. */
const frontEndCommands: Readonly<
  Record<string, (session: ImapSession, commandArguments: readonly Argument[]) => Promise<Outcome>>
> = {
  CAPABILITY: async ({ wire, rights }) => {
    await wire.write(`* CAPABILITY ${rights ? capabilities.after : capabilities.before}\r\n`);
    return 'OK CAPABILITY completed.';
  },
  ID: async ({ wire }) => {
    await wire.write('* ID ("name" "Microsoft.Exchange.Imap4.Imap4Server" "version" "15.20")\r\n');
    return 'OK ID completed';
  },
  LOGOUT: async () => ({
    reply: 'OK LOGOUT completed.',
    bye: '* BYE Microsoft Exchange Server IMAP4 server signing off.',
  }),
  LOGIN: async () => basicAuthenticationDisabled,
  AUTHENTICATE: authenticate,
};

/** A mailbox that is not connected is told at the first command that needs it. */
async function answer(session: ImapSession, command: ImapCommand): Promise<Outcome> {
  if (command.isMalformed) return 'BAD Command Error. 10';
  const atFrontEnd = has(frontEndCommands, command.name) ? frontEndCommands[command.name] : undefined;
  if (atFrontEnd) return atFrontEnd(session, command.arguments);
  if (!session.rights || !session.content) {
    if (command.name === 'NOOP') return 'OK NOOP completed.';
    return has(handlers, command.name) ? stateError : 'BAD Command Error. 12';
  }
  if (session.rights.verdict !== 'connected') {
    return { reply: 'BAD User is authenticated but not connected.', bye: connectionClosed };
  }
  const handler = has(handlers, command.name) ? handlers[command.name] : undefined;
  return handler ? handler(session, session.content, command.arguments) : 'BAD Command Error. 12';
}

/** Speaks IMAP (RFC 3501) on one connection as Exchange Online does, until either side ends it. */
export async function serveImap(wire: Wire, frontEnd: FrontEnd, backend: Backend): Promise<void> {
  const session: ImapSession = { wire, frontEnd, backend, failedAuthentications: 0 };
  await wire.write(`* OK The Microsoft Exchange IMAP4 service is ready. ${greetingBracket(frontEnd)}\r\n`);
  for (;;) {
    const command = await readCommand(wire);
    if (session.rights?.verdict === 'connected' && session.rights.expiresAtMs <= backend.now()) {
      await wire.write('* BYE Session invalidated - AccessTokenExpired\r\n');
      return;
    }
    const outcome = await answer(session, command);
    if (typeof outcome === 'string') {
      await wire.write(`${command.tag} ${outcome}\r\n`);
      continue;
    }
    // RFC 3501 section 6.1.3 wants BYE before the reply to LOGOUT; Exchange says it after a reply that ends the session.
    const reply = `${command.tag} ${outcome.reply}\r\n`;
    const bye = `${outcome.bye}\r\n`;
    await wire.write(command.name === 'LOGOUT' ? bye + reply : reply + bye);
    return;
  }
}
