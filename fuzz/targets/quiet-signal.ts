import { getEventListeners } from 'node:events';
import { Broken } from './target.ts';

const executionsEach = 1_000;
let signal = new AbortController().signal;
let used = 0;

/** A signal that nobody aborts, shared by many executions: each has to take its listeners off again. */
export function quietSignal(): AbortSignal {
  used += 1;
  if (used % executionsEach === 0) {
    const left = getEventListeners(signal, 'abort').length;
    signal = new AbortController().signal;
    if (left > 0) throw new Broken(`${left} listeners left on the signal`);
  }
  return signal;
}
