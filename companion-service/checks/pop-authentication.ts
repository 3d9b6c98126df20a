import { defineCheck, notApplicable, pass } from './define-check.ts';
import { brokenOff, refusalOf } from './reading/mail-refusal.ts';
import { uses } from './reading/subjects.ts';

/** Exchange accepts the token over POP, sent in two lines as it wants it. */
export const popAuthentication = defineCheck({
  id: 'pop-authentication',
  stage: 'mailbox',
  needs: ['popSession', 'outlookToken'],
  appliesTo: uses('pop'),
  judge: ({ popSession: session, outlookToken: token }, settings) => {
    const { authentication } = session;
    if (!authentication) return brokenOff(session) ?? notApplicable();
    return authentication.accepted
      ? pass({ mailbox: session.mailbox })
      : refusalOf(authentication.reply, session, { settings, token, protocol: 'pop' });
  },
});
