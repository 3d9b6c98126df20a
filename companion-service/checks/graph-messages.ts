import { defineCheck, notApplicable, pass } from './define-check.ts';
import { graphRefusal } from './reading/graph-refusal.ts';
import { uses } from './reading/subjects.ts';

/** A message can be read over Microsoft Graph. @see https://learn.microsoft.com/en-us/graph/api/user-list-messages */
export const graphMessages = defineCheck({
  id: 'graph-messages',
  stage: 'mailbox',
  needs: ['graphMailbox'],
  appliesTo: uses('graph'),
  judge: ({ graphMailbox }, settings) => {
    const { messages, mailbox } = graphMailbox;
    if (!messages) return notApplicable();
    return (
      graphRefusal(messages, graphMailbox, settings, messages.count !== undefined) ??
      pass({
        mailbox,
        ...(messages.bodyReadable !== undefined && { bodyReadable: messages.bodyReadable }),
      })
    );
  },
});
