import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft } from './draft.ts';

/** Whether what stands in the form would be lost. */
export interface UnsavedWork {
  readonly isUnsaved: boolean;
  /** Jira has this draft now; without one, that of the form. */
  settle(draft?: Draft): void;
  /** Jira has it no longer. */
  unsettle(): void;
}

/**
 * Knows whether something typed is not saved in Jira, and lets the browser ask before the page is left with it. Listens
 * only then, because a listener for nothing keeps browsers from showing the page at once when somebody comes back.
 *
 * @see https://html.spec.whatwg.org/multipage/browsing-the-web.html#prompt-to-unload-a-document
 */
export function useUnsavedWork(draft: Draft): UnsavedWork {
  const [saved, setSaved] = useState<Draft>();
  const current = useRef(draft);
  current.current = draft;
  const isTyped = draft.mailAddress.trim() !== '' || draft.clientId.trim() !== '';
  const isUnsaved = isTyped && draft !== saved;
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
  const settle = useCallback((other?: Draft) => setSaved(other ?? current.current), []);
  const unsettle = useCallback(() => setSaved(undefined), []);
  return { isUnsaved, settle, unsettle };
}
