import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';
import type { SecureContext } from 'node:tls';
import type { Asked } from './http-faults.ts';
import { type FaultServer, secured, wireServer } from './wire.ts';

/** The healthy server behind. */
export interface Behind {
  readonly port: number;
  readonly caPem: string;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * A cloud where one request goes wrong and every other one is answered by the healthy sandbox: requests are passed on
 * as they are, so whatever stands before the faulty one is real.
 */
export async function cloudWithFault(
  isFaulty: (request: IncomingMessage, body: string) => boolean,
  fault: (asked: Asked) => void,
  right: SecureContext,
  { port, caPem }: Behind,
  everyMs: number,
): Promise<FaultServer> {
  const listener: RequestListener = (request, response) => {
    response.on('error', () => undefined);
    void bodyOf(request).then(
      (body) => {
        if (isFaulty(request, body)) return fault({ request, response, body, everyMs });
        const servername = (request.headers.host ?? '').split(':')[0] ?? '';
        const behind = httpsRequest({
          host: '127.0.0.1',
          port,
          servername,
          ca: caPem,
          method: request.method,
          path: request.url,
          headers: request.headers,
          agent: false,
        });
        behind.on('response', (answer) => {
          response.writeHead(answer.statusCode ?? 500, answer.headers);
          answer.pipe(response);
        });
        behind.on('error', () => response.destroy());
        behind.end(body);
      },
      () => undefined,
    );
  };
  const http = createServer(listener);
  http.on('clientError', (_error, socket: Socket) => socket.destroy());
  const wire = await wireServer((raw) => {
    http.emit('connection', secured(raw, right, { ALPNProtocols: ['http/1.1'] }).stream);
  });
  return {
    ...wire,
    close: async () => {
      http.closeAllConnections();
      await wire.close();
    },
  };
}
