import type { ExplanationCode } from '#facts/explanations/catalogue.ts';
import { type Column, columnName } from './columns.ts';
import type { Fault } from './faults.ts';

type Kind = Column['at']['kind'];

const everywhere = (code: ExplanationCode): Readonly<Record<Kind, ExplanationCode>> => ({
  connection: code,
  request: code,
  turn: code,
});

/** What each fault has to be told as, by what it happens to: a connection, an answer over HTTP, an answer of a mail server. */
const told: Readonly<Record<Fault, Partial<Readonly<Record<Kind, ExplanationCode>>>>> = {
  refused: everywhere('CONNECTION_REFUSED'),
  blackHoled: everywhere('CONNECTION_TIMED_OUT'),
  silent: everywhere('READ_TIMED_OUT'),
  reset: everywhere('CONNECTION_RESET'),
  resetMidway: everywhere('CONNECTION_RESET'),
  closed: everywhere('CONNECTION_RESET'),
  closedEarly: everywhere('CONNECTION_RESET'),
  trickle: everywhere('READ_TIMED_OUT'),
  garbage: { connection: 'NOT_TLS', request: 'REPLY_OUT_OF_SHAPE', turn: 'REPLY_OUT_OF_SHAPE' },
  plainText: everywhere('NOT_TLS'),
  tlsOnPlainPort: { connection: 'READ_TIMED_OUT' },
  wrongName: everywhere('CERTIFICATE_NAME_MISMATCH'),
  expired: everywhere('CERTIFICATE_EXPIRED'),
  selfSigned: everywhere('CERTIFICATE_SELF_SIGNED'),
  unknownCa: everywhere('TLS_INTERCEPTED'),
  oldTls: everywhere('TLS_VERSION_TOO_OLD'),
  proxy407: everywhere('PROXY_WANTS_CREDENTIALS'),
  proxy403: everywhere('PROXY_REFUSED_TUNNEL'),
  proxySilent: everywhere('PROXY_NOT_REACHABLE'),
  status407: { request: 'PROXY_WANTS_CREDENTIALS' },
  throttled: { request: 'SERVICE_THROTTLED' },
  throttledNoHint: { request: 'SERVICE_THROTTLED' },
  gateway502: { request: 'GATEWAY_FAILED' },
  unavailable503: { request: 'SERVICE_UNAVAILABLE' },
  captivePortal: { request: 'PAGE_INSTEAD_OF_ANSWER', turn: 'REPLY_OUT_OF_SHAPE' },
  redirect: { request: 'ANSWER_REDIRECTED' },
  truncatedJson: { request: 'ANSWER_CUT_SHORT' },
  wrongContentType: { request: 'ANSWER_MISLABELLED' },
  hugeJson: { request: 'ANSWER_TOO_LARGE' },
  gzipBomb: { request: 'ANSWER_TOO_LARGE' },
  brokenGzip: { request: 'REPLY_OUT_OF_SHAPE' },
  endlessLine: { request: 'REPLY_OUT_OF_SHAPE', turn: 'REPLY_OUT_OF_SHAPE' },
  oversizedLiteral: { turn: 'REPLY_OUT_OF_SHAPE' },
  manyLines: { request: 'ANSWER_TOO_LARGE', turn: 'REPLY_OUT_OF_SHAPE' },
  injected: { turn: 'STARTTLS_NOT_SAFE' },
  turnedAway: { turn: 'SESSION_ENDED_BY_SERVER' },
  parrot: { request: 'REQUEST_NOT_ACCEPTED', turn: 'UNRECOGNISED' },
};

type Exceptions = Readonly<Record<string, Partial<Readonly<Record<Fault, ExplanationCode>>>>>;

/** A greeting of another protocol is told as another server. */
const strangeGreeting = { garbage: 'GREETING_NOT_EXCHANGE', captivePortal: 'GREETING_NOT_EXCHANGE' } as const;
/** Exchange Online says this sentence itself, so it has words of its own. */
const popTurnedAway = { turnedAway: 'MAIL_SERVER_UNAVAILABLE' } as const;
/** The authorization endpoint answers with a page by right: any other page proves nothing, and says no more. */
const anyPage = 'REDIRECT_URI_NOT_PROVED' as const;

const exceptions: Exceptions = {
  'imap: greeting': {
    ...strangeGreeting,
    oversizedLiteral: 'GREETING_NOT_EXCHANGE',
    manyLines: 'GREETING_NOT_EXCHANGE',
  },
  'pop: greeting': { ...strangeGreeting, ...popTurnedAway, manyLines: 'GREETING_NOT_EXCHANGE' },
  'pop: AUTH': popTurnedAway,
  'pop: token': popTurnedAway,
  'pop: STAT': popTurnedAway,
  'pop: UIDL': { ...popTurnedAway, parrot: 'POP_MESSAGE_IDS_REFUSED' },
  'smtp: greeting': strangeGreeting,
  'smtp: EHLO after TLS': { parrot: 'REPLY_OUT_OF_SHAPE' },
  'smtp: AUTH': { parrot: 'SMTP_TOKEN_REFUSED' },
  'smtp: token': { parrot: 'SMTP_TOKEN_REFUSED' },
  'token: redirect URI': { captivePortal: anyPage, truncatedJson: anyPage, wrongContentType: anyPage, parrot: anyPage },
  'discovery: tenant of the domain': { parrot: 'ANSWER_NOT_FROM_MICROSOFT' },
  'discovery: server metadata': { parrot: 'ANSWER_NOT_FROM_MICROSOFT' },
  'graph: challenge': { parrot: 'GRAPH_CLOUD_NOT_NAMED' },
  'graph: inbox': { parrot: 'UNRECOGNISED' },
  'graph: message': { parrot: 'UNRECOGNISED' },
};

/** The code that a cell has to be told as; undefined where nothing is to be told, or nobody has decided it. */
export const expectedCode = (fault: Fault, column: Column): ExplanationCode | undefined =>
  column.isPassedOver ? undefined : (exceptions[columnName(column)]?.[fault] ?? told[fault][column.at.kind]);
