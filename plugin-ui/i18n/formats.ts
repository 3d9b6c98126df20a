import { say } from '../phrases.ts';
import { spoken } from './spoken.ts';

/** How the page's language writes dates, durations and lists. Numbers are written by `say` itself. */

/** A day without a time, like `2026-11-24`, written out. */
export const dayText = (isoDay: string): string =>
  new Intl.DateTimeFormat(spoken().locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(isoDay));

/** An instant in the reader's own time zone. */
export const instantText = (instant: string): string =>
  new Intl.DateTimeFormat(spoken().locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));

/** Milliseconds for people: seconds from one second on. */
export const durationText = (milliseconds: number): string =>
  milliseconds < 1000
    ? say('finding.took', Math.round(milliseconds))
    : say(
        'waterfall.seconds',
        new Intl.NumberFormat(spoken().locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
          milliseconds / 1000,
        ),
      );

/** A time that runs out, as `4:05`: digits alone, the same in every language. */
export const clockText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** Names one after the other: “a, b und c”. */
export const listText = (items: readonly string[]): string => new Intl.ListFormat(spoken().locale).format(items);
