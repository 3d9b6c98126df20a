#!/usr/bin/env node
// TypeScript is run as it stands, so that what is installed is what was reviewed.
import module from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

// Compiled code is kept where nobody else writes: whoever could plant it there would be run by us.
try {
  module.enableCompileCache?.(join(homedir(), '.cache', 'jira-mail-oauth'));
} catch {} // a user without a home: everything is compiled again
// Node 22.18 and later take the types off themselves, but for what lies in node_modules.
if (!process.features.typescript || import.meta.url.includes('/node_modules/')) {
  const { register } = await import('tsx/esm/api');
  register();
}
const { main } = await import('./cli.ts');
process.exitCode = await main(process.argv.slice(2));
