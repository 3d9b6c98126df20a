import { api, config, connections, destinations, type Item, leaks, origin, signIn } from './item.ts';

/** What RFC 9700 asks of an OAuth client. */
export const rfc9700: readonly Item[] = [
  {
    id: '2.1',
    demand: 'Exact redirect URIs; no open redirectors',
    answer: 'One fixed redirect URI each; pages redirect nowhere but to the configured Jira',
    tests: [
      signIn('open redirect: whatever a request names, the browser is led to the configured Jira and back to us only'),
    ],
  },
  {
    id: '2.1.1',
    demand: 'Code grant with PKCE (S256), challenge and verifier of this transaction and this user agent',
    answer: 'oauth4webapi and openid-client; verifier kept with the transaction, in memory only',
    tests: [
      signIn('the request to Jira carries PKCE and a state, and no secret'),
      signIn('login CSRF: the answer of somebody else’s sign-in is refused in this browser'),
    ],
  },
  {
    id: '2.1.2',
    demand: 'No implicit grant',
    answer: 'Only response_type=code is ever sent',
    tests: [signIn('the request to Jira carries PKCE and a state, and no secret')],
  },
  {
    id: '2.3',
    demand: 'Access tokens with least privilege, for one resource server',
    answer: 'One token a resource; it is not shown to another service',
    tests: [destinations('%s: a token of %s in plan %s for %s goes to %s')],
  },
  {
    id: '2.4',
    demand: 'No resource owner password credentials',
    answer: 'There is no field for a mailbox password',
    tests: ['security/endpoint-matrix.test.ts › no operation takes a password'],
  },
  {
    id: '2.6',
    demand: 'End-to-end TLS',
    answer: 'https only, but for a Jira that the operator has configured otherwise; TLS 1.2 at least',
    tests: [
      connections('what proves something only goes where it belongs: %s is not sent'),
      config('with a certificate of its own it speaks TLS 1.2 at least, and nothing in the clear'),
    ],
  },
  {
    id: '4.2',
    demand: 'No leak of codes and states by Referer',
    answer: 'Referrer-Policy no-referrer; the return pages load nothing',
    tests: [origin('every answer carries the strict headers')],
  },
  {
    id: '4.3',
    demand: 'No code or token in the browser history',
    answer: 'Codes are good once and bound to the browser; tokens never reach a browser',
    tests: [api('the same answer is taken once'), leaks('no secret is in any event, report, answer or log')],
  },
  {
    id: '4.4',
    demand: 'Mix-up: an answer of another authorization server is refused',
    answer: 'One server a transaction, issuer compared where it is told',
    tests: [signIn('an answer %s opens no session'), api('an address of another sign-in is refused when pasted')],
  },
  {
    id: '4.5',
    demand: 'Authorization code injection',
    answer: 'PKCE and state; nonce in the ID token',
    tests: [
      signIn('an answer %s opens no session'),
      'probes/oauth/authorization-request.test.ts › a sign-in carries PKCE, state and nonce, each of its own, and always shows the account picker',
    ],
  },
  {
    id: '4.7',
    demand: 'CSRF at the redirect URI',
    answer: 'State bound to the browser by a cookie of its own',
    tests: [
      signIn('login CSRF: the answer of somebody else’s sign-in is refused in this browser'),
      api('another browser sees no diagnosis and cannot answer or cancel it'),
    ],
  },
  {
    id: '4.9',
    demand: 'Access tokens at a false resource server',
    answer: 'Allow-list of hosts from the facts, audience compared with the host, TLS trusted first',
    tests: [destinations('%s: a token of %s in plan %s for %s goes to %s'), api('%s is refused at its field')],
  },
  {
    id: '4.11',
    demand: 'No open redirection by the client',
    answer: 'No operation takes an address to go to; redirects of others are never followed',
    tests: [
      signIn('open redirect: whatever a request names, the browser is led to the configured Jira and back to us only'),
    ],
  },
  {
    id: '4.14',
    demand: 'Refresh tokens rotated and protected',
    answer: 'Sealed at rest, one user at a time, never in a report',
    tests: [
      'storage/sealed.test.ts › a refresh token is used by one at a time, and none is lost',
      'storage/sealed.test.ts › credentials come back, and the rows hold nothing of them',
    ],
  },
  {
    id: '4.16',
    demand: 'Clickjacking',
    answer: 'frame-ancestors none and X-Frame-Options on every answer',
    tests: [origin('every answer carries the strict headers')],
  },
];
