import { expect, test } from '@jest/globals';
import { catalogue, explanationGroups } from '#facts/explanations/catalogue.ts';
import { stages } from '#facts/stages.ts';
import { words as account } from '../../../plugin-ui/diagnosis/words/account.ts';
import { words as mailbox } from '../../../plugin-ui/diagnosis/words/mailbox.ts';
import { words as network } from '../../../plugin-ui/diagnosis/words/network.ts';
import { words as others } from '../../../plugin-ui/diagnosis/words/others.ts';
import { words as registration } from '../../../plugin-ui/diagnosis/words/registration.ts';
import { wordsOf } from '../../../plugin-ui/diagnosis/words-of.ts';

const parts = [network, registration, account, mailbox, others];

test('every explanation stands in one part, and only there', () => {
  const codes = parts.flatMap((part) => Object.keys(part)).sort();
  expect(codes).toEqual(Object.keys(catalogue).sort());
  expect(Object.keys(explanationGroups).length).toBeGreaterThan(parts.length);
});

test('whatever its stage, a code is found', async () => {
  for (const stage of stages)
    expect((await wordsOf('MAILBOX_NOT_CONNECTED', stage))?.title).toBe(catalogue.MAILBOX_NOT_CONNECTED.title);
});

test('a code of a newer companion has no words here', async () => {
  expect(await wordsOf('NOT_YET_INVENTED', 'mailbox')).toBeUndefined();
});
