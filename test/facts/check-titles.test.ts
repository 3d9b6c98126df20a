import { expect, test } from '@jest/globals';
import { checks } from '../../companion-service/checks/index.ts';
import { checkTitle, checkTitles, idInWords } from '../../companion-service/facts/check-titles.ts';
import { pageCatalogues } from '../../tools/translations/catalogues.ts';

test('every check has a title, and no title is of a check that is gone', () => {
  expect(Object.keys(checkTitles).toSorted()).toEqual([...new Set(checks.map(({ id }) => id))].toSorted());
});

test('each check can be told from every other by its title, in every language', () => {
  const english = checks.map(({ id, subject }) => checkTitle({ check: id, ...(subject && { subject }) }));
  expect(english.filter((title, at) => english.indexOf(title) !== at)).toEqual([]);
  const { en: _english, ...others } = pageCatalogues();
  for (const [language, phrases] of Object.entries(others)) {
    const titles = checks.map(({ id, subject = '' }) => `${phrases[`check.${id}`]} ${subject}`);
    expect([language, titles.filter((title, at) => titles.indexOf(title) !== at)]).toEqual([language, []]);
  }
});

test('a check of a newer version, and observations, are named by their ids', () => {
  expect(checkTitle({ check: 'imap-of-tomorrow', subject: 'graph' })).toBe('IMAP of tomorrow · Graph');
  expect(idInWords('outlookToken')).toBe('Exchange Online token');
});
