interface Waiter {
  /** How many of what it waits for are still open. */
  open: number;
  readonly then: () => void;
}

/**
 * Things that settle once, and what waits for several of them. A diagnosis has some sixty such waits; as promises they
 * cost more than the checks that they lead to.
 */
export class Pending<Thing> {
  readonly #waiters: Map<Thing, Waiter[]>;

  constructor(things: Iterable<Thing>) {
    this.#waiters = new Map();
    for (const thing of things) this.#waiters.set(thing, []);
  }

  /** Calls `then` as soon as all have settled: at once where they have. What was never pending counts as settled. */
  whenSettled(things: readonly Thing[], then: () => void): void {
    const waiter: Waiter = { open: 0, then };
    for (const thing of things) {
      const waiters = this.#waiters.get(thing);
      if (!waiters) continue;
      waiter.open += 1;
      waiters.push(waiter);
    }
    if (waiter.open === 0) then();
  }

  /** Settles several together, then lets go what waited for them, in the order in which it came. */
  settle(...things: readonly Thing[]): void {
    const free: Waiter[] = [];
    for (const thing of things) {
      const waiters = this.#waiters.get(thing) ?? [];
      this.#waiters.delete(thing);
      for (const waiter of waiters) {
        waiter.open -= 1;
        if (waiter.open === 0) free.push(waiter);
      }
    }
    for (const { then } of free) then();
  }
}
