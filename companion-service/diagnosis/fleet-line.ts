import type { Report } from './report.ts';

/** What is told of one mailbox: its state, and every finding that is not in order. */
export function fleetLine({ settings, findings, madeBy }: Report) {
  const problems = findings.filter(({ status }) => status === 'fail' || status === 'warn');
  const isFailed = problems.some(({ status }) => status === 'fail');
  const isComplete = madeBy.ended === 'complete';
  const healthy = problems.length > 0 ? 'warn' : 'pass';
  return {
    mailAddress: settings.mailAddress,
    status: isFailed || !isComplete ? 'fail' : healthy,
    ended: madeBy.ended,
    durationMs: Math.round(madeBy.durationMs),
    findings: problems.map(({ check, subject, status, code }) => ({
      check,
      ...(subject !== undefined && { subject }),
      status,
      code,
    })),
  };
}
