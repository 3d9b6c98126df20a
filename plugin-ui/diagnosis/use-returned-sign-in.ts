import { type RefObject, useEffect, useRef, useState } from 'react';
import { watchForReturnedSignIn } from '../jira/returned-sign-in.ts';
import type { SignInRequest } from './run-state.ts';

type Answer = (pasted: string, returnedBy?: 'jiraRedirectUrl') => Promise<void>;

export interface ReturnedSignIn {
  /** Words of a refusal, when what came back could not be handed over. */
  readonly failure: string | undefined;
  /** Gives this way up: the companion then asks for the next one. */
  readonly giveUp: () => void;
}

/**
 * Hands over the answer that comes back through Jira's own Redirect URL, and gives that way up where it cannot work or
 * did not. The window is closed when the answer is there, whichever way it came.
 */
export function useReturnedSignIn(
  { signInUrl, way, returnOrigin }: SignInRequest,
  popupRef: RefObject<Window | null>,
  onAnswer: Answer,
): ReturnedSignIn {
  const [failure, setFailure] = useState<string>();
  const answer = useRef(onAnswer);
  answer.current = onAnswer;
  const handOver = useRef((address: string): void => {
    answer.current(address, 'jiraRedirectUrl').catch((error: unknown) => {
      setFailure(error instanceof Error ? error.message : String(error));
    });
  });
  useEffect(() => {
    if (way !== 'jiraRedirectUrl') return;
    // Jira under another address than its base URL: the window comes back to where we cannot look.
    if (returnOrigin !== window.location.origin) {
      handOver.current(window.location.origin);
      return;
    }
    const state = new URL(signInUrl).searchParams.get('state') ?? '';
    return watchForReturnedSignIn(() => popupRef.current ?? undefined, state, {
      onReturned: handOver.current,
      onLost: handOver.current,
    });
  }, [signInUrl, way, returnOrigin, popupRef]);
  useEffect(() => () => popupRef.current?.close(), [popupRef]);
  return { failure, giveUp: () => handOver.current(window.location.origin) };
}
