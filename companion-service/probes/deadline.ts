import { StepFailure } from './step-failure.ts';

/** How long one step of a conversation may take unless a probe says otherwise, milliseconds. */
export const stepTimeoutMs = 10_000;

/** Settles like `promise`, or rejects with the signal's reason as soon as it aborts, whatever the promise does. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}

/**
 * Runs one step with a deadline of its own inside a longer-lived signal, and leaves no timer behind.
 * Rejects with a `StepFailure` of code `TIMEOUT` when the time is over.
 */
export async function withDeadline<T>(
  signal: AbortSignal,
  timeoutMs: number,
  phase: StepFailure['phase'],
  step: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const onAbort = () => controller.abort(signal.reason);
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort, { once: true });
  const timer = setTimeout(
    () => controller.abort(new StepFailure(phase, 'TIMEOUT', `no answer within ${timeoutMs} ms`)),
    timeoutMs,
  );
  try {
    controller.signal.throwIfAborted();
    return await untilAborted(step(controller.signal), controller.signal);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}
