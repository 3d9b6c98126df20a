import type { Settings } from '#facts/settings.ts';
import type { Check } from '../checks/define-check.ts';
import type { Finding } from '../checks/finding.ts';
import type { ObservationName, Observations, Observed } from '../probes/observations.ts';
import type { Bug } from './report.ts';

/** Verdict on one check: `blocked` and `notApplicable` are decided here, so no check asks whether an earlier one failed. */
export function judgeCheck(
  check: Check,
  observed: Observed,
  settings: Settings,
  planned: ReadonlySet<ObservationName>,
  onBug: (bug: Bug) => void,
): Finding {
  const { id, subject, stage, needs } = check;
  const finding = { check: id, ...(subject !== undefined && { subject }), stage };
  try {
    if (check.appliesTo?.(settings) === false || needs.some((name) => !planned.has(name))) {
      return { ...finding, status: 'notApplicable' };
    }
    const missing = needs.filter((name) => observed[name] === undefined);
    if (missing.length > 0) return { ...finding, status: 'blocked', blockedBy: missing };
    return { ...finding, ...check.judge(observed as Observations, settings) };
  } catch (error) {
    onBug({ name: error instanceof Error ? error.name : typeof error, where: `check ${id}` });
    return { ...finding, status: 'blocked', blockedBy: [] };
  }
}
