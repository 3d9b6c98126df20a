import type { RedirectUrl } from '../jira/redirect-url.ts';
import { say } from '../phrases.ts';
import { Breakable } from './parts/breakable.tsx';
import { CopyButton } from './parts/copy-button.tsx';
import { Field } from './parts/field.tsx';

/** Jira's Redirect URL, to be registered at Microsoft. */
export function RedirectUrlField({ redirect }: { readonly redirect: RedirectUrl | undefined }) {
  return (
    <Field
      id="jmo-redirect-url"
      label={say('registration.redirectUrl')}
      hint={say('registration.redirectUrl.hint')}
      warning={redirect?.isComputed ? say('registration.redirectUrl.computed') : undefined}
    >
      {({ isInvalid: _, 'aria-invalid': __, ...binding }) => (
        <div className="jmo-input-row">
          <output {...binding} className="jmo-readout">
            {redirect ? <Breakable text={redirect.url} /> : '…'}
          </output>
          {redirect && <CopyButton value={redirect.url} what={say('registration.redirectUrl')} />}
        </div>
      )}
    </Field>
  );
}
