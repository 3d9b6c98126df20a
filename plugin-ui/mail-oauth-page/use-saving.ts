import { useCallback, useState } from 'react';
import { listText } from '../i18n/formats.ts';
import type { Integration, JiraRest } from '../jira/jira-rest.ts';
import {
  ChangedMeanwhile,
  createIntegration,
  type SavedChange,
  undoSave,
  updateIntegration,
  type WantedIntegration,
} from '../jira/save-integration.ts';
import { forgetLastSave, rememberSave } from '../jira/undo-journal.ts';
import { say } from '../phrases.ts';
import { jiraRefusalWords } from './jira-refusal-words.ts';
import { usePageServices } from './page-services.ts';
import type { SecretControl } from './use-secret.ts';

type SavingState =
  | { readonly kind: 'unsaved' | 'saving' | 'undone' }
  | { readonly kind: 'refused'; readonly words: string }
  /** Somebody else was faster; nothing was written. */
  | { readonly kind: 'changedMeanwhile'; readonly clash: ChangedMeanwhile; readonly wanted: WantedIntegration }
  | { readonly kind: 'saved'; readonly change: SavedChange; readonly undoProblem?: string };

export interface Saving {
  readonly state: SavingState;
  /** The integration that the next save changes; undefined when it makes a new one. */
  readonly basis: Integration | undefined;
  /** Saves that can be undone, one after the other. */
  readonly undoable: number;
  readonly save: (wanted: WantedIntegration) => Promise<void>;
  /** Saves over what somebody else changed meanwhile, as far as `wanted` says so. */
  readonly saveOver: (wanted: WantedIntegration, current: Integration) => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** What a refusal of Jira, or a lost connection, is told as. */
const refusalWords = (error: unknown): string =>
  error instanceof ChangedMeanwhile
    ? say('save.changedMeanwhile.undo', listText(error.differences.map(({ field }) => field)))
    : jiraRefusalWords(error);

interface SavingOptions {
  readonly rest: JiraRest | undefined;
  readonly secret: SecretControl;
  readonly grantField: Readonly<Record<string, string>> | undefined;
  /** The integration that was opened in the form, as it was read. */
  readonly opened: Integration | undefined;
  /** Given the integration as it is now. */
  readonly onSaved: (current: Integration) => void;
  /** Given the integration as it is again; undefined when the only save was taken back. */
  readonly onUndone: (current: Integration | undefined) => void;
}

/** Saves the integration, changes it when it was there before, and takes saves back, the last one first. */
export function useSaving({ rest, secret, grantField, opened, onSaved, onUndone }: SavingOptions): Saving {
  const { host } = usePageServices();
  const [state, setState] = useState<SavingState>({ kind: 'unsaved' });
  const [changes, setChanges] = useState<readonly SavedChange[]>([]);
  const last = changes.at(-1);
  const basis = last?.integration ?? opened;

  const write = useCallback(
    async (wanted: WantedIntegration, from: Integration | undefined) => {
      if (!rest) return;
      const clientSecret = secret.take();
      if (clientSecret === undefined && !from) {
        setState({ kind: 'refused', words: say('save.noSecret') });
        secret.inputRef.current?.focus();
        return;
      }
      setState({ kind: 'saving' });
      try {
        // Jira does not change the type of a link afterwards, so that of an opened one stays as it is spelled.
        const { type: _type, ...changeable } = wanted;
        const change = from
          ? await updateIntegration(rest, from, opened ? changeable : wanted, clientSecret)
          : await createIntegration(rest, wanted, clientSecret ?? '', grantField);
        // Jira has it now, and nobody else needs it any more.
        secret.settle();
        setChanges((before) => [...before, change]);
        rememberSave(host, change);
        setState({ kind: 'saved', change });
        onSaved(change.integration);
      } catch (error) {
        setState(
          error instanceof ChangedMeanwhile
            ? { kind: 'changedMeanwhile', clash: error, wanted }
            : { kind: 'refused', words: refusalWords(error) },
        );
      }
    },
    [rest, secret, grantField, opened, host, onSaved],
  );
  const save = useCallback((wanted: WantedIntegration) => write(wanted, basis), [write, basis]);

  const undo = useCallback(async () => {
    if (!rest || !last) return;
    try {
      await undoSave(rest, last);
      setChanges((before) => before.slice(0, -1));
      forgetLastSave(host, last.integration.id);
      setState({ kind: 'undone' });
      onUndone(last.previous);
    } catch (error) {
      setState({ kind: 'saved', change: last, undoProblem: refusalWords(error) });
    }
  }, [rest, last, host, onUndone]);

  return { state, basis, undoable: changes.length, save, saveOver: write, undo };
}
