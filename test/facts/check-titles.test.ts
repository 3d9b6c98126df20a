import { expect, test } from '@jest/globals';
import { checks } from '../../companion-service/checks/index.ts';
import { checkTitle, checkTitles, idInWords } from '../../companion-service/facts/check-titles.ts';

test('every check has a title, and no title is of a check that is gone', () => {
  expect(Object.keys(checkTitles).toSorted()).toEqual([...new Set(checks.map(({ id }) => id))].toSorted());
});

test('a check of a newer version, and observations, are named by their ids', () => {
  expect(checkTitle({ check: 'imap-of-tomorrow', subject: 'graph' })).toBe('IMAP of tomorrow · Graph');
  expect(idInWords('outlookToken')).toBe('Exchange Online token');
});
