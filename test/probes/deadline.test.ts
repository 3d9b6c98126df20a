import { expect, test } from '@jest/globals';
import { untilAborted, withDeadline } from '../../companion-service/probes/deadline.ts';
import { StepSignal, type StopSignal } from '../../companion-service/probes/stop-signal.ts';

const never = () => new Promise<never>(() => undefined);

test('a step that never answers ends with its deadline, and is told so itself', async () => {
  let given: StopSignal | undefined;
  const step = withDeadline(new StepSignal(), 30, 'greeting', (signal) => {
    given = signal;
    return never();
  });
  await expect(step).rejects.toMatchObject({ phase: 'greeting', code: 'TIMEOUT' });
  expect(given?.aborted).toBe(true);
  expect(() => given?.throwIfAborted()).toThrow('no answer within 30 ms');
});

test.each([
  ['AbortController', () => new AbortController()],
  ['StepSignal', () => new StepSignal()],
])('cancelling by %s ends every step within, with the reason given', async (_name, make) => {
  const outer = make();
  const signal: StopSignal = outer instanceof StepSignal ? outer : outer.signal;
  const heard: unknown[] = [];
  const step = withDeadline(signal, 10_000, 'connect', (own) => {
    own.addEventListener('abort', () => heard.push(own.reason));
    return never();
  });
  const reason = new Error('enough');
  setTimeout(() => outer.abort(reason), 10);
  await expect(step).rejects.toBe(reason);
  expect(heard).toEqual([reason]);
  await expect(withDeadline(signal, 10_000, 'connect', never)).rejects.toBe(reason);
  await expect(untilAborted(never(), signal)).rejects.toBe(reason);
});

test('a step that throws at once rejects, and leaves nothing behind', async () => {
  const signal = new StepSignal();
  const thrown = new TypeError('at once');
  const step = withDeadline(signal, 10_000, 'connect', () => {
    throw thrown;
  });
  await expect(step).rejects.toBe(thrown);
});

test('a listener is told once, and not when it was taken away', () => {
  const signal = new StepSignal();
  const heard: string[] = [];
  const gone = () => void heard.push('gone');
  signal.addEventListener('abort', () => void heard.push('first'));
  signal.addEventListener('abort', gone);
  signal.removeEventListener('abort', gone);
  signal.abort();
  signal.abort();
  expect(heard).toEqual(['first']);
  expect(signal.reason).toMatchObject({ name: 'AbortError' });
});
