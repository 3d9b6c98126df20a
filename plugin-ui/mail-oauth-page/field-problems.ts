import { type FieldError, fieldErrorsOf, type Settings, settingsSchema } from '#facts/settings.ts';
import { spoken } from '../i18n/spoken.ts';
import { type PhraseKey, phrases, say } from '../phrases.ts';

/** Fields of the page that can be wrong. */
export type PageField =
  | 'mailAddress'
  | 'signInAddress'
  | 'otherMailbox'
  | 'plan'
  | 'tenant'
  | 'clientId'
  | 'clientSecret'
  | 'authorizationEndpoint'
  | 'tokenEndpoint'
  | 'scopes'
  | 'mailHost'
  | 'mailPort';

/** Words under each field that is wrong. */
export type FieldProblems = Partial<Record<PageField, string>>;

const pageFields: readonly (readonly [RegExp, PageField])[] = [
  [/^mailAddress/, 'mailAddress'],
  [/^signInAddress/, 'signInAddress'],
  [/^otherMailbox/, 'otherMailbox'],
  [/^plan/, 'plan'],
  [/^tenant/, 'tenant'],
  [/^clientId/, 'clientId'],
  [/clientSecret/, 'clientSecret'],
  [/authorizationEndpoint/, 'authorizationEndpoint'],
  [/tokenEndpoint/, 'tokenEndpoint'],
  [/Scopes/, 'scopes'],
  [/\.host$/, 'mailHost'],
  [/\.port$/, 'mailPort'],
];

/** The page's field for a dotted path of the settings; the API puts `settings.` in front. */
export const pageFieldOf = (path: string): PageField | undefined =>
  pageFields.find(([pattern]) => pattern.test(path.replace(/^settings\./, '')))?.[1];

/** Words for a field error in the language of the page; for one that it does not know, those of the companion. */
export const fieldErrorWords = (code: string, text?: string): string => {
  const key = `fieldError.${code}`;
  if (text !== undefined && spoken().language === 'en') return text;
  return key in phrases ? say(key as PhraseKey) : (text ?? say('fieldError.MALFORMED'));
};

/** Field errors, from the schema or from the companion, as words under the page's fields. */
export function problemsOf(errors: readonly (FieldError & { readonly text?: string })[]): FieldProblems {
  const problems: FieldProblems = {};
  for (const { field, code, text } of errors) {
    const pageField = pageFieldOf(field);
    if (pageField) problems[pageField] ??= fieldErrorWords(code, text);
  }
  return problems;
}

/** What is wrong with settings before they are sent, by the schema the companion uses too. */
export function settingsProblems(settings: Settings): FieldProblems {
  const { error } = settingsSchema.safeParse(settings);
  return error ? problemsOf(fieldErrorsOf(error)) : {};
}
