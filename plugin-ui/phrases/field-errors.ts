import { type FieldErrorCode, fieldErrors } from '#facts/field-errors.ts';

type Texts = typeof fieldErrors;

/** What is wrong with a typed value, keyed as the page's phrases are; the companion says the same words in English. */
export const fieldErrorPhrases = Object.fromEntries(
  Object.entries(fieldErrors).map(([code, text]) => [`fieldError.${code}`, text]),
) as { readonly [Code in FieldErrorCode as `fieldError.${Code}`]: Texts[Code] };
