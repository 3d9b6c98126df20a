import { StorageError } from './store.ts';

const everyMs = 1_000;

/**
 * Does what must not be lost again and again while the server is away, and throws whatever else goes wrong. What is done
 * must be the same when done twice: a try may have been stored and only its answer lost.
 */
export async function whileAway<T>(work: () => Promise<T>, forMs = Number.POSITIVE_INFINITY): Promise<T> {
  for (let waitedMs = 0; ; waitedMs += everyMs) {
    try {
      return await work();
    } catch (error) {
      const mayPass = error instanceof StorageError && error.code === 'UNAVAILABLE';
      if (!mayPass || waitedMs >= forMs) throw error;
      await new Promise((resolve) => setTimeout(resolve, everyMs).unref());
    }
  }
}
