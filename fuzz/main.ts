/**
 * `npm run fuzz -- [--executions n] [--seconds n] [--seed n] [--figures] [target …]`: searches the given targets, or
 * all of them one after the other. `--figures` writes what was measured into docs/fuzzing.md and keeps the corpus.
 * `--input file target` runs one input and prints what came of it.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCorpus, writeCorpus } from './engine/corpus.ts';
import { startCounting } from './engine/edges.ts';
import { writeFigures } from './engine/figures.ts';
import { judged } from './engine/judge.ts';
import { Crash, runTarget } from './engine/run.ts';
import { type TargetName, targetNames } from './targets/names.ts';

const isTarget = (name: string): name is TargetName => targetNames.some((known) => known === name);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    executions: { type: 'string', default: '2000000' },
    seconds: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: '1' },
    figures: { type: 'boolean', default: false },
    input: { type: 'string' },
  },
});
const unknown = positionals.filter((name) => !isTarget(name));
if (unknown.length > 0) {
  console.error(`No such target: ${unknown.join(', ')}. Known: ${targetNames.join(', ')}`);
  process.exit(2);
}
const named = positionals.filter(isTarget);
const wanted = named.length > 0 ? named : targetNames;
const [only] = wanted;
if (wanted.length > 1 || !only) {
  // Each in a process of its own, so that the heap of one is not the heap of another.
  const options = process.argv.slice(2).filter((argument) => !positionals.includes(argument));
  const failed = wanted.filter((name) => {
    const { status } = spawnSync(
      process.execPath,
      [...process.execArgv, fileURLToPath(import.meta.url), ...options, name],
      {
        stdio: 'inherit',
      },
    );
    return status !== 0;
  });
  if (failed.length > 0) console.error(`Broken: ${failed.join(', ')}`);
  process.exit(failed.length > 0 ? 1 : 0);
}
await fuzz(only);

async function fuzz(name: TargetName): Promise<void> {
  startCounting();
  register('./engine/load-instrumented.ts', import.meta.url);
  const { targets } = await import('./targets/index.ts');
  const target = targets[name];
  if (values.input !== undefined) {
    const input = readFileSync(values.input);
    const { output } = await target.run(input);
    console.log(JSON.stringify(output, undefined, 2));
    await judged(target, input);
    return;
  }
  try {
    const figures = await runTarget(name, target, {
      executions: Number(values.executions),
      seconds: Number(values.seconds),
      seed: Number(values.seed),
      say: (text) => console.log(text),
    });
    const { inputs, ...measured } = figures;
    console.log(name, JSON.stringify({ ...measured, inputs: inputs.length, kept: readCorpus(name).length }));
    if (values.figures) writeFigures(name, target.reads, measured, writeCorpus(name, inputs));
  } catch (error) {
    if (!(error instanceof Crash)) throw error;
    console.error(`${error.message}\nInput kept in ${error.file}`);
    console.error(error.cause);
    process.exitCode = 1;
  }
}
