import {
  api,
  auditLog,
  connections,
  destinations,
  type Item,
  leaks,
  limits,
  matrix,
  moving,
  origin,
  replicas,
  sessions,
  signIn,
  tokens,
} from './item.ts';

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
    id: 'T',
    threat: 'An export is changed on its way to another storage',
    demand: 'Tampering',
    answer: 'Taken in whole or not at all, only into an empty storage; the audit log’s chain is followed first',
    tests: [moving('an export that is %s is refused whole')],
  },
  {
    id: 'R',
    threat: 'The end of the audit log is cut off while the companion runs',
    demand: 'Repudiation',
    answer: 'The end that was followed is remembered, and the page says that it is missing',
    tests: [auditLog('it says how far the chain was followed, and where it is broken')],
  },
  {
    id: 'R',
    threat: 'A change in Jira is told to the log by somebody who is not the page',
    demand: 'Repudiation',
    answer:
      'Only a system administrator’s own session tells, with the header no form can send; Jira is asked at once and its word noted',
    tests: [
      auditLog(
        'what the page says it saved in Jira is noted with what Jira has; a browser that invents it is shown as such',
      ),
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
      'links/link-security.test.ts › no secret stands in page, events, JSON, Markdown, list, audit log, metrics, log, export or database, in clear or disguised',
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
    id: 'D',
    threat: 'A companion is killed in the middle of a run, which then stands as running for ever',
    demand: 'Denial of service',
    answer:
      'Replicas say that they live; one that stops is noticed within a minute, and what it ran is noted as interrupted',
    tests: [
      'schedule/replica-pulse.test.ts › what a killed one was running is noted as interrupted by another, once, and its owner is told',
      'schedule/replica-pulse.test.ts › a server that was away for longer than a replica may be silent buries nobody who lives',
    ],
  },
  {
    id: 'D',
    threat: 'The database is made to go away, so that nobody can work, or nothing is noted',
    demand: 'Denial of service',
    answer:
      'People go on by Jira’s word; entries wait with their time and are written afterwards; tokens and links wait',
    tests: [
      replicas(
        'people go on while it is away: Jira says who they are, a diagnosis runs, and all of it is noted afterwards',
      ),
      replicas('the database restarts in the middle of a re-run: what is followed goes on, and the report is kept'),
    ],
  },
  {
    id: 'D',
    threat: 'Limits are evaded by asking another replica, or by waiting until the database is away',
    demand: 'Denial of service',
    answer: 'Counted in PostgreSQL for all; in memory of each while it is away, without keeping anybody waiting',
    tests: [
      replicas('count together: who guesses at both runs into one limit'),
      replicas('go on counting, each by itself, while the database is away, and keep nobody waiting'),
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
