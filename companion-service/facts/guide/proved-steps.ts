import type { GuideStep } from './guide-step.ts';

/** Of a finding, what a step asks: which check, and how it went. Several findings may share a check, one a subject. */
interface Verdict {
  readonly check: string;
  readonly status: string;
}

/**
 * The ids of the steps that a diagnosis has proved: one of their checks applies and passed for every subject. A step
 * that was proved and fails now is not among them.
 */
export function provedSteps(steps: readonly GuideStep[], findings: readonly Verdict[]): ReadonlySet<string> {
  const isPassed = (check: string): boolean => {
    const asked = findings.filter((finding) => finding.check === check && finding.status !== 'notApplicable');
    return asked.length > 0 && asked.every(({ status }) => status === 'pass');
  };
  return new Set(steps.filter(({ provedBy }) => provedBy.some(isPassed)).map(({ id }) => id));
}
