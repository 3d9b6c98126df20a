import { isIPv6, Socket } from 'node:net';
import type { StopSignal } from '../stop-signal.ts';

/** How long one address has for itself before the next is tried beside it, milliseconds. */
const attemptDelayMs = 250;

/** Families in turn, the resolver's order kept within each, its first family first. */
export function interleaveFamilies(addresses: readonly string[]): string[] {
  const startsWithV6 = isIPv6(addresses[0] ?? '');
  const first = addresses.filter((address) => isIPv6(address) === startsWithV6);
  const second = addresses.filter((address) => isIPv6(address) !== startsWithV6);
  return Array.from({ length: Math.max(first.length, second.length) }, (_, index) => [
    first[index],
    second[index],
  ]).flatMap((pair) => pair.filter((address) => address !== undefined));
}

/**
 * TCP to whichever address answers first, started one after the other without waiting for a dead one.
 * Rejects with the only error, or an `AggregateError` of all of them. Node's own `autoSelectFamily` gives up an address
 * after its delay, which cuts off slow but working routes.
 * @see https://www.rfc-editor.org/rfc/rfc8305#section-5
 */
export function connectToFirst(
  addresses: readonly string[],
  port: number,
  signal: StopSignal,
): Promise<{ socket: Socket; remoteAddress: string }> {
  return new Promise((resolve, reject) => {
    const waiting = interleaveFamilies(addresses);
    const attempts = new Set<Socket>();
    const errors: Error[] = [];
    let nextAttempt: NodeJS.Timeout | undefined;

    const finish = (winner?: Socket) => {
      clearTimeout(nextAttempt);
      signal.removeEventListener('abort', onAbort);
      for (const socket of attempts) if (socket !== winner) socket.destroy();
    };
    const onAbort = () => {
      finish();
      reject(signal.reason);
    };
    const tryNext = () => {
      clearTimeout(nextAttempt);
      const address = waiting.shift();
      if (address === undefined) {
        if (attempts.size > 0) return;
        finish();
        reject(errors.length === 1 ? errors[0] : new AggregateError(errors, errors[0]?.message ?? 'no address'));
        return;
      }
      const socket = new Socket();
      attempts.add(socket);
      socket.setNoDelay(true);
      socket.once('error', (error) => {
        attempts.delete(socket);
        errors.push(error);
        tryNext();
      });
      socket.once('connect', () => {
        socket.removeAllListeners('error');
        finish(socket);
        resolve({ socket, remoteAddress: address });
      });
      socket.connect({ host: address, port });
      if (waiting.length > 0) nextAttempt = setTimeout(tryNext, attemptDelayMs);
    };

    if (signal.aborted) return onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    tryNext();
  });
}
