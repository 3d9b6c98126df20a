import Button from '@atlaskit/button/default/button';
import Heading from '@atlaskit/heading';
import { useRef } from 'react';
import { useDiagnosis } from '../diagnosis/use-diagnosis.ts';
import { say } from '../phrases.ts';
import { derive } from './derived-values.ts';
import { MailboxAct } from './mailbox-act.tsx';
import { usePageServices } from './page-services.ts';
import { RegistrationAct } from './registration-act.tsx';
import { SaveStep } from './save-step.tsx';
import { useDetection } from './use-detection.ts';
import { useDraft } from './use-draft.ts';
import { useJiraAccess, useRedirectUrl } from './use-jira.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useSecret } from './use-secret.ts';
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

  const candidates = detection.state.kind === 'told' ? detection.state.detection.candidates : [];
  const detectedPlan = candidates.length === 1 ? candidates[0]?.plan : undefined;
  const planId = draft.chosenPlan ?? detectedPlan;
  const values = planId && derive(draft, planId, candidates);
  const redirect = useRedirectUrl(values?.authorizationEndpoint, access);
  const verification = useVerification(values?.settings, secret, diagnosis, form);

  const { run } = diagnosis;
  const isChanged = run !== undefined && !isSameSettings(run.settings, values?.settings);
  const isCompanionAway =
    detection.state.kind === 'companionAway' || verification.startProblem?.kind === 'companionAway';
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
          <Button
            spacing="compact"
            appearance="subtle"
            onClick={() => {
              control.startOver();
              secret.forget();
              diagnosis.cancel();
              form.current?.querySelector('input')?.focus();
            }}
          >
            {say('page.startOver')}
          </Button>
        </div>
      </header>
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
        onSecretTyped={verification.secretTyped}
      />
      <VerifyAct
        verification={verification}
        run={run}
        isReady={values !== undefined}
        isChanged={isChanged}
        redirectUri={redirect?.url}
        onAnswer={(pasted) => (run ? companion.answerSignIn(run.id, pasted) : Promise.resolve())}
        onStop={diagnosis.cancel}
      >
        {values && access && (
          <SaveStep
            // Another mailbox is another integration: what was saved for one is not changed for the next.
            key={draft.mailAddress.trim().toLowerCase()}
            control={control}
            values={values}
            access={access}
            redirectUrl={redirect?.url}
            secret={secret}
            run={run}
            isChanged={isChanged}
            isCompanionAway={isCompanionAway}
            onSaved={refresh}
          />
        )}
      </VerifyAct>
    </form>
  );
}
