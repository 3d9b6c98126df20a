import type { Settings } from '#facts/settings.ts';
import type { Check } from '../checks/define-check.ts';
import type { Finding } from '../checks/finding.ts';
import type { ObservationName, Observed } from '../probes/observations.ts';
import type { StopSignal } from '../probes/stop-signal.ts';
import type { DiagnosisEvent } from './events.ts';
import { isStopped, judgeCheck } from './judge.ts';
import { Pending } from './pending.ts';
import type { DiagnosisContext, Probe } from './probe.ts';
import type { Bug, Report, StartedWith, Timing } from './report.ts';
import { carriersOf } from './same-cause.ts';

/** What a diagnosis is made of; the same for every one. */
export interface DiagnosisParts {
  readonly probes: readonly Probe[];
  readonly checks: readonly Check[];
  readonly version: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Names of the observations that a diagnosis with these settings tries to make. */
export const plannedObservations = (
  probes: readonly Probe[],
  settings: Settings,
  startedWith: StartedWith,
): Set<ObservationName> => new Set(applying(probes, settings, startedWith).flatMap((probe) => probe.gives(settings)));

const applying = (probes: readonly Probe[], settings: Settings, startedWith: StartedWith): readonly Probe[] =>
  probes.filter((probe) => probe.appliesTo?.(settings, startedWith) ?? true);

/** How long an order that only saves work is kept to, and how long a verdict is waited for that may stop a probe. */
const patienceMs = 1_000;

/** Goes on when `wait` calls back, or when the time is over. */
function atMost(milliseconds: number, wait: (then: () => void) => void, goOn: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const once = () => {
    if (isOver) return;
    isOver = true;
    clearTimeout(timer);
    goOn();
  };
  wait(once);
  if (!isOver) timer = setTimeout(once, milliseconds);
}

/**
 * Runs every probe as soon as its inputs exist, judges every check as soon as its observations are settled, tells each
 * step as it happens, and resolves to the report. Never rejects: a fault of our own code is told as a bug.
 */
export async function runDiagnosis(
  { probes, checks, version, now }: DiagnosisParts,
  context: DiagnosisContext,
  emit?: (event: DiagnosisEvent) => void,
): Promise<Report> {
  const { settings, startedWith, signal } = context;
  const startedAt = now();
  const applied = applying(probes, settings, startedWith);
  const planned = new Set(applied.flatMap((probe) => probe.gives(settings)));
  const observed: { -readonly [Name in keyof Observed]: Observed[Name] } = {};
  const timings: Partial<Record<ObservationName, Timing>> = {};
  const findings = new Map<Check, Finding>();
  const bugs: Bug[] = [];
  const observations = new Pending<ObservationName>(planned);
  const verdicts = new Pending<Check>(checks);
  const ended = new Pending<Probe>(applied);

  const tellBug = (bug: Bug): void => {
    bugs.push(bug);
    emit?.({ type: 'bug', ...bug });
  };

  const observe = async (probe: Probe, gives: readonly ObservationName[]): Promise<void> => {
    const startMs = now() - startedAt;
    for (const name of gives) emit?.({ type: 'probeStarted', name, stage: probe.stage, atMs: startMs });
    try {
      const made = await probe.observe(observed, context);
      const timing = { startMs, endMs: now() - startedAt };
      for (const name of gives) {
        if (made[name] === undefined || signal.aborted) continue;
        Object.assign(observed, { [name]: made[name] });
        timings[name] = timing;
        emit?.({ type: 'observation', name, observation: made[name], timing } as DiagnosisEvent);
      }
    } catch (error) {
      if (!signal.aborted)
        tellBug({ name: error instanceof Error ? error.name : typeof error, where: gives.join(' ') });
    }
  };

  const runProbe = (probe: Probe): void => {
    const gives = probe.gives(settings);
    const needs = probe.needs?.(settings) ?? [];
    const gates = probe.unlessFailed ? checks.filter(({ id }) => probe.unlessFailed?.includes(id)) : [];
    const run = async () => {
      const isFree =
        !signal.aborted &&
        needs.every((name) => observed[name] !== undefined) &&
        !gates.some((check) => isStopped(check, findings.get(check)));
      if (isFree) await observe(probe, gives);
      observations.settle(...gives);
      ended.settle(probe);
    };
    observations.whenSettled([...needs, ...(probe.after?.(settings) ?? [])], () =>
      atMost(
        patienceMs,
        (then) => observations.whenSettled(probe.soonAfter?.(settings, startedWith) ?? [], then),
        // What is not known by then keeps nobody from going on.
        () => atMost(patienceMs, (then) => verdicts.whenSettled(gates, then), run),
      ),
    );
  };

  const runCheck = (check: Check): void =>
    observations.whenSettled([...check.needs, ...(check.uses ?? []), ...carriersOf(check)], () => {
      const finding = judgeCheck(check, observed, settings, planned, tellBug);
      findings.set(check, finding);
      emit?.({ type: 'finding', finding });
      verdicts.settle(check);
    });

  emit?.({
    type: 'started',
    checks: checks.map(({ id, subject, stage }) => ({ check: id, ...(subject !== undefined && { subject }), stage })),
  });
  // Probes first: what they send is on its way while the checks are judged.
  for (const probe of applied) runProbe(probe);
  for (const check of checks) runCheck(check);
  await new Promise<void>((resolve) => ended.whenSettled(applied, () => verdicts.whenSettled(checks, resolve)));
  context.holdings.isOver = true;
  for (const held of Object.values(context.holdings.streams)) held.stream.destroy();

  const report: Report = {
    schemaVersion: 1,
    madeBy: {
      product: 'jira-mail-oauth',
      version,
      node: process.version,
      startedAt: new Date(startedAt).toISOString(),
      durationMs: now() - startedAt,
      startedWith,
      ended: endingOf(signal),
    },
    settings,
    observations: observed,
    timings,
    findings: checks.flatMap((check) => findings.get(check) ?? []),
    bugs,
  };
  emit?.({ type: 'ended', report });
  return report;
}

const endingOf = (signal: StopSignal): Report['madeBy']['ended'] => {
  if (!signal.aborted) return 'complete';
  return signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError' ? 'deadline' : 'cancelled';
};
