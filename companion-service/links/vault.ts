import type { KeyRing } from '../storage/key-ring.ts';
import type { Store } from '../storage/store.ts';

/** The storage, and what seals secrets in it. */
export interface Vault {
  readonly store: Store;
  readonly keyRing: KeyRing;
}
