import { expect, test } from '@jest/globals';
import { languageFor } from '#facts/languages/languages.ts';
import { say as sayFact, spoken as spokenSentence } from '#facts/say.ts';
import { fetchedTranslation } from '../../../plugin-ui/diagnosis/words/in-page-language.ts';
import { clockText, dayText, durationText, hoursText, instantText, listText } from '../../../plugin-ui/i18n/formats.ts';
import { planName } from '../../../plugin-ui/i18n/plan-name.ts';
import { speak as speakFirst, speakLater, spoken } from '../../../plugin-ui/i18n/spoken.ts';
import { isPhrase, say, sayCount, sayToStore } from '../../../plugin-ui/phrases.ts';

/** With what the parts after the form say. */
async function speak(locale: string): Promise<void> {
  await speakFirst(locale);
  await speakLater();
}

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

test('what the form does not need comes with the first part that does, in the language of the page', async () => {
  await speakFirst('de');
  expect(isPhrase('check.token-issued')).toBe(false);
  await speakLater();
  expect(say('check.token-issued')).toBe('Zugriffstoken ausgestellt');
  expect(say('mailbox.heading')).toBe('Postfach');
});

test('Austrian admins read German, with their own dates and numbers', async () => {
  await speak('de-AT');
  expect(spoken().language).toBe('de');
  expect(say('mailbox.heading')).toBe('Postfach');
  expect(dayText('2027-01-05')).toBe('5. Jänner 2027');
  expect(durationText(1234)).toBe('1,2 Sek.');
  expect(listText(['a', 'b', 'c'])).toBe('a, b und c');
});

test('a language nobody has translated is English throughout: words, dates and numbers', async () => {
  await speak('ar-EG');
  expect(spoken().language).toBe('en');
  expect(say('mailbox.heading')).toBe('Mailbox');
  expect(dayText('2027-01-05')).toBe('January 5, 2027');
  expect(durationText(999)).toBe('999 ms');
  expect(sayCount('finding.passedCount', 1234)).toBe('1,234 checks passed');
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

/** Blanks that do not break are blanks here: which of them stands there differs between versions of ICU. */
const blanks = (text: string): string => text.replace(/\s/gu, ' ');

test.each([
  ['en-US', '850 ms', '1.3 sec', '7 days', 'January 5, 2027', '2,500 checks passed', 'a, b, and c'],
  ['en-GB', '850 ms', '1.3 secs', '7 days', '5 January 2027', '2,500 checks passed', 'a, b and c'],
  ['de-DE', '850 ms', '1,3 Sek.', '7 Tage', '5. Januar 2027', '2.500 Prüfungen bestanden', 'a, b und c'],
  ['fr-FR', '850 ms', '1,3 s', '7 jours', '5 janvier 2027', '2 500 contrôles réussis', 'a, b et c'],
  ['es-ES', '850 ms', '1,3 s', '7 días', '5 de enero de 2027', '2500 comprobaciones superadas', 'a, b y c'],
  ['ja-JP', '850 ms', '1.3 秒', '7 日', '2027年1月5日', '2,500 件のチェックに合格', 'a、b、c'],
  ['pt-BR', '850 ms', '1,3 s', '7 dias', '5 de janeiro de 2027', '2.500 checagens aprovadas', 'a, b e c'],
])('%s: durations, dates, numbers and lists as that country writes them', async (locale, ...written) => {
  await speak(locale);
  expect(
    [
      durationText(850.4),
      durationText(1250),
      hoursText(168),
      dayText('2027-01-05'),
      sayCount('finding.passedCount', 2500),
      listText(['a', 'b', 'c']),
    ].map(blanks),
  ).toEqual(written);
});

test('an instant is told in the reader’s own time zone, by the clock of the language', async () => {
  const instant = '2027-01-05T15:04:00Z';
  await speak('en-US');
  expect(blanks(instantText(instant))).toMatch(/^Jan \d, 2027, \d{1,2}:\d4 [AP]M$/);
  await speak('ja');
  expect(instantText(instant)).toMatch(/^2027\/01\/\d{2} \d{1,2}:\d4$/);
});

test.each([
  ['en', 1, 'The secret lasts one more day'],
  ['en', 0, 'The secret lasts 0 more days'],
  ['fr', 0, 'Le secret est encore valable 0 jour'],
  ['pt-BR', 0, 'O segredo vale por mais 0 dia'],
  ['pt-BR', 2, 'O segredo vale por mais 2 dias'],
])('in %s, a secret with %i days left is not told to have another number', async (locale, days, told) => {
  await speak(locale);
  expect(sayCount('secretEnds.daysLeft', days)).toBe(told);
});

test('a name in Hebrew is isolated in a sentence, and stored without marks', async () => {
  await speak('he');
  expect(say('save.done.title', 'דואר')).toBe('Saved in Jira as “\u2068דואר\u2069”');
  expect(say('save.done.title', 'mail')).toBe('Saved in Jira as “mail”');
  expect(sayToStore('move.name', 'דואר')).toBe('דואר (Graph)');
});

test('plans are called as the language calls them, in fields and within explanations', async () => {
  await speak('de');
  expect(planName('Microsoft 365 (commercial)')).toBe('Microsoft 365 (kommerziell)');
  expect(planName('Contoso sovereign cloud')).toBe('Contoso sovereign cloud');
  const told = spokenSentence(
    sayFact`Reset the scopes to the values of ${'Outlook.com (personal account)'}.`,
    fetchedTranslation(),
  );
  expect(told).toBe('Reset the scopes to the values of Outlook.com (persönliches Konto).');
});
