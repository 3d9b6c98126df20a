import { expect, test } from '@jest/globals';
import { refusalWords } from '../../plugin-ui/companion/refusal-words.ts';
import { speak } from '../../plugin-ui/i18n/spoken.ts';

test.each([
  ['de', 'There is nothing at this address', 'Unter dieser Adresse ist nichts'],
  ['de', 'A Jira system administrator can do this', 'Ein Jira-Systemadministrator kann das tun'],
  ['fr', 'Try again in 30 seconds.', 'Réessayez dans 30 secondes.'],
  ['ja', 'A Jira administrator can do this', 'Jira 管理者がこの操作を行えます'],
  ['es', 'Whoever has a support link can do this', 'Whoever has a support link puede hacerlo'],
  ['pt-BR', 'A title of a newer companion', 'A title of a newer companion'],
  ['en', 'Try again in 30 seconds.', 'Try again in 30 seconds.'],
])('in %s, “%s” reads “%s”', async (locale, english, told) => {
  await speak(locale);
  expect((await refusalWords())(english)).toBe(told);
});
