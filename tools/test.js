/**
 * `npm test`: sets up, then runs every stage and says how many tests passed. `--stage name` runs one; `npm run check`
 * is all of them without the browser.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installPackages, installPrograms } from './set-up.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = fileURLToPath(new URL('../test-results/', import.meta.url));
const node = process.execPath;
const tsx = ['--disable-warning=ExperimentalWarning', '--import', 'tsx'];
const bin = (name) => `node_modules/.bin/${name}`;

const stages = [
  { name: 'lint', say: 'Format and lint', run: [bin('biome'), 'check', '.'] },
  { name: 'lock', say: 'Lock file', run: [node, 'tools/complete-lock.js', '--check'] },
  {
    name: 'zones',
    say: 'Import arrows',
    run: [bin('depcruise'), 'companion-service', 'plugin-ui', '--config', '.dependency-cruiser.cjs'],
  },
  { name: 'types', say: 'Types', run: [node, 'node_modules/tsc7/bin/tsc', '-p', '.'] },
  { name: 'dead-code', say: 'Dead code', run: [bin('knip')] },
  {
    name: 'audit',
    say: 'Known vulnerabilities',
    run: [node, ...tsx, 'tools/audit.ts'],
    counts: () => read('audit.json'),
  },
  { name: 'golden', say: 'Golden files', run: [node, ...tsx, 'tools/golden.ts', '--check'] },
  { name: 'build', say: 'Jar', run: [node, ...tsx, 'tools/build-jar.ts', '--if-changed'] },
  {
    name: 'unit',
    say: 'Unit tests',
    run: [
      node,
      '--disable-warning=ExperimentalWarning',
      '--experimental-vm-modules',
      'node_modules/jest/bin/jest.js',
      '--json',
      `--outputFile=${results}unit.json`,
      '--silent=false',
    ],
    counts: () => {
      const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = read('unit.json');
      return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, skipped: numPendingTests };
    },
  },
  {
    name: 'browser',
    say: 'Browser tests',
    run: [bin('playwright'), 'test', '--config', 'test/browser/playwright.config.ts'],
    counts: () => {
      const { expected, unexpected, flaky, skipped } = read('browser.json').stats;
      return { passed: expected + flaky, failed: unexpected, skipped };
    },
  },
];

const read = (file) => JSON.parse(readFileSync(`${results}${file}`, 'utf8'));
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isFast = process.argv.includes('--without-browser');

installPackages();
if (!isFast) installPrograms();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
for (const { name, say, run, counts } of stages) {
  if (wanted.length > 0 ? !wanted.includes(name) : isFast && name === 'browser') continue;
  const startedAt = Date.now();
  console.log(`\n── ${say}`);
  const { status } = spawnSync(run[0], run.slice(1), {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, FORCE_COLOR: '0' },
  });
  const hasCounts = counts && existsSync(`${results}${name}.json`);
  const counted = hasCounts ? counts() : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
  if (status !== 0 && counted.failed === 0) counted.failed = 1;
  for (const key of Object.keys(total)) total[key] += counted[key];
  console.log(`── ${say}: ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);
