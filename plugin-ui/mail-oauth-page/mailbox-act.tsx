import { useState } from 'react';
import type { PlanId } from '#facts/plans.ts';
import { say } from '../phrases.ts';
import { type FieldProblems, fieldErrorWords } from './field-problems.ts';
import { MailboxChoices } from './mailbox-choices.tsx';
import { Act } from './parts/act.tsx';
import { TextField } from './parts/text-field.tsx';
import { PlanPanel } from './plan-panel.tsx';
import { PlanSelect } from './plan-select.tsx';
import { type DetectionState, mailAddressError } from './use-detection.ts';
import type { DraftControl } from './use-draft.ts';

interface MailboxActProps {
  readonly control: DraftControl;
  readonly detection: { readonly state: DetectionState; readonly detectNow: () => void; readonly retry: () => void };
  readonly detectedPlan: PlanId | undefined;
  readonly planId: PlanId | undefined;
  readonly problems: FieldProblems;
}

/** First act: the address, what it was detected as, how it is read and who signs in. */
export function MailboxAct({ control, detection, detectedPlan, planId, problems }: MailboxActProps) {
  const { draft, change } = control;
  const [isLeft, setLeft] = useState(false);
  const addressError = mailAddressError(draft.mailAddress);
  const addressCode = isLeft && draft.mailAddress !== '' ? addressError : undefined;
  const leave = (): void => {
    setLeft(true);
    detection.detectNow();
  };
  const isSettled = detection.state.kind !== 'idle' && detection.state.kind !== 'asking';
  // Already while the look-up runs: whoever leaves the address by Tab comes to the next field, not to the page's end.
  const isFollowed = addressError === undefined || planId !== undefined;
  return (
    <Act number={1} heading={say('mailbox.heading')} isDone={planId !== undefined}>
      <TextField
        id="jmo-mail-address"
        type="email"
        label={say('mailbox.address')}
        hint={say('mailbox.address.hint')}
        placeholder="jira@contoso.com"
        value={draft.mailAddress}
        error={problems.mailAddress ?? (addressCode && fieldErrorWords(addressCode))}
        onChange={(mailAddress) => {
          setLeft(false);
          change({ mailAddress });
        }}
        onBlur={leave}
        onEnter={leave}
      />
      <div aria-live="polite" className={isFollowed ? 'jmo-look-up' : undefined}>
        <PlanPanel
          state={detection.state}
          chosenPlan={draft.chosenPlan}
          onChoose={(chosenPlan) => change({ chosenPlan })}
          onRetry={detection.retry}
        />
      </div>
      {isFollowed && (
        <PlanSelect
          detected={detectedPlan}
          chosen={draft.chosenPlan}
          error={problems.plan}
          onChoose={(chosenPlan) => change({ chosenPlan })}
        />
      )}
      {(isSettled || planId) && <MailboxChoices control={control} planId={planId} problems={problems} />}
    </Act>
  );
}
