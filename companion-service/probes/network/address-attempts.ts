import { Socket } from 'node:net';
import { withDeadline } from '../deadline.ts';
import type { AddressAttempt } from '../observations.ts';
import { networkFailure } from '../step-failure.ts';
import type { StopSignal } from '../stop-signal.ts';

/** Long enough for the third packet of a connection attempt, which goes out after three seconds (RFC 6298 section 5). */
const attemptMs = 3_500;

function connected(address: string, port: number, signal: StopSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = new Socket();
    const end = (settle: () => void) => {
      signal.removeEventListener('abort', onAbort);
      socket.destroy();
      settle();
    };
    const onAbort = () => end(() => reject(signal.reason));
    if (signal.aborted) return onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    socket.on('error', (error) => end(() => reject(error)));
    socket.once('connect', () => end(resolve));
    socket.connect({ host: address, port });
  });
}

/**
 * Opens TCP to each address by itself, side by side, and hangs up at once: nothing is said. In place of the first that
 * answers, which is what a connection is made of, this tells what became of every one.
 */
export function tryEachAddress(
  addresses: readonly string[],
  port: number,
  signal: StopSignal,
  timeoutMs = attemptMs,
): Promise<readonly AddressAttempt[]> {
  return Promise.all(
    addresses.map(async (address) => {
      const started = performance.now();
      const took = () => Math.round((performance.now() - started) * 10) / 10;
      try {
        await withDeadline(signal, timeoutMs, 'connect', (inTime) => connected(address, port, inTime));
        return { address, port, tookMs: took() };
      } catch (error) {
        return { address, port, tookMs: took(), failure: networkFailure(error, 'connect') };
      }
    }),
  );
}
