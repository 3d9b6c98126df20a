import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { isGuid } from '#facts/settings.ts';
import type { EntraError } from './entra-error.ts';
import { sendPage } from './page.ts';
import { problemPage } from './sign-in-pages.ts';

/** The ids and the instant that every answer of Entra about a failure names, for the sign-in logs. */
export interface Trace {
  readonly traceId: string;
  readonly correlationId: string;
  /** `2026-11-23 20:55:04Z`. */
  readonly timestamp: string;
}

/** A trace for this request; a `client-request-id` of the caller becomes its correlation ID. */
export const traceOf = (request: Request, now: number): Trace => {
  const wanted = request.get('client-request-id') ?? request.query['client-request-id'];
  return {
    traceId: randomUUID(),
    correlationId: typeof wanted === 'string' && isGuid(wanted) ? wanted : randomUUID(),
    timestamp: new Date(now)
      .toISOString()
      .replace('T', ' ')
      .replace(/\.\d+Z$/, 'Z'),
  };
};

/** Text of `error_description`: AADSTS number, Microsoft's sentence, and the ids. */
export const descriptionOf = (error: EntraError, { traceId, correlationId, timestamp }: Trace): string =>
  `AADSTS${error.aadsts}: ${error.message}\r\nTrace ID: ${traceId}\r\nCorrelation ID: ${correlationId}\r\nTimestamp: ${timestamp}`;

/** The JSON body of an error (RFC 6749 section 5.2, plus Microsoft's fields). */
const errorBody = (error: EntraError, trace: Trace, host: string): Record<string, unknown> => ({
  error: error.oauthError,
  error_description: descriptionOf(error, trace),
  error_codes: [error.aadsts],
  timestamp: trace.timestamp,
  trace_id: trace.traceId,
  correlation_id: trace.correlationId,
  error_uri: `https://${host}/error?code=${error.aadsts}`,
  ...(error.suberror !== undefined && { suberror: error.suberror }),
});

export const sendErrorJson = (response: Response, error: EntraError, trace: Trace, host: string): void => {
  response
    .status(error.status)
    .set('Cache-Control', 'no-store, no-cache')
    .json(errorBody(error, trace, host));
};

/** Microsoft's own error page: what cannot be sent back to the application, because nothing about it can be trusted. */
export const sendErrorPage = (response: Response, error: EntraError, trace: Trace): void => {
  sendPage(response, problemPage({ error, trace }), 400);
};
