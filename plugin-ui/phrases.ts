import { checkPhrases } from './phrases/checks.ts';
import { diagnosisPhrases } from './phrases/diagnosis.ts';
import { existingPhrases } from './phrases/existing.ts';
import { guidePhrases } from './phrases/guide.ts';
import { mailboxPhrases } from './phrases/mailbox.ts';
import { registrationPhrases } from './phrases/registration.ts';
import { savePhrases } from './phrases/save.ts';
import { sharePhrases } from './phrases/share.ts';

/** Every phrase of the page in English, by key; `{0}`, `{1}` stand for values. Words about findings are in `#facts`. */
export const phrases = {
  'page.title': 'Microsoft 365 mail for Jira',
  'page.lead':
    'Connect a mailbox with OAuth 2.0. Start with its address: the rest is filled in, and every step is proved before you save.',
  'page.stockForm': 'Use Jira’s own form',
  'page.startOver': 'Start over',
  'page.partFailed.title': 'A part of the page did not load',
  'page.partFailed.text': 'Nothing you typed is lost. Check the connection to Jira, then load the part again.',
  'page.partFailed.retry': 'Load again',
  'page.loading': 'Loading…',
  'page.show': 'Show',
  'page.hide': 'Hide',
  'page.copy': 'Copy',
  'page.copied': 'Copied',
  'page.copyOf': 'Copy {0}',
  'page.copiedOf': '{0} copied',
  'page.opensNew': '(opens in a new tab)',
  'page.companionAway.title': 'The companion service does not answer',
  'page.companionAway.text':
    'Detection and verification need it. Start it with “npm run serve” and let the reverse proxy lead /mail-oauth/ to it. Until then choose the plan yourself: values, guide, saving and copying work without it.',
  'page.tryAgain': 'Try again',
  ...mailboxPhrases,
  ...registrationPhrases,
  ...guidePhrases,
  ...diagnosisPhrases,
  ...checkPhrases,
  ...savePhrases,
  ...sharePhrases,
  ...existingPhrases,
} as const;

export type PhraseKey = keyof typeof phrases;

/** The phrase behind a key, with `{0}` and so on replaced by the values in order. */
export const say = (key: PhraseKey, ...values: readonly (string | number)[]): string =>
  phrases[key].replace(/\{(\d)\}/g, (placeholder, index) => String(values[Number(index)] ?? placeholder));
