import { beforeAll, expect, test } from '@jest/globals';
import { catalogue } from '#facts/explanations/catalogue.ts';
import type { Explanation } from '#facts/explanations/explanation.ts';
import { planOf } from '#facts/plans.ts';
import type { Finding } from '../../../companion-service/checks/finding.ts';
import { handOverText, mailAddressOf } from '../../../plugin-ui/diagnosis/hand-over.ts';
import { speakLater } from '../../../plugin-ui/i18n/spoken.ts';

// On the page, whoever fetches the part fetches its words too.
beforeAll(speakLater);

const words = catalogue.CLIENT_SECRET_EXPIRED as Explanation<unknown>;
const finding: Finding = {
  check: 'credentials-accepted',
  stage: 'registration',
  status: 'fail',
  code: 'CLIENT_SECRET_EXPIRED',
  params: { evidence: 'AADSTS7000222: keys are expired & gone.' },
};
const context = {
  plan: planOf('commercial'),
  mailAddress: 'jira@contoso.example',
  tenant: 'contoso.example',
  clientId: 'aaaaaaaa-2222-4333-8444-555555555555',
};

test('a message says what it is about to somebody who has never heard of it', () => {
  const text = handOverText(words, finding, context);
  expect(text.split('\n')[0]).toContain('Jira reading the mailbox jira@contoso.example');
  for (const part of [words.title, context.clientId, context.tenant, 'AADSTS7000222', '1. ', words.learnMore])
    expect(text).toContain(part);
});

test('a mail address carries the whole message, or there is none', () => {
  const text = handOverText(words, finding, context);
  const address = new URL(mailAddressOf(words.title, text) ?? '');
  expect(address.protocol).toBe('mailto:');
  expect(address.searchParams.get('subject')).toBe(`Jira: ${words.title}`);
  expect(address.searchParams.get('body')).toBe(text.replaceAll('\n', '\r\n'));
  expect(mailAddressOf(words.title, 'Ü'.repeat(400))).toBeUndefined();
});
