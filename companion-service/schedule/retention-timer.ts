import { appendAudit } from '../storage/audit.ts';
import { deleteExpired } from '../storage/retention.ts';
import type { Store } from '../storage/store.ts';

export interface RetentionTimes {
  /** From the start to the first round: a start is busy enough. */
  readonly firstAfterMs: number;
  readonly everyMs: number;
}

export const retentionTimes: RetentionTimes = { firstAfterMs: 60_000, everyMs: 60 * 60_000 };

/** Deletes what has had its time, round after round, and notes in the audit log how much. Returns how to stop. */
export function startRetention(
  store: Store,
  onFault: (error: unknown) => void,
  { firstAfterMs, everyMs }: RetentionTimes = retentionTimes,
): () => Promise<void> {
  let round = Promise.resolve();
  const deleteNow = async (): Promise<void> => {
    const deleted = await deleteExpired(store);
    if (Object.values(deleted).every((rows) => rows === 0)) return;
    await appendAudit(store, {
      actor: { kind: 'companion', id: 'retention' },
      action: 'retention',
      target: 'storage:all',
      details: { ...deleted },
    });
  };
  const next = (afterMs: number): NodeJS.Timeout =>
    setTimeout(() => {
      round = deleteNow().catch(onFault);
      timer = next(everyMs);
    }, afterMs).unref();
  let timer = next(firstAfterMs);
  return async () => {
    clearTimeout(timer);
    await round;
  };
}
