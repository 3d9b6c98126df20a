import { defineCheck, notApplicable, pass, warn } from './define-check.ts';
import { isDelegated, uses } from './reading/subjects.ts';

const id = 'least-privilege';
const stage = 'mailbox';

const appliesTo = (protocol: 'imap' | 'graph') => (settings: Parameters<ReturnType<typeof uses>>[0]) =>
  !isDelegated(settings) && settings.otherMailbox !== undefined && uses(protocol)(settings);

/** Only a mailbox that is there and closed proves a limit; one that does not exist is closed to everybody. */
const overImap = defineCheck({
  id,
  subject: 'imap',
  stage,
  needs: ['otherImapSession', 'imapSession'],
  appliesTo: appliesTo('imap'),
  judge: ({ otherImapSession, imapSession }) => {
    const { authentication, opened, mailbox } = otherImapSession;
    if (opened?.accepted) return warn('APP_OPENS_OTHER_MAILBOX', { mailbox, protocol: 'IMAP' });
    const isRefused = opened !== undefined || authentication?.accepted === false;
    return isRefused && imapSession.opened?.accepted ? pass({ mailbox }) : notApplicable();
  },
});

/** @see https://learn.microsoft.com/en-us/exchange/permissions-exo/application-rbac */
const overGraph = defineCheck({
  id,
  subject: 'graph',
  stage,
  needs: ['otherGraphInbox', 'graphMailbox'],
  appliesTo: appliesTo('graph'),
  judge: ({ otherGraphInbox: { exchange, mailbox }, graphMailbox }) => {
    if (exchange.status === 200 && !exchange.failure)
      return warn('APP_OPENS_OTHER_MAILBOX', { mailbox, protocol: 'Graph' });
    return exchange.status === 403 && graphMailbox.inbox.exchange.status === 200 ? pass({ mailbox }) : notApplicable();
  },
});

/** The app opens the mailbox of Jira and not the other one that was named for this. */
export const leastPrivilege = [overImap, overGraph];
