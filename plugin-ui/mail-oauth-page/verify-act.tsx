import Button from '@atlaskit/button/default/button';
import type { ReactNode } from 'react';
import { type Settings, settingsSchema } from '#facts/settings.ts';
import type { DiagnosisViewProps } from '../diagnosis/diagnosis-view.tsx';
import { isUnderWay, outcomeOf } from '../diagnosis/run-state.ts';
import type { DiagnosisRun } from '../diagnosis/use-diagnosis.ts';
import { say } from '../phrases.ts';
import { ExtraProofs } from './extra-proofs.tsx';
import { Act } from './parts/act.tsx';
import { CompanionAway } from './parts/companion-away.tsx';
import { LatePart } from './parts/late-part.tsx';
import { Notice } from './parts/notice.tsx';
import type { DraftControl } from './use-draft.ts';
import type { Verification } from './use-verification.ts';

interface VerifyActProps {
  readonly control: DraftControl;
  readonly verification: Verification;
  readonly run: DiagnosisRun | undefined;
  readonly isReady: boolean;
  readonly isChanged: boolean;
  readonly redirectUri: string | undefined;
  readonly onAnswer: DiagnosisViewProps['onAnswer'];
  readonly onCheckAgain: NonNullable<DiagnosisViewProps['onCheckAgain']>;
  readonly onStop: () => void;
  /** The second half: saving. */
  readonly children: ReactNode;
}

const loadDiagnosisView = async () =>
  (await import(/* webpackChunkName: "diagnosis" */ '../diagnosis/diagnosis-view.tsx')).DiagnosisView;

/** Whether a diagnosis was asked for these settings, as the schema reads them. */
export function isSameSettings(asked: Settings, now: Settings | undefined): boolean {
  const parsed = settingsSchema.safeParse(now);
  return parsed.success && JSON.stringify(parsed.data) === JSON.stringify(asked);
}

/** Third act: proves the settings, then lets them be saved. */
export function VerifyAct(props: VerifyActProps) {
  const { control, verification, run, isReady, isChanged, redirectUri, onAnswer, onCheckAgain, onStop, children } =
    props;
  const isRunning = run !== undefined && isUnderWay(run.state);
  const areFieldsWrong = Object.keys(verification.problems).length > 0;
  const isProved = run?.state.report !== undefined && !isChanged && outcomeOf(run.state).startsWith('verified');
  return (
    <Act number={3} heading={say('verify.heading')} isDone={isProved}>
      <p>{say(isReady ? 'verify.lead' : 'verify.needs')}</p>
      {isReady && <ExtraProofs control={control} problems={verification.problems} />}
      {isReady && (
        <div className="jmo-actions">
          <Button
            type="submit"
            appearance={isRunning || isProved ? 'default' : 'primary'}
            isLoading={verification.isStarting}
          >
            {say(run ? 'verify.again' : 'verify.button')}
          </Button>
          {isRunning && (
            <Button appearance="subtle" onClick={onStop}>
              {say('verify.stop')}
            </Button>
          )}
        </div>
      )}
      <div role="status">
        {areFieldsWrong && <Notice tone="error">{say('verify.fieldsWrong')}</Notice>}
        {verification.startProblem?.kind === 'refused' && (
          <Notice tone="error" title={say('verify.refused.title')}>
            {verification.startProblem.words}
          </Notice>
        )}
        {run && isChanged && <Notice tone="information">{say('verify.changed')}</Notice>}
      </div>
      {verification.startProblem?.kind === 'companionAway' && <CompanionAway />}
      {run && (
        <LatePart<DiagnosisViewProps>
          load={loadDiagnosisView}
          props={{ run, redirectUri, onAnswer, onCheckAgain: isChanged ? undefined : onCheckAgain }}
        />
      )}
      {children}
    </Act>
  );
}
