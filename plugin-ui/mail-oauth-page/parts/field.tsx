import type { ReactNode } from 'react';

/** What an input needs to be tied to its label, hint and error. */
interface FieldBinding {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
  readonly isInvalid: boolean;
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** Said like an error, but the value may stand. */
  readonly warning?: string | undefined;
  readonly children: (binding: FieldBinding) => ReactNode;
}

/** One labelled input; hint, warning and error are read out with it. */
export function Field({ id, label, hint, error, warning, children }: FieldProps) {
  const problem = error ?? warning;
  const describedBy = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className="jmo-field">
      <label className="jmo-label" htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error !== undefined,
        isInvalid: error !== undefined,
      })}
      <div id={`${id}-problem`} aria-live="polite" className={error ? 'jmo-error' : 'jmo-warning'}>
        {problem}
      </div>
      {hint && (
        <div id={`${id}-hint`} className="jmo-hint">
          {hint}
        </div>
      )}
    </div>
  );
}
