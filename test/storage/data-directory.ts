import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** An empty database, made once for each version of the engine and copied from then on: making one takes five seconds. */
function emptyDatabase(): string {
  const engine = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const { version } = JSON.parse(readFileSync(join(engine, '../../package.json'), 'utf8')) as { version: string };
  const cached = join(root, `node_modules/.cache/empty-database-${version}`);
  if (existsSync(cached)) return cached;
  const made = `${cached}.${process.pid}`;
  mkdirSync(made, { recursive: true });
  execFileSync(process.execPath, [join(root, 'companion-service/storage/make-database.js'), made]);
  try {
    renameSync(made, cached);
  } catch {
    // Another test was faster.
    rmSync(made, { recursive: true, force: true });
  }
  return cached;
}

const memory = '/dev/shm';

/** Memory where there is enough: a copied database that is synced at each commit keeps a disk busy for seconds. */
function roomyFolder(): string {
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > 1024 ** 3 ? memory : tmpdir();
}

const prefix = 'mail-oauth-storage-';
const abandonedMs = 2 * 3_600_000;

/** Removes what tests that were cut off have left behind: memory is too dear for it. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!name.startsWith(prefix)) continue;
    const madeAt = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
    if (Date.now() - madeAt > abandonedMs) rmSync(path, { recursive: true, force: true });
  }
}

/** A data directory as the first start leaves it, without tables. Remove it when done. */
export function makeDataDir(): string {
  const folder = roomyFolder();
  sweep(folder);
  const dataDir = mkdtempSync(join(folder, prefix));
  cpSync(emptyDatabase(), join(dataDir, 'database'), { recursive: true });
  return dataDir;
}
