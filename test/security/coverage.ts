/** One demand, what we do about it, and the tests that would fail if we did not. */
export interface Item {
  /** Number in its document, or the letter of STRIDE. */
  readonly id: string;
  readonly demand: string;
  readonly answer: string;
  /** `file › name`, below `test/`; none only where the answer says why. */
  readonly tests: readonly string[];
}

const sessions = (name: string): string => `security/sessions.test.ts › ${name}`;
const signIn = (name: string): string => `security/jira-sign-in.test.ts › ${name}`;
const origin = (name: string): string => `security/same-origin.test.ts › ${name}`;
const connections = (name: string): string => `security/connections.test.ts › ${name}`;
const limits = (name: string): string => `security/limits.test.ts › ${name}`;
const tokens = (name: string): string => `security/api-tokens.test.ts › ${name}`;
const config = (name: string): string => `security/config.test.ts › ${name}`;
const leaks = (name: string): string => `security/leaks.test.ts › ${name}`;
const api = (name: string): string => `companion/api.test.ts › ${name}`;
const destinations = (name: string): string => `security/token-destinations.test.ts › ${name}`;
const matrix =
  'security/endpoint-matrix.test.ts › every endpoint lets through exactly those it declares, of all callers there are';

/** Threats by STRIDE, from the companion's point of view. */
export const threats: readonly (Item & { readonly threat: string })[] = [
  {
    id: 'S',
    threat: 'Somebody else’s page asks with the administrator’s cookies',
    demand: 'Spoofing',
    answer: 'A header no form can send, Origin and Fetch Metadata are judged; our own cookie is SameSite=Strict',
    tests: [origin('CSRF: refused from %s'), origin('CSRF: another site cannot even read, nor embed')],
  },
  {
    id: 'S',
    threat: 'A session is planted in, or stolen from, a browser',
    demand: 'Spoofing',
    answer: '`__Host-` cookie of 256 bits, bound to the Jira session it was made in, made anew at each sign-in',
    tests: [
      sessions('fixation: a session planted in another browser is worth nothing there'),
      sessions('a stolen session cookie without the Jira session it was made in opens nothing'),
      signIn('fixation: signing in gives a new session, whatever cookie was there'),
    ],
  },
  {
    id: 'S',
    threat: 'The answer of a sign-in is replayed, or another person’s is slipped in',
    demand: 'Spoofing',
    answer: 'State, PKCE and a cookie of the browser that began; each is good once',
    tests: [
      api('the same answer is taken once'),
      api('another browser sees no diagnosis and cannot answer or cancel it'),
      signIn('replay: the answer of a sign-in is taken once'),
      signIn('login CSRF: the answer of somebody else’s sign-in is refused in this browser'),
    ],
  },
  {
    id: 'S',
    threat: 'API tokens are guessed',
    demand: 'Spoofing',
    answer: '256 random bits; failed attempts of an address run into a limit',
    tests: [tokens('brute force of tokens runs into a limit, and good tokens still work')],
  },
  {
    id: 'T',
    threat: 'Stored secrets are changed or moved to another record',
    demand: 'Tampering',
    answer: 'AES-256-GCM bound to table, row and purpose',
    tests: [
      'storage/sealed.test.ts › does not open once any of its bytes is changed',
      'storage/sealed.test.ts › a value copied to another row is noticed',
    ],
  },
  {
    id: 'T',
    threat: 'Input breaks out of its place: header, page, JSON, query',
    demand: 'Tampering',
    answer: 'Schemas for every body, no value of a request in headers or pages, statements with parameters',
    tests: [
      origin('header injection: what a request holds never becomes a header of the answer'),
      limits('hostile JSON is a bad request: %s'),
      limits('request smuggling: two lengths, and a length beside chunks, are refused'),
    ],
  },
  {
    id: 'R',
    threat: 'Somebody denies what they did, or cuts it out of the log',
    demand: 'Repudiation',
    answer: 'Append-only audit log with a hash chain, verified by a command',
    tests: [
      'storage/audit.test.ts › refuses to change, delete or empty what it holds',
      'storage/audit.test.ts › shows what somebody with the database owner’s rights did',
      tokens('making, using and revoking stand in the audit log, without the token'),
    ],
  },
  {
    id: 'I',
    threat: 'A secret ends in a log, a report, an event, an answer or the database',
    demand: 'Information disclosure',
    answer: 'A type that cannot be printed; reports from an allow-list; text of others is masked; sealed at rest',
    tests: [
      leaks('no secret is in any event, report, answer or log'),
      leaks('no secret is in any file of the database'),
    ],
  },
  {
    id: 'I',
    threat: 'The companion is made to look around in the internal network (SSRF, port scan)',
    demand: 'Information disclosure',
    answer: 'Host and port from an allow-list, address judged at the connection, one refusal for everything',
    tests: [
      connections('the door stays shut, before anything is looked up: %s'),
      connections('what is refused is refused in the same words, whether something listens there or not'),
      connections('an address that is not public is not allowed: %s'),
    ],
  },
  {
    id: 'I',
    threat: 'A name changes its address between judgement and connection (DNS rebinding)',
    demand: 'Information disclosure',
    answer: 'The judged answer is the one used; the address that answered is judged again',
    tests: [
      connections(
        'DNS rebinding: a name that changes its answer between look-up and connection reaches nothing inside',
      ),
      connections('an address that passes as a name but answers from inside is hung up on'),
      origin('DNS rebinding: without a Jira to ask, only this machine’s own names are answered to'),
    ],
  },
  {
    id: 'I',
    threat: 'A token or session is sent to somebody it was not made for',
    demand: 'Information disclosure',
    answer:
      'Each host has a purpose; cookies go to Jira, access tokens to their own service, forms to who issues tokens',
    tests: [
      connections('what proves something only goes where it belongs: %s is not sent'),
      destinations('a token for Graph is not shown to the mail server, and the report says why'),
      destinations('a token of one cloud is not shown to the mail server of another'),
      sessions('only Jira’s session cookies and the configured sticky cookie are passed on'),
    ],
  },
  {
    id: 'D',
    threat: 'Requests that are too many, too large or never end',
    demand: 'Denial of service',
    answer: 'Limits per caller, address and target; sizes; deadlines for head and body',
    tests: [
      limits('rate limit of one caller: told when to come back, and others are not touched'),
      limits('rate limit of one target: a mailbox is not asked for without end, whoever asks'),
      limits('oversized input: %s takes no body of %i bytes'),
      limits('slowloris: a head that never ends is hung up on'),
      limits('slowloris: a body that never ends is hung up on'),
    ],
  },
  {
    id: 'E',
    threat: 'Somebody does more than they may',
    demand: 'Elevation of privilege',
    answer: 'Each operation declares its callers; Jira is asked again within a minute, and at once before sharing',
    tests: [
      matrix,
      sessions('rights that were taken away are gone within a minute'),
      sessions('before something is saved or shared, Jira is asked anew'),
      tokens('a token does nothing else, even with an administrator’s cookies beside it'),
    ],
  },
];

