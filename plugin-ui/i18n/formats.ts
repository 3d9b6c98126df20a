import { spoken } from './spoken.ts';

/** How the page's language writes dates, durations and lists. Numbers are written by `say` itself. */

/** A day without a time, like `2026-11-24`, written out. */
export const dayText = (isoDay: string): string =>
  new Intl.DateTimeFormat(spoken().locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(isoDay));

/** An instant in the reader's own time zone. */
export const instantText = (instant: string): string =>
  new Intl.DateTimeFormat(spoken().locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));

/** An amount with its unit, short or in words; `3` hours read “3 hours”, “3 Stunden”, “3 時間”. */
const amountText = (amount: number, unit: string, style: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(spoken().locale, { style: 'unit', unit, ...style }).format(amount);

/** Milliseconds for people: seconds from one second on. */
export const durationText = (milliseconds: number): string =>
  milliseconds < 1000
    ? amountText(Math.round(milliseconds), 'millisecond', { unitDisplay: 'short' })
    : amountText(milliseconds / 1000, 'second', {
        unitDisplay: 'short',
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
      });

/** Hours for people: whole days from one day on. */
export const hoursText = (hours: number): string =>
  hours < 24
    ? amountText(hours, 'hour', { unitDisplay: 'long' })
    : amountText(Math.floor(hours / 24), 'day', { unitDisplay: 'long' });

/** A time that runs out, as `4:05`: digits alone, the same in every language. */
export const clockText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** Names one after the other: “a, b und c”. */
export const listText = (items: readonly string[]): string => new Intl.ListFormat(spoken().locale).format(items);
