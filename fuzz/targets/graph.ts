import { graphChallenge } from '../../companion-service/probes/graph/graph-challenge.ts';
import { graphInbox, graphMailbox } from '../../companion-service/probes/graph/graph-mailbox.ts';
import { doorAnswering, headerWords, limits } from './http-answers.ts';
import { accessToken, mailbox, plantedToken } from './planted.ts';
import { Broken, type Target } from './target.ts';

const graphResource = 'https://graph.microsoft.com';
const json = (status: number, body: unknown): string =>
  `${status}\ncontent-type: application/json\n\n${JSON.stringify(body)}`;
const folder = { id: 'AAMk', displayName: 'Inbox', totalItemCount: 12, unreadItemCount: 3 };
const page = { value: [{ id: 'AAMk', receivedDateTime: '2026-11-23T07:28:00Z', isRead: false }] };
/** What a message says; the reader may know that it came, and keep none of it. */
const preview = 'Dear team, the invoice';
const pageWithBody = { value: [{ ...page.value[0], bodyPreview: `${preview} of November is attached.` }] };
const refusal = {
  error: {
    code: 'ErrorAccessDenied',
    message: 'Access is denied. Check credentials and try again.',
    innerError: { date: '2026-11-23', 'request-id': '1f2e', code: 'x', innerError: { code: 'y' } },
  },
};
const challenge =
  '401\nwww-authenticate: Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="x"\n\n';

/** Whether the words stand nowhere but in the field that is not to be kept: in any other they may be shown. */
const isOnlyPreview = (input: Buffer): boolean =>
  !input
    .toString('latin1')
    .replaceAll(/"bodyPreview"\s*:\s*"Dear team, the invoice/gi, '')
    .includes(preview);

export const graph: Target = {
  reads:
    'Graph: inbox, messages, another mailbox, error objects, and the challenge without a token (`graph-mailbox.ts`, `graph-challenge.ts`)',
  seeds: [
    [json(200, folder), json(200, page), challenge].join('\n%%\n'),
    [json(403, refusal), challenge].join('\n%%\n'),
    [json(200, folder), json(200, pageWithBody), challenge, json(403, refusal)].join('\n%%\n'),
    [json(401, { error: { code: 'InvalidAuthenticationToken', message: `token ${plantedToken}` } }), challenge].join(
      '\n%%\n',
    ),
    [challenge, json(404, refusal)].join('\n%%\n'),
    '429\nretry-after: 120\n\n{"error":{"code":"TooManyRequests","message":"x","innererror":{"request-id":"1"}}}',
  ],
  dictionary: [
    ...[
      'error',
      'code',
      'message',
      'innerError',
      'innererror',
      'request-id',
      'totalItemCount',
      'unreadItemCount',
      'value',
      'id',
    ],
    ...[
      'ErrorAccessDenied',
      'MailboxNotEnabledForRESTAPI',
      'authorization_uri="https://',
      '"',
      plantedToken,
      '__proto__',
      ...headerWords,
    ],
  ],
  isJson: true,
  maxBytes: 4_000,
  usualBytes: 1_500,
  maxOutput: 60_000,
  secrets: [plantedToken],
  isPrintable: true,
  run: async (input) => {
    const door = doorAnswering(input);
    const target = { graphResource, mailbox, addressedByUser: true, accessToken, mayReadBody: true };
    const seen = await graphMailbox(door, target, limits());
    const unasked = await graphChallenge(door, graphResource, limits());
    const other = await graphInbox(door, { graphResource, mailbox: 'other@contoso.com', accessToken }, limits());
    if (isOnlyPreview(input) && JSON.stringify([seen, other]).includes(preview))
      throw new Broken('what a message says is kept');
    const { inbox, messages } = seen;
    return {
      // The challenge is left out: no token was sent for it, so none can be known and hidden.
      output: { seen, other },
      saw: [
        `inbox ${inbox.exchange.status} ${inbox.exchange.failure?.code} ${Object.keys(inbox.error ?? {})}`,
        `messages ${messages?.exchange.status} ${messages?.count} ${Object.keys(messages?.error ?? {})}`,
        `body ${messages?.bodyReadable} other ${other.exchange.status} ${other.error?.code === undefined}`,
        `challenge ${unasked.authorizationUri !== undefined} ${Object.keys(inbox)}`,
      ],
    };
  },
};