/** What RFC 9700 asks of an OAuth client. */
export const rfc9700: readonly Item[] = [
  {
    id: '2.1',
    demand: 'Exact redirect URIs; no open redirectors',
    answer: 'One fixed redirect URI each; pages redirect nowhere but to the configured Jira',
    tests: [signIn('the request to Jira carries PKCE and a state, and no secret')],
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
    tests: [signIn('an answer %s opens no session')],
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
    tests: [sessions('only Jira’s session cookies and the configured sticky cookie are passed on')],
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

/** Requirements of OWASP ASVS 5.0 that concern a service like this one. */
export const asvs: readonly Item[] = [
  {
    id: '1.2.1',
    demand: 'Output encoded for its context',
    answer: 'Pages quote nothing of a request; JSON by the platform',
    tests: [origin('header injection: what a request holds never becomes a header of the answer')],
  },
  {
    id: '1.2.2',
    demand: 'Safe URL protocols only',
    answer: 'https only, judged by schema',
    tests: [api('%s is refused at its field')],
  },
  {
    id: '1.3.6',
    demand: 'SSRF: allow-list of protocols, domains and ports',
    answer: 'Judged in the door of every connection',
    tests: [connections('the door stays shut, before anything is looked up: %s')],
  },
  {
    id: '1.5.2',
    demand: 'Safe deserialization',
    answer: 'JSON through strict schemas; no other form',
    tests: [limits('hostile JSON is a bad request: %s')],
  },
  {
    id: '3.2.1',
    demand: 'No content in the wrong context',
    answer: 'nosniff, CSP, Fetch Metadata',
    tests: [origin('CSRF: another site cannot even read, nor embed')],
  },
  {
    id: '3.3.1',
    demand: 'Cookies Secure and prefixed',
    answer: '`__Host-` and Secure under https',
    tests: [sessions('the session cookie is HttpOnly, Secure, SameSite=Strict and nobody else can set it')],
  },
  {
    id: '3.3.2',
    demand: 'SameSite by purpose',
    answer: 'Strict for the session; Lax for the cookie that only opens the return of a sign-in',
    tests: [sessions('the cookie of the sign-in return is Lax, opens nothing else, and is not the session’s')],
  },
  {
    id: '3.3.3',
    demand: '`__Host-` prefix',
    answer: 'Yes; two cookies of one name count as none',
    tests: [sessions('two cookies of one name are taken for none')],
  },
  {
    id: '3.3.4',
    demand: 'HttpOnly, and only by Set-Cookie',
    answer: 'Yes',
    tests: [leaks('no secret is in any event, report, answer or log')],
  },
  {
    id: '3.4.1',
    demand: 'HSTS for a year, subdomains included',
    answer:
      'A year under https; not for subdomains, because the host is Jira’s and its subdomains are not ours to decide on',
    tests: [origin('every answer carries the strict headers')],
  },
  {
    id: '3.4.2',
    demand: 'CORS by allow-list',
    answer: 'The configured Jira only',
    tests: [origin('CORS: closed for %s'), origin('CORS: open for the configured Jira')],
  },
  {
    id: '3.4.3',
    demand: 'Content-Security-Policy',
    answer: 'default-src none; one style sheet by its hash',
    tests: [origin('every answer carries the strict headers')],
  },
  {
    id: '3.4.4',
    demand: 'nosniff',
    answer: 'Every answer',
    tests: [origin('every answer carries the strict headers')],
  },
  {
    id: '3.4.5',
    demand: 'Referrer-Policy',
    answer: 'no-referrer',
    tests: [origin('every answer carries the strict headers')],
  },
  {
    id: '3.4.6',
    demand: 'frame-ancestors',
    answer: 'none',
    tests: [origin('every answer carries the strict headers')],
  },
  {
    id: '3.5.1',
    demand: 'CSRF',
    answer: 'Header that is not CORS-safelisted, Origin, Fetch Metadata',
    tests: [origin('CSRF: refused from %s')],
  },
  {
    id: '3.5.3',
    demand: 'Nothing changes by a safe method',
    answer: 'POST and DELETE; the returns of sign-ins are bound by state and cookie',
    tests: [api('a request without the header of the page is refused')],
  },
  {
    id: '4.1.3',
    demand: 'Headers of intermediaries cannot be forged',
    answer: 'Believed only from declared proxies',
    tests: [
      config('forwarding headers of strangers change nothing'),
      config('behind a declared proxy, nobody gets past it, nor in the clear'),
    ],
  },
  {
    id: '4.2.1',
    demand: 'Request smuggling',
    answer: 'Refused by Node’s strict parser',
    tests: [limits('request smuggling: two lengths, and a length beside chunks, are refused')],
  },
  { id: '7.2.1', demand: 'Sessions verified at a trusted back end', answer: 'In the store, by hash', tests: [matrix] },
  {
    id: '7.2.3',
    demand: 'Session tokens of 128 bits at least',
    answer: '256 bits of the system’s generator',
    tests: [sessions('the session cookie is HttpOnly, Secure, SameSite=Strict and nobody else can set it')],
  },
  {
    id: '7.2.4',
    demand: 'New session at authentication',
    answer: 'Always',
    tests: [
      signIn('fixation: signing in gives a new session, whatever cookie was there'),
      sessions('fixation: a session is always made by the companion, never taken from the request'),
    ],
  },
  {
    id: '7.3.1',
    demand: 'Inactivity timeout',
    answer: '15 minutes',
    tests: [sessions('an expired session opens nothing')],
  },
  {
    id: '7.3.2',
    demand: 'Absolute lifetime',
    answer: '8 hours; with Jira’s OAuth no longer than its access token',
    tests: [
      sessions('the session tells who it is for and when it ends'),
      'storage/repositories.test.ts › a session slides up to its end, is proved again, and ends',
    ],
  },
  {
    id: '7.4.1',
    demand: 'Log-out ends the session',
    answer: 'At the companion at once, from Jira within a minute',
    tests: [
      sessions('a session that was ended opens nothing, and Jira’s cookies open a new one'),
      sessions('logging out of Jira ends the session within a minute'),
    ],
  },
  {
    id: '7.4.2',
    demand: 'A disabled account ends its sessions',
    answer: 'Jira is asked again within a minute',
    tests: [signIn('a session ends when Jira does not know its token any more')],
  },
  {
    id: '7.5.3',
    demand: 'Proved again before what is sensitive',
    answer: 'Operations that save or share ask Jira anew',
    tests: [sessions('before something is saved or shared, Jira is asked anew')],
  },
  { id: '8.2.1', demand: 'Function-level access', answer: 'Declared by each operation', tests: [matrix] },
  {
    id: '8.2.2',
    demand: 'Data-level access (IDOR)',
    answer: 'A diagnosis belongs to who started it; a stranger’s is as unknown as none',
    tests: [api('another browser sees no diagnosis and cannot answer or cancel it')],
  },
  {
    id: '8.3.2',
    demand: 'Changed rights apply at once',
    answer: 'Within a minute; at once for what is saved or shared',
    tests: [sessions('rights that were taken away are gone within a minute')],
  },
  {
    id: '10.1.1',
    demand: 'Tokens only where they are needed',
    answer: 'Never in the browser; one service each',
    tests: [
      connections('what proves something only goes where it belongs: %s is not sent'),
      leaks('no secret is in any event, report, answer or log'),
    ],
  },
  {
    id: '10.1.2',
    demand: 'Answers only of one’s own transaction and user agent',
    answer: 'State, PKCE, cookie',
    tests: [signIn('login CSRF: the answer of somebody else’s sign-in is refused in this browser')],
  },
  {
    id: '10.2.1',
    demand: 'CSRF of the code flow',
    answer: 'PKCE and state',
    tests: [signIn('an answer %s opens no session')],
  },
  {
    id: '10.2.2',
    demand: 'Mix-up',
    answer: 'One server a transaction, `iss` compared',
    tests: [signIn('an answer %s opens no session')],
  },
  {
    id: '11.4.1',
    demand: 'Approved hashes',
    answer: 'SHA-256 of 256 random bits for all that is presented',
    tests: [tokens('only a hash of it is stored')],
  },
  {
    id: '12.2.1',
    demand: 'TLS for every connection',
    answer: 'Refuses to start otherwise outside this machine',
    tests: [config('it refuses to start when %s')],
  },
  {
    id: '12.3.2',
    demand: 'Certificates of peers validated',
    answer: 'A stream is handed on only when the peer is trusted',
    tests: ['probes/connection.test.ts › a certificate %s: seen, said, and no stream for a token'],
  },
  {
    id: '13.2.4',
    demand: 'Allow-list of what is connected to',
    answer: 'Facts and configuration',
    tests: [connections('known and configured endpoints are open')],
  },
  {
    id: '13.4.6',
    demand: 'No version of back-end components',
    answer: 'Only the companion’s own version, which the page needs; no X-Powered-By',
    tests: [origin('every answer carries the strict headers')],
  },
  {
    id: '14.2.1',
    demand: 'No sensitive data in URLs',
    answer:
      'Secrets travel in bodies and headers; an authorization code comes in a query by its protocol, once, and is not logged',
    tests: [signIn('the request to Jira carries PKCE and a state, and no secret')],
  },
  {
    id: '14.2.7',
    demand: 'Personal data is deleted in time',
    answer: 'Reports after 30 days, links and sessions by their end',
    tests: ['storage/retention.test.ts › deletes what has had its time, and nothing else'],
  },
  {
    id: '14.3.2',
    demand: 'No caching of sensitive data',
    answer: 'no-store on all of the API',
    tests: [origin('every answer carries the strict headers')],
  },
  {
    id: '16.2.5',
    demand: 'No credentials in logs',
    answer: 'By type, not by care',
    tests: [leaks('no secret is in any event, report, answer or log')],
  },
  {
    id: '16.3.2',
    demand: 'Refused attempts are logged',
    answer: 'Status, operation and address; no value of the request',
    tests: [leaks('refused requests and faults of our own say nothing of what they were about')],
  },
  {
    id: '16.4.2',
    demand: 'Logs cannot be changed',
    answer: 'Audit log with a hash chain',
    tests: ['storage/audit.test.ts › shows what somebody with the database owner’s rights did'],
  },
  {
    id: '16.5.1',
    demand: 'General messages for unexpected errors',
    answer: 'Only that it happened',
    tests: [leaks('refused requests and faults of our own say nothing of what they were about')],
  },
  {
    id: '16.5.3',
    demand: 'Fails closed',
    answer: 'A silent Jira lets nobody in',
    tests: [sessions('a Jira that does not answer lets nobody in')],
  },
];
