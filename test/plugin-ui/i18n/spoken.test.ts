import { expect, test } from '@jest/globals';
import { clockText, dayText, durationText, listText } from '../../../plugin-ui/i18n/formats.ts';
import { languageFor } from '../../../plugin-ui/i18n/languages.ts';
import { speak, spoken } from '../../../plugin-ui/i18n/spoken.ts';
import { say, sayCount } from '../../../plugin-ui/phrases.ts';

test.each([
  ['de-AT', 'de'],
  ['de_DE', 'de'],
  ['pt', 'pt-BR'],
  ['es-MX', 'es'],
  ['en-GB', 'en'],
  ['ar', 'en'],
  ['denglish', 'en'],
  ['', 'en'],
])('a Jira in %s gets the page in %s', (locale, language) => {
  expect(languageFor(locale)).toBe(language);
});

test('Austrian admins read German, with their own dates and numbers', async () => {
  await speak('de-AT');
  expect(spoken().language).toBe('de');
  expect(say('mailbox.heading')).toBe('Postfach');
  expect(dayText('2027-01-05')).toBe('5. Jänner 2027');
  expect(durationText(1234)).toBe('1,2 s');
  expect(listText(['a', 'b', 'c'])).toBe('a, b und c');
});

test('a language nobody has translated is English throughout: words, dates and numbers', async () => {
  await speak('ar-EG');
  expect(spoken().language).toBe('en');
  expect(say('mailbox.heading')).toBe('Mailbox');
  expect(dayText('2027-01-05')).toBe('January 5, 2027');
  expect(say('finding.took', 1234)).toBe('1,234 ms');
});

test('one and many have forms of their own; Japanese needs only one', async () => {
  await speak('en');
  expect(sayCount('finding.passedCount', 1)).toBe('1 check passed');
  expect(sayCount('finding.passedCount', 2)).toBe('2 checks passed');
  await speak('fr');
  expect(sayCount('finding.passedCount', 0)).toBe('0 contrôle réussi');
  await speak('ja');
  expect(sayCount('finding.passedCount', 1)).toBe('1 件のチェックに合格');
});

test('who typed a value wrong is told so in the language of the page', async () => {
  await speak('es');
  expect(say('fieldError.REQUIRED')).toBe('Rellene este campo.');
  expect(say('check.token-issued')).toBe('Token de acceso emitido');
});

test('a clock is the same in every language', () => {
  expect(clockText(245)).toBe('4:05');
});
