import { defineCheck, notApplicable, pass } from './define-check.ts';
import { brokenOff, refusalOf } from './reading/mail-refusal.ts';
import { uses } from './reading/subjects.ts';

/** Exchange accepts the token over SMTP; nothing is sent. */
export const smtpAuthentication = defineCheck({
  id: 'smtp-authentication',
  stage: 'mailbox',
  needs: ['smtpSession', 'outlookToken'],
  appliesTo: uses('smtp'),
  judge: ({ smtpSession: session, outlookToken: token }, settings) => {
    const { authentication } = session;
    if (!authentication) return brokenOff(session) ?? notApplicable();
    return authentication.accepted
      ? pass({ mailbox: session.mailbox })
      : refusalOf(authentication.reply, session, { settings, token, protocol: 'smtp' });
  },
});
