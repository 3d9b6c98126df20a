import type { Finding, Status } from '../../companion-service/checks/finding.ts';
import { checks } from '../../companion-service/checks/index.ts';
import { judgeCheck } from '../../companion-service/diagnosis/judge.ts';
import type { ExplanationCode } from '../../companion-service/facts/explanations/catalogue.ts';
import type { Settings } from '../../companion-service/facts/settings.ts';
import type { Observations, Observed } from '../../companion-service/probes/observations.ts';
import { observed, settings } from './observed.ts';

/** One verdict: what was seen differently from the happy set, and what one check says of it. */
export interface Row {
  readonly name: string;
  /** Id, or id and subject: `token-audience outlook`. */
  readonly check: string;
  readonly seen?: Partial<Observations>;
  readonly settings?: Partial<Settings>;
  /** The happy set to start from, when it is not the one of a person and an own mailbox. */
  readonly from?: { readonly settings: Settings; readonly observed: Observed };
  readonly status: Status;
  readonly code?: ExplanationCode;
}

const nameOf = ({ check, subject }: Pick<Finding, 'check' | 'subject'>): string =>
  subject === undefined ? check : `${check} ${subject}`;

/** What every check says, by name; an exception in one of them rejects the test. */
export function judgeAll(seen: Observed, chosen: Settings): Map<string, Finding> {
  const planned = new Set(Object.keys(seen)) as ReadonlySet<keyof Observations>;
  const findings = checks.map((check) =>
    judgeCheck(check, seen, chosen, planned, ({ name, where }) => {
      throw new Error(`${name} in ${where}`);
    }),
  );
  return new Map(findings.map((finding) => [nameOf(finding), finding]));
}

/** The finding of a row's check. */
export function findingOf({ check, seen, settings: changes, from = { settings, observed } }: Row): Finding | undefined {
  return judgeAll({ ...from.observed, ...seen }, { ...from.settings, ...changes }).get(check);
}
