import { type PlanId, planIds, planOf } from '#facts/plans.ts';
import { planName } from '../i18n/plan-name.ts';
import { type PhraseKey, phrases, say } from '../phrases.ts';
import { Field } from './parts/field.tsx';

interface PlanSelectProps {
  readonly detected: PlanId | undefined;
  readonly chosen: PlanId | undefined;
  readonly error: string | undefined;
  readonly onChoose: (plan: PlanId | undefined) => void;
}

/** What is not sure about a plan; one that came by the companion's configuration has no words of its own. */
const doubtAbout = (plan: PlanId): string => {
  const key = `planDoubt.${plan}`;
  return say('mailbox.plan.doubt', say(key in phrases ? (key as PhraseKey) : 'planDoubt.custom'));
};

/** The plan, as detected or as the admin says; the browser's own list, because six entries need no library. */
export function PlanSelect({ detected, chosen, error, onChoose }: PlanSelectProps) {
  const inUse = chosen ?? detected;
  const { certainty, doubt } = (inUse && planOf(inUse).source) ?? {};
  return (
    <Field
      id="jmo-plan"
      label={say('mailbox.plan')}
      error={error}
      hint={inUse && certainty !== 'confirmed' && doubt ? doubtAbout(inUse) : undefined}
    >
      {({ isInvalid, ...binding }) => (
        <select
          {...binding}
          className={isInvalid ? 'jmo-select jmo-invalid' : 'jmo-select'}
          value={chosen ?? ''}
          onChange={({ target }) => onChoose(target.value === '' ? undefined : (target.value as PlanId))}
        >
          <option value="">
            {detected
              ? say('mailbox.plan.asDetected', planName(planOf(detected).displayName))
              : say('mailbox.plan.choose')}
          </option>
          {planIds.map((id) => (
            <option key={id} value={id}>
              {planName(planOf(id).displayName)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
