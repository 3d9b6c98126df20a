import { defineCheck, notApplicable, pass } from './define-check.ts';
import { brokenOff, notOffered, refusalOf } from './reading/mail-refusal.ts';
import { uses } from './reading/subjects.ts';

/** Exchange accepts the token over IMAP. That alone opens no mailbox: see `imap-inbox`. */
export const imapAuthentication = defineCheck({
  id: 'imap-authentication',
  stage: 'mailbox',
  needs: ['imapSession', 'outlookToken'],
  uses: ['imapConnection', 'popSession', 'graphMailbox'],
  appliesTo: uses('imap'),
  judge: ({ imapSession: session, outlookToken: token, imapConnection, ...beside }, settings) => {
    const { authentication } = session;
    if (!authentication) return brokenOff(session) ?? notApplicable();
    if (authentication.accepted) return pass({ mailbox: session.mailbox });
    return (
      notOffered(authentication.reply, imapConnection) ??
      refusalOf(authentication.reply, session, { settings, token, protocol: 'imap', beside })
    );
  },
});
