import type { Settings } from '#facts/settings.ts';
import type { Check } from '../checks/define-check.ts';
import type { Finding } from '../checks/finding.ts';
import type { ObservationName, Observations, Observed } from '../probes/observations.ts';
import type { Bug } from './report.ts';
import { commonCause } from './same-cause.ts';

/** Verdict on one check: `blocked` and `notApplicable` are decided here, so no check asks whether an earlier one failed. */
export function judgeCheck(
  check: Check,
  observed: Observed,
  settings: Settings,
  planned: ReadonlySet<ObservationName>,
  onBug: (bug: Bug) => void,
): Finding {
  const { needs } = check;
  try {
    if (check.appliesTo?.(settings) === false || needs.some((name) => !planned.has(name))) {
      return findingOf(check, 'notApplicable');
    }
    const missing = needs.filter((name) => observed[name] === undefined);
    if (missing.length > 0) return findingOf(check, 'blocked', { blockedBy: missing });
    const { status, ...rest } = check.judge(observed as Observations, settings);
    const cause = status === 'fail' || status === 'warn' ? commonCause(check, observed) : undefined;
    if (cause !== undefined) return findingOf(check, 'blocked', { blockedBy: [cause] });
    return findingOf(check, status, rest);
  } catch (error) {
    onBug({ name: error instanceof Error ? error.name : typeof error, where: `check ${check.id}` });
    return findingOf(check, 'blocked', { blockedBy: [] });
  }
}

function findingOf(
  { id, subject, stage }: Check,
  status: Finding['status'],
  rest: Pick<Finding, 'code' | 'params' | 'blockedBy'> = {},
): Finding {
  return subject === undefined ? { check: id, stage, status, ...rest } : { check: id, subject, stage, status, ...rest };
}

/** True where going on would meet the same failure again: the check failed, or what it saw had failed before. */
export const isStopped = ({ needs }: Check, finding: Finding | undefined): boolean =>
  finding?.status === 'fail' ||
  (finding?.status === 'blocked' && finding.blockedBy?.some((name) => !needs.some((need) => need === name)) === true);
