import type { ExplanationCode } from '#facts/explanations/catalogue.ts';
import { createDoorFetch } from '../../companion-service/probes/door-fetch.ts';
import { connectToFirst } from '../../companion-service/probes/happy-eyeballs.ts';
import { createMappedNetworkDoor } from '../../companion-service/probes/mapped-network-door.ts';
import type { NetworkDoor } from '../../companion-service/probes/network-door.ts';
import { readProxy } from '../../companion-service/probes/proxy-settings.ts';
import { createTrustStore } from '../../companion-service/probes/secure-context.ts';
import { openThroughProxy } from '../../companion-service/probes/through-proxy.ts';
import { startSandbox } from '../sandbox/start-sandbox.ts';
import { type BlackHole, openBlackHole } from './black-hole.ts';
import { certificatesFor, type ShownCertificates } from './certificates.ts';
import { cloudWithFault } from './cloud-with-fault.ts';
import { authorityHost, type Column, columnName, columns } from './columns.ts';
import { connectionFaultServer, connectionFaults } from './connection-faults.ts';
import { type Fault, faultIds } from './faults.ts';
import { httpFaults } from './http-faults.ts';
import { mailFaultServer, upToStartTls } from './mail-conversations.ts';
import { mailFaults } from './mail-faults.ts';
import { isOfConnection, whyNot } from './not-applicable.ts';
import { refusingProxy } from './proxy-faults.ts';
import { firstProblem, type Ground, leaksIn, type Ran, runDiagnosisOf } from './run-cell.ts';
import { type FaultServer, secured, unusedPort, wireServer } from './wire.ts';

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
}

interface Kit extends Ground {
  readonly shown: ShownCertificates;
  readonly blackHole: BlackHole;
}

const longestWaitForCloseMs = 3_000;

/** Between two bytes of a trickle: often enough that only a deadline for the whole step ends it. */
const everyMs = ({ stepMs }: Kit): number => stepMs / 12;

async function serverFor(fault: Fault, { at, host, step }: Column, kit: Kit): Promise<FaultServer> {
  const { sandbox, shown } = kit;
  const none = { openSockets: () => 0, close: async () => undefined };
  if (fault === 'refused') return { ...none, port: await unusedPort() };
  if (fault === 'blackHoled') return { ...none, port: kit.blackHole.port };
  if (fault === 'proxy407') return refusingProxy('407 Proxy Authentication Required');
  if (fault === 'proxy403') return refusingProxy('403 Forbidden');
  if (fault === 'tlsOnPlainPort') return wireServer((raw) => void secured(raw, shown.right));
  if (at.kind === 'request' && httpFaults[fault]) {
    const behind = {
      port: sandbox.world.map.get(`${host}:443`) ?? 0,
      caPem: sandbox.world.certificateAuthority.certificatePem,
    };
    return cloudWithFault(at.isIt, httpFaults[fault], shown.right, behind, everyMs(kit));
  }
  if (at.kind === 'turn' && mailFaults[fault]) {
    return mailFaultServer(at.protocol, step, mailFaults[fault], shown.right, everyMs(kit));
  }
  const atHandshake = connectionFaults[fault];
  if (!atHandshake) throw new Error(`nothing makes ${fault} at ${step}`);
  const isStartTls = at.kind === 'connection' && at.startTls;
  return connectionFaultServer(atHandshake, shown, everyMs(kit), isStartTls ? upToStartTls : undefined);
}

