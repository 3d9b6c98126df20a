import { useCallback, useEffect, useState } from 'react';
import { type Draft, emptyDraft, forgetDraft, keepDraft, type OverrideField, restoreDraft } from './draft.ts';

export interface DraftControl {
  readonly draft: Draft;
  readonly change: (changes: Partial<Draft>) => void;
  /** Sets one derived value by hand; undefined returns it to the preset. */
  readonly override: (field: OverrideField, value: string | undefined) => void;
  readonly startOver: () => void;
  /** Puts another draft in place of this one, its values changed by hand included. */
  readonly replace: (draft: Draft) => void;
}

/** The draft of this tab: restored at start, kept at every change. */
export function useDraft(): DraftControl {
  const [draft, setDraft] = useState(restoreDraft);
  useEffect(() => keepDraft(draft), [draft]);
  const change = useCallback(
    (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...withStaleOverridesGone(before, changes) })),
    [],
  );
  const override = useCallback(
    (field: OverrideField, value: string | undefined) =>
      setDraft((before) => {
        const { [field]: _, ...others } = before.overrides;
        return { ...before, overrides: value === undefined ? others : { ...others, [field]: value } };
      }),
    [],
  );
  const startOver = useCallback(() => {
    forgetDraft();
    setDraft(emptyDraft);
  }, []);
  return { draft, change, override, startOver, replace: setDraft };
}

/** A hand-made value belongs to the plan, protocol and grant it was made for; another choice has another preset. */
function withStaleOverridesGone(before: Draft, changes: Partial<Draft>): Partial<Draft> {
  const isOther = <Key extends keyof Draft>(key: Key): boolean => key in changes && changes[key] !== before[key];
  if (isOther('chosenPlan')) return { ...changes, overrides: {} };
  if (!isOther('protocol') && !isOther('grant') && !isOther('isSharedMailbox')) return changes;
  const { scopes: _scopes, mailHost: _host, mailPort: _port, ...others } = before.overrides;
  return { ...changes, overrides: others };
}
