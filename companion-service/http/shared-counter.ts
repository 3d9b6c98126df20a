import { createHash } from 'node:crypto';
import { RateLimiterMemory, RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible';
import { type Parameter, StorageError, type Store } from '../storage/store.ts';

interface Rate {
  readonly keyPrefix: string;
  readonly points: number;
  readonly duration: number;
}

interface Statement {
  readonly text: string;
  readonly values: readonly Parameter[];
}

/** Once the server did not answer, it is left alone for so long, whatever the clock does: no request waits to be counted. */
const restMs = 5_000;

/** The store as the limiter's client: through the one door that statements have. */
function clientOf(store: Store) {
  let restsUntil = 0;
  return {
    query: async ({ text, values }: Statement) => {
      if (performance.now() < restsUntil)
        throw new StorageError('UNAVAILABLE', 'The database server is left alone for a while.');
      try {
        const rows = await store.query(text, values);
        return { rows, rowCount: rows.length };
      } catch (error) {
        restsUntil = performance.now() + restMs;
        throw error;
      }
    },
  };
}

/** Counts in the store for all replicas together; each by itself in memory while the server is away. */
export function sharedCounter(store: Store, rate: Rate): { consume(key: string): Promise<RateLimiterRes> } {
  const counter = new RateLimiterPostgres({
    ...rate,
    storeClient: clientOf(store),
    storeType: 'client',
    tableName: 'rate_limits',
    tableCreated: true,
    clearExpiredByTimeout: false,
    insuranceLimiter: new RateLimiterMemory(rate),
  });
  // Keys hold addresses: nobody needs to read them there.
  return { consume: (key) => counter.consume(createHash('sha256').update(key).digest('base64url')) };
}