/** A door to the healthy sandbox in which one endpoint is the faulty server, or lies behind a faulty proxy. */
function doorFor(fault: Fault, { host, port }: Column, server: FaultServer, { sandbox, trusted }: Kit): NetworkDoor {
  const isProxy = fault === 'proxy407' || fault === 'proxy403';
  const map = new Map(sandbox.world.map);
  if (!isProxy) map.set(`${host}:${port}`, server.port);
  const door = createMappedNetworkDoor({
    map,
    caPem: [],
    secureContext: trusted,
    mailExchangers: sandbox.world.mailExchangers,
  });
  if (!isProxy) return door;
  const proxy = readProxy(`http://proxy.example:${server.port}`);
  const connect = (_host: string, proxyPort: number, signal: AbortSignal) =>
    connectToFirst(['127.0.0.1'], proxyPort, signal);
  const open: NetworkDoor['open'] = (to, toPort, signal) =>
    to === host && toPort === port
      ? openThroughProxy(proxy, connect, { host: to, port: toPort }, trusted, signal)
      : door.open(to, toPort, signal);
  return { ...door, open, ...createDoorFetch(open, trusted) };
}

async function settledSockets(server: FaultServer): Promise<number> {
  for (let waitedMs = 0; server.openSockets() > 0 && waitedMs < longestWaitForCloseMs; waitedMs += 50) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return server.openSockets();
}

async function runCells(fault: Fault, told: readonly Column[], kit: Kit): Promise<Outcome[]> {
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
function groupedCells(only: (column: Column, fault: Fault) => boolean): (readonly [Fault, readonly Column[]])[] {
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
const isWaiting = (fault: Fault): boolean => ['blackHoled', 'silent', 'trickle', 'tlsOnPlainPort'].includes(fault);
const waitingAtOnce = 24;
const busyAtOnce = 6;

/**
 * A deadline that this machine, as busy as it is, keeps with ease: many times what a healthy diagnosis takes. Fails when
 * a healthy one is not healthy, because then the matrix would prove nothing.
 */
async function calibratedStepMs(ground: Ground): Promise<number> {
  let longestMs = 0;
  const warmUp = columns.filter(({ step }) => ['connection', 'refresh', 'inbox'].includes(step));
  for (const column of [...warmUp, ...warmUp]) {
    const door = createMappedNetworkDoor({
      map: ground.sandbox.world.map,
      caPem: [],
      secureContext: ground.trusted,
      mailExchangers: ground.sandbox.world.mailExchangers,
    });
    const { report, tookMs } = await runDiagnosisOf(column, door, ground);
    await door.close();
    const problems = report.findings.filter(({ status }) => status === 'fail').map(({ code }) => code);
    if (problems.length > 0) throw new Error(`healthy, and yet: ${problems.join(' ')}`);
    longestMs = tookMs;
  }
  return Math.min(8_000, Math.max(2_500, Math.round(longestMs * 12)));
}

/** Runs the cells side by side against one sandbox. */
export async function runMatrix(only: (column: Column, fault: Fault) => boolean = () => true): Promise<Matrix> {
  const sandbox = await startSandbox();
  const { certificateAuthority } = sandbox.world;
  const hosts = [...new Set(columns.map(({ host }) => host))];
  const blackHole = await openBlackHole();
  const outcomes: Outcome[] = [];
  try {
    const ground: Ground = { sandbox, trusted: createTrustStore([certificateAuthority.certificatePem]), stepMs: 8_000 };
    const stepMs = await calibratedStepMs(ground);
    const shown = await certificatesFor(certificateAuthority, [authorityHost, ...hosts]);
    const kit: Kit = { ...ground, stepMs, blackHole, shown };
    const cells = groupedCells(only);
    const pool = (share: typeof cells, atOnce: number): Promise<void>[] =>
      Array.from({ length: atOnce }, async () => {
        for (let next = share.shift(); next; next = share.shift()) outcomes.push(...(await runCells(...next, kit)));
      });
    await Promise.all([
      ...pool(
        cells.filter(([fault]) => isWaiting(fault)),
        waitingAtOnce,
      ),
      ...pool(
        cells.filter(([fault]) => !isWaiting(fault)),
        busyAtOnce,
      ),
    ]);
    return { outcomes, stepMs };
  } finally {
    await blackHole.close();
    await sandbox.close();
  }
}
