import { defineCheck, fail, notApplicable, pass, warn } from './define-check.ts';
import { brokenOff, brokenOffLater, refusalOf } from './reading/mail-refusal.ts';
import { uses } from './reading/subjects.ts';

/**
 * The inbox opens, read-only (EXAMINE, RFC 9051 section 6.3.3): the real proof over IMAP. Where it was asked for, for
 * writing (SELECT, section 6.3.2).
 */
export const imapInbox = defineCheck({
  id: 'imap-inbox',
  stage: 'mailbox',
  needs: ['imapSession', 'outlookToken'],
  uses: ['popSession', 'graphMailbox'],
  appliesTo: uses('imap'),
  judge: ({ imapSession: session, outlookToken: token, ...beside }, settings) => {
    const { authentication, opened, openedForWriting, mailbox, messageCount, readOnly } = session;
    if (authentication?.accepted !== true) return notApplicable();
    if (!opened) return brokenOff(session) ?? notApplicable();
    if (!opened.accepted) return refusalOf(opened.reply, session, { settings, token, protocol: 'imap', beside });
    if (openedForWriting && readOnly) return fail('MAILBOX_READ_ONLY', { mailbox });
    if (readOnly === false && !openedForWriting) return warn('MAILBOX_NOT_READ_ONLY', { mailbox });
    return (
      brokenOffLater(session) ??
      pass({
        mailbox,
        ...(messageCount !== undefined && { messageCount }),
        ...(openedForWriting && { openedForWriting }),
      })
    );
  },
});
