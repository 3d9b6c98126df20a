import { type AuditEntry, firstPreviousHash, hashOfEntry } from './audit.ts';

/** A point of the log noted elsewhere: the only thing that shows when its end was cut off or all of it rewritten. */
export interface AuditMark {
  readonly seq: number;
  readonly hash: string;
}

export type AuditFault =
  /** An entry is not what it was when its hash was made. */
  | 'changed'
  /** An entry does not follow the one before it: something between was taken out or put in. */
  | 'broken'
  /** The log ends before the mark, or has another entry in its place. */
  | 'markMissing';

export type AuditVerdict =
  | { readonly isIntact: true; readonly entries: number; readonly end: AuditMark }
  | { readonly isIntact: false; readonly entries: number; readonly fault: AuditFault; readonly seq: number };

const beginning: AuditMark = { seq: 0, hash: firstPreviousHash };

/**
 * Follows the chain from its first entry. `mark` is an `end` of an earlier verification. With `from`, such an end too,
 * only what follows it: then `entries` begins there, and what lies before is taken as verified.
 */
export async function verifyAudit(
  entries: AsyncIterable<AuditEntry>,
  mark?: AuditMark,
  from = beginning,
): Promise<AuditVerdict> {
  let end = from;
  let isMarkMet = mark === undefined || mark.seq === 0;
  for await (const entry of entries) {
    const wrong = (fault: AuditFault) => ({ isIntact: false, entries: end.seq, fault, seq: entry.seq }) as const;
    if (entry.seq !== end.seq + 1 || entry.previousHash !== end.hash) return wrong('broken');
    if (entry.hash !== hashOfEntry(entry)) return wrong('changed');
    if (mark && entry.seq === mark.seq) {
      if (entry.hash !== mark.hash) return wrong('markMissing');
      isMarkMet = true;
    }
    end = { seq: entry.seq, hash: entry.hash };
  }
  if (!isMarkMet) return { isIntact: false, entries: end.seq, fault: 'markMissing', seq: mark?.seq ?? 0 };
  return { isIntact: true, entries: end.seq, end };
}
