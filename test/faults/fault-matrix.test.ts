import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { explanationOf } from '../../companion-service/facts/explanations/catalogue.ts';
import { columnName, columns } from './columns.ts';
import { expectedCode } from './expected.ts';
import { type Fault, faultIds, faults } from './faults.ts';
import { matrixPage } from './matrix-page.ts';
import { whyNot } from './not-applicable.ts';
import type { Matrix, Outcome } from './run-matrix.ts';

const cells = columns.flatMap((column) =>
  faultIds
    .filter((fault) => whyNot(fault, column) === undefined)
    .map((fault) => [`${columnName(column)}: ${faults[fault]}`, column, fault] as const),
);

let ran: Matrix & { readonly rejections: readonly string[]; readonly exitCode: number | null };

/**
 * The matrix runs in a process of its own, which ends by itself: nobody could hide an open handle or an unhandled
 * rejection there.
 */
beforeAll(async () => {
  const script = new URL('print-matrix.ts', import.meta.url).pathname;
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--import', 'tsx', script, '--json'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const [exitCode] = (await once(child, 'close')) as [number | null];
  ran = { ...(JSON.parse(Buffer.concat(chunks).toString('utf8')) as Omit<typeof ran, 'exitCode'>), exitCode };
}, 600_000);

const outcomeOf = (column: string, fault: Fault): Outcome => {
  const found = ran.outcomes.find((outcome) => outcome.column === column && outcome.fault === fault);
  if (!found) throw new Error('the cell was not run');
  return found;
};

test.each(cells)('%s', (_name, column, fault) => {
  const outcome = outcomeOf(columnName(column), fault);
  expect({ code: outcome.code, check: outcome.check }).toEqual({
    code: expectedCode(fault, column),
    check: outcome.check,
  });
  expect(outcome).toMatchObject({ ended: 'complete', bugs: [], leaks: [], openSockets: 0 });
  // Steps follow one another, each with its own deadline: a handful of them, never the deadline of the whole
  expect(outcome.tookMs).toBeLessThan(6 * Math.max(ran.stepMs, ran.ranAgain > 0 ? 8_000 : 0));
});

/** Faults that say nothing about the settings. */
const passing: readonly Fault[] = [
  'blackHoled',
  'proxySilent',
  'silent',
  'trickle',
  'throttled',
  'throttledNoHint',
  'gateway502',
  'unavailable503',
];

test.each(passing)('%s is nowhere told as a wrong secret, account or setting', (fault) => {
  const blaming = ran.outcomes
    .filter((outcome) => outcome.fault === fault)
    .flatMap(({ column, codes }) => codes.map((code) => `${column}: ${code}`))
    .filter((told) => {
      const kind = explanationOf(told.slice(told.lastIndexOf(' ') + 1))?.failureClass;
      return kind === 'credential' || kind === 'account' || kind === 'consent' || kind === 'configuration';
    });
  expect(blaming).toEqual([]);
});

test('nothing is rejected unseen, and the process ends by itself', () => {
  expect({ rejections: ran.rejections, exitCode: ran.exitCode }).toEqual({ rejections: [], exitCode: 0 });
});

test('few cells needed a second try, however busy the machine', () => {
  expect(ran.ranAgain).toBeLessThan(cells.length / 10);
});

test('docs/fault-matrix.md says what happens (npm run fault-matrix writes it)', () => {
  expect(readFileSync(new URL('../../docs/fault-matrix.md', import.meta.url), 'utf8')).toBe(matrixPage(ran.outcomes));
});
