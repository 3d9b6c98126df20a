import Button from '@atlaskit/button/default/button';
import Textfield from '@atlaskit/textfield';
import { useEffect, useState } from 'react';
import { say } from '../phrases.ts';
import { Field } from './parts/field.tsx';
import { ToneIcon } from './parts/tone-icon.tsx';
import { secretWarning } from './secret-warning.ts';
import type { SecretControl } from './use-secret.ts';

interface SecretFieldProps {
  readonly secret: SecretControl;
  readonly clientId: string;
  readonly tenant: string;
  readonly error: string | undefined;
  readonly onTyped: () => void;
}

/** The client secret: uncontrolled, never stored, its shape judged while it is typed. */
export function SecretField({ secret, clientId, tenant, error, onTyped }: SecretFieldProps) {
  const [isShown, setShown] = useState(false);
  const [warning, setWarning] = useState<string>();
  const [isReplacing, setReplacing] = useState(false);
  const judge = (): void => setWarning(secretWarning(secret.inputRef.current?.value ?? '', { clientId, tenant }));
  useEffect(() => {
    // Whoever asked for an empty field wants to type in it.
    if (!secret.isHeld && isReplacing) {
      secret.inputRef.current?.focus();
      setReplacing(false);
    }
  }, [secret, isReplacing]);

  if (secret.isHeld)
    return (
      <div className="jmo-field">
        <span className="jmo-label">{say('registration.secret')}</span>
        <div className="jmo-line jmo-held">
          <ToneIcon tone="success" />
          <span>{say('registration.secret.held')}</span>
          <Button
            spacing="compact"
            onClick={() => {
              setWarning(undefined);
              setShown(false);
              setReplacing(true);
              secret.forget();
            }}
          >
            {say('registration.secret.replace')}
          </Button>
        </div>
        {warning && <div className="jmo-warning">{warning}</div>}
      </div>
    );

  return (
    <Field
      id="jmo-client-secret"
      label={say('registration.secret')}
      hint={say(secret.isStored ? 'registration.secret.stored' : 'registration.secret.hint')}
      error={error}
      warning={warning}
    >
      {(binding) => (
        <div className="jmo-input-row">
          <Textfield
            {...binding}
            ref={secret.inputRef}
            type={isShown ? 'text' : 'password'}
            dir="ltr"
            autoComplete="off"
            spellCheck={false}
            onChange={() => {
              judge();
              onTyped();
            }}
          />
          <Button
            aria-label={say(isShown ? 'registration.secret.hide' : 'registration.secret.show')}
            onClick={() => setShown(!isShown)}
          >
            {say(isShown ? 'page.hide' : 'page.show')}
          </Button>
        </div>
      )}
    </Field>
  );
}
