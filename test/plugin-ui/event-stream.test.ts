import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { openEventStream, type StreamState } from '../../plugin-ui/companion/event-stream.ts';

/** The browser's own, as far as we use it; a test decides when it fails and for how long. */
class ScriptedEventSource {
  static readonly CLOSED = 2;
  static readonly opened: ScriptedEventSource[] = [];
  readyState = 1;
  onopen: (() => void) | undefined;
  onerror: (() => void) | undefined;
  readonly #listeners = new Map<string, (message: { lastEventId: string; data: string }) => void>();

  constructor() {
    ScriptedEventSource.opened.push(this);
  }

  addEventListener(type: string, listener: (message: { lastEventId: string; data: string }) => void): void {
    this.#listeners.set(type, listener);
  }

  say(number: number, event: { readonly type: string }): void {
    this.#listeners.get(event.type)?.({ lastEventId: String(number), data: JSON.stringify(event) });
  }

  giveUp(): void {
    this.readyState = ScriptedEventSource.CLOSED;
    this.onerror?.();
  }

  close(): void {
    this.readyState = ScriptedEventSource.CLOSED;
  }
}

const problem = (status: number) => ({
  ok: false,
  status,
  headers: new Headers({ 'content-type': 'application/problem+json' }),
});
const fromProxy = { ok: false, status: 502, headers: new Headers({ 'content-type': 'text/html' }) };
const stream = { ok: true, status: 200, headers: new Headers({ 'content-type': 'text/event-stream' }) };

let states: StreamState[];
let told: string[];
let stop: () => void;
const answers: (object | Error)[] = [];
beforeEach(() => {
  jest.useFakeTimers();
  ScriptedEventSource.opened.length = 0;
  Object.assign(globalThis, {
    EventSource: ScriptedEventSource,
    fetch: async () => {
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  states = [];
  told = [];
  stop = openEventStream('/mail-oauth/api/diagnoses/x/events', {
    onEvent: ({ type }) => told.push(type),
    onStream: (state) => states.push(state),
  });
});
afterEach(() => {
  stop();
  answers.length = 0;
  jest.useRealTimers();
});

const newest = (): ScriptedEventSource => {
  const found = ScriptedEventSource.opened.at(-1);
  if (!found) throw new Error('nothing was opened');
  return found;
};
const wait = (ms: number) => jest.advanceTimersByTimeAsync(ms);

test.each([404, 410])('a companion that does not know it any more (%i): it was interrupted', async (status) => {
  answers.push(problem(status));
  newest().giveUp();
  await wait(0);
  expect(states).toEqual(['reconnecting', 'interrupted']);
});

test('a proxy that answers in its place while it is away is waited out, and nothing is told twice', async () => {
  newest().say(1, { type: 'started' });
  answers.push(fromProxy, new TypeError('no network'), stream);
  newest().giveUp();
  await wait(4_100);
  expect(ScriptedEventSource.opened).toHaveLength(2);
  newest().onopen?.();
  newest().say(1, { type: 'started' });
  newest().say(2, { type: 'finding' });
  expect(told).toEqual(['started', 'finding']);
  expect(states).toEqual(['reconnecting', 'connected']);
});

test('one that stays away is lost, and whoever may not ask is told at once', async () => {
  answers.push(fromProxy);
  newest().giveUp();
  await wait(60_000);
  expect(states).toEqual(['reconnecting', 'lost']);
  answers[0] = problem(401);
  newest().giveUp();
  await wait(0);
  expect(states.at(-1)).toBe('lost');
});

test('whoever has left asks no more', async () => {
  answers.push(fromProxy);
  newest().giveUp();
  stop();
  await wait(60_000);
  expect(ScriptedEventSource.opened).toHaveLength(1);
  expect(states).toEqual(['reconnecting']);
});
