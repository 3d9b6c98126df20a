import type { GraphMailbox } from '../../companion-service/probes/observations.ts';
import { appToken, exchange, graphAnswer, mailbox, observed, sharedMailbox } from './observed.ts';
import {
  accepted,
  appOnly,
  brokenOff,
  closedImap,
  no,
  notConnected,
  refusedImap,
  refusedPop,
  session,
  shared,
} from './refusals.ts';
import type { Row } from './verdicts.ts';

const openMaildrop = session({ authentication: accepted, opened: { accepted: true, reply: '+OK 3 4242' } });

const closedInGraph = (code: string): GraphMailbox => ({
  mailbox,
  addressedByUser: false,
  inbox: graphAnswer('/me/mailFolders/inbox', {
    exchange: exchange('https://graph.microsoft.com/v1.0/me/mailFolders/inbox', { status: 404 }),
    error: { code, message: 'The mailbox cannot be opened.' },
  }),
});

export const mailboxRows: readonly Row[] = [
  { name: 'the token is accepted', check: 'imap-authentication', status: 'pass' },
  {
    name: 'the token is refused',
    check: 'imap-authentication',
    seen: { imapSession: refusedImap, popSession: refusedPop() },
    status: 'fail',
    code: 'MAIL_TOKEN_REFUSED',
  },
  { name: 'the token is refused', check: 'imap-inbox', seen: { imapSession: refusedImap }, status: 'notApplicable' },
  {
    name: 'the connection breaks off',
    check: 'imap-authentication',
    seen: { imapSession: brokenOff },
    status: 'fail',
    code: 'CONNECTION_RESET',
  },
  {
    name: 'nothing was said at all',
    check: 'imap-authentication',
    seen: { imapSession: session({}) },
    status: 'notApplicable',
  },
  {
    name: 'the app is not known to Exchange',
    check: 'imap-authentication',
    from: appOnly,
    seen: { imapSession: refusedImap, popSession: refusedPop() },
    status: 'fail',
    code: 'APP_NOT_KNOWN_TO_EXCHANGE',
  },
  {
    name: 'the app has no role, so the refusal is no riddle',
    check: 'imap-authentication',
    from: appOnly,
    seen: { imapSession: refusedImap, outlookToken: appToken('outlook', []) },
    status: 'fail',
    code: 'MAIL_TOKEN_REFUSED',
  },
  { name: 'the inbox opens', check: 'imap-inbox', status: 'pass' },
  {
    name: 'the own mailbox does not open, by no way',
    check: 'imap-inbox',
    seen: { imapSession: closedImap, popSession: refusedPop() },
    status: 'fail',
    code: 'MAILBOX_NOT_CONNECTED',
  },
  {
    name: 'the app has no permission on the mailbox',
    check: 'imap-inbox',
    from: appOnly,
    seen: { imapSession: closedImap, popSession: refusedPop() },
    status: 'fail',
    code: 'APP_WITHOUT_MAILBOX_PERMISSION',
  },
  {
    name: 'the delegate has no Full Access',
    check: 'imap-inbox',
    from: shared,
    seen: {
      imapSession: session({ authentication: accepted, opened: notConnected }, sharedMailbox),
      popSession: refusedPop(sharedMailbox),
    },
    status: 'fail',
    code: 'SHARED_MAILBOX_NOT_OPENED',
  },
  {
    name: 'someone else signed in',
    check: 'imap-inbox',
    seen: {
      imapSession: session({ authentication: accepted, opened: notConnected }, 'other@contoso.example'),
      popSession: refusedPop('other@contoso.example'),
    },
    status: 'fail',
    code: 'MAILBOX_OF_OTHER_ACCOUNT',
  },
  {
    name: 'Exchange throttles the mailbox',
    check: 'imap-inbox',
    seen: {
      imapSession: session({
        authentication: accepted,
        opened: no('A2 BAD Request is throttled. Suggested Backoff Time: 30000 milliseconds'),
        suggestedBackoffMs: 30_000,
      }),
    },
    status: 'fail',
    code: 'MAILBOX_THROTTLED',
  },
  {
    name: 'the delegate meets a throttled mailbox',
    check: 'imap-inbox',
    from: shared,
    seen: {
      imapSession: session(
        {
          authentication: accepted,
          opened: no('A2 BAD Request is throttled. Suggested Backoff Time: 30000 milliseconds'),
        },
        sharedMailbox,
      ),
    },
    status: 'fail',
    code: 'MAILBOX_THROTTLED',
  },
  {
    name: 'the inbox opens for writing',
    check: 'imap-inbox',
    seen: { imapSession: { ...observed.imapSession, readOnly: false } },
    status: 'warn',
    code: 'MAILBOX_NOT_READ_ONLY',
  },
  {
    name: 'the connection breaks off before the inbox',
    check: 'imap-inbox',
    seen: { imapSession: { ...brokenOff, authentication: accepted } },
    status: 'fail',
    code: 'CONNECTION_RESET',
  },
  { name: 'the token is accepted', check: 'pop-authentication', status: 'pass' },
  {
    name: 'the token does not allow POP',
    check: 'pop-authentication',
    seen: {
      popSession: refusedPop(),
      imapSession: refusedImap,
      outlookToken: { ...observed.outlookToken, accessToken: { form: 'jwt', upn: mailbox, scp: ['SMTP.Send'] } },
    },
    status: 'fail',
    code: 'MAIL_TOKEN_REFUSED',
  },
  {
    name: 'POP is off: token, permission and account are right',
    check: 'pop-authentication',
    seen: { popSession: refusedPop(), imapSession: refusedImap },
    status: 'fail',
    code: 'POP_SWITCHED_OFF',
  },
  {
    name: 'POP is off for the delegate, whose IMAP opens the shared mailbox',
    check: 'pop-authentication',
    from: shared,
    seen: { popSession: refusedPop(sharedMailbox) },
    status: 'fail',
    code: 'POP_SWITCHED_OFF',
  },
  {
    name: 'POP never offered XOAUTH2',
    check: 'pop-authentication',
    seen: { popSession: refusedPop(), popConnection: { ...observed.popConnection, capabilities: ['TOP', 'USER'] } },
    status: 'fail',
    code: 'SASL_MECHANISM_MISSING',
  },
  {
    name: 'IMAP never offered XOAUTH2',
    check: 'imap-authentication',
    seen: {
      imapSession: refusedImap,
      imapConnection: { ...observed.imapConnection, capabilities: ['IMAP4rev1', 'AUTH=PLAIN'] },
    },
    status: 'fail',
    code: 'SASL_MECHANISM_MISSING',
  },
  {
    name: 'IMAP is off: the same token opens the mailbox over POP',
    check: 'imap-inbox',
    seen: { imapSession: closedImap },
    status: 'fail',
    code: 'IMAP_SWITCHED_OFF',
  },
  {
    name: 'Graph tells that the mailbox is on premises',
    check: 'imap-inbox',
    seen: {
      imapSession: closedImap,
      popSession: refusedPop(),
      graphMailbox: closedInGraph('MailboxNotHostedInExchangeOnline'),
    },
    status: 'fail',
    code: 'MAILBOX_ON_PREMISES',
  },
  {
    name: 'Graph tells that there is no mailbox',
    check: 'imap-inbox',
    seen: {
      imapSession: closedImap,
      popSession: refusedPop(),
      graphMailbox: closedInGraph('MailboxNotEnabledForRESTAPI'),
    },
    status: 'fail',
    code: 'MAILBOX_NOT_IN_EXCHANGE_ONLINE',
  },
  {
    name: 'Graph opens the mailbox, which says nothing of IMAP',
    check: 'imap-inbox',
    seen: { imapSession: closedImap, popSession: refusedPop() },
    status: 'fail',
    code: 'MAILBOX_NOT_CONNECTED',
  },
  {
    name: 'the inbox opens for writing, as asked',
    check: 'imap-inbox',
    seen: { imapSession: { ...observed.imapSession, readOnly: false, openedForWriting: true } },
    status: 'pass',
  },
  {
    name: 'the inbox opens for reading, though writing was asked for',
    check: 'imap-inbox',
    seen: { imapSession: { ...observed.imapSession, openedForWriting: true } },
    status: 'fail',
    code: 'MAILBOX_READ_ONLY',
  },
  {
    name: 'the app is not known to Exchange',
    check: 'pop-authentication',
    from: appOnly,
    seen: { popSession: refusedPop(), imapSession: refusedImap },
    status: 'fail',
    code: 'APP_NOT_KNOWN_TO_EXCHANGE',
  },
  {
    name: 'the delegate has no Full Access',
    check: 'pop-authentication',
    from: shared,
    seen: { popSession: refusedPop(sharedMailbox), imapSession: refusedImap },
    status: 'fail',
    code: 'SHARED_MAILBOX_NOT_OPENED',
  },
  { name: 'the maildrop opens', check: 'pop-maildrop', status: 'pass' },
  { name: 'the token is refused', check: 'pop-maildrop', seen: { popSession: refusedPop() }, status: 'notApplicable' },
  {
    name: 'the maildrop does not open',
    check: 'pop-maildrop',
    seen: { popSession: session({ authentication: accepted, opened: no('-ERR Command is not valid in this state.') }) },
    status: 'fail',
    code: 'POP_COMMAND_OUT_OF_PLACE',
  },
  {
    name: 'the maildrop opens, and the id of a message is refused',
    check: 'pop-maildrop',
    seen: { popSession: { ...openMaildrop, listed: no('-ERR Unknown command') } },
    status: 'warn',
    code: 'POP_MESSAGE_IDS_REFUSED',
  },
  {
    name: 'the id of a message is refused because the mailbox is throttled',
    check: 'pop-maildrop',
    seen: {
      popSession: {
        ...openMaildrop,
        listed: no('-ERR Request is throttled. Suggested Backoff Time: 30000 milliseconds'),
        suggestedBackoffMs: 30_000,
      },
    },
    status: 'warn',
    code: 'MAILBOX_THROTTLED',
  },
  {
    name: 'the id of a message is told',
    check: 'pop-maildrop',
    seen: { popSession: { ...openMaildrop, listed: { accepted: true, reply: '+OK 1 AAMk' } } },
    status: 'pass',
  },
  {
    name: 'the maildrop opens, and then the connection breaks off',
    check: 'pop-maildrop',
    seen: { popSession: { ...brokenOff, ...openMaildrop } },
    status: 'warn',
    code: 'CONNECTION_RESET',
  },
  {
    name: 'the inbox opens, and then the connection breaks off',
    check: 'imap-inbox',
    seen: { imapSession: { ...observed.imapSession, ...brokenOff, opened: accepted, authentication: accepted } },
    status: 'warn',
    code: 'CONNECTION_RESET',
  },
  { name: 'the token is accepted', check: 'smtp-authentication', status: 'pass' },
  {
    name: 'authenticated SMTP is off',
    check: 'smtp-authentication',
    seen: {
      smtpSession: session({
        authentication: no(
          '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.',
        ),
      }),
    },
    status: 'fail',
    code: 'SMTP_OFF_FOR_MAILBOX',
  },
  {
    name: 'the app is not known to Exchange',
    check: 'smtp-authentication',
    from: appOnly,
    seen: {
      smtpSession: session({
        authentication: no('535 5.7.3 Authentication unsuccessful [FR3P281CA0157.DEUP281.PROD.OUTLOOK.COM]'),
      }),
    },
    status: 'fail',
    code: 'APP_NOT_KNOWN_TO_EXCHANGE',
  },
];
