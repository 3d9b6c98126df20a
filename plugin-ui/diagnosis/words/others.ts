import { addressLint } from '#facts/explanations/address-lint.ts';
import { jira } from '#facts/explanations/jira.ts';
import { settingsLint } from '#facts/explanations/settings-lint.ts';
import { unrecognised } from '#facts/explanations/unrecognised.ts';

export const words = { ...unrecognised, ...jira, ...settingsLint, ...addressLint };
