import { application } from './application.ts';
import { capabilities } from './capabilities.ts';
import { discovery } from './discovery.ts';
import { domain } from './domain.ts';
import { graph } from './graph.ts';
import { jira } from './jira-standing.ts';
import { greeting } from './mail-openings.ts';
import { imap, pop, smtp } from './mail-sessions.ts';
import type { TargetName } from './names.ts';
import { settings } from './settings-fields.ts';
import { pasted, redirectPage } from './sign-in-answers.ts';
import type { Target } from './target.ts';
import { explanation, masking } from './texts.ts';
import { token, tokenReading } from './token-answers.ts';

/** Every reader of words that others write; the key names its folder in the corpus. */
export const targets: Readonly<Record<TargetName, Target>> = {
  imap,
  pop,
  smtp,
  greeting,
  capabilities,
  token,
  'token-reading': tokenReading,
  discovery,
  domain,
  graph,
  application,
  'redirect-page': redirectPage,
  pasted,
  explain: explanation,
  masking,
  settings,
  jira,
};
