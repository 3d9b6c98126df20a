import type { MailSession } from '../probes/observations.ts';
import { defineCheck, notApplicable, pass, type Verdict, warn } from './define-check.ts';
import { brokenOff, brokenOffLater, refusalOf } from './reading/mail-refusal.ts';
import { failReply } from './reading/recognised.ts';
import { uses } from './reading/subjects.ts';

/** Why the unique id of a message was not told, where it was asked for: a limit or an outage has its own words. */
function withoutIds({ listed, mailbox, suggestedBackoffMs }: MailSession): Verdict | undefined {
  if (!listed || listed.accepted) return undefined;
  const known = failReply(listed.reply, suggestedBackoffMs);
  return known.code === 'UNRECOGNISED'
    ? warn('POP_MESSAGE_IDS_REFUSED', { evidence: listed.reply, mailbox })
    : { ...known, status: 'warn' };
}

/** The maildrop opens (STAT, RFC 1939 section 5): the real proof over POP. Ids of messages (section 7) are optional. */
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
    const doubt = withoutIds(session) ?? brokenOffLater(session);
    return doubt ?? pass({ mailbox, ...(messageCount !== undefined && { messageCount }) });
  },
});
