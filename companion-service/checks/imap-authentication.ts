import { defineCheck, notApplicable, pass } from './define-check.ts';
import { brokenOff, refusalOf } from './reading/mail-refusal.ts';
import { uses } from './reading/subjects.ts';

/** Exchange accepts the token over IMAP. That alone opens no mailbox: see `imap-inbox`. */
export const imapAuthentication = defineCheck({
  id: 'imap-authentication',
  stage: 'mailbox',
  needs: ['imapSession', 'outlookToken'],
  appliesTo: uses('imap'),
  judge: ({ imapSession: session, outlookToken: token }, settings) => {
    const { authentication } = session;
    if (!authentication) return brokenOff(session) ?? notApplicable();
    return authentication.accepted
      ? pass({ mailbox: session.mailbox })
      : refusalOf(authentication.reply, session, { settings, token, protocol: 'imap' });
  },
});
