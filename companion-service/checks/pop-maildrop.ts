import { defineCheck, notApplicable, pass } from './define-check.ts';
import { brokenOff, refusalOf } from './reading/mail-refusal.ts';
import { uses } from './reading/subjects.ts';

/** The maildrop opens (STAT, RFC 1939 section 5): the real proof over POP. */
export const popMaildrop = defineCheck({
  id: 'pop-maildrop',
  stage: 'mailbox',
  needs: ['popSession', 'outlookToken'],
  uses: ['imapSession', 'graphMailbox'],
  appliesTo: uses('pop'),
  judge: ({ popSession: session, outlookToken: token, ...beside }, settings) => {
    const { authentication, opened, mailbox, messageCount } = session;
    if (authentication?.accepted !== true) return notApplicable();
    if (!opened) return brokenOff(session) ?? notApplicable();
    if (!opened.accepted) return refusalOf(opened.reply, session, { settings, token, protocol: 'pop', beside });
    return pass({ mailbox, ...(messageCount !== undefined && { messageCount }) });
  },
});
