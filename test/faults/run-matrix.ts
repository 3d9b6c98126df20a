import type { ExplanationCode } from '#facts/explanations/catalogue.ts';
import { createMappedNetworkDoor } from '../../companion-service/probes/network/mapped-network-door.ts';
import { type Column, columnName, columns } from './columns.ts';
import { expectedCode } from './expected.ts';
import { doorFor, type Kit, openKit, serverFor, settledSockets } from './fault-kit.ts';
import { type Fault, faultIds } from './faults.ts';
import { httpFaults } from './http-faults.ts';
import { isOfConnection, whyNot } from './not-applicable.ts';
import { firstProblem, type Ground, leaksIn, type Ran, runDiagnosisOf } from './run-cell.ts';

/** What came of one cell. */
export interface Outcome {
  readonly column: string;
  readonly fault: Fault;
  readonly check: string | undefined;
  readonly status: string | undefined;
  readonly code: ExplanationCode | undefined;
  readonly ended: string;
  readonly tookMs: number;
  readonly bugs: readonly string[];
  readonly leaks: readonly string[];
  /** Connections to the faulty peer that are still open a moment after the end. */
  readonly openSockets: number;
  /** All codes given, so that a limit told as a wrong secret anywhere is found. */
  readonly codes: readonly string[];
}

/** What came of all cells, and the deadline of a step that they were given. */
export interface Matrix {
  readonly outcomes: readonly Outcome[];
  readonly stepMs: number;
  /** Diagnoses that were run a second time, because the first told something else. */
  readonly ranAgain: number;
}

/** A fault, and the columns that one diagnosis answers for. */
type Cell = readonly [Fault, readonly Column[]];

async function runCells([fault, told]: Cell, kit: Kit): Promise<Outcome[]> {
  const [column] = told;
  if (!column) return [];
  const server = await serverFor(fault, column, kit);
  const door = doorFor(fault, column, server, kit);
  let ran: Ran;
  let openSockets: number;
  try {
    ran = await runDiagnosisOf(column, door, kit);
  } finally {
    await door.close();
    openSockets = await settledSockets(server);
    await server.close();
  }
  const { report, tookMs } = ran;
  return told.map((one) => {
    const problem = firstProblem(report, one.stage);
    return {
      column: columnName(one),
      fault,
      check: problem?.check,
      status: problem?.status,
      code: problem?.code,
      ended: report.madeBy.ended,
      tookMs: Math.round(tookMs),
      bugs: report.bugs.map(({ name, where }) => `${name} in ${where}`),
      leaks: leaksIn(ran),
      openSockets,
      codes: [...new Set(report.findings.flatMap(({ code }) => code ?? []))],
    };
  });
}

/**
 * The cells, grouped by the diagnosis that answers them: a connection that fails is told by every stage that needed
 * it, so one diagnosis answers for several columns.
 */
function groupedCells(only: (column: Column, fault: Fault) => boolean): Cell[] {
  const groups = new Map<string, [Fault, Column[]]>();
  for (const fault of faultIds) {
    for (const column of columns) {
      if (whyNot(fault, column) !== undefined || !only(column, fault)) continue;
      const isShared = column.at.kind === 'connection' || (isOfConnection(fault) && !httpFaults[fault]);
      const key = isShared
        ? `${fault} ${column.host}:${column.port} ${column.settings.grant}`
        : `${fault} ${columnName(column)}`;
      const group = groups.get(key) ?? [fault, []];
      group[1].push(column);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

/** Faults that keep a diagnosis waiting and the machine idle: many of them fit side by side. */
const isWaiting = (fault: Fault): boolean =>
  ['blackHoled', 'proxySilent', 'silent', 'trickle', 'tlsOnPlainPort'].includes(fault);
const waitingAtOnce = 24;
const busyAtOnce = 6;
const longestStepMs = 8_000;

/**
 * A deadline that this machine, as busy as it is, keeps with ease: many times what a healthy diagnosis takes. Fails when
 * a healthy one is not healthy, because then the matrix would prove nothing.
 */
async function calibratedStepMs(ground: Ground): Promise<number> {
  let longestMs = 0;
  const healthy = columns.filter(({ step }) => ['connection', 'refresh', 'inbox'].includes(step));
  for (const [round, column] of [
    ...healthy.map((one) => [1, one] as const),
    ...healthy.map((one) => [2, one] as const),
  ]) {
    const door = createMappedNetworkDoor({ ...ground.sandbox.world, caPem: [], secureContext: ground.trusted });
    const { report, tookMs } = await runDiagnosisOf(column, door, ground);
    await door.close();
    const problems = report.findings.filter(({ status }) => status === 'fail').map(({ code }) => code);
    if (problems.length > 0) throw new Error(`healthy, and yet: ${problems.join(' ')}`);
    // The first round only warms up
    if (round === 2) longestMs = Math.max(longestMs, tookMs);
  }
  return Math.min(longestStepMs, Math.max(2_500, Math.round(longestMs * 12)));
}

/** Runs the cells side by side against one sandbox. */
export async function runMatrix(only: (column: Column, fault: Fault) => boolean = () => true): Promise<Matrix> {
  const patient = await openKit(longestStepMs);
  try {
    const stepMs = await calibratedStepMs(patient);
    const kit = { ...patient, stepMs };
    const outcomes: Outcome[] = [];
    const again: Cell[] = [];
    const work = async (share: Cell[]): Promise<void> => {
      for (let cell = share.shift(); cell; cell = share.shift()) {
        const told = await runCells(cell, kit);
        if (told.every(isAsDecided)) outcomes.push(...told);
        else again.push(cell);
      }
    };
    const cells = groupedCells(only);
    const waiting = cells.filter(([fault]) => isWaiting(fault));
    const busy = cells.filter(([fault]) => !isWaiting(fault));
    await Promise.all([
      ...Array.from({ length: waitingAtOnce }, () => work(waiting)),
      ...Array.from({ length: busyAtOnce }, () => work(busy)),
    ]);
    // A machine that others keep busy may starve a cell: it has one more chance, with few beside it and with time.
    const ranAgain = again.length;
    const patiently = async (): Promise<void> => {
      for (let cell = again.shift(); cell; cell = again.shift()) outcomes.push(...(await runCells(cell, patient)));
    };
    await Promise.all(Array.from({ length: 4 }, patiently));
    return { outcomes, stepMs, ranAgain };
  } finally {
    await patient.close();
  }
}

const byName = new Map(columns.map((column) => [columnName(column), column]));
const isAsDecided = ({ column, fault, code }: Outcome): boolean => {
  const found = byName.get(column);
  return found !== undefined && expectedCode(fault, found) === code;
};
