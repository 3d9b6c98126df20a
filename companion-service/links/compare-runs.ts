import { keyOf, type ToldFinding } from './told-report.ts';

const isTrouble = ({ finding: { status } }: ToldFinding): boolean => status === 'fail' || status === 'warn';

/** What a later run changed. */
export interface Comparison {
  readonly fixed: readonly ToldFinding[];
  readonly appeared: readonly ToldFinding[];
  readonly remaining: readonly ToldFinding[];
  /** Was trouble before, and was not tested this time. */
  readonly untested: readonly ToldFinding[];
}

/** Compares two runs by check and subject, both judged by today's checks. */
export function compareRuns(before: readonly ToldFinding[], after: readonly ToldFinding[]): Comparison {
  const earlier = new Map(before.map((told) => [keyOf(told.finding), told]));
  const wasTrouble = (told: ToldFinding): boolean => {
    const match = earlier.get(keyOf(told.finding));
    return match !== undefined && isTrouble(match);
  };
  const untroubled = after.filter((told) => !isTrouble(told) && wasTrouble(told));
  return {
    fixed: untroubled.filter(({ finding }) => finding.status === 'pass'),
    untested: untroubled.filter(({ finding }) => finding.status !== 'pass'),
    appeared: after.filter((told) => isTrouble(told) && !wasTrouble(told)),
    remaining: after.filter((told) => isTrouble(told) && wasTrouble(told)),
  };
}
