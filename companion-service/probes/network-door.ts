import type { Socket } from 'node:net';
import type { SecureContext, TLSSocket } from 'node:tls';
import type { fetch as undiciFetch } from 'undici';

/** A TCP connection through the door, and the way it took. */
export interface OpenedSocket {
  readonly socket: Socket;
  /** `direct`, or the proxy as `scheme://host:port` with credentials removed. */
  readonly route: string;
  /** The address that answered; absent where a proxy resolved the name. */
  readonly remoteAddress?: string;
}

/**
 * The one door to the network: every connection of the companion goes by host and port through here. The real door
 * resolves and connects (proxy included); the sandbox's leads real names to loopback ports.
 */
export interface NetworkDoor {
  /** Addresses of a host, both families. Rejects with Node's `ENOTFOUND`, `EAI_AGAIN` and the like. */
  lookup(host: string, signal: AbortSignal): Promise<readonly string[]>;
  /** Host names of the domain's MX records, by preference; empty where there is none or DNS does not tell. */
  mailExchangers(domain: string, signal: AbortSignal): Promise<readonly string[]>;
  /** Opens TCP; the caller adds TLS with `secureContext`. */
  open(host: string, port: number, signal: AbortSignal): Promise<OpenedSocket>;
  /** The trust store of every TLS connection, made once. */
  readonly secureContext: SecureContext;
  /** HTTP through `open`. Never follows a redirect. */
  readonly fetch: typeof undiciFetch;
  /** The way a connection will take, as `OpenedSocket.route` tells it; `direct` where a door does not say. */
  readonly routeTo?: (host: string, port: number) => string;
  /** How far the newest connection of `fetch` to an origin has come; undefined when it stands. */
  readonly connecting?: (origin: string) => 'connect' | 'tls' | undefined;
  /**
   * Takes over an opened, trusted connection: the next request of `fetch` to that host goes over it. Closed when nobody
   * wants it in time, or when the signal aborts first.
   */
  keep?(host: string, port: number, stream: TLSSocket, signal: AbortSignal): void;
  close(): Promise<void>;
}
