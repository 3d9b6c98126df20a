import type { FixedBy } from './explanation.ts';

/** Who can fix it, as said to people. */
export const fixedByNames: Readonly<Record<FixedBy, string>> = {
  'jira-admin': 'Jira administrator',
  'entra-admin': 'Microsoft Entra administrator',
  'exchange-admin': 'Exchange administrator',
  'network-admin': 'network administrator',
  'mailbox-user': 'user of the mailbox',
  microsoft: 'Microsoft',
  'nobody-wait': 'nobody: it passes by itself',
};
