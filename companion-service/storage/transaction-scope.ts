import { AsyncLocalStorage } from 'node:async_hooks';
import { StorageError } from './store.ts';

/** Tells a statement that is sent around the transaction it is called in: on the embedded engine it would never end. */
export class TransactionScope {
  readonly #inside = new AsyncLocalStorage<boolean>();

  run<T>(work: () => Promise<T>): Promise<T> {
    return this.#inside.run(true, work);
  }

  assertOutside(): void {
    if (this.#inside.getStore()) {
      throw new StorageError('MISUSED', 'A statement was sent to the store from within a transaction of it.');
    }
  }
}

/** Runs work of one name one after the other, in the order in which it came. */
export class NamedQueues {
  readonly #last = new Map<string, Promise<unknown>>();

  run<T>(name: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(name) ?? Promise.resolve();
    const own = before.then(work, work);
    const settled = own.catch(() => undefined);
    this.#last.set(name, settled);
    void settled.then(() => {
      if (this.#last.get(name) === settled) this.#last.delete(name);
    });
    return own;
  }
}
