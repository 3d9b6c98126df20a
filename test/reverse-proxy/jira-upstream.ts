import { createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { closeServer, listenOnLoopback } from '../sandbox/browser-edge.ts';

/**
 * Jira as a reverse proxy meets it: the stand-in behind a port of its own. The stand-in brings a reverse proxy of its own
 * for the companion; here it is out of reach, so that only the tested one can lead there.
 */
export async function openJiraUpstream(edgeOrigin: string) {
  let lastHeaders: IncomingHttpHeaders = {};
  const server = createServer((request, response) => {
    lastHeaders = request.headers;
    if (request.url?.startsWith('/mail-oauth/')) {
      response.writeHead(418).end('this was for the companion\n');
      return;
    }
    if (request.url === '/jira/login') {
      // As Tomcat sets it under a context path.
      response.writeHead(200, { 'set-cookie': 'JSESSIONID=under-a-context-path; Path=/jira; Secure; HttpOnly' }).end();
      return;
    }
    const upstream = httpRequest(
      edgeOrigin,
      { path: request.url, method: request.method, headers: { ...request.headers } },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    upstream.on('error', () => response.destroy());
    request.pipe(upstream);
  });
  await listenOnLoopback(server);
  return {
    port: (server.address() as AddressInfo).port,
    /** What the last request said of itself and of its browser. */
    lastHeaders: () => lastHeaders,
    close: () => closeServer(server),
  };
}
