import type { Target } from '../targets/target.ts';

/** How the time of a reader grows when its input gets longer. */
export interface Growth {
  /** The largest time per byte at the end over that in the middle: 1 is linear, 8 is quadratic. */
  readonly factor: number;
  readonly input: Buffer;
}

const middleBytes = 8_192;
const endBytes = 65_536;
/** Below this a time is mostly noise, milliseconds. */
const tellingMs = 20;
/** So many are tried, spread evenly over those given. */
const mostInputs = 150;

/** CPU milliseconds of one execution, the best of three where it matters. */
async function cost(target: Target, input: Buffer): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round += 1) {
    const before = process.cpuUsage();
    try {
      await target.run(input);
    } catch {
      // Only the time counts here.
    }
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
    if (best < tellingMs) break;
  }
  return best;
}

/** How much more a byte costs at the end than in the middle; 0 where the end takes too little to tell. */
async function factorOf(target: Target, unit: Buffer): Promise<number> {
  const endMs = await cost(target, Buffer.alloc(endBytes, unit));
  if (endMs < tellingMs) return 0;
  const middleMs = await cost(target, Buffer.alloc(middleBytes, unit));
  return endMs / endBytes / (Math.max(middleMs, tellingMs / 8) / middleBytes);
}

/** Repeats each input up to 8 kB and 64 kB, as a whole and its middle part alone, and compares the times. */
export async function growthOf(target: Target, inputs: readonly Buffer[]): Promise<Growth> {
  let worst: Growth = { factor: 0, input: Buffer.alloc(0) };
  const every = Math.max(1, Math.ceil(inputs.length / mostInputs));
  for (const input of inputs.filter((_input, at) => at % every === 0)) {
    const part = input.subarray(Math.floor(input.length / 3), Math.ceil((input.length * 2) / 3));
    for (const unit of [input, part]) {
      if (unit.length === 0) continue;
      const factor = await factorOf(target, unit);
      if (factor <= worst.factor) continue;
      // A collection of the heap that the search has filled is no growth of the reader: measured once more.
      globalThis.gc?.();
      const surely = Math.min(factor, await factorOf(target, unit));
      if (surely > worst.factor) worst = { factor: surely, input: Buffer.from(unit) };
    }
  }
  return worst;
}
