import { wayInEnglish, wayTaken } from '#facts/way-taken.ts';
import { checks } from '../checks/index.ts';
import { diagnoseFleet, type FleetMember, type FleetOptions } from '../diagnosis/fleet.ts';
import { fleetLine } from '../diagnosis/fleet-line.ts';
import { probes } from '../diagnosis/probes/index.ts';
import type { NetworkDoor } from '../probes/network/network-door.ts';
import { version } from '../version.ts';

/** Gentle with Microsoft: one address gets no more HTTP connections than a browser window full of tabs. */
export const connectionsPerHost = 24;
const progressMs = 1_000;

interface CheckOptions {
  readonly members: readonly FleetMember[];
  readonly concurrency: number;
  /** Whole reports instead of a line of findings. */
  readonly wantsReports: boolean;
  readonly door: NetworkDoor;
  readonly signal: AbortSignal;
  readonly write: (text: string) => void;
  readonly tell: (text: string) => void;
  readonly limits?: Pick<FleetOptions, 'stepMs' | 'mailboxMs'>;
}

/**
 * Diagnoses a fleet of mailboxes: one line of JSON each as it ends, progress beside it. Resolves to the exit code: 0
 * when nothing failed, 1 when something did, 130 when it was interrupted.
 */
export async function checkCommand(options: CheckOptions): Promise<0 | 1 | 130> {
  const { members, door, signal, write, tell, wantsReports, concurrency } = options;
  const { limits = { stepMs: 15_000, mailboxMs: 120_000 } } = options;
  const startedAt = performance.now();
  let done = 0;
  let failed = 0;
  let ways: readonly string[] = [];
  const progress = () => {
    const perSecond = done / ((performance.now() - startedAt) / 1000);
    tell(`${done} of ${members.length} mailboxes, ${failed} failed, ${perSecond.toFixed(1)} a second\n`);
  };
  const timer = setInterval(progress, progressMs);
  try {
    await diagnoseFleet({ probes, checks, version, now: Date.now }, door, members, {
      ...limits,
      concurrency,
      signal,
      onReport: (report) => {
        if (signal.aborted) return;
        const line = fleetLine(report);
        done += 1;
        if (line.status === 'fail') failed += 1;
        if (ways.length === 0) ways = wayTaken(report.observations).map(wayInEnglish);
        write(`${JSON.stringify(wantsReports ? report : line)}\n`);
      },
    });
  } finally {
    clearInterval(timer);
  }
  progress();
  for (const way of ways) tell(`${way}\n`);
  if (signal.aborted) return 130;
  return failed > 0 ? 1 : 0;
}
