import Button from '@atlaskit/button/default/button';
import { useId, useRef, useState } from 'react';
import { Disclosure } from '../mail-oauth-page/parts/disclosure.tsx';
import { Field } from '../mail-oauth-page/parts/field.tsx';
import { say } from '../phrases.ts';

interface PasteAnswerProps {
  readonly onAnswer: (pasted: string) => Promise<void>;
  /** Nothing else is left, so it is open. */
  readonly isFirst?: boolean;
}

/** Takes the address or the error text that a sign-in ended on, when it could not come back by itself. */
export function PasteAnswer({ onAnswer, isFirst = false }: PasteAnswerProps) {
  // Uncontrolled: the address holds an authorization code, which has no business in React's state.
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const [error, setError] = useState<string>();
  const [isSent, setSent] = useState(false);
  const send = async (): Promise<void> => {
    const pasted = area.current?.value.trim() ?? '';
    if (pasted === '') {
      setError(say('fieldError.REQUIRED'));
      area.current?.focus();
      return;
    }
    try {
      await onAnswer(pasted);
      if (area.current) area.current.value = '';
      setError(undefined);
      setSent(true);
    } catch (failure) {
      setError(say('signIn.paste.failed', failure instanceof Error ? failure.message : String(failure)));
    }
  };
  return (
    <Disclosure label={say('signIn.paste.toggle')} isForcedOpen={isFirst}>
      <Field id={id} label={say('signIn.paste.label')} hint={say('signIn.paste.hint')} error={error}>
        {({ isInvalid, ...binding }) => (
          <textarea
            {...binding}
            ref={area}
            rows={4}
            maxLength={20_000}
            spellCheck={false}
            autoComplete="off"
            className={isInvalid ? 'jmo-area jmo-invalid' : 'jmo-area'}
          />
        )}
      </Field>
      <div className="jmo-actions">
        <Button onClick={() => void send()}>{say('signIn.paste.button')}</Button>
        <span role="status">{isSent ? say('signIn.paste.sent') : ''}</span>
      </div>
    </Disclosure>
  );
}
