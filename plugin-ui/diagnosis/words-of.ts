import { type Explanation, inLanguage } from '#facts/explanations/explanation.ts';
import type { Stage } from '#facts/stages.ts';
import { fetchTranslation } from './words/in-page-language.ts';

/** The catalogue of explanations in parts, each fetched when a finding needs it. */
const parts = {
  network: () => import(/* webpackChunkName: "words-network" */ './words/network.ts'),
  registration: () => import(/* webpackChunkName: "words-registration" */ './words/registration.ts'),
  account: () => import(/* webpackChunkName: "words-account" */ './words/account.ts'),
  mailbox: () => import(/* webpackChunkName: "words-mailbox" */ './words/mailbox.ts'),
  others: () => import(/* webpackChunkName: "words-others" */ './words/others.ts'),
} satisfies Record<string, () => Promise<{ readonly words: Readonly<Record<string, unknown>> }>>;

type Part = keyof typeof parts;

/** Where the words of a stage's findings mostly stand; the other parts are asked after them. */
const likeliest: Record<Stage, readonly Part[]> = {
  connectivity: ['network'],
  discovery: ['registration', 'network'],
  registration: ['registration', 'account'],
  authorization: ['account', 'registration'],
  scopes: ['registration', 'account'],
  mailbox: ['mailbox', 'network'],
};

/** The words behind a code, in the language of the page; undefined for a code that this page is too old to know. Rejects when a part does not load. */
export async function wordsOf(code: string, stage: Stage): Promise<Explanation<unknown> | undefined> {
  for (const part of new Set([...likeliest[stage], ...(Object.keys(parts) as Part[])])) {
    const [{ words }, translate] = await Promise.all([
      parts[part]() as Promise<{ words: Readonly<Record<string, unknown>> }>,
      fetchTranslation(part),
    ]);
    if (!Object.hasOwn(words, code)) continue;
    return inLanguage(words[code] as Explanation<unknown>, translate);
  }
  return undefined;
}
