import { say } from '../say.ts';
import { recognised } from './recognised.ts';
import { inExchange, mailboxArgument, serviceHealth } from './steps.ts';

const exchangeOAuth =
  'https://learn.microsoft.com/en-us/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth';

/** What Exchange Online says of load, limits and damaged commands: nothing of it concerns credentials. */
export const exchangeLoad = {
  MAIL_SESSION_CLOSED: recognised({
    title: 'Mail server hung up',
    cause: () =>
      'Exchange Online ended the session. The reason stands in the line before: mostly a mailbox that was not opened, or throttling.',
    remedy: (_, context) => [{ text: 'Paste the lines before this one as well.' }, serviceHealth(context)],
    fixedBy: 'jira-admin',
    failureClass: 'transient',
    recognises: {
      patterns: [
        /\* ?bye connection (?:is )?closed\. \d{1,3}/,
        /bye connection (?:was |is )?closed/,
        /connection is closed\. 1\d\b/,
        /command received in invalid state/,
        /\* bye session invalidated/,
      ],
      onlyAlone: true,
    },
    learnMore: exchangeOAuth,
    certainty: 'observed',
  }),

  MAILBOX_THROTTLED: recognised({
    title: 'Mailbox is being throttled',
    cause: ({ waitMs }) =>
      say`Exchange Online gets too many requests for this mailbox${waitMs === undefined ? say` and asks for a pause` : say` and asks to wait ${{ amount: Math.ceil(waitMs / 1000), unit: 'second' }}`}. Nothing is wrong with the token or the settings.`,
    remedy: ({ waitMs }) => [
      {
        text:
          waitMs === undefined
            ? 'Wait ten minutes before the next try.'
            : say`Wait ${{ amount: Math.ceil(waitMs / 1000), unit: 'second' }} before the next try.`,
      },
      {
        text: 'Let Jira fetch mail less often (Administration > System > Services), and let only one program read this mailbox.',
      },
    ],
    fixedBy: 'nobody-wait',
    failureClass: 'throttled',
    recognises: {
      graph: ['ErrorExceededConnectionCount'],
      sentences: ['Request is throttled', 'Suggested Backoff Time'],
      patterns: [
        /maximum number of concurrent (?:server )?connections has exceeded/,
        /too many (?:simultaneous|concurrent) connections/,
        /maximum number of connections[^.]{0,40}exceeded/,
        /4\.3\.2 concurrent connections? limit/,
        /\bmailbox (?:is )?throttled/,
      ],
    },
    learnMore:
      'https://learn.microsoft.com/en-us/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits',
    certainty: 'observed',
  }),

  MAIL_SERVER_UNAVAILABLE: recognised({
    title: 'Mail server is overloaded',
    cause: () =>
      'Exchange Online answered that it is unavailable for the moment. The token and the settings are not the reason.',
    remedy: (_, context) => [{ text: 'Wait some minutes; Jira tries again by itself.' }, serviceHealth(context)],
    fixedBy: 'nobody-wait',
    failureClass: 'transient',
    recognises: {
      sentences: [
        'Server Unavailable. 15',
        'Unexpected error. Please try again later',
        'Account is temporarily unavailable',
      ],
      patterns: [
        /temporary authentication failure/,
        /(?:no|bad|bye) server (?:is )?unavailable/,
        /\[unavailable\]/,
        /server busy\. try again later/,
        /temporary server error/,
        /mailbox is temporarily unavailable/,
        /backend (?:is )?unavailable/,
      ],
    },
    learnMore: 'https://learn.microsoft.com/en-us/microsoft-365/enterprise/view-service-health',
    certainty: 'observed',
  }),

  MAIL_COMMAND_NOT_UNDERSTOOD: recognised({
    title: 'Command not understood',
    cause: () =>
      'Exchange Online did not take a command of the program: it was too long, damaged, or came at the wrong moment. It says nothing about the credentials.',
    remedy: () => [
      { text: 'Try once more on a fresh connection.' },
      { text: 'If it recurs with the same message, move that message out of the inbox: a damaged item can cause it.' },
    ],
    fixedBy: 'jira-admin',
    failureClass: 'product-bug',
    recognises: { patterns: [/bad command (?:argument )?error\.? ?\d{0,3}/, /command argument error\. ?\d{1,3}/] },
    learnMore: 'https://datatracker.ietf.org/doc/html/rfc9051#section-7.1.3',
    certainty: 'unconfirmed',
  }),

  MAILBOX_FULL: recognised({
    title: 'Mailbox is full',
    cause: () => 'The mailbox has reached its quota and takes no more mail.',
    remedy: (_, context) => [
      { text: 'Delete or archive mail, and empty Deleted Items and Recoverable Items.' },
      inExchange(
        context,
        'See its size',
        `Get-MailboxStatistics -Identity ${mailboxArgument(context)} | Format-List TotalItemSize,ItemCount`,
      ),
    ],
    fixedBy: 'exchange-admin',
    failureClass: 'mailbox',
    recognises: {
      isGeneralWording: true,
      graph: ['ErrorQuotaExceeded', 'quotaLimitReached'],
      httpStatus: [507],
      patterns: [/mailbox (?:is )?full/, /quota ?exceeded/, /over quota/],
    },
    learnMore:
      'https://learn.microsoft.com/en-us/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits',
    certainty: 'confirmed',
  }),
} as const;
