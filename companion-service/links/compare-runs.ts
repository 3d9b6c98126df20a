import type { Status } from '../checks/finding.ts';
import { environmentLines, type Line } from './environment.ts';
import { keyOf, type ToldFinding, type ToldReport } from './told-report.ts';

const isTrouble = ({ finding: { status } }: ToldFinding): boolean => status === 'fail' || status === 'warn';

/** A check that two runs judged differently; undefined where one of them did not have it. */
export interface Change {
  readonly name: string;
  readonly before: Status | undefined;
  readonly after: Status | undefined;
}

/** What a later run changed. */
export interface Comparison {
  readonly fixed: readonly ToldFinding[];
  readonly appeared: readonly ToldFinding[];
  readonly remaining: readonly ToldFinding[];
  /** Was trouble before, and was not tested this time. */
  readonly untested: readonly ToldFinding[];
  readonly changes: readonly Change[];
  /** What was otherwise around it: name, before, after. */
  readonly surroundings: readonly (readonly [name: string, before: string, after: string])[];
}

type Judged = Omit<Comparison, 'surroundings'>;

/** Compares two runs by check and subject, both judged by today's checks. */
export function compareRuns(before: readonly ToldFinding[], after: readonly ToldFinding[]): Judged {
  const earlier = new Map(before.map((told) => [keyOf(told.finding), told]));
  const later = new Set(after.map(({ finding }) => keyOf(finding)));
  const wasTrouble = (told: ToldFinding): boolean => {
    const match = earlier.get(keyOf(told.finding));
    return match !== undefined && isTrouble(match);
  };
  const untroubled = after.filter((told) => !isTrouble(told) && wasTrouble(told));
  const changes = [
    ...after.map(({ name, finding }) => ({
      name,
      before: earlier.get(keyOf(finding))?.finding.status,
      after: finding.status,
    })),
    ...before
      .filter(({ finding }) => !later.has(keyOf(finding)))
      .map(({ name, finding }) => ({ name, before: finding.status, after: undefined })),
  ];
  return {
    fixed: untroubled.filter(({ finding }) => finding.status === 'pass'),
    untested: untroubled.filter(({ finding }) => finding.status !== 'pass'),
    appeared: after.filter((told) => isTrouble(told) && !wasTrouble(told)),
    remaining: after.filter((told) => isTrouble(told) && wasTrouble(told)),
    changes: changes.filter((change) => change.before !== change.after),
  };
}

const missing = 'none';

function surroundingsOf(before: readonly Line[], after: readonly Line[]): Comparison['surroundings'] {
  const [earlier, later] = [new Map(before), new Map(after)];
  return [...new Set([...earlier.keys(), ...later.keys()])]
    .map((name) => [name, earlier.get(name) ?? missing, later.get(name) ?? missing] as const)
    .filter(([name, one, other]) => one !== other && name !== 'Started');
}

/** Compares two runs: what was judged, and what was around it. */
export const compareReports = (before: ToldReport, after: ToldReport): Comparison => ({
  ...compareRuns(before.findings, after.findings),
  surroundings: surroundingsOf(
    environmentLines(before.report, before.report.madeBy.version),
    environmentLines(after.report, after.report.madeBy.version),
  ),
});
