/** The part of the outside world that a connection goes to. */
export type Peer = 'authority' | 'graph' | 'imap' | 'pop' | 'smtp';
export const peers = ['authority', 'graph', 'imap', 'pop', 'smtp'] as const satisfies readonly Peer[];

/** A step that did not come to an answer, told by where it stopped. */
export interface NetworkFailure {
  readonly phase: 'lookup' | 'connect' | 'proxy' | 'tls' | 'greeting' | 'send' | 'receive';
  /** Code of Node or OpenSSL where there is one (`ECONNREFUSED`, `CERT_HAS_EXPIRED`), else `TIMEOUT` or `CLOSED`. */
  readonly code: string;
  /** The error's own words, bounded. */
  readonly message: string;
}

export interface Certificate {
  readonly subject: string;
  readonly issuer: string;
  readonly altNames: readonly string[];
  /** ISO 8601 instants. */
  readonly validFrom: string;
  readonly validTo: string;
  /** SHA-256 of the DER form, colon-separated hexadecimal. */
  readonly fingerprint256: string;
}

export interface TlsHandshake {
  /** For example `TLSv1.3`. */
  readonly version: string;
  readonly cipher: string;
  /** Leaf first. */
  readonly chain: readonly Certificate[];
  /** True when the chain ends in a trusted root and the leaf bears the host's name. */
  readonly trusted: boolean;
  /** An earlier session was taken up: the chain is the one seen then. */
  readonly resumed?: true;
  /** OpenSSL's code when it is not, for example `SELF_SIGNED_CERT_IN_CHAIN`. */
  readonly trustError?: string;
}

/** One line of a protocol conversation, secrets masked at the source. */
export interface TranscriptLine {
  /** Milliseconds since the conversation began. */
  readonly atMs: number;
  readonly from: 'us' | 'them';
  readonly text: string;
}

/** One connection opened to a peer, up to and including its first words. */
export interface Connection {
  readonly host: string;
  readonly port: number;
  /** `direct`, or the proxy as `scheme://host:port` with credentials removed. */
  readonly route: string;
  /** Every address the name resolves to, both families; empty where a proxy resolves. */
  readonly addresses: readonly string[];
  /** The address connected to. */
  readonly remoteAddress?: string;
  readonly tls?: TlsHandshake;
  /** First line(s) of the mail server, bounded; HTTP peers send none. */
  readonly greeting?: string;
  /** Server name inside the brackets of Exchange's greeting, decoded. */
  readonly greetingServerName?: string;
  /** What the server offers before anybody authenticates; SMTP: after STARTTLS. Absent where nobody asked. */
  readonly capabilities?: readonly string[];
  /** What was said up to here, where somebody reads along. */
  readonly transcript?: readonly TranscriptLine[];
  /** Durations in milliseconds. */
  readonly lookupMs?: number;
  readonly connectMs?: number;
  readonly tlsMs?: number;
  readonly greetingMs?: number;
  readonly failure?: NetworkFailure;
}

/** What the DNS servers said to one question. */
export interface DnsAnswer {
  /** Addresses, in the order given; empty also where the server says that there is none of this kind. */
  readonly found: readonly string[];
  readonly tookMs: number;
  /** Absent where an answer came; `ENOTFOUND` where the server denies the whole name. */
  readonly failure?: NetworkFailure;
}

/** Each address family asked for by itself, of the DNS servers and not of the hosts file. */
export interface DnsAnswers {
  readonly ipv4: DnsAnswer;
  readonly ipv6: DnsAnswer;
  /** The names that this one stands for (CNAME), one leading to the next. */
  readonly aliases: readonly string[];
}

/** TCP to one address of a host. */
export interface AddressAttempt {
  readonly address: string;
  readonly port: number;
  readonly tookMs: number;
  /** Absent where the connection was accepted. */
  readonly failure?: NetworkFailure;
}

/** Everything that the name of one host leads to, seen beside the connection that is used. */
export interface HostRoute {
  readonly host: string;
  /** Ports of this host that are needed. */
  readonly ports: readonly number[];
  /** `direct`, or the proxy; behind one nothing else is here, because the proxy looks the name up. */
  readonly route: string;
  readonly dns?: DnsAnswers;
  /** What programs of this machine are given (`getaddrinfo`: hosts file, then DNS), in that order. */
  readonly addresses?: readonly string[];
  /** Every address on every port, eight of each family at most. */
  readonly attempts?: readonly AddressAttempt[];
}

/** An answer over HTTP, or why there was none. Never holds the body: only what a probe read out of it. */
export interface HttpExchange {
  readonly url: string;
  readonly status?: number;
  readonly contentType?: string;
  readonly durationMs: number;
  /** Server clock minus ours by the `Date` header, seconds. */
  readonly clockSkewSeconds?: number;
  readonly retryAfterSeconds?: number;
  /** Where a redirect pointed, without query and fragment. */
  readonly redirectedTo?: string;
  /** The body's first characters, masked, only when it is not of the documented shape. */
  readonly unexpectedBody?: string;
  /** What was said, by lists of what may be shown, where somebody reads along. */
  readonly transcript?: readonly TranscriptLine[];
  readonly failure?: NetworkFailure;
}
