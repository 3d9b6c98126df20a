import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { secretExpiry } from '#facts/secret-expiry.ts';

const now = Date.parse('2026-11-23T12:00:00Z');

test.each([
  ['2027-05-22', 179, 'none', '2027-04-22', '2027-03-23'],
  ['2027-01-22T12:00:00Z', 60, 'notice', '2026-12-23', '2026-12-23'],
  ['2026-12-23T12:00:00Z', 30, 'soon', '2026-11-23', '2026-12-09'],
  ['2026-12-07T12:00:00Z', 14, 'urgent', '2026-11-07', '2026-11-30'],
  ['2026-11-30T12:00:00Z', 7, 'lastDays', '2026-10-31', '2026-11-29'],
  ['2026-11-24T13:00:00Z', 1, 'lastDay', '2026-10-25', undefined],
  ['2026-11-23T12:00:01Z', 0, 'lastDay', '2026-10-24', undefined],
  ['2026-11-23T12:00:00Z', 0, 'expired', '2026-10-24', undefined],
  ['2026-11-20', -4, 'expired', '2026-10-21', undefined],
] as const)('%s is %d days away: %s', (endsOn, daysLeft, level, actOn, nextNoticeOn) => {
  expect(secretExpiry(endsOn, now)).toEqual({ daysLeft, level, actOn, nextNoticeOn });
});

test.each(['', 'soon', '2026-02-31', '2026-13-01', '31.12.2026', '2026-1-1', '2026-12-01Tnoon'])(
  'no date: %p',
  (text) => {
    expect(() => secretExpiry(text, now)).toThrow(RangeError);
  },
);

test('it never gets less pressing as time goes on', () => {
  const order = ['none', 'notice', 'soon', 'urgent', 'lastDays', 'lastDay', 'expired'];
  fc.assert(
    fc.property(fc.integer({ min: -100, max: 800 }), fc.integer({ min: 0, max: 200 }), (day, later) => {
      const level = (days: number) => order.indexOf(secretExpiry('2027-11-23', now + days * 86_400_000).level);
      return level(day) <= level(day + later);
    }),
  );
});
