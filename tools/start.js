/** `npm start`: sets up what is needed, then starts the simulated world with our page in it. */
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installPackages } from './set-up.js';

installPackages();
const root = fileURLToPath(new URL('..', import.meta.url));
const tsx = (...rest) => ['--disable-warning=ExperimentalWarning', '--import', 'tsx', ...rest];
const built = spawnSync(process.execPath, tsx('tools/build-jar.ts', '--if-changed'), { cwd: root, stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);
const sandbox = spawn(process.execPath, tsx('test/sandbox/main.ts', ...process.argv.slice(2)), {
  cwd: root,
  stdio: 'inherit',
});
// Ctrl-C reaches the sandbox by itself; a signal from elsewhere is passed on.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => sandbox.kill('SIGTERM'));
sandbox.on('exit', (code) => process.exit(code ?? 0));
