import { say } from '../say.ts';
import { recognised } from './recognised.ts';
import { serviceHealth } from './steps.ts';

const graphErrors = 'https://learn.microsoft.com/en-us/graph/errors';
const throttling = 'https://learn.microsoft.com/en-us/graph/throttling-limits';

/** What Microsoft Graph says of load: nothing of it concerns credentials. */
export const graphLoad = {
  GRAPH_THROTTLED: recognised({
    title: 'Graph is throttling',
    cause: ({ waitMs }) =>
      say`Microsoft Graph gets too many requests of this app for this mailbox${waitMs === undefined ? '' : say` and asks to wait ${{ amount: Math.ceil(waitMs / 1000), unit: 'second' }}`}. Token and settings are not the reason.`,
    remedy: ({ waitMs }) => [
      {
        text:
          waitMs === undefined
            ? 'Wait as long as the header Retry-After says; some minutes when it is not there.'
            : say`Wait ${{ amount: Math.ceil(waitMs / 1000), unit: 'second' }}.`,
      },
      { text: 'Let mail be fetched less often, and by one program only.' },
    ],
    fixedBy: 'nobody-wait',
    failureClass: 'throttled',
    recognises: {
      graph: [
        'TooManyRequests',
        'ApplicationThrottled',
        'ErrorServerBusy',
        'ErrorTooManyObjectsOpened',
        'MailboxConcurrency',
        'activityLimitReached',
      ],
      patterns: [/application is over its mailboxconcurrency limit/, /request(?:s)? (?:has|have) been throttled/],
    },
    learnMore: throttling,
    certainty: 'confirmed',
  }),

  GRAPH_TEMPORARILY_UNAVAILABLE: recognised({
    title: 'Graph is unavailable',
    cause: () =>
      'Microsoft Graph could not answer at this moment. Neither credentials nor configuration are the reason.',
    remedy: (_, context) => [{ text: 'Wait some minutes and try again.' }, serviceHealth(context)],
    fixedBy: 'nobody-wait',
    failureClass: 'transient',
    recognises: {
      graph: [
        'serviceNotAvailable',
        'ServiceUnavailable',
        'ErrorInternalServerTransientError',
        'ErrorMailboxStoreUnavailable',
        'generalException',
        'ErrorTimeoutExpired',
        'UnknownError',
        'MailboxInfoStale',
        'ErrorInternalServerError',
      ],
    },
    learnMore: graphErrors,
    certainty: 'confirmed',
  }),
} as const;
