import { contextOfRun } from '#facts/explanations/context-of-run.ts';
import type { Stage } from '#facts/stages.ts';
import { Notice } from '../mail-oauth-page/parts/notice.tsx';
import { say } from '../phrases.ts';
import { ShareStep } from '../share/share-step.tsx';
import { BugNotice, OutcomeNotice } from './outcome-notice.tsx';
import { RunComparison } from './run-comparison.tsx';
import { isOver, isUnderWay, stageAtWork, stageStateOf } from './run-state.ts';
import { SignInStep } from './sign-in-step.tsx';
import { StageFindings } from './stage-findings.tsx';
import { StageTracker } from './stage-tracker.tsx';
import type { DiagnosisRun } from './use-diagnosis.ts';
import { Waterfall } from './waterfall.tsx';

export interface DiagnosisViewProps {
  readonly run: DiagnosisRun;
  /** Jira's Redirect URL, for words that name it. */
  readonly redirectUri: string | undefined;
  /** Marked `returnedBy` where nobody pasted. */
  readonly onAnswer: (pasted: string, returnedBy?: 'jiraRedirectUrl') => Promise<void>;
  /** Absent where the values in the form are no longer those of the run. */
  readonly onCheckAgain?: ((stage: Stage) => Promise<void>) | undefined;
}

/** A diagnosis while it runs and after: stages, the step a person has to do, and what was found. */
export function DiagnosisView({ run, redirectUri, onAnswer, onCheckAgain }: DiagnosisViewProps) {
  const { settings, state } = run;
  const context = { ...contextOfRun(settings, state.observed), ...(redirectUri && { redirectUri }) };
  const atWork = stageAtWork(state);
  return (
    <div className="jmo-diagnosis">
      <StageTracker run={state} />
      <p className="jmo-unseen" role="status">
        {atWork && say('stage.announce', say(`stage.${atWork}`), say(`stageState.${stageStateOf(state, atWork)}`))}
      </p>
      {!isOver(state) && state.stream === 'reconnecting' && (
        <Notice tone="warning" isAnnounced>
          {say('stream.reconnecting')}
        </Notice>
      )}
      {!isOver(state) && (state.stream === 'lost' || state.stream === 'interrupted') && (
        <Notice tone="error" title={say(`stream.${state.stream}.title`)} isAnnounced>
          {say(`stream.${state.stream}.text`)}
        </Notice>
      )}
      <div role="status">
        <BugNotice run={state} />
        <OutcomeNotice run={state} mailAddress={settings.mailAddress} />
      </div>
      {state.signIn && isUnderWay(state) && (
        <SignInStep
          key={state.signIn.signInUrl}
          request={state.signIn}
          isAgain={state.signInsAsked > 1}
          account={settings.signInAddress ?? settings.mailAddress}
          onAnswer={onAnswer}
        />
      )}
      <RunComparison run={run} />
      <StageFindings run={state} context={context} onCheckAgain={isOver(state) ? onCheckAgain : undefined} />
      {state.report && <Waterfall report={state.report} />}
      {isOver(state) && <ShareStep diagnosisId={run.id} />}
    </div>
  );
}
