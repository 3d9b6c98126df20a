import { authorization } from './authorization.ts';
import { connectivity } from './connectivity.ts';
import { discovery } from './discovery.ts';
import type { Explanation, ParamsOf } from './explanation.ts';
import { mailbox } from './mailbox.ts';
import { registration } from './registration.ts';
import { scopes } from './scopes.ts';
import { unrecognised } from './unrecognised.ts';

/** Every explanation by its permanent code. Codes name the state; they are deprecated, never deleted. */
export const catalogue = {
  ...connectivity,
  ...discovery,
  ...registration,
  ...authorization,
  ...scopes,
  ...mailbox,
  ...unrecognised,
};

export type ExplanationCode = keyof typeof catalogue;
export type ParamsOfCode<Code extends ExplanationCode> = ParamsOf<(typeof catalogue)[Code]>;

/** The words behind a code as their general type; a code from a newer version has none. */
export const explanationOf = (code: string): Explanation<unknown> | undefined =>
  (catalogue as Record<string, Explanation<never>>)[code] as Explanation<unknown> | undefined;
