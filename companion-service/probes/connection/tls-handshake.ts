import { isIP, type Socket } from 'node:net';
import * as tls from 'node:tls';
import { boundedText } from '../bounded-text.ts';
import type { Certificate, TlsHandshake } from '../observations.ts';
import type { StopSignal } from '../stop-signal.ts';
import { compareLeafOnly } from './quick-certificate.ts';
import { knownSession, rememberSession } from './tls-sessions.ts';

const longestChain = 10;
const mostNames = 50;

function instant(text: string): string {
  const time = Date.parse(text);
  return Number.isFinite(time) ? new Date(time).toISOString() : boundedText(text, 40);
}

/** `CN=…, O=…`, whatever the certificate holds. */
function distinguishedName(name: object | undefined): string {
  const parts = Object.entries(name ?? {}).map(([type, value]) => `${type}=${[value].flat().join('+')}`);
  return boundedText(parts.reverse().join(', '), 300);
}

function readCertificate(certificate: tls.PeerCertificate): Certificate {
  return {
    subject: distinguishedName(certificate.subject),
    issuer: distinguishedName(certificate.issuer),
    altNames: (certificate.subjectaltname ?? '')
      .slice(0, 20_000)
      .split(/,\s*/)
      .filter((entry) => entry !== '')
      .slice(0, mostNames)
      .map((entry) => boundedText(entry.replace(/^(?:DNS|IP Address|URI|email):/, ''), 253)),
    validFrom: instant(certificate.valid_from),
    validTo: instant(certificate.valid_to),
    fingerprint256: certificate.fingerprint256 ?? '',
  };
}

/**
 * Chains read before, by the fingerprint of their leaf and by the peer they were last seen at; by trust store, which
 * completes what the server sends. Reading one is dear, and a resumed session shows none.
 */
const readBefore = new WeakMap<tls.SecureContext, Map<string, readonly Certificate[]>>();
const mostRemembered = 200;

function readChain(stream: tls.TLSSocket, store: tls.SecureContext, peer: string): readonly Certificate[] {
  const known = readBefore.get(store) ?? new Map<string, readonly Certificate[]>();
  readBefore.set(store, known);
  if (stream.isSessionReused()) return known.get(peer) ?? [];
  // An untrusted chain is read each time: what stands behind a leaf may just be what changes.
  if (!stream.authorized) return readWholeChain(stream);
  const leaf = stream.getPeerCertificate(false).fingerprint256 ?? '';
  const chain = known.get(leaf) ?? readWholeChain(stream);
  if (known.size >= mostRemembered) known.clear();
  known.set(leaf, chain).set(peer, chain);
  return chain;
}

function readWholeChain(stream: tls.TLSSocket): readonly Certificate[] {
  const chain: Certificate[] = [];
  const seen = new Set<string>();
  let current: tls.DetailedPeerCertificate | undefined = stream.getPeerCertificate(true);
  while (current?.fingerprint256 && !seen.has(current.fingerprint256) && chain.length < longestChain) {
    seen.add(current.fingerprint256);
    chain.push(readCertificate(current));
    current = current.issuerCertificate;
  }
  return chain;
}

/** What a finished handshake showed. Node has checked chain and host name; we only did not let it hang up. */
export function observeHandshake(stream: tls.TLSSocket, store: tls.SecureContext, peer: string): TlsHandshake {
  // Node's types say Error; it is the code as text.
  const trustError: unknown = stream.authorizationError;
  return {
    version: stream.getProtocol() ?? 'unknown',
    cipher: stream.getCipher()?.name ?? 'unknown',
    chain: readChain(stream, store, peer),
    trusted: stream.authorized,
    ...(stream.isSessionReused() && { resumed: true as const }),
    ...(!stream.authorized && { trustError: boundedText(String(trustError ?? 'UNTRUSTED'), 100) }),
  };
}

/**
 * TLS over a connected socket, trusted or not: the caller has to look at `authorized` before it says anything
 * secret. Rejects with Node's or OpenSSL's error, and destroys the socket when the signal aborts.
 */
export function startTls(
  socket: Socket,
  { host, port, resumesTls = false }: { readonly host: string; readonly port: number; readonly resumesTls?: boolean },
  secureContext: tls.SecureContext,
  signal: StopSignal,
): Promise<tls.TLSSocket> {
  return new Promise((resolve, reject) => {
    const session = resumesTls ? knownSession(secureContext, host, port) : undefined;
    const stream = tls.connect({
      socket,
      host,
      secureContext,
      rejectUnauthorized: false,
      ...(session && { session }),
      ...(isIP(host) === 0 && { servername: host }),
    });
    rememberSession(secureContext, host, port, stream);
    const readChainAgain = compareLeafOnly(stream);
    const settle = () => {
      readChainAgain();
      signal.removeEventListener('abort', onAbort);
      stream.removeListener('error', onError);
      stream.removeListener('close', onClose);
    };
    const onError = (error: Error) => {
      settle();
      stream.on('error', () => undefined);
      reject(error);
    };
    const onClose = () => onError(new Error('the connection was closed during the TLS handshake'));
    const onAbort = () => {
      onError(signal.reason as Error);
      stream.destroy();
      socket.destroy();
    };
    if (signal.aborted) return onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    stream.once('error', onError);
    stream.once('close', onClose);
    stream.once('secureConnect', () => {
      settle();
      stream.on('error', () => undefined); // told by whoever reads at that moment
      resolve(stream);
    });
  });
}
