import Heading from '@atlaskit/heading';
import Spinner from '@atlaskit/spinner';
import { useRef, useState } from 'react';
import { acceptedOutlookResource } from '#facts/connection-values.ts';
import { useDiagnosis } from '../diagnosis/use-diagnosis.ts';
import { ExistingStep } from '../existing-integrations/existing-step.tsx';
import { say } from '../phrases.ts';
import { derive } from './derived-values.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { ExplainBox } from './explain-box.tsx';
import { MailboxAct } from './mailbox-act.tsx';
import { usePageServices } from './page-services.ts';
import { Notice } from './parts/notice.tsx';
import { OutsideLink } from './parts/outside-link.tsx';
import { RegistrationAct } from './registration-act.tsx';
import { ReplaceWork } from './replace-work.tsx';
import { SaveStep } from './save-step.tsx';
import { useDetection } from './use-detection.ts';
import { useDraft } from './use-draft.ts';
import { useJiraAccess, useRedirectUrl } from './use-jira.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useSecret } from './use-secret.ts';
import { useUnsavedWork } from './use-unsaved-work.ts';
import { useVerification } from './use-verification.ts';
import { isSameSettings, VerifyAct } from './verify-act.tsx';

/** The whole page: three acts in one column, from a mail address to an integration saved in Jira. */
export function MailOauthPage() {
  const { companion } = usePageServices();
  const form = useRef<HTMLFormElement>(null);
  useKeptFocus(form);
  const control = useDraft();
  const { draft } = control;
  const { access, refresh } = useJiraAccess();
  const detection = useDetection(draft.mailAddress);
  const secret = useSecret();
  const diagnosis = useDiagnosis(companion);
  const work = useUnsavedWork(draft);
  const [waiting, setWaiting] = useState<Draft>();
  const [isMoveSaved, setMoveSaved] = useState(false);

  const candidates = detection.state.kind === 'told' ? detection.state.detection.candidates : [];
  const detectedPlan = candidates.length === 1 ? candidates[0]?.plan : undefined;
  const planId = draft.chosenPlan ?? detectedPlan;
  const preset = planId && derive(draft, planId, candidates);
  const { run } = diagnosis;
  const isChanged = run !== undefined && !isSameSettings(run.settings, preset?.settings);
  // Which Exchange resource a tenant knows is only found out by asking.
  const outlookResource = isChanged ? undefined : acceptedOutlookResource(run?.state.observed.outlookResourceAnswers);
  const values = planId && derive(draft, planId, candidates, outlookResource);
  const redirect = useRedirectUrl(values?.authorizationEndpoint, access);
  const verification = useVerification(values?.settings, secret, diagnosis, form, redirect?.url);

  const isCompanionAway =
    detection.state.kind === 'companionAway' || verification.startProblem?.kind === 'companionAway';
  const beginWith = (other: Draft): void => {
    control.replace(other);
    // Nothing of it is typed yet.
    work.settle(other);
    setWaiting(undefined);
    setMoveSaved(false);
    secret.forget();
    diagnosis.cancel();
    form.current?.querySelector<HTMLInputElement>('.jmo-act input')?.focus();
  };
  return (
    <form
      ref={form}
      className="jmo-page"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void verification.verify();
      }}
    >
      <header className="jmo-header">
        <Heading as="h1" size="large">
          {say('page.title')}
        </Heading>
        <p>{say('page.lead')}</p>
        <div className="jmo-actions">
          <a className="jmo-link" href="#stock-form">
            {say('page.stockForm')}
          </a>
          <OutsideLink href="/mail-oauth/audit">{say('page.auditLog')}</OutsideLink>
          <button
            type="button"
            className="jmo-link jmo-link-button"
            onClick={() => {
              beginWith(emptyDraft);
              control.startOver();
            }}
          >
            {say('page.startOver')}
          </button>
        </div>
      </header>
      <ExistingStep
        access={access}
        onOpen={(other) => (work.isUnsaved ? setWaiting(other) : beginWith(other))}
        onChanged={refresh}
      />
      {waiting && (
        <ReplaceWork
          mailAddress={draft.mailAddress}
          onReplace={() => beginWith(waiting)}
          onKeep={() => setWaiting(undefined)}
        />
      )}
      {draft.movedFrom && !isMoveSaved && (
        <div className="jmo-between">
          <Notice tone="information" title={say('move.heading', draft.movedFrom.name)} isAnnounced>
            {say('move.begun', draft.movedFrom.name)}
          </Notice>
        </div>
      )}
      <MailboxAct
        control={control}
        detection={detection}
        detectedPlan={detectedPlan}
        planId={planId}
        problems={verification.problems}
      />
      <RegistrationAct
        control={control}
        values={values}
        redirect={redirect}
        secret={secret}
        problems={verification.problems}
        findings={run && !isChanged ? run.state.findings : []}
        onSecretTyped={verification.secretTyped}
      />
      <VerifyAct
        control={control}
        verification={verification}
        run={run}
        isReady={values !== undefined}
        isChanged={isChanged}
        redirectUri={redirect?.url}
        onAnswer={(...answer) => (run ? companion.answerSignIn(run.id, ...answer) : Promise.resolve())}
        onCheckAgain={(stage) => diagnosis.checkAgain(stage, secret.take())}
        onStop={diagnosis.cancel}
      >
        {run?.state.signIn && <ExplainBox settings={values?.settings} />}
        {values && !access && (
          <p className="jmo-line">
            <Spinner size="small" label="" /> {say('save.waiting')}
          </p>
        )}
        {values && access && (
          <SaveStep
            // Another mailbox is another integration: what was saved for one is not changed for the next.
            key={`${draft.mailAddress.trim().toLowerCase()} ${draft.opened?.id} ${draft.movedFrom?.id}`}
            control={control}
            values={values}
            access={access}
            redirectUrl={redirect?.url}
            secret={secret}
            run={run}
            isChanged={isChanged}
            isCompanionAway={isCompanionAway}
            onSaved={() => {
              work.settle();
              setMoveSaved(true);
              refresh();
            }}
            onUndone={() => {
              work.unsettle();
              setMoveSaved(false);
              refresh();
            }}
          />
        )}
      </VerifyAct>
      <div className="jmo-explain">
        <ExplainBox settings={values?.settings} />
      </div>
    </form>
  );
}
