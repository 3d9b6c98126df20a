import Textfield from '@atlaskit/textfield';
import { useEffect } from 'react';
import { say } from '../phrases.ts';
import { Field } from './parts/field.tsx';
import { SecretCountdown } from './secret-countdown.tsx';
import { notedSecretEnd, noteSecretEnd } from './secret-expiry-memory.ts';
import type { DraftControl } from './use-draft.ts';

/** When the secret ends: asked for once, remembered in this browser by client ID, and counted down. */
export function SecretExpiryField({ control }: { readonly control: DraftControl }) {
  const { clientId, secretEndsOn } = control.draft;
  const day = secretEndsOn ?? notedSecretEnd(clientId) ?? '';
  useEffect(() => {
    // Typed before the client ID, or for it: noted as soon as both are there.
    if (secretEndsOn !== undefined) noteSecretEnd(clientId, secretEndsOn === '' ? undefined : secretEndsOn);
  }, [clientId, secretEndsOn]);
  return (
    <>
      <Field id="jmo-secret-ends" label={say('secretEnds.label')} hint={say('secretEnds.hint')}>
        {(binding) => (
          <div className="jmo-date">
            <Textfield
              {...binding}
              type="date"
              value={day}
              onChange={({ currentTarget }) => control.change({ secretEndsOn: currentTarget.value })}
            />
          </div>
        )}
      </Field>
      <div role="status">
        <SecretCountdown day={day} />
      </div>
    </>
  );
}
