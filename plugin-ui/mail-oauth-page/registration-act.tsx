import type { RedirectUrl } from '../jira/redirect-url.ts';
import { say } from '../phrases.ts';
import type { DerivedValues } from './derived-values.ts';
import type { FieldProblems } from './field-problems.ts';
import { Act } from './parts/act.tsx';
import { TextField } from './parts/text-field.tsx';
import { PortalGuide } from './portal-guide.tsx';
import { RedirectUrlField } from './redirect-url-field.tsx';
import { SecretField } from './secret-field.tsx';
import { SentValues } from './sent-values.tsx';
import type { DraftControl } from './use-draft.ts';
import type { SecretControl } from './use-secret.ts';

interface RegistrationActProps {
  readonly control: DraftControl;
  readonly values: DerivedValues | undefined;
  readonly redirect: RedirectUrl | undefined;
  readonly secret: SecretControl;
  readonly problems: FieldProblems;
  readonly onSecretTyped: () => void;
}

/** Second act: what goes to the app registration, and what comes back from it. */
export function RegistrationAct(props: RegistrationActProps) {
  const { control, values, redirect, secret, problems, onSecretTyped } = props;
  const { draft, change } = control;
  const isDone = draft.clientId !== '' && (secret.isHeld || secret.isStored);
  return (
    <Act number={2} heading={say('registration.heading')} isDone={isDone}>
      {!values && <p className="jmo-hint">{say('registration.waiting')}</p>}
      {values && (
        <>
          {draft.grant === 'authorization_code' ? (
            <RedirectUrlField redirect={redirect} />
          ) : (
            <p className="jmo-hint">{say('registration.redirectUrl.unused')}</p>
          )}
          <PortalGuide draft={draft} values={values} />
          <TextField
            id="jmo-client-id"
            label={say('registration.clientId')}
            hint={say('registration.clientId.hint')}
            value={draft.clientId}
            error={problems.clientId}
            isMonospaced
            placeholder="00000000-0000-0000-0000-000000000000"
            onChange={(clientId) => change({ clientId })}
          />
          <SecretField
            secret={secret}
            clientId={draft.clientId}
            tenant={values.tenant}
            error={problems.clientSecret}
            onTyped={onSecretTyped}
          />
          <SentValues control={control} values={values} problems={problems} />
        </>
      )}
    </Act>
  );
}
