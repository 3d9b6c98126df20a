import { afterEach } from '@jest/globals';

interface Closable {
  close(): Promise<unknown>;
}

const open: Closable[] = [];
afterEach(async () => {
  for (const closable of open.splice(0).reverse()) await closable.close();
});

/** Closed once the test that opened it has ended, the last one first. */
export function kept<T extends Closable>(closable: T): T {
  open.push(closable);
  return closable;
}
