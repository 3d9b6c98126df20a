import { isIP } from 'node:net';
import * as tls from 'node:tls';
import { Agent, type buildConnector, fetch as undiciFetch } from 'undici';
import { stepTimeoutMs, withDeadline } from './deadline.ts';
import type { NetworkDoor, OpenedSocket } from './network-door.ts';

type Open = (host: string, port: number, signal: AbortSignal) => Promise<OpenedSocket>;

const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : '');

/** TLS over an opened socket, trusted or not at all. Rejects with Node's or OpenSSL's error. */
function secured(opened: OpenedSocket, host: string, secureContext: tls.SecureContext, signal: AbortSignal) {
  return new Promise<tls.TLSSocket>((resolve, reject) => {
    const stream = tls.connect({
      socket: opened.socket,
      host,
      secureContext,
      ALPNProtocols: ['http/1.1'],
      ...(isIP(host) === 0 && { servername: host }),
    });
    const onAbort = () => stream.destroy(signal.reason);
    const settle = (settled: () => void) => {
      signal.removeEventListener('abort', onAbort);
      stream.removeListener('error', onError);
      settled();
    };
    const onError = (error: Error) => settle(() => reject(error));
    signal.addEventListener('abort', onAbort, { once: true });
    stream.once('error', onError);
    stream.once('secureConnect', () => settle(() => resolve(stream)));
  });
}

/** undici's fetch over a door's `open`: same names, same route, same trust store as every other connection. */
export function createDoorFetch(
  open: Open,
  secureContext: tls.SecureContext,
): { fetch: NetworkDoor['fetch']; close: () => Promise<void> } {
  /**
   * Who waits for an origin. undici goes on connecting when its caller has gone; when the last one has, we stop it, so
   * that cancelling leaves no socket behind.
   */
  const waiting = new Map<string, { callers: number; readonly gone: AbortController }>();
  const connect: buildConnector.connector = (options, callback) => {
    const { gone } = waiting.get(originOf(`${options.protocol}//${options.host}`)) ?? { gone: new AbortController() };
    const port = Number(options.port) || (options.protocol === 'https:' ? 443 : 80);
    const host = options.hostname.replace(/^\[|\]$/g, '');
    withDeadline(gone.signal, stepTimeoutMs, 'connect', async (signal) => {
      const opened = await open(host, port, signal);
      if (options.protocol !== 'https:') return opened.socket;
      try {
        return await secured(opened, host, secureContext, signal);
      } catch (error) {
        opened.socket.destroy();
        throw error;
      }
    }).then(
      (socket) => callback(null, socket),
      (error: Error) => callback(error, null),
    );
  };
  const agent = new Agent({
    connect,
    keepAliveTimeout: 10_000,
    headersTimeout: 30_000,
    bodyTimeout: 30_000,
    maxHeaderSize: 32_768,
  });
  const fetch: NetworkDoor['fetch'] = async (input, init) => {
    const origin = originOf(input instanceof Request ? input.url : String(input));
    const waiters = waiting.get(origin) ?? { callers: 0, gone: new AbortController() };
    waiting.set(origin, waiters);
    waiters.callers += 1;
    try {
      return await undiciFetch(input, { ...init, redirect: 'manual', dispatcher: agent });
    } finally {
      waiters.callers -= 1;
      if (waiters.callers === 0) {
        waiting.delete(origin);
        waiters.gone.abort();
      }
    }
  };
  return {
    fetch,
    close: async () => {
      for (const { gone } of waiting.values()) gone.abort();
      await agent.destroy();
    },
  };
}
