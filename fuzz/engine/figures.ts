import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { RunFigures } from './run.ts';

interface Row extends Omit<RunFigures, 'inputs'> {
  readonly reads: string;
  readonly executionsPerSecond: number;
  readonly corpusInputs: number;
  readonly corpusBytes: number;
}

const data = new URL('../../docs/fuzzing.json', import.meta.url);
const page = new URL('../../docs/fuzzing.md', import.meta.url);
const words = new URL('../figures-page.md', import.meta.url);

function readRows(): Record<string, Row> {
  try {
    return JSON.parse(readFileSync(data, 'utf8')) as Record<string, Row>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

/** Puts the figures of one target into docs/fuzzing.json, and makes docs/fuzzing.md of all of them. */
export function writeFigures(
  name: string,
  reads: string,
  figures: Omit<RunFigures, 'inputs'>,
  corpus: { readonly inputs: number; readonly bytes: number },
): void {
  const executionsPerSecond = Math.round(figures.executions / Math.max(0.1, figures.seconds));
  const row: Row = { reads, ...figures, executionsPerSecond, corpusInputs: corpus.inputs, corpusBytes: corpus.bytes };
  const rows = { ...readRows(), [name]: row };
  const sorted = Object.fromEntries(Object.entries(rows).sort(([one], [other]) => (one < other ? -1 : 1)));
  writeFileSync(data, `${JSON.stringify(sorted, undefined, 2)}\n`);
  writeFileSync(page, readFileSync(words, 'utf8').replace('<!-- figures -->', tableOf(sorted)));
}

const cell = (value: number): string => value.toLocaleString('en-US');

function tableOf(rows: Record<string, Row>): string {
  const head =
    '| target | executions | seconds | per second | edges | features | corpus | slowest | growth | heap |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n';
  const lines = Object.entries(rows).map(([name, row]) =>
    [
      `| ${name}`,
      cell(row.executions),
      cell(row.seconds),
      cell(row.executionsPerSecond),
      cell(row.edges),
      cell(row.features),
      `${cell(row.corpusInputs)} (${cell(Math.ceil(row.corpusBytes / 1000))} kB)`,
      `${row.slowestMs} ms`,
      row.growthFactor === 0 ? 'none' : `${row.growthFactor}`,
      `${row.heapStartMb} to ${row.heapEndMb} MB |`,
    ].join(' | '),
  );
  const reads = Object.entries(rows).map(([name, row]) => `- **${name}**: ${row.reads}.`);
  const machine = `Node ${process.versions.node}, one core of ${cpus()[0]?.model.trim() ?? 'this machine'}.`;
  return `${reads.join('\n')}\n\n${head}${lines.join('\n')}\n\n${machine}`;
}
