import { defineCheck, pass } from './define-check.ts';
import { graphRefusal } from './reading/graph-refusal.ts';
import { uses } from './reading/subjects.ts';

/** The inbox opens over Microsoft Graph. @see https://learn.microsoft.com/en-us/graph/api/mailfolder-get */
export const graphInbox = defineCheck({
  id: 'graph-inbox',
  stage: 'mailbox',
  needs: ['graphMailbox'],
  appliesTo: uses('graph'),
  judge: ({ graphMailbox }, settings) => {
    const { mailbox, inbox } = graphMailbox;
    const { totalItemCount } = inbox;
    return (
      graphRefusal(inbox, graphMailbox, settings, totalItemCount !== undefined) ??
      pass({ mailbox, ...(totalItemCount !== undefined && { messageCount: totalItemCount }) })
    );
  },
});
