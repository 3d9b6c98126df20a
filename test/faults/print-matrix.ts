import { writeFileSync } from 'node:fs';
import { matrixPage } from './matrix-page.ts';
import { runMatrix } from './run-matrix.ts';

/**
 * `npm run fault-matrix` writes docs/fault-matrix.md from what really happens; with `--json`, prints the outcomes for
 * the test. Ends by itself: anything left open would keep the process alive, and the test waits for that.
 */
const rejections: string[] = [];
process.on('unhandledRejection', (reason) => {
  rejections.push(reason instanceof Error ? `${reason.name}: ${reason.message}\n${reason.stack}` : String(reason));
});

const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
const wanted = only === undefined ? undefined : new RegExp(only);
const { outcomes, ...rest } = await runMatrix(
  ({ peer, step }, fault) => wanted?.test(`${peer}: ${step} ${fault}`) ?? true,
);

if (process.argv.includes('--json')) process.stdout.write(JSON.stringify({ outcomes, ...rest, rejections }));
else writeFileSync(new URL('../../docs/fault-matrix.md', import.meta.url), matrixPage(outcomes));
