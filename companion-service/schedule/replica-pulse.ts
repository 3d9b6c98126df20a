import { performance } from 'node:perf_hooks';
import { beatReplica, listReplicas, removeReplicas } from '../storage/replicas.ts';
import type { Store } from '../storage/store.ts';

export interface PulseTimes {
  readonly beatMs: number;
  /** A replica whose beat was seen to stand still for as long has ended. Several beats: a busy machine misses one. */
  readonly deadAfterMs: number;
}

export const pulseTimes: PulseTimes = { beatMs: 10_000, deadAfterMs: 45_000 };

interface Seen {
  readonly beat: number;
  readonly sinceMs: number;
}

/**
 * Says that this replica lives, and notes the end of others that have stopped saying so, with the runs they left
 * behind. Compares no clocks of machines: a beat has to stand still before our own eyes, by a clock that nobody sets, and
 * while the storage was away we saw nothing. A directory has one process at a time, so there all others are gone at once.
 * Resolves once the first beat was tried; answers with how to leave.
 */
export async function startPulse(
  store: Store,
  replica: string,
  onFault: (error: unknown) => void,
  { beatMs, deadAfterMs }: PulseTimes = pulseTimes,
): Promise<() => Promise<void>> {
  let seen = new Map<string, Seen>();
  let isAway = false;
  const isAlone = store.engine === 'embedded';

  const look = async (): Promise<void> => {
    await beatReplica(store, replica);
    const nowMs = performance.now();
    const others = (await listReplicas(store)).filter(({ id }) => id !== replica);
    const sinceOf = ({ id, beat }: { id: string; beat: number }): number => {
      const before = seen.get(id);
      return before?.beat === beat ? before.sinceMs : nowMs;
    };
    seen = new Map(others.map((other) => [other.id, { beat: other.beat, sinceMs: sinceOf(other) }]));
    const isDead = ({ id }: { id: string }): boolean => nowMs - (seen.get(id)?.sinceMs ?? nowMs) >= deadAfterMs;
    const dead = isAlone ? others : others.filter(isDead);
    await removeReplicas(
      store,
      dead.map(({ id }) => id),
      replica,
    );
  };
  // One word for one outage, not one every ten seconds.
  const beat = async (): Promise<void> => {
    try {
      await look();
      isAway = false;
    } catch (error) {
      seen = new Map();
      if (!isAway) onFault(error);
      isAway = true;
    }
  };

  let round = beat();
  await round;
  let timer: NodeJS.Timeout | undefined;
  const next = (): void => {
    timer = setTimeout(() => {
      round = beat().finally(next);
    }, beatMs).unref();
  };
  let hasLeft = false;
  if (!isAlone) next();
  return async () => {
    if (hasLeft) return;
    hasLeft = true;
    clearTimeout(timer);
    await round;
    clearTimeout(timer);
    await removeReplicas(store, [replica], replica).catch(onFault);
  };
}
