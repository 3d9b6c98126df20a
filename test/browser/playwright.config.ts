import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
if (!chromium) console.log('skipped: no Chromium was found, so no browser test runs');
const results = fileURLToPath(new URL('../../test-results/', import.meta.url));

/** Real browser, real jar, simulated clouds: see world.ts. */
export default defineConfig({
  testDir: '.',
  testMatch: chromium ? '*.spec.ts' : [],
  outputDir: `${results}browser`,
  reporter: [['list'], ['json', { outputFile: `${results}browser.json` }]],
  timeout: 60_000,
  // Two cores carry the browser, the clouds and the companion, and whatever else the machine does.
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: false,
  retries: 0,
  use: {
    actionTimeout: 15_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium !== undefined && { executablePath: chromium }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    },
  },
});
