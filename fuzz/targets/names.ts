/** Names of the targets; apart from them, so that naming one loads none of the code that is to be instrumented first. */
export const targetNames = [
  'imap',
  'pop',
  'smtp',
  'greeting',
  'capabilities',
  'token',
  'token-reading',
  'discovery',
  'domain',
  'graph',
  'application',
  'redirect-page',
  'pasted',
  'explain',
  'masking',
  'settings',
  'jira',
] as const;

export type TargetName = (typeof targetNames)[number];
