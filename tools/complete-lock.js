/**
 * Adds to the lock file the optional binaries of other platforms that the registry at hand did not offer, so that
 * `npm ci` accepts the lock here and elsewhere. Run after every change of dependencies: `npm run lock`; `--check` only
 * tells.
 *
 * npm writes only what it could see, and later calls the lock incomplete. A missing entry is described by its name,
 * which is how these packages are all called: `…-linux-x64-musl`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32'];

const lockPath = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(lockPath, 'utf8'));
const added = [];

for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const candidates = [`${path}/node_modules/${name}`, `node_modules/${name}`];
    if (candidates.some((candidate) => candidate in lock.packages)) continue;
    const words = name.split(/[-/]/);
    const os = systems.find((system) => words.includes(system));
    const cpu = processors.find((processor) => words.includes(processor));
    if (!os && !cpu) continue;
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(cpu && { cpu: [cpu] }),
      ...(entry.dev && { dev: true }),
      ...(words.includes('musl') && { libc: ['musl'] }),
      optional: true,
      ...(os && { os: [os] }),
    };
    added.push(name);
  }
}

if (process.argv.includes('--check')) {
  if (added.length > 0) console.error(`The lock file misses ${added.length} entries: run npm run lock.`);
  process.exit(added.length === 0 ? 0 : 1);
}
const sorted = Object.fromEntries(Object.entries(lock.packages).sort(([one], [other]) => (one < other ? -1 : 1)));
for (const entry of Object.values(sorted)) delete entry.resolved;
writeFileSync(lockPath, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
console.log(added.length === 0 ? 'The lock file is complete.' : `Added ${added.length} optional entries.`);
