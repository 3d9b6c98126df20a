import type { GraphMailbox, MailSession } from '../../companion-service/probes/observations.ts';
import {
  appOnlyObserved,
  appOnlySettings,
  appToken,
  exchange,
  graphAnswer,
  mailbox,
  observed,
  sharedMailbox,
  sharedObserved,
  sharedSettings,
} from './observed.ts';
import type { Row } from './verdicts.ts';

const appOnly = { settings: appOnlySettings, observed: appOnlyObserved };
const shared = { settings: sharedSettings, observed: sharedObserved };
const accepted = { accepted: true, reply: 'OK' };
const no = (reply: string) => ({ accepted: false, reply });
const session = (changes: Partial<MailSession>, address = mailbox): MailSession => ({
  mailbox: address,
  transcript: [],
  durationMs: 9,
  ...changes,
});
const notConnected = no('A2 BAD User is authenticated but not connected.');
const refusedImap = session({ authentication: no('A1 NO AUTHENTICATE failed.') });
const closedImap = session({ authentication: accepted, opened: notConnected });
const refusedPop = (address = mailbox) =>
  session({ authentication: no('-ERR Authentication failure: unknown user name or bad password.') }, address);
const brokenOff = session({ failure: { phase: 'receive', code: 'CLOSED', message: 'closed by the other side' } });
const denied = {
  code: 'ErrorAccessDenied',
  message: 'Access is denied. Check credentials and try again.',
  requestId: 'r-1',
};
const graphSays = (
  changes: Partial<GraphMailbox>,
  status: number,
  error?: typeof denied,
): { graphMailbox: GraphMailbox } => ({
  graphMailbox: {
    mailbox,
    addressedByUser: false,
    inbox: graphAnswer('/me/mailFolders/inbox', {
      exchange: exchange('https://graph.microsoft.com/v1.0/me/mailFolders/inbox', { status }),
      ...(error && { error }),
    }),
    ...changes,
  },
});
const noMailbox = {
  code: 'MailboxNotEnabledForRESTAPI',
  message: 'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
  requestId: 'r-2',
};

export const mailboxRows: readonly Row[] = [
  { name: 'the token is accepted', check: 'imap-authentication', status: 'pass' },
  {
    name: 'the token is refused',
    check: 'imap-authentication',
    seen: { imapSession: refusedImap },
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
    seen: { imapSession: refusedImap },
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
    name: 'the own mailbox does not open',
    check: 'imap-inbox',
    seen: { imapSession: closedImap },
    status: 'fail',
    code: 'MAILBOX_NOT_CONNECTED',
  },
  {
    name: 'the app has no permission on the mailbox',
    check: 'imap-inbox',
    from: appOnly,
    seen: { imapSession: closedImap },
    status: 'fail',
    code: 'APP_WITHOUT_MAILBOX_PERMISSION',
  },
  {
    name: 'the delegate has no Full Access',
    check: 'imap-inbox',
    from: shared,
    seen: { imapSession: session({ authentication: accepted, opened: notConnected }, sharedMailbox) },
    status: 'fail',
    code: 'SHARED_MAILBOX_NOT_OPENED',
  },
  {
    name: 'someone else signed in',
    check: 'imap-inbox',
    seen: { imapSession: session({ authentication: accepted, opened: notConnected }, 'other@contoso.example') },
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
    name: 'the token is refused',
    check: 'pop-authentication',
    seen: { popSession: refusedPop() },
    status: 'fail',
    code: 'MAIL_TOKEN_REFUSED',
  },
  {
    name: 'the app is not known to Exchange',
    check: 'pop-authentication',
    from: appOnly,
    seen: { popSession: refusedPop() },
    status: 'fail',
    code: 'APP_NOT_KNOWN_TO_EXCHANGE',
  },
  {
    name: 'the delegate has no Full Access',
    check: 'pop-authentication',
    from: shared,
    seen: { popSession: refusedPop(sharedMailbox) },
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
  { name: 'the inbox opens', check: 'graph-inbox', status: 'pass' },
  {
    name: 'there is no mailbox',
    check: 'graph-inbox',
    seen: graphSays({}, 404, noMailbox),
    status: 'fail',
    code: 'MAILBOX_NOT_IN_EXCHANGE_ONLINE',
  },
  {
    name: 'access is denied to the owner',
    check: 'graph-inbox',
    seen: graphSays({}, 403, denied),
    status: 'fail',
    code: 'GRAPH_ACCESS_DENIED',
  },
  {
    name: 'access is denied to the delegate',
    check: 'graph-inbox',
    from: shared,
    seen: graphSays({ mailbox: sharedMailbox }, 403, denied),
    status: 'fail',
    code: 'SHARED_MAILBOX_NOT_OPENED',
  },
  {
    name: 'access is denied to the app',
    check: 'graph-inbox',
    from: appOnly,
    seen: graphSays({}, 403, denied),
    status: 'fail',
    code: 'APP_WITHOUT_GRAPH_ACCESS',
  },
  {
    name: 'throttling is no denied access',
    check: 'graph-inbox',
    seen: graphSays({}, 429, { ...denied, code: 'ErrorAccessDenied' }),
    status: 'fail',
    code: 'SERVICE_THROTTLED',
  },
  {
    name: 'Graph says nothing useful',
    check: 'graph-inbox',
    seen: graphSays({}, 418),
    status: 'fail',
    code: 'ANSWER_NOT_FROM_MICROSOFT',
  },
  { name: 'a message is read', check: 'graph-messages', status: 'pass' },
  {
    name: 'no message could be asked for',
    check: 'graph-messages',
    seen: graphSays({}, 404, noMailbox),
    status: 'notApplicable',
  },
  {
    name: 'the inbox opens and reading is denied',
    check: 'graph-messages',
    from: appOnly,
    seen: graphSays(
      {
        messages: graphAnswer('/messages', {
          exchange: exchange('https://graph.microsoft.com/v1.0/x', { status: 403 }),
          error: denied,
        }),
      },
      200,
    ),
    status: 'fail',
    code: 'APP_WITHOUT_GRAPH_ACCESS',
  },
  { name: 'the mailbox is the own one', check: 'shared-mailbox-access imap', status: 'notApplicable' },
  { name: 'the delegate opens it', check: 'shared-mailbox-access imap', from: shared, status: 'pass' },
  { name: 'the delegate opens it', check: 'shared-mailbox-access pop', from: shared, status: 'pass' },
  { name: 'the delegate opens it', check: 'shared-mailbox-access graph', from: shared, status: 'pass' },
  {
    name: 'the delegate has no Full Access',
    check: 'shared-mailbox-access imap',
    from: shared,
    seen: { imapSession: session({ authentication: accepted, opened: notConnected }, sharedMailbox) },
    status: 'fail',
    code: 'SHARED_MAILBOX_NOT_OPENED',
  },
  {
    name: 'the delegate has no Full Access',
    check: 'shared-mailbox-access pop',
    from: shared,
    seen: { popSession: refusedPop(sharedMailbox) },
    status: 'fail',
    code: 'SHARED_MAILBOX_NOT_OPENED',
  },
  {
    name: 'the delegate has no Full Access',
    check: 'shared-mailbox-access graph',
    from: shared,
    seen: graphSays({ mailbox: sharedMailbox }, 403, denied),
    status: 'fail',
    code: 'SHARED_MAILBOX_NOT_OPENED',
  },
  {
    name: 'the token itself is refused',
    check: 'shared-mailbox-access imap',
    from: shared,
    seen: { imapSession: { ...refusedImap, mailbox: sharedMailbox } },
    status: 'notApplicable',
  },
];
