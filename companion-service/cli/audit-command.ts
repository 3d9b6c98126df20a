import { parseArgs } from 'node:util';
import { readAudit } from '../storage/audit.ts';
import { type AuditMark, type AuditVerdict, verifyAudit } from '../storage/verify-audit.ts';
import { ownTerminal, type Terminal, withStore } from './with-store.ts';

const markPattern = /^(\d{1,15}):([0-9a-f]{64})$/;

function markOf(text: string | undefined): AuditMark | undefined {
  const [, seq, hash] = text?.match(markPattern) ?? [];
  return seq === undefined || hash === undefined ? undefined : { seq: Number(seq), hash };
}

function inWords(verdict: AuditVerdict): string {
  if (verdict.isIntact) {
    const { entries, end } = verdict;
    return `The audit log is intact: ${entries} entries.\nLast entry: ${end.seq}:${end.hash}\n`;
  }
  const faults = {
    changed: `Entry ${verdict.seq} was changed after it was written.`,
    broken: `Entry ${verdict.seq} does not follow entry ${verdict.entries}: something between was removed or added.`,
    markMissing: `Entry ${verdict.seq} is missing or another one than expected: the log was cut off or written anew.`,
  };
  return `The audit log is NOT intact. ${faults[verdict.fault]}\nEntries before it that are in order: ${verdict.entries}.\n`;
}

/** `audit verify` and `audit export`. Answers with the exit code; 1 when the log is not intact. */
export async function auditCommand(
  args: readonly string[],
  terminal: Terminal = ownTerminal,
): Promise<number | 'usage'> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { expect: { type: 'string' } },
  });
  const [action, ...others] = positionals;
  const mark = markOf(values.expect);
  if (others.length > 0 || (values.expect !== undefined && (action !== 'verify' || !mark))) return 'usage';
  if (action === 'verify') {
    return withStore(terminal, async (store) => {
      const verdict = await verifyAudit(readAudit(store), mark);
      terminal.write(inWords(verdict));
      return verdict.isIntact ? 0 : 1;
    });
  }
  if (action === 'export') {
    return withStore(terminal, async (store) => {
      for await (const entry of readAudit(store)) terminal.write(`${JSON.stringify(entry)}\n`);
      return 0;
    });
  }
  return 'usage';
}
