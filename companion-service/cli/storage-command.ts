import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { userInfo } from 'node:os';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { exportStorage } from '../storage/export-storage.ts';
import type { Counts } from '../storage/exported-storage.ts';
import { ImportError, importStorage } from '../storage/import-storage.ts';
import { ownTerminal, type Terminal, withStore } from './with-store.ts';

const inWords = (counts: Counts): string =>
  Object.entries(counts)
    .filter(([, rows]) => rows > 0)
    .map(([table, rows]) => `${rows} ${table.replaceAll('_', ' ')}`)
    .join(', ') || 'nothing';

const aboutKeys =
  'Secrets in it are sealed: whoever imports it needs the same master key (MAIL_OAUTH_MASTER_KEY_FILE, or master-key in the data directory).\n';

const exportTo = (file: string, terminal: Terminal): Promise<number> =>
  withStore(terminal, async (store) => {
    // Never over another file, and for its owner only: it holds addresses, reports and sealed secrets.
    const output = createWriteStream(file, { flags: 'wx', mode: 0o600 });
    try {
      await once(output, 'open');
      const counts = await exportStorage(store, async (line) => {
        if (!output.write(`${line}\n`)) await once(output, 'drain');
      });
      output.end();
      await finished(output);
      terminal.complain(`Exported: ${inWords(counts)}.\n${aboutKeys}`);
      return 0;
    } catch (error) {
      output.destroy();
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EEXIST' && code !== 'EACCES' && code !== 'ENOENT' && code !== 'ENOSPC') throw error;
      terminal.complain(`The file ${file} cannot be written (${code}).\n`);
      return 1;
    }
  });

const importFrom = (file: string, terminal: Terminal): Promise<number> =>
  withStore(terminal, async (store) => {
    const input = createReadStream(file, 'utf8');
    try {
      await once(input, 'open');
      const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
      const counts = await importStorage(store, lines, { kind: 'commandLine', id: userInfo().username });
      terminal.complain(`Imported: ${inWords(counts)}.\n${aboutKeys}`);
      return 0;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') {
        terminal.complain(`The file ${file} cannot be read (${code}).\n`);
      } else if (error instanceof ImportError) {
        terminal.complain(`Nothing was imported: ${error.message}.\n`);
      } else throw error;
      return 1;
    } finally {
      input.destroy();
    }
  });

/** `storage export|import --file <file>`. Answers with the exit code. */
export async function storageCommand(
  args: readonly string[],
  terminal: Terminal = ownTerminal,
): Promise<number | 'usage'> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { file: { type: 'string' } },
  });
  const [action, ...others] = positionals;
  if (others.length > 0 || values.file === undefined) return 'usage';
  if (action === 'export') return exportTo(values.file, terminal);
  if (action === 'import') return importFrom(values.file, terminal);
  return 'usage';
}
