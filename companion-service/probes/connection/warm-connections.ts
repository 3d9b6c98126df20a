import type { TLSSocket } from 'node:tls';
import type { StopSignal } from '../stop-signal.ts';

/** An idle connection is given up after this time; servers keep theirs longer. Milliseconds. */
const keptMs = 8_000;

/**
 * Connections that stand ready for the next request to their host: TCP and TLS were done while something else was
 * waited for. Each is given out once, and only while nothing has happened to it.
 */
export class WarmConnections {
  readonly #byPeer = new Map<string, Set<TLSSocket>>();

  /** Kept until it is taken, until it has been idle for too long, or until the signal aborts. */
  keep(host: string, port: number, stream: TLSSocket, signal: StopSignal): void {
    const peer = `${host.toLowerCase()}:${port}`;
    const kept = this.#byPeer.get(peer) ?? new Set();
    this.#byPeer.set(peer, kept);
    const giveUp = () => {
      if (!kept.delete(stream)) return;
      this.#release.get(stream)?.();
      stream.destroy();
    };
    // Nobody has asked anything: whatever comes, the end included, makes the connection useless.
    stream.once('data', giveUp).once('end', giveUp).once('close', giveUp);
    signal.addEventListener('abort', giveUp, { once: true });
    const timer = setTimeout(giveUp, keptMs).unref();
    this.#release.set(stream, () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
      stream.removeListener('data', giveUp).removeListener('end', giveUp).removeListener('close', giveUp);
    });
    kept.add(stream);
  }

  take(host: string, port: number): TLSSocket | undefined {
    const kept = this.#byPeer.get(`${host.toLowerCase()}:${port}`);
    for (const stream of kept ?? []) {
      kept?.delete(stream);
      this.#release.get(stream)?.();
      if (!stream.destroyed && !stream.readableEnded && stream.writable) return stream;
    }
    return undefined;
  }

  close(): void {
    for (const kept of this.#byPeer.values()) for (const stream of kept) stream.destroy();
    this.#byPeer.clear();
  }

  readonly #release = new WeakMap<TLSSocket, () => void>();
}
