/** Names that no language translates: products, protocols, columns of the portal, values of Jira's own lists. */
const names = new Set([
  'copy.provider.microsoft',
  'fixedBy.microsoft',
  'mailbox.protocol.graph',
  'plan.gcc',
  'plan.gccHigh',
  'plan.dod',
  'server.provider.graph',
  'server.provider.value',
  'move.name',
  'Microsoft',
  'Custom',
  'Correlation ID {0}',
  'Redirect URI',
  'Request ID {0}',
  '{0} (Exchange Online PowerShell):',
]);

/** Words that a language spells as English does. */
const alike: Readonly<Record<string, readonly string[]>> = {
  de: [
    'plan.china',
    'copy.name',
    'field.name',
    'finding.code',
    'mailbox.plan',
    'save.name',
    'server.port',
    'share.link',
    'share.note.admin',
    'share.note.support',
  ],
  fr: [
    'plan.commercial',
    'Description',
    'field.description',
    'finding.code',
    'finding.message',
    'mailbox.plan',
    'save.description',
    'server.port',
    'share.note.support',
  ],
  es: ['mailbox.plan'],
  'pt-BR': ['share.link'],
};

/** Whether a phrase, by its key, or a sentence, by its id, may read as in English; each is here for one of two reasons. */
export const sameAsEnglish = (language: string, key: string): boolean =>
  names.has(key) || (alike[language]?.includes(key) ?? false);
