import type { GraphMailbox } from '../../companion-service/probes/observations.ts';
import { exchange, graphAnswer, mailbox, observed, otherMailbox, sharedMailbox } from './observed.ts';
import { accepted, appOnly, notConnected, refusedImap, refusedPop, session, shared } from './refusals.ts';
import type { Row } from './verdicts.ts';

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

/** Microsoft Graph, and who may open what. */
export const accessRows: readonly Row[] = [
  { name: 'the other mailbox stays closed', check: 'least-privilege imap', from: appOnly, status: 'pass' },
  { name: 'the other mailbox stays closed', check: 'least-privilege graph', from: appOnly, status: 'pass' },
  {
    name: 'the app opens the other mailbox',
    check: 'least-privilege imap',
    from: appOnly,
    seen: { otherImapSession: observed.imapSession },
    status: 'warn',
    code: 'APP_OPENS_OTHER_MAILBOX',
  },
  {
    name: 'the app opens the other mailbox',
    check: 'least-privilege graph',
    from: appOnly,
    seen: { otherGraphInbox: { mailbox: otherMailbox, ...graphAnswer('/users/other') } },
    status: 'warn',
    code: 'APP_OPENS_OTHER_MAILBOX',
  },
  {
    name: 'an app that opens nothing proves no limit',
    check: 'least-privilege imap',
    from: appOnly,
    seen: { imapSession: refusedImap },
    status: 'notApplicable',
  },
  {
    name: 'a mailbox that does not exist proves no limit',
    check: 'least-privilege graph',
    from: appOnly,
    seen: {
      otherGraphInbox: {
        mailbox: otherMailbox,
        exchange: exchange('https://graph.microsoft.com/v1.0/users/other', { status: 404 }),
      },
    },
    status: 'notApplicable',
  },
  {
    name: 'nobody asked for another mailbox',
    check: 'least-privilege graph',
    from: { ...appOnly, settings: { ...appOnly.settings, otherMailbox: undefined } },
    status: 'notApplicable',
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
    name: 'a good beginning breaks off',
    check: 'graph-inbox',
    seen: {
      graphMailbox: {
        ...observed.graphMailbox,
        inbox: {
          exchange: {
            ...observed.graphMailbox.inbox.exchange,
            failure: { phase: 'receive', code: 'CLOSED', message: 'other side closed' },
          },
        },
      },
    },
    status: 'fail',
    code: 'CONNECTION_RESET',
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
