import type { ExplanationCode, ParamsOfCode } from '../explanations/catalogue.ts';

/** What a rule saw: a code of the catalogue, its parameters, and the field it is about. */
export interface LintFinding {
  readonly code: ExplanationCode;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
  /** Dotted path into the settings, or a field of Jira's form. */
  readonly field: string;
  /** `certain`: it cannot work like this. `likely`: it works in rare set-ups only. */
  readonly strength: 'certain' | 'likely';
}

/** Makes a finding whose parameters fit its code. */
export const lintFinding = <Code extends ExplanationCode>(
  code: Code,
  field: string,
  params: ParamsOfCode<Code> & LintFinding['params'],
  strength: LintFinding['strength'] = 'certain',
): LintFinding => ({ code, field, params, strength });
