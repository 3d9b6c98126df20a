import type { ObservationName } from '../probes/observations.ts';
import { type Check, defineCheck, notApplicable, pass } from './define-check.ts';
import { graphRefusal } from './reading/graph-refusal.ts';
import { refusalOf } from './reading/mail-refusal.ts';
import { expectedAccount, isShared, uses } from './reading/subjects.ts';

const id = 'shared-mailbox-access';
const stage = 'mailbox';

/** Only refusals that are about access are told here; others are told by the check that met them. */
const ifAboutAccess = (verdict: ReturnType<typeof refusalOf>) =>
  verdict.code === 'SHARED_MAILBOX_NOT_OPENED' ? verdict : notApplicable();

const overMail = (['imap', 'pop'] as const).map((protocol) => {
  const session = `${protocol}Session` as const;
  return defineCheck({
    id,
    subject: protocol,
    stage,
    needs: [session, 'outlookToken'] satisfies ObservationName[],
    appliesTo: (settings) => isShared(settings) && uses(protocol)(settings),
    judge: (observed, settings) => {
      const { authentication, opened, mailbox } = observed[session];
      if (opened?.accepted) return pass({ mailbox, user: expectedAccount(settings) });
      const refused = opened ?? authentication;
      if (!refused || refused.accepted) return notApplicable();
      return ifAboutAccess(
        refusalOf(refused.reply, observed[session], { settings, token: observed.outlookToken, protocol }),
      );
    },
  });
});

const overGraph = defineCheck({
  id,
  subject: 'graph',
  stage,
  needs: ['graphMailbox'],
  appliesTo: (settings) => isShared(settings) && uses('graph')(settings),
  judge: ({ graphMailbox }, settings) => {
    const { inbox } = graphMailbox;
    const refusal = graphRefusal(inbox, graphMailbox, settings, inbox.totalItemCount !== undefined);
    return refusal ? ifAboutAccess(refusal) : pass({ mailbox: graphMailbox.mailbox, user: expectedAccount(settings) });
  },
});

/** The person who signs in may open the shared mailbox. */
export const sharedMailboxAccess: readonly Check[] = [...overMail, overGraph];
