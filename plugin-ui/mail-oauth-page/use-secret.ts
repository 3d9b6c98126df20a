import { type RefObject, useCallback, useRef, useState } from 'react';
import { HeldSecret } from './held-secret.ts';

export interface SecretControl {
  /** The uncontrolled input; React never learns its value. */
  readonly inputRef: RefObject<HTMLInputElement>;
  /** True once the secret has left the input and waits in memory for its use. */
  readonly isHeld: boolean;
  /** Moves what was typed out of the document and gives the secret away; undefined when there is none. */
  take(): string | undefined;
  /** True once Jira has stored it, so that nothing is missing though nothing is held. */
  readonly isStored: boolean;
  /** Forgets the secret and shows the empty input again. */
  forget(): void;
  /** Forgets the secret because Jira keeps it now. */
  settle(): void;
}

export function useSecret(): SecretControl {
  const inputRef = useRef<HTMLInputElement>(null);
  const [secret] = useState(() => new HeldSecret());
  const [isHeld, setHeld] = useState(false);
  const [isStored, setStored] = useState(false);
  const take = useCallback(() => {
    const typed = inputRef.current?.value;
    if (inputRef.current && typed) {
      secret.hold(typed);
      inputRef.current.value = '';
      setHeld(true);
    }
    return secret.reveal();
  }, [secret]);
  const forget = useCallback(() => {
    secret.forget();
    setHeld(false);
    setStored(false);
  }, [secret]);
  const settle = useCallback(() => {
    secret.forget();
    setHeld(false);
    setStored(true);
  }, [secret]);
  return { inputRef, isHeld, isStored, take, forget, settle };
}
