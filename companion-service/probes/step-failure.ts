import { boundedText } from './bounded-text.ts';
import type { NetworkFailure } from './observations.ts';

type Phase = NetworkFailure['phase'];

/** A step that did not come to an answer, as an error on its way to becoming a `NetworkFailure`. */
export class StepFailure extends Error {
  override readonly name = 'StepFailure';
  readonly phase: Phase;
  readonly code: string;

  constructor(phase: Phase, code: string, message: string) {
    super(message);
    this.phase = phase;
    this.code = code;
  }
}

const isErrorLike = (value: unknown): value is { name?: unknown; code?: unknown; message?: unknown; cause?: unknown } =>
  typeof value === 'object' && value !== null;

/** undici wraps the reason ("fetch failed"), Node collects several (`AggregateError`): the innermost one tells. */
function innermost(error: unknown): unknown {
  let current = error;
  for (let depth = 0; depth < 8 && isErrorLike(current); depth += 1) {
    if (current instanceof StepFailure) return current;
    const [first] = current instanceof AggregateError ? current.errors : [];
    const next = current.cause ?? first;
    if (!isErrorLike(next)) return current;
    current = next;
  }
  return current;
}

const phaseOfCode: readonly (readonly [RegExp, Phase])[] = [
  [/^(ENOTFOUND|EAI_|ENODATA|EDNS)/, 'lookup'],
  [/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EACCES|UND_ERR_CONNECT_TIMEOUT)/, 'connect'],
  [/CERT|SIGNED|^(EPROTO|ERR_SSL_|ERR_TLS_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE)/, 'tls'],
];

/** Codes of libraries that only say how the connection ended, in our words. */
const plainCodes: Readonly<Record<string, string>> = {
  UND_ERR_SOCKET: 'CLOSED',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'CLOSED',
  UND_ERR_HEADERS_TIMEOUT: 'TIMEOUT',
  UND_ERR_BODY_TIMEOUT: 'TIMEOUT',
  UND_ERR_CONNECT_TIMEOUT: 'TIMEOUT',
  UND_ERR_HEADERS_OVERFLOW: 'LINE_TOO_LONG',
  HTTPParserError: 'UNEXPECTED_ANSWER',
  // Compression that does not hold what it promises
  Z_DATA_ERROR: 'UNEXPECTED_ANSWER',
  Z_BUF_ERROR: 'CLOSED',
  TimeoutError: 'TIMEOUT',
  AbortError: 'CANCELLED',
};

/**
 * Any rejection as an observation: phase by the error's own code where it tells, else the phase in which it was met.
 * The message is bounded and masked.
 */
export function networkFailure(error: unknown, metIn: Phase): NetworkFailure {
  const reason = innermost(error);
  const message = (text: unknown) => boundedText(typeof text === 'string' ? text : 'no reason given', 300);
  if (reason instanceof StepFailure)
    return { phase: reason.phase, code: reason.code, message: message(reason.message) };
  if (!isErrorLike(reason)) return { phase: metIn, code: 'CLOSED', message: message(reason) };
  const ownCode = typeof reason.code === 'string' ? reason.code : undefined;
  const name = typeof reason.name === 'string' ? reason.name : undefined;
  const code = plainCodes[ownCode ?? ''] ?? plainCodes[name ?? ''] ?? ownCode ?? 'CLOSED';
  const phase = phaseOfCode.find(([pattern]) => pattern.test(ownCode ?? ''))?.[1] ?? metIn;
  return { phase, code, message: message(reason.message) };
}
