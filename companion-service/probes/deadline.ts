import { StepFailure } from './step-failure.ts';
import { StepSignal, type StopSignal } from './stop-signal.ts';

/** How long one step of a conversation may take unless a probe says otherwise, milliseconds. */
export const stepTimeoutMs = 10_000;

/** Settles like `promise`, or rejects with the signal's reason as soon as it aborts, whatever the promise does. */
export function untilAborted<T>(promise: Promise<T>, signal: StopSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    const onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    const over = () => signal.removeEventListener('abort', onAbort);
    promise.then(
      (value) => {
        over();
        resolve(value);
      },
      (error) => {
        over();
        reject(error);
      },
    );
  });
}

/**
 * Runs one step with a deadline of its own inside a longer-lived signal, and leaves no timer behind. Settles when the
 * signal aborts or the time is over, whatever the step does then.
 * Rejects with a `StepFailure` of code `TIMEOUT` when the time is over.
 */
export function withDeadline<T>(
  signal: StopSignal,
  timeoutMs: number,
  phase: StepFailure['phase'],
  step: (signal: StopSignal) => Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const own = new StepSignal();
    const over = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    };
    const cut = (reason: unknown) => {
      over();
      reject(reason);
      own.abort(reason);
    };
    const onAbort = () => cut(signal.reason);
    const timer = setTimeout(
      () => cut(new StepFailure(phase, 'TIMEOUT', `no answer within ${timeoutMs} ms`)),
      timeoutMs,
    );
    signal.addEventListener('abort', onAbort, { once: true });
    const fail = (error: unknown) => {
      over();
      reject(error);
    };
    try {
      step(own).then((value) => {
        over();
        resolve(value);
      }, fail);
    } catch (error) {
      fail(error);
    }
  });
}
