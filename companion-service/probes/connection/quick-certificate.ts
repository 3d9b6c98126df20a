import { TLSSocket } from 'node:tls';

/**
 * Lets Node compare the peer's name without reading the whole chain, which costs more than the rest of a handshake
 * together: the trust store is searched for every issuer. The comparison itself is Node's, on the leaf, which is all it
 * looks at. Returns how to read the whole chain again.
 * @see https://nodejs.org/api/tls.html#tlscheckserveridentityhostname-cert
 */
export function compareLeafOnly(stream: TLSSocket): () => void {
  const leafOnly = () => TLSSocket.prototype.getPeerCertificate.call(stream, false);
  Object.defineProperty(stream, 'getPeerCertificate', { value: leafOnly, configurable: true });
  return () => void Reflect.deleteProperty(stream, 'getPeerCertificate');
}
