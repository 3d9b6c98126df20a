import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Fault } from './faults.ts';
import { cut, drip, lineOf, pour } from './wire.ts';

/** A request at the point where its answer goes wrong. */
export interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: string;
  readonly everyMs: number;
}

const json = { 'content-type': 'application/json; charset=utf-8' };
const html = { 'content-type': 'text/html; charset=utf-8' };
const page = (title: string): string =>
  `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1><form action="/login"></form></body></html>`;

const lineFrom = ({ response }: Asked) => {
  const { socket } = response;
  if (!socket) throw new Error('the request has no connection any more');
  return lineOf(socket);
};

/** 64 MB of spaces in 64 kB. */
const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, 0x20));
const head = (length: number): string =>
  `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;

const answer =
  (status: number, headers: Readonly<Record<string, string>>, body: string | Buffer) =>
  ({ response }: Asked): void => {
    response.writeHead(status, headers).end(body);
  };

/** What can become of an answer over HTTP, on a connection that is otherwise right. */
export const httpFaults: Partial<Record<Fault, (asked: Asked) => void>> = {
  silent: () => undefined,
  reset: (asked) => cut(lineFrom(asked)),
  resetMidway: (asked) => {
    const line = lineFrom(asked);
    line.stream.write(`${head(400)}{"issuer":"https://`, () => setTimeout(() => cut(line), 20));
  },
  closed: (asked) => void lineFrom(asked).stream.end(),
  closedEarly: (asked) => void lineFrom(asked).stream.end(`${head(400)}{"issuer":"https://`),
  trickle: (asked) => {
    const line = lineFrom(asked);
    line.stream.write(head(4_000));
    void drip(line, ' '.repeat(4_000), asked.everyMs);
  },
  garbage: (asked) => void lineFrom(asked).stream.write(Buffer.concat([Buffer.from([0x07, 0x80]), randomBytes(512)])),
  status407: answer(407, { ...html, 'proxy-authenticate': 'Basic realm="company"' }, page('Proxy login')),
  throttled: answer(
    429,
    { ...json, 'retry-after': '17' },
    '{"error":{"code":"TooManyRequests","message":"Slow down"}}',
  ),
  throttledNoHint: answer(429, json, '{"error":"invalid_client","error_description":"Request throttled."}'),
  gateway502: answer(502, html, page('502 Bad Gateway')),
  unavailable503: answer(
    503,
    json,
    '{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided.","error_codes":[7000215]}',
  ),
  captivePortal: answer(200, html, page('Welcome to our guest network')),
  redirect: answer(302, { location: 'https://portal.example/login?back=1' }, ''),
  truncatedJson: answer(200, json, '{"issuer":"https://login.microsoftonline.com/","access_token":"'),
  wrongContentType: ({ response, body }) => {
    const isGraph = body === '';
    response
      .writeHead(200, html)
      .end(
        isGraph
          ? '{"id":"inbox","displayName":"Inbox","totalItemCount":1,"value":[]}'
          : '{"token_type":"Bearer","expires_in":3600,"access_token":"planted-token-of-a-stranger"}',
      );
  },
  hugeJson: answer(200, json, `{"padding":"${'x'.repeat(10 * 1024 * 1024)}"}`),
  gzipBomb: answer(200, { ...json, 'content-encoding': 'gzip' }, bomb),
  brokenGzip: answer(200, { ...json, 'content-encoding': 'gzip' }, randomBytes(200)),
  endlessLine: (asked) => {
    const line = lineFrom(asked);
    line.stream.write('HTTP/1.1 200 OK\r\nX-Endless: ');
    void pour(line, 'a'.repeat(16_384));
  },
  manyLines: (asked) => {
    const line = lineFrom(asked);
    line.stream.write('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n');
    void pour(line, `2000\r\n${'[1,\n'.repeat(2048)}\r\n`);
  },
  parrot: ({ request, response, body }) => {
    const said = `${request.headers.authorization ?? ''} ${body} ${decodeURIComponent(body.replaceAll('+', ' '))}`;
    response
      .writeHead(400, json)
      .end(
        JSON.stringify(
          body ? { error: 'invalid_request', error_description: said } : { error: { code: said, message: said } },
        ),
      );
  },
};
