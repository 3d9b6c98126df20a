import type { Finding } from '../../companion-service/checks/finding.ts';
import { keyOf } from './run-state.ts';

/** What is kept of a run in this browser tab: which checks failed, with which code. No value, no address, no word. */
export interface Trouble {
  readonly check: string;
  readonly subject?: string;
  readonly code?: string;
}

export interface Comparison {
  readonly fixed: readonly Trouble[];
  readonly added: readonly Trouble[];
  readonly still: readonly Trouble[];
}

const key = 'jira-mail-oauth.last-run';

/** Failures and warnings of a run. */
export const troublesOf = (findings: readonly Finding[]): readonly Trouble[] =>
  findings
    .filter(({ status }) => status === 'fail' || status === 'warn')
    .map(({ check, subject, code }) => ({ check, ...(subject && { subject }), ...(code && { code }) }));

const sameAs = (one: Trouble) => (other: Trouble) => keyOf(one) === keyOf(other) && one.code === other.code;

/** What has changed since the run before; a check that could not be made is not called fixed. */
export function compare(before: readonly Trouble[], findings: readonly Finding[]): Comparison {
  const now = troublesOf(findings);
  const isSettled = (trouble: Trouble): boolean =>
    findings.some((finding) => keyOf(finding) === keyOf(trouble) && finding.status !== 'blocked');
  return {
    fixed: before.filter((trouble) => !now.some(sameAs(trouble)) && isSettled(trouble)),
    added: now.filter((trouble) => !before.some(sameAs(trouble))),
    still: now.filter((trouble) => before.some(sameAs(trouble))),
  };
}

/** The run before this one, or none. `mailbox` tells whose it was, as a number that says nothing about the address. */
export function recallRun(mailbox: string): readonly Trouble[] | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(`${key}.${numberOf(mailbox)}`) ?? 'null') as unknown;
    return Array.isArray(kept) ? (kept as Trouble[]) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a run for the next one; where storage is closed to us, there is nothing to compare with. */
export function keepRun(mailbox: string, findings: readonly Finding[]): void {
  try {
    sessionStorage.setItem(`${key}.${numberOf(mailbox)}`, JSON.stringify(troublesOf(findings)));
  } catch {
    // Full or forbidden: the comparison is a comfort, not a need.
  }
}

function numberOf(text: string): string {
  let sum = 0;
  for (const character of text.trim().toLowerCase()) sum = (Math.imul(sum, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return sum.toString(36);
}
