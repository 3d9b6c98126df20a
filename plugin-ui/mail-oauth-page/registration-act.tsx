import { isGuid } from '#facts/settings.ts';
import type { Finding } from '../../companion-service/checks/finding.ts';
import type { RedirectUrl } from '../jira/redirect-url.ts';
import { say } from '../phrases.ts';
import type { DerivedValues } from './derived-values.ts';
import type { FieldProblems } from './field-problems.ts';
import { Act } from './parts/act.tsx';
import { Notice } from './parts/notice.tsx';
import { TextField } from './parts/text-field.tsx';
import { PortalGuide } from './portal-guide.tsx';
import { RedirectUrlField } from './redirect-url-field.tsx';
import { SecretExpiryField } from './secret-expiry-field.tsx';
import { SecretField } from './secret-field.tsx';
import { SentValues } from './sent-values.tsx';
import type { DraftControl } from './use-draft.ts';
import { useLint } from './use-lint.ts';
import type { SecretControl } from './use-secret.ts';

interface RegistrationActProps {
  readonly control: DraftControl;
  readonly values: DerivedValues | undefined;
  readonly redirect: RedirectUrl | undefined;
  readonly secret: SecretControl;
  readonly problems: FieldProblems;
  /** What the last diagnosis found, as far as it was made with the values that stand here now. */
  readonly findings: readonly Finding[];
  readonly onSecretTyped: () => void;
}

/** Second act: what goes to the app registration, and what comes back from it. */
export function RegistrationAct(props: RegistrationActProps) {
  const { control, values, redirect, secret, problems, findings, onSecretTyped } = props;
  const { draft, change } = control;
  const lint = useLint(values?.settings);
  const isDone = draft.clientId !== '' && (secret.isHeld || secret.isStored);
  return (
    <Act number={2} heading={say('registration.heading')} isDone={isDone}>
      {!values && <p className="jmo-hint">{say('registration.waiting')}</p>}
      {values && (
        <>
          {lint.notices.map(({ title, cause, isCertain }) => (
            <Notice key={title} tone={isCertain ? 'error' : 'warning'} title={title}>
              {cause}
            </Notice>
          ))}
          {draft.grant === 'authorization_code' ? (
            <RedirectUrlField redirect={redirect} />
          ) : (
            <p className="jmo-hint">{say('registration.redirectUrl.unused')}</p>
          )}
          <PortalGuide control={control} values={values} redirect={redirect} findings={findings} />
          <TextField
            id="jmo-client-id"
            label={say('registration.clientId')}
            hint={say('registration.clientId.hint')}
            value={draft.clientId}
            error={problems.clientId ?? lint.errors.clientId}
            isMonospaced
            placeholder="00000000-0000-0000-0000-000000000000"
            onChange={(clientId) =>
              // The day belongs to the secret of one app: another app has another.
              change({ clientId, ...(isGuid(draft.clientId) && { secretEndsOn: undefined }) })
            }
          />
          <SecretField
            secret={secret}
            clientId={draft.clientId}
            tenant={values.tenant}
            error={problems.clientSecret}
            onTyped={onSecretTyped}
          />
          <SecretExpiryField control={control} />
          <SentValues
            control={control}
            values={values}
            problems={{ ...lint.errors, ...problems }}
            warnings={lint.warnings}
          />
        </>
      )}
    </Act>
  );
}
