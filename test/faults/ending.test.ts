import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Column, columnName, columns } from './columns.ts';
import { doorFor, type Kit, openKit, serverFor, settledSockets } from './fault-kit.ts';
import { whyNot } from './not-applicable.ts';
import { type Ran, runDiagnosisOf, type Wanted } from './run-cell.ts';
import type { FaultServer } from './wire.ts';

let kit: Kit & { close(): Promise<void> };
beforeAll(async () => {
  kit = await openKit(30_000);
}, 60_000);
afterAll(() => kit?.close());

const silentAt = columns.filter((column) => whyNot('silent', column) === undefined);
const cases = silentAt.map((column) => [columnName(column), column] as const);

/** Runs a diagnosis against a server that falls silent for longer than anybody wants to wait. */
async function runSilent(
  column: Column,
  more: (server: FaultServer) => Pick<Wanted, 'diagnosisMs' | 'watch'>,
): Promise<Ran & { readonly openSockets: number }> {
  const server = await serverFor('silent', column, kit);
  const door = doorFor('silent', column, server, kit);
  try {
    const ran = await runDiagnosisOf(column, door, kit, more(server));
    // A door keeps connections over HTTP for the next diagnosis, but nobody else takes one to a mail server
    if (column.at.kind === 'request') await door.close();
    return { ...ran, openSockets: await settledSockets(server) };
  } finally {
    await door.close();
    await server.close();
  }
}

test.each(cases)(
  'cancelled while %s is silent: over at once, every connection closed',
  async (_name, column) => {
    let cancelledAt = 0;
    const { report, tookMs, openSockets } = await runSilent(column, () => {
      const started = performance.now();
      let timer: NodeJS.Timeout | undefined;
      return {
        watch: (event, cancel) => {
          timer ??= setTimeout(() => {
            cancelledAt = performance.now() - started;
            cancel();
          }, 500);
          if (event.type === 'ended') clearTimeout(timer);
        },
      };
    });
    expect(report.madeBy.ended).toBe('cancelled');
    expect(report.bugs).toEqual([]);
    expect(tookMs - cancelledAt).toBeLessThan(1_000);
    expect(openSockets).toBe(0);
  },
  20_000,
);

test.each(cases)(
  'out of time while %s is silent: the report says so',
  async (_name, column) => {
    const { report, tookMs, openSockets } = await runSilent(column, () => ({ diagnosisMs: 500 }));
    expect(report.madeBy.ended).toBe('deadline');
    expect(report.bugs).toEqual([]);
    expect(tookMs).toBeLessThan(3_000);
    expect(openSockets).toBe(0);
  },
  20_000,
);
