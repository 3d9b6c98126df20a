import { request as httpRequest, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import type { RequestHandler } from 'express';

/** Headers of one hop (RFC 9110, section 7.6.1); Node writes its own. */
const hopByHop = ['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'proxy-connection', 'te', 'trailer'];

const forwarded = (headers: IncomingHttpHeaders): OutgoingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.includes(name)));

interface CompanionProxyOptions {
  /** `http://127.0.0.1:port`; undefined while the companion does not run. */
  companionAddress(): string | undefined;
  /** Origin under which the world knows this Jira, `https://jira.contoso.example`. */
  publicOrigin(): string;
  toBrowserAddress(address: string): string;
  fromBrowserAddress(address: string): string;
}

/**
 * The reverse proxy in front of Jira, for the companion's paths: keeps path, query and cookies, streams both ways
 * without holding anything back, and names the public address the way a proxy does.
 */
export const companionProxy =
  ({ companionAddress, publicOrigin, toBrowserAddress, fromBrowserAddress }: CompanionProxyOptions): RequestHandler =>
  (request, response) => {
    const unreachable = (): void => {
      if (response.headersSent) response.destroy();
      else response.status(502).type('text/plain').send('502 Bad Gateway: the companion does not answer.\n');
    };
    const address = companionAddress();
    if (address === undefined) {
      unreachable();
      return;
    }
    const { host, protocol } = new URL(publicOrigin());
    const headers = forwarded(request.headers);
    for (const name of ['origin', 'referer'] as const) {
      const value = request.headers[name];
      if (value !== undefined && URL.canParse(value)) {
        const translated = fromBrowserAddress(value);
        headers[name] = name === 'origin' ? new URL(translated).origin : translated;
      }
    }
    const upstream = httpRequest(
      {
        hostname: new URL(address).hostname,
        port: new URL(address).port,
        path: request.originalUrl,
        method: request.method,
        headers: {
          ...headers,
          host,
          'x-forwarded-host': host,
          'x-forwarded-proto': protocol.slice(0, -1),
          'x-forwarded-for': request.socket.remoteAddress ?? '',
        },
      },
      (answer) => {
        const answered = forwarded(answer.headers);
        if (answer.headers.location !== undefined && URL.canParse(answer.headers.location))
          answered['location'] = toBrowserAddress(answer.headers.location);
        response.writeHead(answer.statusCode ?? 502, answered);
        response.flushHeaders();
        answer.on('error', () => response.destroy());
        answer.pipe(response);
      },
    );
    upstream.on('error', unreachable);
    response.on('close', () => upstream.destroy());
    request.pipe(upstream);
  };
