import { expect, test } from '@jest/globals';
import { waterfallRows } from '../../../plugin-ui/diagnosis/waterfall-rows.ts';

test('steps stand in the order they began, on an axis as long as the run; what took no time is not drawn', () => {
  const rows = waterfallRows({
    serverMetadata: { startMs: 0, endMs: 50 },
    imapSession: { startMs: 50, endMs: 100 },
    secretShape: { startMs: 0, endMs: 0 },
  });
  expect(rows.map(({ from, length }) => [from, length])).toEqual([
    [0, 0.5],
    [0.5, 0.5],
  ]);
});

test('a person’s minute does not hide what took milliseconds', () => {
  const rows = waterfallRows({
    serverMetadata: { startMs: 0, endMs: 100 },
    authorizationResponse: { startMs: 100, endMs: 60_100 },
    imapSession: { startMs: 60_100, endMs: 60_200 },
  });
  const [metadata, person, imap] = rows;
  expect(person).toMatchObject({ isPerson: true, tookMs: 60_000 });
  expect(person?.length).toBeCloseTo(0.15 / 1.15);
  expect(metadata?.length).toBeCloseTo(imap?.length ?? 0);
  expect((imap?.from ?? 0) + (imap?.length ?? 0)).toBeCloseTo(1);
});

test('what one probe made is one row', () => {
  const timing = { startMs: 3, endMs: 9 };
  expect(waterfallRows({ outlookToken: timing, signedInAccount: timing }).map(({ name }) => name)).toEqual([
    'Exchange Online token, Signed in account',
  ]);
});

test('a run that made nothing has no rows', () => {
  expect(waterfallRows({})).toEqual([]);
});
