/** How pressing it is: `expired`, then one level a threshold. */
type ExpiryLevel = 'none' | 'notice' | 'soon' | 'urgent' | 'lastDays' | 'lastDay' | 'expired';

export interface SecretExpiry {
  /** Whole days that are left, of 24 hours; negative once it has expired. */
  readonly daysLeft: number;
  readonly level: ExpiryLevel;
  /** Day to make a new secret by, `YYYY-MM-DD`, UTC: a month ahead, because people are away. */
  readonly actOn: string;
  /** The threshold that comes next, as a day, `YYYY-MM-DD`; undefined after the last. */
  readonly nextNoticeOn: string | undefined;
}

/** Days before the end at which people are told, and how pressing it is from then on. */
const thresholds = [
  [60, 'notice'],
  [30, 'soon'],
  [14, 'urgent'],
  [7, 'lastDays'],
  [1, 'lastDay'],
] as const;

const dayMs = 86_400_000;
const actAheadDays = 30;
const dayOf = (timeMs: number): string => new Date(timeMs).toISOString().slice(0, 10);

/**
 * How long a client secret lasts. `endsOn` is a day (`YYYY-MM-DD`, its first moment in UTC, as the portal's own date
 * leaves the hour open) or a moment (RFC 3339, as Graph gives it). Throws RangeError when it is neither.
 * @see https://learn.microsoft.com/en-us/graph/api/resources/passwordcredential
 */
export function secretExpiry(endsOn: string, nowMs: number): SecretExpiry {
  const endMs = /^\d{4}-\d{2}-\d{2}(T.*)?$/.test(endsOn) ? Date.parse(endsOn) : Number.NaN;
  // Date.parse takes the 31st of February for a day in March.
  if (Number.isNaN(endMs) || !isRealDay(endsOn.slice(0, 10))) throw new RangeError('not a date');
  const daysLeft = Math.floor((endMs - nowMs) / dayMs);
  const reached = thresholds.filter(([days]) => daysLeft <= days);
  const next = thresholds.find(([days]) => daysLeft > days);
  return {
    daysLeft,
    level: endMs <= nowMs ? 'expired' : (reached.at(-1)?.[1] ?? 'none'),
    actOn: dayOf(endMs - actAheadDays * dayMs),
    nextNoticeOn: next === undefined || endMs <= nowMs ? undefined : dayOf(endMs - next[0] * dayMs),
  };
}

const isRealDay = (day: string): boolean => {
  const timeMs = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(timeMs) && dayOf(timeMs) === day;
};
