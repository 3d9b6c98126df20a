import { boundedText } from '../bounded-text.ts';
import { withDeadline } from '../deadline.ts';
import type { HttpRequest, NetworkDoor } from '../network/network-door.ts';
import type { HttpExchange, NetworkFailure } from '../observations.ts';
import { networkFailure } from '../step-failure.ts';
import type { StopSignal } from '../stop-signal.ts';
import { fieldOf, type HeaderFields, type HttpHead } from './http-answer.ts';
import { type Heard, httpTranscript } from './http-transcript.ts';

export interface ExchangeLimits {
  readonly signal: StopSignal;
  /** For the whole exchange, connecting and reading included. Default 15 s. */
  readonly timeoutMs?: number;
  /** Of the body after decompression. Default 512 kB. */
  readonly maxBytes?: number;
  /** What we send and nobody may send back: masked wherever it stands in the answer. */
  readonly secrets?: readonly string[];
  /** Somebody reads along: what was said is kept, without secrets. Default: no. */
  readonly keepsTranscript?: boolean;
}

/** What a probe of several requests is given for each of them. */
export type RequestLimits = Pick<ExchangeLimits, 'signal' | 'keepsTranscript'> &
  Required<Pick<ExchangeLimits, 'timeoutMs'>>;

export interface ExchangeResult {
  readonly exchange: HttpExchange;
  /** The body as JSON, when it is JSON. */
  readonly json?: unknown;
  /** The body's beginning, masked; for pages that are read for a message. */
  readonly text?: string;
  readonly headers?: AnswerHeaders;
}

/** The head's fields by name, in any case. */
class AnswerHeaders {
  readonly #fields: HeaderFields;

  constructor(fields: HeaderFields) {
    this.#fields = fields;
  }

  get(name: string): string | null {
    return fieldOf(this.#fields, name.toLowerCase()) ?? null;
  }
}

const textCharacters = 32_768;
const unexpectedCharacters = 300;
/** Failures of a request that was on its way. */
const spoken: readonly NetworkFailure['phase'][] = ['send', 'receive'];

/** Without user, fragment, and every parameter but those that Graph and discovery put no secret in. */
function shownUrl({ origin, pathname, search, searchParams }: URL): string {
  if (search === '') return boundedText(`${origin}${pathname}`, 500);
  const kept = [...searchParams].filter(([name]) => name.startsWith('$') || name === 'api-version');
  const query = kept.map(([name, value]) => `${name}=${value}`).join('&');
  return boundedText(`${origin}${pathname}${query && `?${query}`}`, 500);
}

function parsed(body: string): { readonly json?: unknown } {
  try {
    return { json: JSON.parse(body) };
  } catch {
    return {};
  }
}

/** Seconds of `Retry-After`, either form, never negative and a day at most. */
function retryAfter(value: string | undefined, nowMs: number): number | undefined {
  if (value === undefined) return undefined;
  const seconds = /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : (Date.parse(value) - nowMs) / 1000;
  return Number.isFinite(seconds) ? Math.min(86_400, Math.max(0, Math.round(seconds))) : undefined;
}

function readHead(
  { status, fields }: HttpHead,
  url: URL,
  startedMs: number,
  secrets: readonly string[],
): Omit<HttpExchange, 'url' | 'durationMs'> {
  const nowMs = Date.now();
  const contentType = fieldOf(fields, 'content-type');
  const dateMs = Date.parse(fieldOf(fields, 'date') ?? '');
  const retryAfterSeconds = retryAfter(fieldOf(fields, 'retry-after'), nowMs);
  const location = fieldOf(fields, 'location');
  const redirectedTo = location !== undefined && URL.canParse(location, url) ? new URL(location, url) : undefined;
  return {
    status,
    ...(contentType !== undefined && { contentType: boundedText(contentType, 100, secrets) }),
    // The server stamps somewhere between our asking and its answer arriving; the middle is the best guess.
    ...(Number.isFinite(dateMs) && { clockSkewSeconds: Math.round((dateMs - (startedMs + nowMs) / 2) / 1000) }),
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    ...(redirectedTo && { redirectedTo: boundedText(redirectedTo.origin + redirectedTo.pathname, 300, secrets) }),
  };
}

/** How far a request without an answer has come; a proxy that leads the way is the one that did not answer. */
function metInPhase(
  { connecting, routeTo }: Pick<NetworkDoor, 'connecting' | 'routeTo'>,
  { origin, hostname, port }: URL,
): 'connect' | 'proxy' | 'tls' | undefined {
  const reached = connecting?.(origin);
  const route = routeTo?.(hostname, Number(port) || 443) ?? 'direct';
  return reached === 'connect' && route !== 'direct' ? 'proxy' : reached;
}

/**
 * One request and its answer as an observation, and the body for the probe that asked. Never rejects for reasons of
 * the network: those are in `exchange.failure`. Redirects are not followed.
 */
export async function exchangeJson(
  door: Pick<NetworkDoor, 'request' | 'connecting' | 'routeTo'>,
  url: string | URL,
  wanted: Pick<HttpRequest, 'method' | 'headers' | 'body'>,
  { signal, timeoutMs = 15_000, maxBytes = 524_288, secrets = [], keepsTranscript = false }: ExchangeLimits,
): Promise<ExchangeResult> {
  const address = new URL(url);
  const startedMs = Date.now();
  const started = performance.now();
  let head: Omit<HttpExchange, 'url' | 'durationMs'> = {};
  let headers: AnswerHeaders | undefined;
  let heard: Heard = {};
  const atMs = () => performance.now() - started;
  const transcript = () =>
    keepsTranscript ? { transcript: httpTranscript({ ...wanted, url: address, secrets }, heard) } : {};
  const told = (rest: Partial<HttpExchange>): HttpExchange => ({
    url: shownUrl(address),
    ...head,
    durationMs: Math.round(atMs()),
    ...rest,
  });
  const onHead = (met: HttpHead): void => {
    head = readHead(met, address, startedMs, secrets);
    headers = new AnswerHeaders(met.fields);
    heard = { head: { ...met, atMs: atMs() } };
  };
  try {
    const answer = await withDeadline(signal, timeoutMs, 'receive', (inTime) =>
      door.request(address, { ...wanted, signal: inTime, maxBytes, onHead }),
    );
    const body = answer.body.toString('utf8').replace(/^\ufeff/, '');
    const result = parsed(body);
    const isUnexpected = !('json' in result) && body.trim() !== '';
    heard = { ...heard, body: { ...result, atMs: atMs(), bytes: answer.body.length } };
    return {
      exchange: told({
        ...(isUnexpected && { unexpectedBody: boundedText(body, unexpectedCharacters, secrets) }),
        ...transcript(),
      }),
      ...result,
      // Masking a page is dear, and only one probe reads it.
      get text() {
        return boundedText(body, textCharacters, secrets);
      },
      ...(headers && { headers }),
    };
  } catch (error) {
    const failure = networkFailure(error, 'receive');
    // The deadline is the whole exchange's; where it met us decides what it means.
    const metIn = headers ? undefined : metInPhase(door, address);
    const placed = failure.code === 'TIMEOUT' && metIn ? { ...failure, phase: metIn } : failure;
    // Where no connection stands, nothing has been said.
    const isSaid = headers !== undefined || spoken.includes(placed.phase);
    return { exchange: told({ failure: placed, ...(isSaid && transcript()) }), ...(headers && { headers }) };
  }
}
