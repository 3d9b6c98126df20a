#!/usr/bin/env node
// TypeScript is run as it stands, so that what is installed is what was reviewed.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./cli.ts');
process.exitCode = await main(process.argv.slice(2));
