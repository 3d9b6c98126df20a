import { microsoft365AdminHost } from '../portal-links.ts';
import { say } from '../say.ts';
import { recognised } from './recognised.ts';
import { inExchange, mailboxArgument, recipientCommand, tryAgain } from './steps.ts';

const graphErrors = 'https://learn.microsoft.com/en-us/graph/errors';
const restApiMailbox =
  'https://learn.microsoft.com/en-us/exchange/troubleshoot/user-and-shared-mailboxes/rest-api-is-not-yet-supported-for-this-mailbox-error';

/** What Microsoft Graph says of mailboxes and of what is in them. */
export const graphMailbox = {
  MAILBOX_NOT_IN_EXCHANGE_ONLINE: recognised({
    title: 'No Exchange Online mailbox',
    cause: (_, { mailAddress }) =>
      say`${mailAddress ?? say`The account`} has no active mailbox in Exchange Online. It has no licence, lives on an Exchange server of your own, was deleted, or is still being set up.`,
    remedy: (_, context) => [
      {
        text: 'Microsoft 365 admin center > Users > Active users > the user > Licenses and apps: assign a plan with Exchange Online.',
        link: `https://${microsoft365AdminHost(context.plan)}/adminportal/home#/users`,
      },
      inExchange(context, 'See where the mailbox lives', recipientCommand(context)),
      {
        text: 'RemoteUserMailbox or MailUser means: on premises. Move it to Exchange Online, or let Jira read it from your own server.',
      },
    ],
    fixedBy: 'exchange-admin',
    failureClass: 'mailbox',
    recognises: {
      graph: ['MailboxNotEnabledForRESTAPI', 'MailboxNotSupportedForRESTAPI', 'ErrorNonExistentMailbox'],
      patterns: [
        /rest api is not yet supported for this mailbox/,
        /mailbox is either inactive, soft-deleted,? or is hosted on-?premise/,
      ],
    },
    learnMore: restApiMailbox,
    certainty: 'confirmed',
  }),

  MAILBOX_ON_PREMISES: recognised({
    title: 'Mailbox is on premises',
    cause: (_, { mailAddress }) =>
      say`${mailAddress ?? say`The mailbox`} lives on an Exchange server of your own, not in Exchange Online. Microsoft’s cloud knows the account and cannot open its mailbox.`,
    remedy: (_, context) => [
      inExchange(context, 'RemoteUserMailbox or MailUser confirms it', recipientCommand(context)),
      { text: 'Move the mailbox to Exchange Online, or let Jira read it from your own server.' },
    ],
    fixedBy: 'exchange-admin',
    failureClass: 'mailbox',
    recognises: {
      graph: ['MailboxNotHostedInExchangeOnline', 'MailboxHostedOnPremise'],
      patterns: [/mailbox is hosted by an on-premise/, /mailbox is located on premises/],
    },
    learnMore: restApiMailbox,
    certainty: 'observed',
  }),

  MAILBOX_BEING_MOVED: recognised({
    title: 'Mailbox is being moved',
    cause: () => 'Microsoft is moving the mailbox to another place just now and keeps it closed meanwhile.',
    remedy: (_, context) => [
      { text: 'Wait for the end of the move; a large mailbox takes hours.' },
      inExchange(
        context,
        'See how far it is',
        `Get-MoveRequestStatistics -Identity ${mailboxArgument(context)} | Format-List Status,PercentComplete`,
      ),
    ],
    fixedBy: 'nobody-wait',
    failureClass: 'transient',
    recognises: { graph: ['ErrorMailboxMoveInProgress'] },
    learnMore: graphErrors,
    certainty: 'unconfirmed',
  }),

  MAILBOX_ADDRESS_INVALID: recognised({
    title: 'Address is no mailbox',
    cause: (_, { mailAddress }) =>
      say`The tenant has no mailbox ${mailAddress ?? say`with this address`}: it is mistyped, an alias, a distribution list or a guest.`,
    remedy: (_, context) => [
      inExchange(context, 'See what the address is, and its primary address', recipientCommand(context)),
      { text: 'Use the primary address or the User principal name.' },
    ],
    fixedBy: 'jira-admin',
    failureClass: 'mailbox',
    recognises: {
      graph: ['ErrorInvalidUser', 'Request_ResourceNotFound', 'ErrorInvalidMailbox', 'ErrorNonExistentUser'],
      patterns: [
        /the requested user '[^']{0,320}' is invalid/,
        /one of its queried reference-property objects are not present/,
      ],
    },
    learnMore: graphErrors,
    certainty: 'observed',
  }),

  MAILBOX_NOT_LOCATED: recognised({
    title: 'Mailbox cannot be located',
    cause: () =>
      'Microsoft Graph knows the account but not where its mailbox is: it is on premises, unlicensed, or was created minutes ago.',
    remedy: (_, context) => [
      inExchange(context, 'See where the mailbox lives', recipientCommand(context)),
      { text: 'A new licence takes up to 24 hours to bring a mailbox.' },
    ],
    fixedBy: 'exchange-admin',
    failureClass: 'mailbox',
    recognises: { graph: ['ResourceNotFound'], patterns: [/resource could not be discovered/] },
    learnMore: graphErrors,
    certainty: 'observed',
  }),

  MESSAGE_NOT_FOUND: recognised({
    title: 'Message or folder gone',
    cause: () => 'The message or folder that was asked for is not in the mailbox any more, or belongs to another one.',
    remedy: () => [
      { text: 'Nothing to do when it happens once: another program moved or deleted the message meanwhile.' },
      tryAgain,
    ],
    fixedBy: 'jira-admin',
    failureClass: 'mailbox',
    recognises: {
      graph: ['ErrorItemNotFound', 'itemNotFound', 'ErrorFolderNotFound'],
      patterns: [/specified object was not found in the store/, /specified folder could not be found in the store/],
    },
    learnMore: graphErrors,
    certainty: 'unconfirmed',
  }),

  MESSAGE_ID_MALFORMED: recognised({
    title: 'Message ID is malformed',
    cause: () =>
      'The program asked for a message by an ID that Microsoft Graph cannot read. That is a fault of the program.',
    remedy: () => [{ text: 'Update the program, or report it together with this text.' }],
    fixedBy: 'jira-admin',
    failureClass: 'product-bug',
    recognises: { graph: ['ErrorInvalidIdMalformed', 'ErrorInvalidId'], patterns: [/\bid is malformed/] },
    learnMore: graphErrors,
    certainty: 'unconfirmed',
  }),

  GRAPH_ME_WITHOUT_USER: recognised({
    title: 'No signed-in person',
    cause: () =>
      'The request asks for the mailbox of the signed-in person (/me), but the token is that of an app without a user.',
    remedy: (_, { mailAddress }) => [
      { text: say`Name the mailbox: /users/${mailAddress ?? say`<mailbox>`}/mailFolders/inbox` },
      { text: 'Or let a person sign in instead.' },
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: {
      patterns: [
        /\/me (?:request|endpoint)[^.]{0,60}(?:requires|is only valid)/,
        /current authenticated context is not valid for this request/,
      ],
    },
    learnMore: 'https://learn.microsoft.com/en-us/graph/api/user-list-messages',
    certainty: 'observed',
  }),

  FILTER_TOO_COMPLEX: recognised({
    title: 'Query is too complex',
    cause: () =>
      'The program asked for messages in an order that does not fit its filter. That is a fault of the program, not of the configuration.',
    remedy: () => [{ text: 'Properties in $orderby have to come first in $filter, in the same order.' }],
    fixedBy: 'jira-admin',
    failureClass: 'product-bug',
    recognises: { graph: ['InefficientFilter'], patterns: [/restriction or sort order is too complex/] },
    learnMore: 'https://learn.microsoft.com/en-us/graph/api/user-list-messages',
    certainty: 'confirmed',
  }),

  BANDWIDTH_EXCEEDED: recognised({
    title: 'Bandwidth limit exceeded',
    cause: () => 'More data was moved than Microsoft allows for a while. It passes by itself.',
    remedy: () => [{ text: 'Wait an hour, and fetch fewer or smaller messages at a time.' }],
    fixedBy: 'nobody-wait',
    failureClass: 'throttled',
    recognises: { httpStatus: [509], patterns: [/bandwidth limit exceeded/] },
    learnMore: graphErrors,
    certainty: 'confirmed',
  }),
} as const;
