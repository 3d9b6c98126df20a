import type { Settings } from '#facts/settings.ts';
import type { Check } from '../checks/define-check.ts';
import type { Finding } from '../checks/finding.ts';
import type { ObservationName, Observed } from '../probes/observations.ts';
import type { DiagnosisEvent } from './events.ts';
import { judgeCheck } from './judge.ts';
import type { DiagnosisContext, Probe } from './probe.ts';
import type { Bug, Report, StartedWith, Timing } from './report.ts';

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

/** How long an order that only saves work is kept to. */
const patienceMs = 1_000;

/** Resolves with the promise, or when the time is over. */
function atMost(milliseconds: number, promise: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    const settle = () => {
      clearTimeout(timer);
      resolve();
    };
    promise.then(settle, settle);
  });
}

/** A promise with its settling functions outside. */
function settleable<T>(): { promise: Promise<T>; settle: (value: T) => void } {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}

/**
 * Runs every probe as soon as its inputs exist, judges every check as soon as its observations are settled, tells each
 * step as it happens, and resolves to the report. Never rejects: a fault of our own code is told as a bug.
 */
export async function runDiagnosis(
  { probes, checks, version, now }: DiagnosisParts,
  context: DiagnosisContext,
  emit: (event: DiagnosisEvent) => void,
): Promise<Report> {
  const { settings, startedWith, signal } = context;
  const startedAt = now();
  const planned = plannedObservations(probes, settings, startedWith);
  const observed: { -readonly [Name in keyof Observed]: Observed[Name] } = {};
  const timings: Partial<Record<ObservationName, Timing>> = {};
  const findings = new Map<Check, Finding>();
  const bugs: Bug[] = [];
  const settled = new Map([...planned].map((name) => [name, settleable<void>()]));
  const judged = new Map(checks.map((check) => [check, settleable<Finding>()]));

  const tellBug = (bug: Bug): void => {
    bugs.push(bug);
    emit({ type: 'bug', ...bug });
  };
  const whenSettled = (names: readonly ObservationName[]) =>
    Promise.all(names.map((name) => settled.get(name)?.promise));
  const whenJudged = (ids: readonly string[]) =>
    Promise.all(checks.filter(({ id }) => ids.includes(id)).map((check) => judged.get(check)?.promise));

  const runProbe = async (probe: Probe): Promise<void> => {
    const gives = probe.gives(settings);
    const needs = probe.needs?.(settings) ?? [];
    await whenSettled([...needs, ...(probe.after?.(settings) ?? [])]);
    const earlier = probe.soonAfter?.(settings, startedWith) ?? [];
    if (earlier.length > 0) await atMost(patienceMs, whenSettled(earlier));
    const gates = await whenJudged(probe.unlessFailed ?? []);
    const isFree =
      !signal.aborted &&
      needs.every((name) => observed[name] !== undefined) &&
      gates.every((finding) => finding?.status !== 'fail');
    if (isFree) {
      const startMs = now() - startedAt;
      for (const name of gives) emit({ type: 'probeStarted', name, stage: probe.stage, atMs: startMs });
      try {
        const made = await probe.observe(observed, context);
        const timing = { startMs, endMs: now() - startedAt };
        for (const name of gives) {
          if (made[name] === undefined || signal.aborted) continue;
          Object.assign(observed, { [name]: made[name] });
          timings[name] = timing;
          emit({ type: 'observation', name, observation: made[name], timing } as DiagnosisEvent);
        }
      } catch (error) {
        if (!signal.aborted)
          tellBug({ name: error instanceof Error ? error.name : typeof error, where: gives.join(' ') });
      }
    }
    for (const name of gives) settled.get(name)?.settle();
  };

  const runCheck = async (check: Check): Promise<void> => {
    await whenSettled([...check.needs, ...(check.uses ?? [])]);
    const finding = judgeCheck(check, observed, settings, planned, tellBug);
    findings.set(check, finding);
    judged.get(check)?.settle(finding);
    emit({ type: 'finding', finding });
  };

  emit({
    type: 'started',
    checks: checks.map(({ id, subject, stage }) => ({ check: id, ...(subject !== undefined && { subject }), stage })),
  });
  await Promise.all([...applying(probes, settings, startedWith).map(runProbe), ...checks.map(runCheck)]);
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
  emit({ type: 'ended', report });
  return report;
}

const endingOf = (signal: AbortSignal): Report['madeBy']['ended'] => {
  if (!signal.aborted) return 'complete';
  return signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError' ? 'deadline' : 'cancelled';
};
