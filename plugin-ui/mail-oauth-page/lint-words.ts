import { addressLint } from '#facts/explanations/address-lint.ts';
import { type Explanation, type ExplanationContext, inLanguage } from '#facts/explanations/explanation.ts';
import { registration } from '#facts/explanations/registration.ts';
import { settingsLint } from '#facts/explanations/settings-lint.ts';
import type { JiraSurroundings } from '#facts/lint/address-rules.ts';
import { lintSettings } from '#facts/lint/lint.ts';
import { planOf } from '#facts/plans.ts';
import type { Settings } from '#facts/settings.ts';
import { fetchedTranslation } from '../diagnosis/words/in-page-language.ts';
import { type PageField, pageFieldOf } from './field-problems.ts';

/** Something seen wrong before anything is sent. */
export interface LintWord {
  /** The field it is about; undefined where it is Jira itself. */
  readonly field: PageField | undefined;
  /** False where it works in rare set-ups. */
  readonly isCertain: boolean;
  readonly title: string;
  readonly cause: string;
}

/** Only the words that lint gives: the whole catalogue is several times as large. */
const words: Readonly<Record<string, Explanation<never>>> = {
  ...settingsLint,
  ...addressLint,
  TENANT_NEEDED_FOR_APP: registration.TENANT_NEEDED_FOR_APP,
};

/** What lint says of the settings as they stand, in words; half-typed fields are left in peace. */
export function lintInWords(settings: Settings, jira: JiraSurroundings): readonly LintWord[] {
  const translate = fetchedTranslation();
  const context: ExplanationContext = { ...settings, plan: planOf(settings.plan) };
  return lintSettings(settings, undefined, jira)
    .filter(({ field }) => field !== 'clientId' || settings.clientId.trim() !== '')
    .flatMap(({ code, field, params, strength }) => {
      const english = words[code] as Explanation<unknown> | undefined;
      if (!english) return [];
      const found = inLanguage(english, translate);
      return [
        {
          field: pageFieldOf(field),
          isCertain: strength === 'certain',
          title: found.title,
          cause: found.cause(params, context),
        },
      ];
    });
}
