import type { Check } from '../checks/define-check.ts';
import type { Finding } from '../checks/finding.ts';
import { judgeCheck } from './judge.ts';
import type { Probe } from './probe.ts';
import type { Bug, Report } from './report.ts';
import { plannedObservations } from './run-diagnosis.ts';

/** Judges a stored report's observations with today's checks: no network, no secret. */
export function replay(
  { settings, observations, madeBy }: Pick<Report, 'settings' | 'observations' | 'madeBy'>,
  probes: readonly Probe[],
  checks: readonly Check[],
): { findings: readonly Finding[]; bugs: readonly Bug[] } {
  const bugs: Bug[] = [];
  const planned = plannedObservations(probes, settings, madeBy.startedWith);
  const findings = checks.map((check) => judgeCheck(check, observations, settings, planned, (bug) => bugs.push(bug)));
  return { findings, bugs };
}
