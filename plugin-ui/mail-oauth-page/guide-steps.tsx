import Lozenge from '@atlaskit/lozenge';
import { useState } from 'react';
import type { GuideStep } from '#facts/guide/guide-step.ts';
import { provedSteps } from '#facts/guide/proved-steps.ts';
import { registrationGuide } from '#facts/guide/registration-guide.ts';
import { fetchedTranslation } from '../diagnosis/words/in-page-language.ts';
import { spoken } from '../i18n/spoken.ts';
import { say } from '../phrases.ts';
import { GuideStepItem, type GuideStepState, stepHeadId } from './guide-step-item.tsx';
import type { RegistrationGuideProps } from './registration-guide.tsx';

/** The steps one below the other, the next one open; ticked by the person, and proved by the diagnosis. */
export function GuideSteps({ control, request, findings }: RegistrationGuideProps) {
  const { doneSteps = [] } = control.draft;
  const steps = registrationGuide(request, fetchedTranslation());
  const proved = provedSteps(steps, findings);
  const stateOf = ({ id }: GuideStep): GuideStepState =>
    proved.has(id) ? 'proved' : doneSteps.includes(id) ? 'done' : 'open';
  // Undefined: the first that is not done; null: none, because the person closed it.
  const [chosen, setChosen] = useState<string | null>();
  const openId = chosen === undefined ? steps.find((step) => stateOf(step) === 'open')?.id : chosen;
  const isAllProved = proved.size === steps.length;

  const finish = (step: GuideStep): void => {
    control.change({ doneSteps: [...doneSteps.filter((id) => id !== step.id), step.id] });
    const next = steps.find((other) => other.id !== step.id && stateOf(other) === 'open');
    setChosen(undefined);
    // The button goes away with its step: the keyboard goes on at the next one.
    document.getElementById(stepHeadId(next ?? step))?.focus();
  };

  return (
    <div className="jmo-guide-steps">
      <p className="jmo-line" role="status">
        <Lozenge appearance={isAllProved ? 'success' : 'default'}>
          {say('guide.progress', proved.size, steps.length)}
        </Lozenge>
        <span className="jmo-hint">{say(isAllProved ? 'guide.allProved' : 'guide.howProved')}</span>
      </p>
      {spoken().language !== 'en' && <p className="jmo-hint">{say('guide.portalInEnglish')}</p>}
      <ol className="jmo-guide-list">
        {steps.map((step, index) => (
          <GuideStepItem
            key={step.id}
            step={step}
            number={index + 1}
            state={stateOf(step)}
            isOpen={step.id === openId}
            onToggle={() => setChosen(step.id === openId ? null : step.id)}
            onDone={() => finish(step)}
            onNotDone={() => control.change({ doneSteps: doneSteps.filter((id) => id !== step.id) })}
          />
        ))}
      </ol>
    </div>
  );
}
