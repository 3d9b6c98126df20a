import Textfield from '@atlaskit/textfield';
import type { ReactNode } from 'react';
import { Field } from './field.tsx';

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly warning?: string | undefined;
  readonly type?: 'text' | 'email';
  readonly placeholder?: string;
  readonly isMonospaced?: boolean;
  /** Words of a person, in whichever direction they run; anything else is an address or a name that runs from left to right. */
  readonly isProse?: boolean;
  readonly onBlur?: () => void;
  readonly onEnter?: () => void;
  readonly after?: ReactNode;
}

/** A line of text with label, hint and error; `onEnter` takes the key away from the form. */
export function TextField(props: TextFieldProps) {
  const {
    id,
    label,
    hint,
    error,
    warning,
    onChange,
    onEnter,
    after,
    isMonospaced = false,
    isProse = false,
    ...input
  } = props;
  return (
    <Field id={id} label={label} hint={hint} error={error} warning={warning}>
      {(binding) => (
        <div className="jmo-input-row">
          <Textfield
            {...binding}
            {...input}
            isMonospaced={isMonospaced}
            dir={isProse ? 'auto' : 'ltr'}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => onChange(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !onEnter) return;
              event.preventDefault();
              onEnter();
            }}
          />
          {after}
        </div>
      )}
    </Field>
  );
}
