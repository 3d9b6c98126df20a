import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Command } from '../peers/curl.ts';
import { median, type Row, rowsOf } from './figures.ts';
import { commands } from './programs.ts';

const node = process.execPath;
const program = fileURLToPath(new URL('../../companion-service/cli/jira-mail-oauth.js', import.meta.url));

async function medianRun(repetitions: number, command: Command): Promise<{ wallMs: number; cpuMs: number }> {
  const runs: { wallMs: number; cpuMs: number }[] = [];
  // The first run finds nothing in the caches.
  for (let index = 0; index <= repetitions; index += 1) runs.push(await commands([command]));
  const kept = runs.slice(1);
  return { wallMs: median(kept.map(({ wallMs }) => wallMs)), cpuMs: median(kept.map(({ cpuMs }) => cpuMs)) };
}

/** From the command line to the first act: `explain` of one line, `check` up to the list it refuses. */
export async function startUp(folder: string, repetitions: number): Promise<Row[]> {
  const list = `${folder}/empty.json`;
  writeFileSync(list, '[]');
  const shell = (script: string): Command => ['sh', '-c', script];
  const empty = await medianRun(repetitions, [node, '-e', '0']);
  const explain = await medianRun(repetitions, shell(`echo AADSTS7000215 | exec '${node}' '${program}' explain`));
  const check = await medianRun(repetitions, shell(`'${node}' '${program}' check --file '${list}'; test $? = 2`));
  const rows = (measure: 'wallMs' | 'cpuMs', name: string): Row[] =>
    Object.entries({ explain, check }).flatMap(([command, figures]) =>
      rowsOf({
        group: 'Start of the command line',
        measure: `${command}, ${name}`,
        unit: 'ms',
        good: 'less',
        ours: figures[measure],
        peers: { 'node -e 0': empty[measure] },
      }),
    );
  return [...rows('wallMs', 'median time'), ...rows('cpuMs', 'CPU')];
}
