import type { SecureContext, TLSSocket } from 'node:tls';

const mostPeers = 256;

/** By trust store, because a session stands for a chain that this very store has trusted. */
const sessions = new WeakMap<SecureContext, Map<string, Buffer>>();

/** The session of an earlier connection to a peer, which spares both sides the certificates (RFC 8446 section 2.2). */
export const knownSession = (store: SecureContext, host: string, port: number): Buffer | undefined =>
  sessions.get(store)?.get(`${host}:${port}`);

/** Remembers the newest session of a trusted connection. An untrusted one must be judged anew each time. */
export function rememberSession(store: SecureContext, host: string, port: number, stream: TLSSocket): void {
  stream.on('session', (session: Buffer) => {
    if (!stream.authorized) return;
    const known = sessions.get(store) ?? new Map<string, Buffer>();
    sessions.set(store, known);
    if (known.size >= mostPeers) known.clear();
    known.set(`${host}:${port}`, session);
  });
}
