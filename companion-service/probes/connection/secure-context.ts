import * as tls from 'node:tls';

/** Node 22.15 and later; the types are those of the oldest Node we run on. */
type Reading = typeof tls & { getCACertificates?: (from: 'default' | 'system') => string[] };

/** The roots Node trusts; the machine's own store as well where Node can read it. */
function trustedRoots(): readonly string[] {
  const { getCACertificates } = tls as Reading;
  return getCACertificates ? [...getCACertificates('default'), ...getCACertificates('system')] : tls.rootCertificates;
}

/**
 * The trust store of every TLS connection: made once, because parsing the roots costs more than a handshake.
 * TLS 1.2 at least, as Exchange Online demands.
 * @see https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/opt-in-exchange-online-endpoint-for-legacy-tls-using-pop3-imap4
 */
export function createTrustStore(extraCaPem: readonly string[]): tls.SecureContext {
  return tls.createSecureContext({ ca: [...new Set([...trustedRoots(), ...extraCaPem])], minVersion: 'TLSv1.2' });
}
