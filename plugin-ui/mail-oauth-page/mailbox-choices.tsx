import Checkbox from '@atlaskit/checkbox';
import { type PlanId, planOf } from '#facts/plans.ts';
import { grants } from '#facts/scopes.ts';
import { say } from '../phrases.ts';
import type { ReadingProtocol } from './draft.ts';
import type { FieldProblems } from './field-problems.ts';
import { Choice } from './parts/choice.tsx';
import { Notice } from './parts/notice.tsx';
import { TextField } from './parts/text-field.tsx';
import type { DraftControl } from './use-draft.ts';

const readingProtocols = ['imap', 'pop', 'graph'] as const satisfies readonly ReadingProtocol[];

interface MailboxChoicesProps {
  readonly control: DraftControl;
  readonly planId: PlanId | undefined;
  readonly problems: FieldProblems;
}

/** How mail is read, who signs in, and for whom. */
export function MailboxChoices({ control: { draft, change }, planId, problems }: MailboxChoicesProps) {
  const isGraphDoubtful = draft.protocol === 'graph' && planId && planOf(planId).cloudInstance !== 'global';
  return (
    <>
      <Choice
        name="jmo-protocol"
        legend={say('mailbox.protocol')}
        value={draft.protocol}
        options={readingProtocols.map((value) => ({
          value,
          label: say(`mailbox.protocol.${value}`),
          hint: say(`mailbox.protocol.${value}.hint`),
        }))}
        onChoose={(protocol) => change({ protocol })}
      />
      {isGraphDoubtful && <Notice tone="warning">{say('mailbox.protocol.graph.doubt')}</Notice>}
      <Choice
        name="jmo-grant"
        legend={say('mailbox.grant')}
        value={draft.grant}
        options={grants.map((value) => ({
          value,
          label: say(`mailbox.grant.${value}`),
          hint: say(`mailbox.grant.${value}.hint`),
        }))}
        onChoose={(grant) => change({ grant })}
      />
      {draft.grant === 'authorization_code' && (
        <div className="jmo-field">
          <Checkbox
            name="jmo-shared"
            label={say('mailbox.shared')}
            isChecked={draft.isSharedMailbox}
            onChange={({ currentTarget }) => change({ isSharedMailbox: currentTarget.checked })}
          />
          {draft.isSharedMailbox && (
            <TextField
              id="jmo-sign-in-address"
              type="email"
              label={say('mailbox.signIn')}
              hint={say('mailbox.signIn.hint')}
              value={draft.signInAddress}
              error={problems.signInAddress}
              onChange={(signInAddress) => change({ signInAddress })}
            />
          )}
        </div>
      )}
    </>
  );
}
