import { setTimeout } from 'node:timers/promises';
import { type AuditEntry, listAudit, readAudit } from '../../storage/audit.ts';
import type { Store } from '../../storage/store.ts';
import { type AuditMark, type AuditVerdict, verifyAudit } from '../../storage/verify-audit.ts';

/** What is known of the hash chain, and since when. */
export interface ChainState {
  readonly verdict: AuditVerdict;
  /** When the whole of it was followed last, from its first entry. */
  readonly followedAt: Date;
}

/** The chain while it is being followed: up to which entry, of how many. */
export interface ChainProgress {
  readonly followed: number;
  readonly entries: number;
}

/** After this, an entry that was followed once is followed again. */
const wholeEveryMs = 60 * 60_000;

/**
 * Follows the audit log's hash chain as it grows: once an hour from its first entry, between only what was added. Its
 * end is remembered while the process lives, so that a log that is cut off meanwhile shows too.
 */
export class ChainWatch {
  readonly #store: Store;
  readonly #now: () => number;
  #state: ChainState | undefined;
  #running: Promise<ChainState> | undefined;
  #end: AuditMark | undefined;
  #followed = 0;

  constructor(store: Store, now: () => number = Date.now) {
    this.#store = store;
    this.#now = now;
  }

  /** The state as of now. Whoever asks while it is being followed is given the same answer. */
  state(): Promise<ChainState> {
    this.#running ??= this.#follow().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /**
   * The state if it is known within a moment, else how far the chain has been followed; the following goes on. A fault
   * that was found stays told while it is looked for again.
   */
  async stateWithin(moment: number): Promise<ChainState | ChainProgress> {
    const following = this.state();
    // Nobody may be waiting any more when it fails; whoever comes next hears of it.
    following.catch(() => undefined);
    const soon = new AbortController();
    try {
      const known = await Promise.race([following, setTimeout(moment, undefined, { signal: soon.signal })]);
      if (known) return known;
    } finally {
      soon.abort();
    }
    if (this.#state?.verdict.isIntact === false) return this.#state;
    const [last] = await listAudit(this.#store, { limit: 1 });
    return { followed: this.#followed, entries: last?.seq ?? 0 };
  }

  async *#counted(entries: AsyncIterable<AuditEntry>): AsyncGenerator<AuditEntry> {
    for await (const entry of entries) {
      this.#followed = entry.seq;
      yield entry;
    }
  }

  async #follow(): Promise<ChainState> {
    const known = this.#state;
    const agoMs = known === undefined ? -1 : this.#now() - known.followedAt.getTime();
    const isRecent = agoMs >= 0 && agoMs < wholeEveryMs;
    const grown = isRecent && known?.verdict.isIntact ? await this.#growth(known.verdict.end) : undefined;
    const followedAt = grown && known ? known.followedAt : new Date(this.#now());
    const verdict = grown ?? (await verifyAudit(this.#counted(readAudit(this.#store)), this.#end));
    if (verdict.isIntact) this.#end = verdict.end;
    this.#state = { verdict, followedAt };
    return this.#state;
  }

  /** The chain with what was added behind `end`; undefined when that is not an entry of it any more. */
  async #growth(end: AuditMark): Promise<AuditVerdict | undefined> {
    const [last] = await listAudit(this.#store, { beforeSeq: end.seq + 1, limit: 1 });
    if (end.seq > 0 && last?.hash !== end.hash) return undefined;
    const grown = await verifyAudit(this.#counted(readAudit(this.#store, end.seq)), undefined, end);
    return grown.isIntact ? { ...grown, entries: grown.end.seq } : grown;
  }
}
