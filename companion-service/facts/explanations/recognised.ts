import { type Explanation, type ExplanationWords, explanation, type RecognisedParams } from './explanation.ts';

type Sourced = 'learnMore' | 'certainty' | 'readOn';
type RecognisedWords = Omit<ExplanationWords<RecognisedParams>, Sourced> &
  Partial<Pick<ExplanationWords<RecognisedParams>, Sourced>>;

/** Where Microsoft lists the numbers that Entra gives. */
const aadstsReference = 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes';
const readOn = '2026-11-01';

/** Words for an answer of Entra; sourced from Microsoft's own list unless the words say otherwise. */
export const entraAnswer = (words: RecognisedWords): Explanation<RecognisedParams> =>
  explanation<RecognisedParams>({ learnMore: aadstsReference, certainty: 'confirmed', readOn, ...words });

/** Words for anything else that is recognised by what it says; its source has to be given. */
export const recognised = (
  words: Omit<ExplanationWords<RecognisedParams>, 'readOn'> & { readOn?: string },
): Explanation<RecognisedParams> => explanation<RecognisedParams>({ readOn, ...words });
