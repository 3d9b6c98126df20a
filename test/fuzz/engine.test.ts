import { rmSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { startCounting } from '../../fuzz/engine/edges.ts';
import { growthOf } from '../../fuzz/engine/growth.ts';
import { instrument } from '../../fuzz/engine/instrument.ts';
import { Pool } from '../../fuzz/engine/pool.ts';
import { Random } from '../../fuzz/engine/random.ts';
import { Crash, runTarget } from '../../fuzz/engine/run.ts';
import type { Target } from '../../fuzz/targets/target.ts';

const target = (run: Target['run']): Target => ({
  ...{ reads: 'a test', seeds: ['....'], dictionary: ['x'], maxBytes: 64, usualBytes: 64, maxOutput: 1_000 },
  run,
});
const quiet = { executions: 200_000, seconds: 60, seed: 1, say: () => undefined };

test('instrumented code does the same and counts every way it takes', () => {
  const source = `export const f = (n: number): string => n > 1 ? (n > 2 && big(n)) || 'two' : 'one';
    function big(n: number) { for (let i = 0; i < n; i++) if (i === 9) return 'ten'; else continue; return ''; }
    function kind(n: number) { switch (n) { case 1: return 'a'; default: return 'b'; } }`;
  const { javascript, edges } = instrument(source, 'f.ts', 5);
  expect(edges).toBe(12);
  const counters = startCounting();
  const { f, kind } = new Function(`${javascript.replace('export ', '')}; return { f, kind }`)();
  const waysOf = (run: () => unknown): number => {
    counters.fill(0);
    run();
    return counters.filter((times) => times > 0).length;
  };
  expect([f(1), f(2), f(3), f(10), kind(1), kind(2)]).toEqual(['one', 'two', 'two', 'ten', 'a', 'b']);
  expect(waysOf(() => f(1))).toBe(2);
  expect(waysOf(() => f(10))).toBeGreaterThan(waysOf(() => f(2)));
  expect(counters.subarray(0, 5).every((times) => times === 0)).toBe(true);
});

test('coverage leads to a place that chance does not reach', async () => {
  const counters = startCounting();
  const magic = Buffer.from('BUG');
  const climbs = target((input) => {
    for (let at = 0; at < magic.length; at += 1) {
      if (input[at] !== magic[at]) return { output: at };
      counters[at] = (counters[at] ?? 0) + 1;
    }
    throw new TypeError('reached');
  });
  const crash = await runTarget('climbs', climbs, quiet).catch((error: unknown) => error);
  expect(crash).toBeInstanceOf(Crash);
  if (crash instanceof Crash) {
    expect(crash.message).toBe('climbs: TypeError: reached');
    rmSync(crash.file);
  }
}, 30_000);

test('a slow execution is found', async () => {
  const slow = target(() => {
    for (const { user } = process.cpuUsage(); process.cpuUsage().user < user + 130_000; );
    return { output: '' };
  });
  const crash = await runTarget('slow', slow, { ...quiet, executions: 10 }).catch((error: unknown) => error);
  expect(String(crash)).toMatch(/slow: Error: took \d+ ms/);
  if (crash instanceof Crash) rmSync(crash.file);
}, 30_000);

test('time that grows with the square of the input is found', async () => {
  const square = target((input) => {
    let found = 0;
    for (let at = 0; at < input.length; at += 1)
      for (let other = 0; other < at; other += 16) found += input[other] ?? 0;
    return { output: found };
  });
  expect((await growthOf(square, [Buffer.from('abc')])).factor).toBeGreaterThan(3);
}, 30_000);

test('the pool keeps the shortest input of each feature', () => {
  const pool = new Pool();
  const offer = (text: string, ...features: number[]) =>
    pool.offer(Buffer.from(text), Uint32Array.from(features), features.length);
  expect(offer('long input', 1, 2)).toBe(true);
  expect(offer('short', 1)).toBe(false);
  expect(offer('longer than both', 1, 2)).toBe(false);
  expect(offer('x', 1, 2)).toBe(false);
  expect(pool.inputs.map(String)).toEqual(['x']);
  expect(String(pool.pick(new Random(1)))).toBe('x');
});
