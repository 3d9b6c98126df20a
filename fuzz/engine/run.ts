import type { Target } from '../targets/target.ts';
import { readCorpus } from './corpus.ts';
import { FeatureReader, firstNamedFeature, mostFeatures, startCounting } from './edges.ts';
import { growthOf } from './growth.ts';
import { judged } from './judge.ts';
import { mutated } from './mutate.ts';
import { Pool } from './pool.ts';
import { hashOf, Random } from './random.ts';
import { keepCrash, Watchdog } from './watchdog.ts';

export interface RunOptions {
  readonly executions: number;
  /** Ends the run early, seconds. */
  readonly seconds: number;
  readonly seed: number;
  readonly say: (text: string) => void;
}

/** What a run measured. */
export interface RunFigures {
  readonly executions: number;
  readonly seconds: number;
  readonly edges: number;
  readonly features: number;
  readonly slowestMs: number;
  /** See `Growth`. */
  readonly growthFactor: number;
  readonly heapStartMb: number;
  readonly heapEndMb: number;
  readonly inputs: readonly Buffer[];
}

/** One execution may take this long, milliseconds of CPU. */
const longestMs = 100;
const warmUpShare = 0.1;

const heapMb = (): number => {
  globalThis.gc?.();
  return Math.round((process.memoryUsage().heapUsed / 1_048_576) * 10) / 10;
};

/** An input that broke a promise; it is kept in `file`. */
export class Crash extends Error {
  override readonly name = 'Crash';
  readonly file: string;

  constructor(target: string, file: string, cause: unknown) {
    super(`${target}: ${cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)}`, { cause });
    this.file = file;
  }
}

/** Searches one target by mutation led by coverage. Rejects with a `Crash` at the first promise broken. */
export async function runTarget(name: string, target: Target, options: RunOptions): Promise<RunFigures> {
  const watchdog = new Watchdog(name, target.maxBytes);
  const { stackTraceLimit } = Error;
  try {
    return await search(name, target, options, watchdog);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
    await watchdog.stop();
  }
}

async function search(name: string, target: Target, options: RunOptions, watchdog: Watchdog): Promise<RunFigures> {
  const features = new FeatureReader(startCounting());
  const random = new Random(options.seed ^ hashOf(Buffer.from(name)));
  const pool = new Pool();
  const edgesSeen = new Set<number>();
  const named = new Map<string, number>();
  let slowestMs = 0;

  const execute = async (input: Buffer): Promise<void> => {
    watchdog.begin(input);
    features.reset();
    const started = performance.now();
    let saw: readonly string[] = [];
    try {
      ({ saw = [] } = await judged(target, input));
    } catch (error) {
      throw new Crash(name, keepCrash(name, input), error);
    }
    const tookMs = performance.now() - started;
    if (tookMs > slowestMs) slowestMs = await confirmed(name, target, input, tookMs, slowestMs);
    features.read();
    for (const word of saw) {
      let feature = named.get(word);
      if (feature === undefined && named.size < mostFeatures - firstNamedFeature) {
        feature = firstNamedFeature + named.size;
        named.set(word, feature);
      }
      if (feature !== undefined) features.found[features.count++] = feature;
    }
    if (pool.offer(input, features.found, features.count))
      for (let at = 0; at < features.count; at += 1) {
        const feature = features.found[at] ?? 0;
        if (feature < firstNamedFeature) edgesSeen.add(feature >> 3);
      }
  };

  const initial = [...target.seeds.map((seed) => Buffer.from(seed, 'latin1')), ...readCorpus(name), Buffer.alloc(0)];
  for (const input of initial) await execute(input.subarray(0, target.maxBytes));
  const material = {
    dictionary: target.dictionary,
    other: () => pool.pick(random),
    maxBytes: target.maxBytes,
    usualBytes: target.usualBytes,
    isJson: target.isJson ?? false,
  };
  // Readers fail by errors of their own; their stacks would cost more than the reading.
  Error.stackTraceLimit = 0;
  const begun = performance.now();
  let executions = initial.length;
  // What the engine itself keeps (code, shapes, the pool) has settled after a tenth.
  let heapStartMb = 0;
  while (executions < options.executions) {
    await execute(mutated(pool.pick(random), random, material));
    executions += 1;
    if (executions % 100_000 === 0)
      options.say(`${name}: ${executions} executions, ${edgesSeen.size} edges, ${pool.features} features`);
    if (executions % 256 !== 0) continue;
    const share = Math.max(executions / options.executions, (performance.now() - begun) / (options.seconds * 1000));
    if (heapStartMb === 0 && share > warmUpShare) heapStartMb = heapMb();
    if (share >= 1) break;
  }
  const seconds = (performance.now() - begun) / 1000;
  const heapEndMb = heapMb();
  await watchdog.stop();
  const { inputs } = pool;
  const growth = await growthOf(target, inputs);
  if (growth.factor > 3) {
    const file = keepCrash(name, growth.input);
    options.say(
      `${name}: time grows ${growth.factor.toFixed(1)} times faster than the input repeated, kept in ${file}`,
    );
  }
  return {
    executions,
    seconds: Math.round(seconds * 10) / 10,
    edges: edgesSeen.size,
    features: pool.features,
    slowestMs: Math.round(slowestMs * 10) / 10,
    growthFactor: Math.round(growth.factor * 10) / 10,
    heapStartMb,
    heapEndMb,
    inputs,
  };
}

/** A slow execution, once more with the CPU's own clock: another program may have had the processor. */
async function confirmed(name: string, target: Target, input: Buffer, tookMs: number, before: number): Promise<number> {
  let bestMs = tookMs;
  for (let round = 0; round < 3; round += 1) {
    const cpu = process.cpuUsage();
    await judged(target, input);
    const { user, system } = process.cpuUsage(cpu);
    bestMs = Math.min(bestMs, (user + system) / 1000);
  }
  if (bestMs > longestMs) throw new Crash(name, keepCrash(name, input), new Error(`took ${bestMs.toFixed(0)} ms`));
  return Math.max(before, bestMs);
}
