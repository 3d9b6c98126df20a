import { useCallback, useEffect, useState } from 'react';
import type { Draft } from './draft.ts';

/**
 * Lets the browser ask before this page is left while something typed is not saved in Jira. Listens only then, because
 * a listener for nothing keeps browsers from showing the page at once when somebody comes back. Returns what to call
 * when the draft was saved.
 *
 * @see https://html.spec.whatwg.org/multipage/browsing-the-web.html#prompt-to-unload-a-document
 */
export function useUnsavedWork(draft: Draft): () => void {
  const [saved, setSaved] = useState<Draft>();
  const isTyped = draft.mailAddress.trim() !== '' || draft.clientId.trim() !== '';
  const isUnsaved = isTyped && draft !== saved;
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
  return useCallback(() => setSaved(draft), [draft]);
}
