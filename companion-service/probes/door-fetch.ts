import { setMaxListeners } from 'node:events';
import { isIP } from 'node:net';
import * as tls from 'node:tls';
import { Agent, type buildConnector, DecoratorHandler, type Dispatcher, fetch as undiciFetch } from 'undici';
import { stepTimeoutMs, withDeadline } from './deadline.ts';
import type { NetworkDoor, OpenedSocket } from './network-door.ts';
import { compareLeafOnly } from './quick-certificate.ts';
import { StepFailure } from './step-failure.ts';
import { knownSession, rememberSession } from './tls-sessions.ts';
import { WarmConnections } from './warm-connections.ts';

type Open = (host: string, port: number, signal: AbortSignal) => Promise<OpenedSocket>;

const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : '');

/** TLS over an opened socket, trusted or not at all. Rejects with Node's or OpenSSL's error. */
function secured(
  opened: OpenedSocket,
  { host, port }: { readonly host: string; readonly port: number },
  secureContext: tls.SecureContext,
  signal: AbortSignal,
) {
  return new Promise<tls.TLSSocket>((resolve, reject) => {
    const session = knownSession(secureContext, host, port);
    const stream = tls.connect({
      socket: opened.socket,
      host,
      secureContext,
      ALPNProtocols: ['http/1.1'],
      ...(session && { session }),
      ...(isIP(host) === 0 && { servername: host }),
    });
    rememberSession(secureContext, host, port, stream);
    const readChainAgain = compareLeafOnly(stream);
    const onAbort = () => stream.destroy(signal.reason);
    const settle = (settled: () => void) => {
      readChainAgain();
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

/**
 * A proxy that wants credentials, told as such: fetch itself makes a network error without a reason of it (Fetch
 * Standard, HTTP-network-or-cache fetch, status 407).
 */
class TellsProxy extends DecoratorHandler {
  readonly #next: Dispatcher.DispatchHandler;

  constructor(next: Dispatcher.DispatchHandler) {
    super(next);
    this.#next = next;
  }

  onResponseStart(...answer: Parameters<NonNullable<Dispatcher.DispatchHandler['onResponseStart']>>): void {
    const [controller, status] = answer;
    if (status === 407) controller.abort(new StepFailure('proxy', 'HTTP_407', 'Proxy Authentication Required'));
    else this.#next.onResponseStart?.(...answer);
  }
}

/**
 * undici's fetch over a door's `open`: same names, same route, same trust store as every other connection. Requests
 * beyond `connectionsPerHost` wait for their turn.
 */
export function createDoorFetch(
  open: Open,
  secureContext: tls.SecureContext,
  connectionsPerHost: number | null = null,
): Required<Pick<NetworkDoor, 'fetch' | 'connecting' | 'keep' | 'close'>> {
  const warm = new WarmConnections();
  /**
   * Who waits for an origin. undici goes on connecting when its caller has gone; when the last one has, we stop it, so
   * that cancelling leaves no socket behind.
   */
  const waiting = new Map<string, { callers: number; readonly gone: AbortController }>();
  /** The newest connection to an origin that is still on its way. */
  const attempts = new Map<string, 'connect' | 'tls'>();
  const connect: buildConnector.connector = (options, callback) => {
    const origin = originOf(`${options.protocol}//${options.host}`);
    const { gone } = waiting.get(origin) ?? { gone: new AbortController() };
    const reach = (step: 'connect' | 'tls') => attempts.set(origin, step);
    reach('connect');
    const port = Number(options.port) || (options.protocol === 'https:' ? 443 : 80);
    const host = options.hostname.replace(/^\[|\]$/g, '');
    const kept = options.protocol === 'https:' ? warm.take(host, port) : undefined;
    if (kept) {
      attempts.delete(origin);
      // Not at once: undici does not look again for what waits while it is still asking for a connection.
      queueMicrotask(() => callback(null, kept));
      return;
    }
    withDeadline(gone.signal, stepTimeoutMs, 'connect', async (signal) => {
      const opened = await open(host, port, signal);
      if (options.protocol !== 'https:') return opened.socket;
      reach('tls');
      try {
        return await secured(opened, { host, port }, secureContext, signal);
      } catch (error) {
        opened.socket.destroy();
        throw error;
      }
    }).then(
      (socket) => {
        attempts.delete(origin);
        callback(null, socket);
      },
      (error: Error) => callback(error, null),
    );
  };
  const agent = new Agent({
    connect,
    connections: connectionsPerHost,
    keepAliveTimeout: 10_000,
    headersTimeout: 30_000,
    bodyTimeout: 30_000,
    maxHeaderSize: 32_768,
  });
  const dispatcher = agent.compose((dispatch) => (options, handler) => dispatch(options, new TellsProxy(handler)));
  const fetch: NetworkDoor['fetch'] = async (input, init) => {
    const origin = originOf(input instanceof Request ? input.url : String(input));
    const waiters = waiting.get(origin) ?? { callers: 0, gone: new AbortController() };
    // Every connection on its way to this origin listens to it.
    setMaxListeners(0, waiters.gone.signal);
    waiting.set(origin, waiters);
    waiters.callers += 1;
    try {
      return await undiciFetch(input, { ...init, redirect: 'manual', dispatcher });
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
    connecting: (origin) => attempts.get(origin),
    keep: (host, port, stream, signal) => warm.keep(host, port, stream, signal),
    close: async () => {
      for (const { gone } of waiting.values()) gone.abort();
      warm.close();
      await agent.destroy();
    },
  };
}
