import type { NewAuditEntry } from '../storage/audit.ts';
import { StorageError } from '../storage/store.ts';
import { memoryStores } from './memory-stores.ts';
import type { AskingStores } from './stores.ts';

/** Once the server did not answer, it is left alone for so long: nobody's request has to wait for it. */
const restMs = 5_000;

/** More than this is not done unnoted: then whatever has to be noted is refused until the server is back. */
const mostWaiting = 1_000;

export interface AwayServices {
  /** Told of each entry that could not be written yet: should the process end before, it stands there at least. */
  readonly onUnwritten: (entry: NewAuditEntry) => void;
  readonly onFault: (error: unknown) => void;
}

/**
 * Stores of a server that may go away. Meanwhile people are asked of Jira again and have sessions in memory, which still
 * count afterwards; what has to be noted waits, with its time. API tokens cannot be proved without the server, so they
 * open nothing until it is back.
 */
export function storesWhileAway(
  stored: AskingStores,
  { onUnwritten, onFault }: AwayServices,
): AskingStores & { settled(): Promise<void> } {
  const inMemory = memoryStores();
  const waiting: { readonly entry: NewAuditEntry; readonly at: Date }[] = [];
  let restsUntil = 0;
  let timer: NodeJS.Timeout | undefined;

  const isAway = (error: unknown): boolean => error instanceof StorageError && error.code === 'UNAVAILABLE';
  const reach = async <T>(ask: () => Promise<T>): Promise<T> => {
    if (performance.now() < restsUntil) throw new StorageError('UNAVAILABLE', 'The database server is left alone.');
    try {
      return await ask();
    } catch (error) {
      if (isAway(error)) restsUntil = performance.now() + restMs;
      throw error;
    }
  };
  const orElse = async <T>(ask: () => Promise<T>, meanwhile: () => Promise<T>): Promise<T> => {
    try {
      return await reach(ask);
    } catch (error) {
      if (!isAway(error)) throw error;
      return meanwhile();
    }
  };

  const writeWaiting = async (): Promise<void> => {
    for (let [first] = waiting; first; [first] = waiting) {
      const { entry, at } = first;
      await reach(() => stored.audit(entry, at));
      waiting.shift();
    }
  };
  let writing = Promise.resolve();
  const writeLater = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      writing = writeWaiting().catch((error: unknown) => {
        if (!isAway(error)) onFault(error);
        writeLater();
      });
    }, restMs).unref();
  };

  const { sessions } = stored;
  return {
    sessions: {
      create: (made) =>
        orElse(
          () => sessions.create(made),
          () => inMemory.sessions.create(made),
        ),
      use: async (presented, slidesTo) => {
        const none = async () => undefined;
        const found = await orElse(() => sessions.use(presented, slidesTo), none);
        return found ?? inMemory.sessions.use(presented, slidesTo);
      },
      prove: async (id, standing) => (await inMemory.sessions.prove(id, standing)) ?? sessions.prove(id, standing),
      end: async (id) => (await inMemory.sessions.end(id)) || sessions.end(id),
      keepJiraToken: async (id, accessToken) => {
        await inMemory.sessions.keepJiraToken(id, accessToken);
        await orElse(
          () => sessions.keepJiraToken(id, accessToken),
          async () => undefined,
        );
      },
      jiraToken: async (id) => (await inMemory.sessions.jiraToken(id)) ?? sessions.jiraToken(id),
    },
    apiTokenOf: (presented) => reach(() => stored.apiTokenOf(presented)),
    audit: (entry, at = new Date()) => {
      const later = async (): Promise<void> => {
        if (waiting.length >= mostWaiting) throw new StorageError('UNAVAILABLE', 'Too much waits to be noted.');
        waiting.push({ entry, at });
        onUnwritten(entry);
        writeLater();
      };
      // In the order in which it happened: nothing is written before what waits.
      return waiting.length > 0 ? later() : orElse(() => stored.audit(entry, at), later);
    },
    settled: async () => {
      clearTimeout(timer);
      await writing;
      await writeWaiting().catch(() => undefined);
    },
  };
}
