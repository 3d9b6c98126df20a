import type { Socket } from 'node:net';
import type { SecureContext, TLSSocket } from 'node:tls';
import type { fetch as undiciFetch } from 'undici';
import type { HttpAnswer, HttpHead } from '../http/http-answer.ts';
import type { AddressAttempt, DnsAnswers } from '../observations.ts';
import type { StopSignal } from '../stop-signal.ts';

/** A TCP connection through the door, and the way it took. */
export interface OpenedSocket {
  readonly socket: Socket;
  /** `direct`, or the proxy as `scheme://host:port` with credentials removed. */
  readonly route: string;
  /** The address that answered; absent where a proxy resolved the name. */
  readonly remoteAddress?: string;
}

/** One request over HTTP. */
export interface HttpRequest {
  /** Default GET. */
  readonly method?: 'GET' | 'POST';
  /** By lower-case name. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: StopSignal;
  /** Of the answer's body, compressed and decompressed. */
  readonly maxBytes: number;
  /** Told of the head as soon as it is there, whatever becomes of the body. */
  readonly onHead?: (head: HttpHead) => void;
}

/**
 * The one door to the network: every connection of the companion goes by host and port through here. The real door
 * resolves and connects (proxy included); the sandbox's leads real names to loopback ports.
 */
export interface NetworkDoor {
  /** Addresses of a host, both families. Rejects with Node's `ENOTFOUND`, `EAI_AGAIN` and the like. */
  lookup(host: string, signal: StopSignal): Promise<readonly string[]>;
  /** Host names of the domain's MX records, by preference; empty where there is none or DNS does not tell. */
  mailExchangers(domain: string, signal: StopSignal): Promise<readonly string[]>;
  /** Opens TCP; the caller adds TLS with `secureContext`. */
  open(host: string, port: number, signal: StopSignal): Promise<OpenedSocket>;
  /** The trust store of every TLS connection, made once. */
  readonly secureContext: SecureContext;
  /** HTTP through `open`. Never follows a redirect. Rejects when there is no whole answer, or it is too large. */
  readonly request: (url: URL, request: HttpRequest) => Promise<HttpAnswer>;
  /** The same for libraries that want a `fetch`. */
  readonly fetch: typeof undiciFetch;
  /** The way a connection will take, as `OpenedSocket.route` tells it; `direct` where a door does not say. */
  readonly routeTo?: (host: string, port: number) => string;
  /** What the DNS servers say of a host, each family by itself. Absent on a door that asks none. */
  readonly askDns?: (host: string, signal: StopSignal) => Promise<DnsAnswers>;
  /** Tries every address of a host, where no proxy leads there. Rejects like `lookup`; absent like `askDns`. */
  readonly tryAddresses?: (host: string, port: number, signal: StopSignal) => Promise<readonly AddressAttempt[]>;
  /** How far the newest connection of `request` to an origin has come; undefined when it stands. */
  readonly connecting?: (origin: string) => 'connect' | 'tls' | undefined;
  /**
   * Takes over an opened, trusted connection: the next `request` to that host goes over it. Closed when nobody
   * wants it in time, or when the signal aborts first.
   */
  keep?(host: string, port: number, stream: TLSSocket, signal: StopSignal): void;
  close(): Promise<void>;
}
