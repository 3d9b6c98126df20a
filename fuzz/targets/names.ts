/** Names of the targets; apart from them, so that naming one loads none of the code that is to be instrumented first. */
export const targetNames = [
  'imap',
  'pop',
  'smtp',
  'greeting',
  'token',
  'token-reading',
  'discovery',
  'graph',
  'redirect-page',
  'pasted',
  'explain',
  'masking',
  'settings',
] as const;

export type TargetName = (typeof targetNames)[number];
