import { isIP } from 'node:net';
import * as tls from 'node:tls';
import type { buildConnector } from 'undici';
import { compareLeafOnly } from '../connection/quick-certificate.ts';
import { knownSession, rememberSession } from '../connection/tls-sessions.ts';
import { WarmConnections } from '../connection/warm-connections.ts';
import { stepTimeoutMs, withDeadline } from '../deadline.ts';
import type { NetworkDoor, OpenedSocket } from '../network/network-door.ts';
import { StepSignal, type StopSignal } from '../stop-signal.ts';

/** TLS over an opened socket, trusted or not at all. Rejects with Node's or OpenSSL's error. */
function secured(
  opened: OpenedSocket,
  { host, port }: { readonly host: string; readonly port: number },
  secureContext: tls.SecureContext,
  signal: StopSignal,
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
    const onAbort = () => stream.destroy(signal.reason as Error);
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

/** What reaches a step further than the one before it, in the words of `NetworkDoor.connecting`. */
type Reached = 'connect' | 'tls';

/**
 * Opens connections for undici through a door's `open`: same names, same route, same trust store as every other
 * connection, a warm one where there is one.
 *
 * undici goes on connecting when its caller has gone; so callers are counted, and when the last one has gone, what is
 * still on its way is stopped: cancelling leaves no socket behind.
 */
export class HttpsConnections {
  readonly #warm = new WarmConnections();
  readonly #waiting = new Map<string, { callers: number; readonly gone: StepSignal }>();
  /** The newest connection to an origin that is still on its way. */
  readonly #attempts = new Map<string, Reached>();
  readonly #open: NetworkDoor['open'];
  readonly #secureContext: tls.SecureContext;

  constructor(open: NetworkDoor['open'], secureContext: tls.SecureContext) {
    this.#open = open;
    this.#secureContext = secureContext;
  }

  /** The one way in which undici gets a connection. */
  readonly connect: buildConnector.connector = (options, callback) => {
    const { protocol } = options;
    const origin = `${protocol}//${options.host}`;
    const host = options.hostname.replace(/^\[|\]$/g, '');
    const port = Number(options.port) || (protocol === 'https:' ? 443 : 80);
    const kept = protocol === 'https:' ? this.#warm.take(host, port) : undefined;
    if (kept) {
      // Not at once: undici does not look again for what waits while it is still asking for a connection.
      queueMicrotask(() => callback(null, kept));
      return;
    }
    const { gone } = this.#waiting.get(origin) ?? { gone: new StepSignal() };
    this.#attempts.set(origin, 'connect');
    withDeadline(gone, stepTimeoutMs, 'connect', async (signal) => {
      const opened = await this.#open(host, port, signal);
      if (protocol !== 'https:') return opened.socket;
      this.#attempts.set(origin, 'tls');
      try {
        return await secured(opened, { host, port }, this.#secureContext, signal);
      } catch (error) {
        opened.socket.destroy();
        throw error;
      }
    }).then(
      (socket) => {
        this.#attempts.delete(origin);
        callback(null, socket);
      },
      (error: Error) => callback(error, null),
    );
  };

  connecting(origin: string): Reached | undefined {
    return this.#attempts.get(origin);
  }

  keep(host: string, port: number, stream: tls.TLSSocket, signal: StopSignal): void {
    this.#warm.keep(host, port, stream, signal);
  }

  /** Somebody waits for an answer of this origin; the returned function tells that they no longer do. */
  callerOf(origin: string): () => void {
    const waiters = this.#waiting.get(origin) ?? { callers: 0, gone: new StepSignal() };
    this.#waiting.set(origin, waiters);
    waiters.callers += 1;
    return () => {
      waiters.callers -= 1;
      if (waiters.callers > 0) return;
      this.#waiting.delete(origin);
      waiters.gone.abort();
    };
  }

  close(): void {
    for (const { gone } of this.#waiting.values()) gone.abort();
    this.#warm.close();
  }
}
