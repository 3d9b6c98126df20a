import { writeFileSync } from 'node:fs';
import { startSandbox } from '../sandbox/start-sandbox.ts';
import { walkEndpoints } from './endpoint-matrix.ts';
import { pagePath, securityPage } from './security-page.ts';

/** `npm run docs:security`: tries every endpoint as every caller and writes docs/security.md. */
const sandbox = await startSandbox();
try {
  writeFileSync(pagePath, securityPage(await walkEndpoints(sandbox)));
  console.log('docs/security.md is written.');
} finally {
  await sandbox.close();
}
