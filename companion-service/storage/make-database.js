/**
 * Makes an empty database in the folder named by the first argument, on the disk to its last file, and ends. A process
 * of its own, because making one takes 800 MB of memory that WebAssembly does not give back; opening one takes 300.
 */
import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';

const [, , folder = ''] = process.argv;
const database = await PGlite.create(folder);
await database.close();

const sync = (path, flags) => {
  const file = openSync(path, flags);
  fsyncSync(file);
  closeSync(file);
};
const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
for (const entry of entries) {
  if (entry.isFile()) sync(join(entry.parentPath, entry.name), 'r+');
}
// Windows opens no folders.
if (process.platform !== 'win32') {
  for (const entry of entries) if (entry.isDirectory()) sync(join(entry.parentPath, entry.name), 'r');
  sync(folder, 'r');
}
