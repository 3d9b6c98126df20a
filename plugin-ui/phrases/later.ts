import { phrases as written } from '../i18n/later.properties';
import { checkPhrases, observationPhrases } from './checks.ts';

/** What the parts that come after the form say, in English. */
export const laterPhrases: Readonly<Record<string, string>> = { ...written, ...checkPhrases, ...observationPhrases };
