import { defineCheck, notApplicable, pass } from './define-check.ts';
import { brokenOff, notOffered, refusalOf } from './reading/mail-refusal.ts';
import { uses } from './reading/subjects.ts';

/** Exchange accepts the token over POP, sent in two lines as it wants it. */
export const popAuthentication = defineCheck({
  id: 'pop-authentication',
  stage: 'mailbox',
  needs: ['popSession', 'outlookToken'],
  uses: ['popConnection', 'imapSession', 'graphMailbox'],
  appliesTo: uses('pop'),
  judge: ({ popSession: session, outlookToken: token, popConnection, ...beside }, settings) => {
    const { authentication } = session;
    if (!authentication) return brokenOff(session) ?? notApplicable();
    if (authentication.accepted) return pass({ mailbox: session.mailbox });
    return (
      notOffered(authentication.reply, popConnection) ??
      refusalOf(authentication.reply, session, { settings, token, protocol: 'pop', beside })
    );
  },
});
