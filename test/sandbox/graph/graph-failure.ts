import { randomUUID } from 'node:crypto';
import type { ErrorRequestHandler, RequestHandler } from 'express';

/** An answer of Graph that is an error; thrown anywhere in a route. */
export class GraphFailure extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

export const accessDenied = (): GraphFailure =>
  new GraphFailure(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');

export const itemNotFound = (): GraphFailure =>
  new GraphFailure(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');

export const badRequest = (message: string): GraphFailure => new GraphFailure(400, 'BadRequest', message);

/** Gives every answer its `request-id`, and repeats the `client-request-id` of the request. */
export const identify: RequestHandler = (request, response, next) => {
  response.set('request-id', randomUUID());
  const clientRequestId = request.get('client-request-id') ?? '';
  if (/^[\w-]{1,100}$/.test(clientRequestId)) response.set('client-request-id', clientRequestId);
  next();
};

const asFailure = (error: unknown): GraphFailure => {
  if (error instanceof GraphFailure) return error;
  // Express's JSON parser marks what is the client's fault with a status.
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
  return status >= 400 && status < 500
    ? new GraphFailure(status, 'BadRequest', 'Unable to read JSON request payload.')
    : new GraphFailure(500, 'generalException', 'An internal server error occurred.');
};

/**
 * Answers with Graph's error object.
 *
 * @see https://learn.microsoft.com/en-us/graph/errors
 */
export const answerFailure: ErrorRequestHandler = (error, _request, response, _next) => {
  const { status, code, message, headers } = asFailure(error);
  const requestId = response.get('request-id');
  const innerError = {
    date: new Date().toISOString().slice(0, 19),
    'request-id': requestId,
    'client-request-id': response.get('client-request-id') ?? requestId,
  };
  response.status(status).set(headers).json({ error: { code, message, innerError } });
};
