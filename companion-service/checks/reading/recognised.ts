import { explanationOf } from '#facts/explanations/catalogue.ts';
import type { RecognisedParams } from '#facts/explanations/explanation.ts';
import { type Clue, recognise } from '#facts/recognise.ts';
import type { GraphExchange, NetworkFailure, OAuthError } from '../../probes/observations.ts';
import { fail, type Verdict } from '../define-check.ts';
import type { FindingParams } from '../finding.ts';

const evidenceCharacters = 500;

/** The other side's words on one line, bounded. */
const evidenceOf = (text: string): string => {
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > evidenceCharacters ? `${line.slice(0, evidenceCharacters - 1)}…` : line;
};

/** Numbers that Entra gives its errors, in the order in which a text names them. */
const aadstsOf = (text: string): number[] =>
  [...text.matchAll(/AADSTS[\s:]{0,2}(\d{4,8})/gi)].slice(0, 10).map(([, digits]) => Number(digits));

/**
 * A failure told by whatever knows it best; `UNRECOGNISED` with the other side's own words when nothing does.
 * `undecided` failures are those that say nothing about the settings: throttling, outages.
 */
export function failRecognised(
  clue: Clue,
  told: Omit<RecognisedParams, 'evidence'> & { evidence: string; where?: string },
  { undecided = 'fail' }: { undecided?: 'warn' | 'fail' } = {},
): Verdict {
  const code = recognise(clue) ?? 'UNRECOGNISED';
  const failureClass = explanationOf(code)?.failureClass;
  const says = failureClass === 'throttled' || failureClass === 'transient' ? undecided : 'fail';
  return { status: says, code, params: { ...told, evidence: evidenceOf(told.evidence) } as FindingParams };
}

export function failOAuth(error: OAuthError, options?: { undecided?: 'warn' | 'fail' }): Verdict {
  const { error: oauth, error_description: description = '' } = error;
  const aadsts = error.error_codes ?? aadstsOf(description);
  return failRecognised(
    // A number that nobody knows is said as such; the class beside it would only be a guess at the reason
    { ...(aadsts.length > 0 ? { aadsts } : { oauth }), ...(description && { text: description }) },
    {
      evidence: description ? `${oauth}: ${description}` : oauth,
      ...(aadsts[0] !== undefined && { aadsts: aadsts[0] }),
      ...(error.trace_id !== undefined && { traceId: error.trace_id }),
      ...(error.correlation_id !== undefined && { correlationId: error.correlation_id }),
      ...(error.timestamp !== undefined && { timestamp: error.timestamp }),
    },
    options,
  );
}

/** Codes that mean the other side knows no TLS newer than 1.1; we offer 1.2 and 1.3. */
const tooOld = new Set([
  'ERR_SSL_UNSUPPORTED_PROTOCOL',
  'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
  'ERR_SSL_VERSION_TOO_LOW',
]);

/** Codes under which a server's own goodbye is kept: its words tell more, where they are known. */
const goodbyes = new Set(['BYE', 'GREETING_REFUSED']);

/** Nobody answers where the proxy should be. */
const nobodyThere = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|TIMEOUT)$/;
/** The proxy answers that the next server does not (RFC 9110 section 15.6). */
const nobodyBehind = /^HTTP_50[0234]$/;

/** The code to look up: where a failure was met decides what it means. */
function systemCodeOf({ phase, code }: NetworkFailure): string {
  if (phase === 'proxy' && nobodyThere.test(code)) return 'PROXY_NOT_REACHABLE';
  if (phase === 'proxy' && nobodyBehind.test(code)) return 'PROXY_CANNOT_REACH';
  // The root came along and is not known here; only a lone leaf vouches for itself
  if (code === 'SELF_SIGNED_CERT_IN_CHAIN') return 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY';
  if (code !== 'TIMEOUT' || phase === 'connect') return code;
  return phase === 'lookup' ? 'EAI_AGAIN' : 'ReadTimeout';
}

/** `where` is the host, or host and port, that the failure was met at; `route` the way that led there. */
export function failNetwork(failure: NetworkFailure, where: string, route = 'direct'): Verdict {
  const { code, message } = failure;
  if (tooOld.has(code)) return fail('TLS_VERSION_TOO_OLD', { host: where });
  const via = route === 'direct' ? '' : ` via ${route}`;
  const told = { evidence: `${where}${via}: ${code}: ${message}`, where };
  if (goodbyes.has(code) && recognise({ text: message }) !== undefined) return failRecognised({ text: message }, told);
  return failRecognised({ system: systemCodeOf(failure), text: message }, told);
}

/** A line that a mail server said. */
export const failReply = (reply: string, waitMs?: number): Verdict =>
  failRecognised({ text: reply }, { evidence: reply, ...(waitMs !== undefined && { waitMs }) });

/** Text pasted by a person: Microsoft's page, or anything else. */
export function failText(text: string): Verdict {
  const aadsts = aadstsOf(text);
  return failRecognised(
    { ...(aadsts.length > 0 && { aadsts }), text },
    { evidence: text, ...(aadsts[0] !== undefined && { aadsts: aadsts[0] }) },
  );
}

export const failGraph = ({ code, innerCode, message, requestId }: NonNullable<GraphExchange['error']>): Verdict =>
  failRecognised(
    { graph: innerCode === undefined ? [code] : [innerCode, code], text: message },
    { evidence: `${code}: ${message}`, ...(requestId !== undefined && { traceId: requestId }) },
  );
