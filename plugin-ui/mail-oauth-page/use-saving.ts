import { useCallback, useState } from 'react';
import type { JiraRest } from '../jira/jira-rest.ts';
import {
  ChangedMeanwhile,
  createIntegration,
  type SavedChange,
  undoSave,
  updateIntegration,
  type WantedIntegration,
} from '../jira/save-integration.ts';
import { say } from '../phrases.ts';
import type { SecretControl } from './use-secret.ts';

type SavingState =
  | { readonly kind: 'unsaved' | 'saving' | 'undone' }
  | { readonly kind: 'refused'; readonly words: string }
  | { readonly kind: 'saved'; readonly change: SavedChange; readonly undoProblem?: string };

export interface Saving {
  readonly state: SavingState;
  readonly save: (wanted: WantedIntegration) => Promise<void>;
  readonly undo: () => Promise<void>;
}

const wordsOf = (error: unknown): string =>
  error instanceof ChangedMeanwhile
    ? say('save.changedMeanwhile', error.fields.join(', '))
    : error instanceof Error
      ? error.message
      : String(error);

/** Saves the integration, changes it when it was saved before, and takes the last save back. */
export function useSaving(
  rest: JiraRest | undefined,
  secret: SecretControl,
  grantField: Readonly<Record<string, string>> | undefined,
  onSaved: () => void,
): Saving {
  const [state, setState] = useState<SavingState>({ kind: 'unsaved' });
  const [saved, setSaved] = useState<SavedChange>();

  const save = useCallback(
    async (wanted: WantedIntegration) => {
      if (!rest) return;
      const clientSecret = secret.take();
      if (clientSecret === undefined && !saved) {
        setState({ kind: 'refused', words: say('save.noSecret') });
        secret.inputRef.current?.focus();
        return;
      }
      setState({ kind: 'saving' });
      try {
        const change = saved
          ? await updateIntegration(rest, saved.integration, wanted, clientSecret)
          : await createIntegration(rest, wanted, clientSecret ?? '', grantField);
        // Jira has it now, and nobody else needs it any more.
        secret.settle();
        setSaved(change);
        setState({ kind: 'saved', change });
        onSaved();
      } catch (error) {
        setState({ kind: 'refused', words: wordsOf(error) });
      }
    },
    [rest, secret, saved, grantField, onSaved],
  );

  const undo = useCallback(async () => {
    if (!rest || !saved) return;
    try {
      await undoSave(rest, saved);
      setSaved(saved.previous && { integration: saved.previous, previous: undefined });
      setState({ kind: 'undone' });
      onSaved();
    } catch (error) {
      setState({ kind: 'saved', change: saved, undoProblem: wordsOf(error) });
    }
  }, [rest, saved, onSaved]);

  return { state, save, undo };
}
