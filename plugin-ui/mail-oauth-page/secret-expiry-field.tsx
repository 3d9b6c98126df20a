import Textfield from '@atlaskit/textfield';
import { useEffect } from 'react';
import { type SecretExpiry, secretExpiry } from '#facts/secret-expiry.ts';
import { dayText } from '../i18n/formats.ts';
import { say, sayCount } from '../phrases.ts';
import { Field } from './parts/field.tsx';
import { Notice } from './parts/notice.tsx';
import { notedSecretEnd, noteSecretEnd } from './secret-expiry-memory.ts';
import type { DraftControl } from './use-draft.ts';

/** Undefined while nothing usable is entered: a date field gives half a date as none, but not every browser does. */
function expiryOf(day: string): SecretExpiry | undefined {
  try {
    return secretExpiry(day, Date.now());
  } catch {
    return undefined;
  }
}

/** When the secret ends: asked for once, remembered in this browser by client ID, and counted down. */
export function SecretExpiryField({ control }: { readonly control: DraftControl }) {
  const { clientId, secretEndsOn } = control.draft;
  const day = secretEndsOn ?? notedSecretEnd(clientId) ?? '';
  const expiry = expiryOf(day);
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
      <div role="status">{expiry && <Countdown expiry={expiry} actOn={dayText(expiry.actOn)} />}</div>
    </>
  );
}

const tones = {
  none: 'success',
  notice: 'information',
  soon: 'warning',
  urgent: 'warning',
  lastDays: 'error',
  lastDay: 'error',
  expired: 'error',
} as const;

function Countdown({ expiry: { daysLeft, level }, actOn }: { readonly expiry: SecretExpiry; readonly actOn: string }) {
  if (level === 'expired')
    return (
      <Notice tone="error" title={say('secretEnds.expired')}>
        {say('secretEnds.expired.text')}
      </Notice>
    );
  const isLate = level !== 'none' && level !== 'notice';
  return (
    <Notice tone={tones[level]} title={sayCount('secretEnds.daysLeft', daysLeft)}>
      {isLate ? say('secretEnds.actNow') : say('secretEnds.actOn', actOn)}
    </Notice>
  );
}
