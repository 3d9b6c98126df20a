import { useCallback, useState } from 'react';
import type { Integration, JiraRest } from '../jira/jira-rest.ts';
import {
  ChangedMeanwhile,
  differencesOf,
  type FieldDifference,
  undoSave,
  updateIntegration,
  type WantedIntegration,
} from '../jira/save-integration.ts';
import { forgetLastSave, type JournalEntry, lastChangeOf, rememberSave } from '../jira/undo-journal.ts';
import { jiraRefusalWords } from '../mail-oauth-page/jira-refusal-words.ts';
import { usePageServices } from '../mail-oauth-page/page-services.ts';
import type { FieldChange } from './repair.ts';

type RepairState =
  | { readonly kind: 'idle' | 'working' | 'repaired' | 'undone' }
  | { readonly kind: 'changedMeanwhile'; readonly differences: readonly FieldDifference[] }
  | { readonly kind: 'refused'; readonly words: string };

export interface RepairControl {
  readonly state: RepairState;
  /** The last change that this browser made and nobody has touched since; undefined when there is none. */
  readonly undoable: JournalEntry | undefined;
  readonly save: (basis: Integration, changes: readonly FieldChange[]) => Promise<void>;
  readonly undo: () => Promise<void>;
}

const stateOf = (error: unknown): RepairState =>
  error instanceof ChangedMeanwhile
    ? { kind: 'changedMeanwhile', differences: error.differences }
    : { kind: 'refused', words: jiraRefusalWords(error) };

/** Saves a change set by read-modify-write and takes it back, even after a reload. */
export function useRepair(rest: JiraRest, integration: Integration, onChanged: () => void): RepairControl {
  const { host } = usePageServices();
  const [state, setState] = useState<RepairState>({ kind: 'idle' });
  const last = lastChangeOf(host, integration.id);
  const undoable = last && differencesOf(last.integration, integration).length === 0 ? last : undefined;

  const work = useCallback(
    async (done: 'repaired' | 'undone', act: () => Promise<void>) => {
      setState({ kind: 'working' });
      try {
        await act();
        setState({ kind: done });
      } catch (error) {
        setState(stateOf(error));
      }
      onChanged();
    },
    [onChanged],
  );
  const save = (basis: Integration, changes: readonly FieldChange[]): Promise<void> =>
    work('repaired', async () => {
      const wanted: Partial<WantedIntegration> = Object.fromEntries(changes.map(({ field, after }) => [field, after]));
      rememberSave(host, await updateIntegration(rest, basis, wanted, undefined));
    });
  const undo = async (): Promise<void> => {
    if (!undoable) return;
    await work('undone', async () => {
      await undoSave(rest, undoable);
      forgetLastSave(host, integration.id);
    });
  };
  return { state, undoable, save, undo };
}
