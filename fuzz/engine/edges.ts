/** Counters that instrumented code writes to: one byte per block or branch, wrapping like those of every fuzzer. */
declare global {
  var fuzzEdges: Uint8Array | undefined;
}

const mostEdges = 16_384;
/** Times an edge was taken in one execution, in eight classes: 1, 2, 3, 4-7, 8-15, 16-31, 32-127, 128 and more. */
const classOf = Uint8Array.from({ length: 256 }, (_, times) => {
  if (times <= 3) return Math.max(0, times - 1);
  return [7, 15, 31, 127, 255].findIndex((most) => times <= most) + 3;
});

/** Makes the counters; has to run before instrumented code is loaded. */
export function startCounting(): Uint8Array {
  globalThis.fuzzEdges ??= new Uint8Array(mostEdges);
  return globalThis.fuzzEdges;
}

/** What one execution did: numbers of features, in `found[0..count)`. A feature is an edge taken so many times. */
export class FeatureReader {
  readonly found = new Uint32Array(mostEdges);
  count = 0;
  readonly #edges: Uint8Array;
  readonly #words: Uint32Array;

  constructor(edges: Uint8Array) {
    this.#edges = edges;
    this.#words = new Uint32Array(edges.buffer);
  }

  /** Forgets what was counted so far. */
  reset(): void {
    this.#edges.fill(0);
  }

  /** Reads the counters of one execution and clears them. */
  read(): void {
    let count = 0;
    for (let word = 0; word < this.#words.length; word += 1) {
      if (this.#words[word] === 0) continue;
      for (let edge = word * 4; edge < word * 4 + 4; edge += 1) {
        const times = this.#edges[edge] ?? 0;
        if (times > 0) this.found[count++] = edge * 8 + (classOf[times] ?? 0);
      }
      this.#words[word] = 0;
    }
    this.count = count;
  }
}

/** Features from here on are no edges but what a target says it saw: a failure code, an explanation found. */
export const firstNamedFeature = mostEdges * 8;
export const mostFeatures = firstNamedFeature + 4_096;
