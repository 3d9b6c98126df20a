/** The Microsoft links that Jira already has: verdicts, repair, and the move to Graph. */
export const existingPhrases = {
  'existing.heading': 'Already in Jira',
  'existing.allGood': 'Microsoft links: {0}. Nothing to remark in what Jira keeps of them.',
  'existing.troubled': 'Microsoft links: {0}, with remarks: {1}.',
  'existing.tone.success': 'Nothing to remark',
  'existing.tone.warning': 'Probably wrong',
  'existing.tone.error': 'Wrong',
  'existing.about': '{0} · {1} · tenant {2}',
  'existing.repair': 'Repair',
  'existing.repairOf': 'Repair {0}',
  'existing.open': 'Open in the form',
  'existing.openOf': 'Open in the form: {0}',
  'existing.move': 'Move to Graph',
  'existing.moveOf': 'Move to Graph: {0}',
  'existing.undo': 'Undo last change',
  'existing.undoOf': 'Undo last change: {0}',
  'existing.all': 'Show all {0}',
  'existing.newRedirectUrl':
    'Its Redirect URL is another one now. Add this one to the app registration in Entra, or the sign-in ends in AADSTS50011.',
  'repair.heading': 'Repair “{0}”',
  'repair.plan': 'Judged as {0}. Nothing is written before you save.',
  'repair.tenant': 'Tenant ID or domain of the mailbox',
  'repair.tenant.asking': 'Looking up the mailbox’s domain…',
  'repair.tenant.found': 'Looked up from the mail address in the link’s name.',
  'repair.tenant.hint':
    'Directory (tenant) ID on the app registration’s overview in Entra, or a domain that is verified there.',
  'repair.before': 'Now',
  'repair.after': 'After',
  'repair.nothing': 'No stored value can be set right from here.',
  'repair.redirect':
    'The Redirect URL changes with the authorization endpoint. Once saved, the new one stands here: add it to the app registration.',
  'repair.left': 'What remains for you',
  'repair.save': 'Save the repair',
  'repair.cancel': 'Cancel',
  'repair.done': 'The link is repaired',
  'repair.done.text':
    'Only the fields shown were written, and the client secret is the old one. Mail servers that use the link may ask to be authorized again.',
  'repair.undone':
    'The change was undone: every value is as it was before, but a client secret that was replaced is not put back, because Jira never tells the old one.',
  'repair.changedMeanwhile': 'Nothing was written. The list was read again; look at the link once more. What changed:',
  'repair.difference': '{0}: {1} became {2}',
  'move.name': '{0} (Graph)',
} as const;
