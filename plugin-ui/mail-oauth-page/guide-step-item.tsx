import Button from '@atlaskit/button/default/button';
import CheckMarkIcon from '@atlaskit/icon/core/check-mark';
import type { GuideStep } from '#facts/guide/guide-step.ts';
import { say } from '../phrases.ts';
import { CopyButton } from './parts/copy-button.tsx';
import { CopyRows } from './parts/copy-rows.tsx';
import { LearnMore } from './parts/learn-more.tsx';
import { OutsideLink } from './parts/outside-link.tsx';

/** `done` is what the person says, `proved` what the diagnosis saw. */
export type GuideStepState = 'open' | 'done' | 'proved';

export const stepHeadId = ({ id }: Pick<GuideStep, 'id'>): string => `jmo-guide-step-${id}`;

interface GuideStepItemProps {
  readonly step: GuideStep;
  readonly number: number;
  readonly state: GuideStepState;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onDone: () => void;
  readonly onNotDone: () => void;
}

/** One step of the registration: what to click, what to paste, how to see that it is done, and who does it. */
export function GuideStepItem({ step, number, state, isOpen, onToggle, onDone, onNotDone }: GuideStepItemProps) {
  const bodyId = `${stepHeadId(step)}-body`;
  return (
    <li className="jmo-guide-step" data-state={state}>
      <button
        type="button"
        id={stepHeadId(step)}
        className="jmo-guide-head"
        aria-expanded={isOpen}
        aria-controls={bodyId}
        onClick={onToggle}
      >
        <span className={state === 'proved' ? 'jmo-number jmo-number-done' : 'jmo-number'} aria-hidden="true">
          {state === 'open' ? number : <CheckMarkIcon label="" color="currentColor" size="small" />}
        </span>
        <span className="jmo-guide-title">{step.title}</span>
        <span className={state === 'open' ? 'jmo-unseen' : 'jmo-hint'}>{say(`guide.state.${state}`)}</span>
      </button>
      <div id={bodyId} hidden={!isOpen} className="jmo-guide-body">
        {isOpen && (
          <>
            <ol className="jmo-steps">
              {step.actions.map(({ text, link, copy, command }) => (
                <li key={text}>
                  {text} {link && <OutsideLink href={link}>{say('finding.openLink')}</OutsideLink>}
                  {copy && copy.length > 0 && <CopyRows rows={copy} />}
                  {command && (
                    <div className="jmo-command">
                      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long line scrolls, and the keyboard has to reach it */}
                      <pre tabIndex={0}>{command}</pre>
                      <CopyButton value={command} what={say('finding.command')} />
                    </div>
                  )}
                </li>
              ))}
            </ol>
            <p>{say('guide.doneWhen', step.doneWhen)}</p>
            <p className="jmo-hint">
              {say('guide.who', say(`fixedBy.${step.who}`))}
              {step.provedBy.length === 0 && ` ${say('guide.unseen')}`}
              {step.source.certainty === 'unconfirmed' && ` ${say('guide.unconfirmed')}`}
            </p>
            <div className="jmo-actions">
              {state === 'open' && <Button onClick={onDone}>{say('guide.done')}</Button>}
              {state === 'done' && (
                <Button appearance="subtle" onClick={onNotDone}>
                  {say('guide.notDone')}
                </Button>
              )}
              <LearnMore href={step.source.url} />
            </div>
          </>
        )}
      </div>
    </li>
  );
}
