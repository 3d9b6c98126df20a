/**
 * Makes a fresh machine ready: the project's packages, and for tests the programs they are held against. Plain
 * JavaScript without dependencies, because it runs before there are any. A second run takes no time.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const at = (path) => new URL(path, root);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed; this is ${process.version}.`);
  process.exit(1);
}

/** Installs the packages of the lock file unless exactly these are installed already. */
export function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(at('package-lock.json')))
    .digest('hex');
  const stamp = at('node_modules/.installed-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages (once, half a minute) …');
  const installed = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (installed.status !== 0) process.exit(installed.status ?? 1);
  mkdirSync(at('node_modules'), { recursive: true });
  writeFileSync(stamp, lock);
}

/** Programs that tests are held against: what to look for, and the Debian package that brings it. */
const programs = [
  { names: ['chromium', 'chromium-browser', 'google-chrome'], debian: ['chromium'] },
  { names: ['dovecot'], debian: ['dovecot-imapd', 'dovecot-pop3d'] },
  // Beside the programs, because it is Dovecot that starts it
  { names: ['../lib/dovecot/submission'], debian: ['dovecot-submissiond'] },
  { names: ['tinyproxy'], debian: ['tinyproxy'] },
  { names: ['microsocks'], debian: ['microsocks'] },
  { names: ['pg_ctlcluster'], debian: ['postgresql'] },
  { names: ['curl'], debian: ['curl'] },
  { names: ['openssl'], debian: ['openssl'] },
  { names: ['shellcheck'], debian: ['shellcheck'] },
  { names: ['pdftotext'], debian: ['poppler-utils'] },
  { names: ['nginx'], debian: ['nginx'] },
  { names: ['apache2'], debian: ['apache2-bin'] },
  { names: ['haproxy'], debian: ['haproxy'] },
];

const isThere = (name) =>
  ['/usr/local/bin', '/usr/bin', '/bin', '/usr/sbin', '/sbin', ...(process.env.PATH ?? '').split(':')].some((folder) =>
    existsSync(`${folder}/${name}`),
  );

/** Installs missing programs where this machine lets us; tests that still miss one say so themselves. */
export function installPrograms() {
  const missing = programs.filter(({ names }) => !names.some(isThere));
  if (missing.length === 0) return;
  const packages = missing.flatMap(({ debian }) => debian);
  if (process.getuid?.() !== 0 || !isThere('apt-get')) {
    console.log(
      `Not found, and not installable from here: ${packages.join(', ')}. The tests that need them are skipped.`,
    );
    return;
  }
  console.log(`Installing ${packages.join(', ')} (once) …`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    // Offline for systemd: tests start what they need themselves, and no service of the machine comes up.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', SYSTEMD_OFFLINE: '1' },
  };
  try {
    execFileSync('apt-get', ['update', '-q'], options);
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], options);
  } catch {
    console.log(`Installing ${packages.join(', ')} failed. The tests that need them are skipped.`);
  }
}
