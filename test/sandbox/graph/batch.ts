import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { Express, Request, RequestHandler } from 'express';
import { z } from 'zod';
import { badRequest } from './graph-failure.ts';

const mostRequests = 20;

const batch = z.object({
  requests: z
    .array(z.object({ id: z.string().max(100), method: z.string().max(10), url: z.string().max(4000).startsWith('/') }))
    .min(1)
    .max(mostRequests),
});

interface Part {
  readonly status: number;
  readonly body: unknown;
}

/** One request of a batch, answered by the same app with the batch's own authorization. */
function answerOf(app: Express, outer: Request, method: string, url: string): Promise<Part> {
  return new Promise((resolve) => {
    const request = new IncomingMessage(new Socket());
    request.method = method;
    request.url = `/v1.0${url}`;
    for (const name of ['host', 'authorization', 'client-request-id']) {
      const value = outer.get(name);
      if (value !== undefined) request.headers[name] = value;
    }
    request.push(null);
    const response = new ServerResponse(request);
    // What Express says last is all that a batch shows: nothing is written to a socket.
    response.end = ((chunk: unknown) => {
      const text = typeof chunk === 'string' || Buffer.isBuffer(chunk) ? String(chunk) : '';
      resolve({ status: response.statusCode, body: text === '' ? undefined : JSON.parse(text) });
      return response;
    }) as ServerResponse['end'];
    app(request, response);
  });
}

/**
 * Several requests in one.
 *
 * @see https://learn.microsoft.com/en-us/graph/json-batching
 */
export function answerBatch(app: Express): RequestHandler {
  return async (request, response) => {
    const asked = batch.safeParse(request.body);
    if (!asked.success) throw badRequest('Invalid batch payload format.');
    const responses = await Promise.all(
      asked.data.requests.map(async ({ id, method, url }) => {
        const { status, body } = await answerOf(app, request, method, url);
        return { id, status, headers: { 'Content-Type': 'application/json' }, body };
      }),
    );
    response.json({ responses });
  };
}
