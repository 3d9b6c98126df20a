import { expect, test } from '@jest/globals';
import { say, spoken, type Translate } from '../../companion-service/facts/say.ts';

const speaking = (locale: string, words: Readonly<Record<string, string>>): Translate =>
  Object.assign((id: string) => words[id], { locale });

const wait = (seconds: number) => say`Wait ${{ amount: seconds, unit: 'second' }}.`;

test('one second is a second, in English and elsewhere', () => {
  expect(spoken(wait(1))).toBe('Wait 1 second.');
  expect(spoken(wait(90))).toBe('Wait 90 seconds.');
  const german = speaking('de', { 'Wait {0}.': 'Warten Sie {0}.' });
  expect([spoken(wait(1), german), spoken(wait(2500), german)]).toEqual([
    'Warten Sie 1 Sekunde.',
    'Warten Sie 2.500 Sekunden.',
  ]);
});

test('a day is written as the language writes it, whatever time stands behind it', () => {
  const until = say`Good until ${{ day: '2027-01-05T23:59:59Z' }}`;
  expect(spoken(until)).toBe('Good until January 5, 2027');
  expect(spoken(until, speaking('en-GB', {}))).toBe('Good until 5 January 2027');
  expect(spoken(until, speaking('ja', { 'Good until {0}': '{0}まで有効' }))).toBe('2027年1月5日まで有効');
});

test('what is no day is told as it came', () => {
  expect(spoken(say`Good until ${{ day: 'never' }}`)).toBe('Good until never');
});
