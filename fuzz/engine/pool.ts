import { mostFeatures } from './edges.ts';
import type { Random } from './random.ts';

interface Entry {
  readonly input: Buffer;
  /** Features for which no smaller input is known. */
  owned: number;
}

/** Up to here length does not matter. */
const shortBytes = 400;

/** The inputs worth mutating: for every feature seen, the smallest that has it. */
export class Pool {
  readonly #ownerOf: (Entry | undefined)[] = new Array(mostFeatures).fill(undefined);
  #entries: Entry[] = [];
  features = 0;
  #stale = 0;

  /** Keeps the input if it has a feature that nothing smaller has. True when a feature is new. */
  offer(input: Buffer, features: Uint32Array, count: number): boolean {
    let entry: Entry | undefined;
    let isNew = false;
    for (let at = 0; at < count; at += 1) {
      const feature = features[at] ?? 0;
      const owner = this.#ownerOf[feature];
      if (owner && owner.input.length <= input.length) continue;
      if (owner) {
        owner.owned -= 1;
        if (owner.owned === 0) this.#stale += 1;
      } else {
        isNew = true;
        this.features += 1;
      }
      // A copy: the given bytes may be part of something larger.
      entry ??= { input: Buffer.from(input), owned: 0 };
      entry.owned += 1;
      this.#ownerOf[feature] = entry;
    }
    if (entry) this.#entries.push(entry);
    if (this.#stale > 32) this.#tidy();
    return isNew;
  }

  /** An input, newer and shorter ones more often: what was just found is where the next is near, and short is fast. */
  pick(random: Random): Buffer {
    const { length } = this.#entries;
    const from = random.oneIn(2) ? 0 : Math.floor(length * 0.75);
    let picked = this.#entries[from + random.below(length - from || 1)]?.input;
    for (let rivals = random.oneIn(32) ? 0 : 4; rivals > 0; rivals -= 1) {
      const rival = this.#entries[random.below(length || 1)]?.input;
      if (rival && picked && rival.length < picked.length && picked.length > shortBytes) picked = rival;
    }
    return picked ?? Buffer.alloc(0);
  }

  get inputs(): readonly Buffer[] {
    this.#tidy();
    return this.#entries.map(({ input }) => input);
  }

  #tidy(): void {
    this.#entries = this.#entries.filter(({ owned }) => owned > 0);
    this.#stale = 0;
  }
}
