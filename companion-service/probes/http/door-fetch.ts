import type * as tls from 'node:tls';
import { Agent, Headers, Response, type fetch as undiciFetch } from 'undici';
import type { HttpRequest, NetworkDoor } from '../network/network-door.ts';
import { AnswerReader } from './answer-reader.ts';
import { HttpsConnections } from './https-connections.ts';
import { sentHeaders } from './sent-headers.ts';

/**
 * HTTP over a door's `open`, parsed by undici: same names, same route, same trust store as every other connection.
 * Requests beyond `connectionsPerHost` wait for their turn.
 */
export function createDoorFetch(
  open: NetworkDoor['open'],
  secureContext: tls.SecureContext,
  connectionsPerHost: number | null = null,
): Required<Pick<NetworkDoor, 'request' | 'fetch' | 'connecting' | 'keep' | 'close'>> {
  const connections = new HttpsConnections(open, secureContext);
  const agent = new Agent({
    connect: connections.connect,
    connections: connectionsPerHost,
    keepAliveTimeout: 10_000,
    headersTimeout: 30_000,
    bodyTimeout: 30_000,
    maxHeaderSize: 32_768,
  });
  const request: NetworkDoor['request'] = async (url, { method = 'GET', headers, body = null, ...limits }) => {
    const { origin, pathname, search } = url;
    const gone = connections.callerOf(origin);
    try {
      const reader = new AnswerReader(limits);
      agent.dispatch({ origin, path: pathname + search, method, headers: sentHeaders(headers), body }, reader);
      return await reader.answer;
    } finally {
      gone();
    }
  };
  return {
    request,
    fetch: fetchBy(request),
    connecting: (origin) => connections.connecting(origin),
    keep: (host, port, stream, signal) => connections.keep(host, port, stream, signal),
    close: async () => {
      connections.close();
      await agent.destroy();
    },
  };
}

/** More than any document that a library asks for. */
const mostFetchedBytes = 4 * 1024 * 1024;
const withoutBody: readonly number[] = [204, 205, 304];

/** `fetch` for libraries that want one, by a door's own requests. Addresses and texts only; no redirect is followed. */
export function fetchBy(request: NetworkDoor['request']): typeof undiciFetch {
  return async (input, init = {}) => {
    const { method = 'GET' } = init;
    if (method !== 'GET' && method !== 'POST') throw new TypeError(`no requests by ${method}`);
    const wanted: HttpRequest = {
      method,
      headers: Object.fromEntries(new Headers(init.headers)),
      ...(init.body !== undefined && init.body !== null && { body: String(init.body) }),
      signal: init.signal ?? new AbortController().signal,
      maxBytes: mostFetchedBytes,
    };
    const { status, fields, body } = await request(new URL(String(input)), wanted);
    const headers = new Headers();
    for (const [name, value] of Object.entries(fields)) {
      for (const line of [value ?? []].flat()) headers.append(name, line);
    }
    // What is handed on has been decompressed.
    headers.delete('content-encoding');
    return new Response(withoutBody.includes(status) ? null : body, { status, headers });
  };
}
