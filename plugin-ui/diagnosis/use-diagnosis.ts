import { useCallback, useEffect, useRef, useState } from 'react';
import type { Settings } from '#facts/settings.ts';
import type { Stage } from '#facts/stages.ts';
import type { CompanionClient } from '../companion/companion-client.ts';
import { afterEvent, initialRun, isOver, type RunState } from './run-state.ts';

/** A diagnosis of this page: its id at the companion, what it was asked, and what it has told. */
export interface DiagnosisRun {
  readonly id: string;
  readonly settings: Settings;
  readonly state: RunState;
}

export interface DiagnosisControl {
  readonly run: DiagnosisRun | undefined;
  /** Rejects as the companion client does; an earlier run is cancelled. */
  start(settings: Settings, clientSecret: string, jiraRedirectUrl?: string): Promise<void>;
  /** One stage of the run that is over, again; rejects in the same way, and then the run stays as it is. */
  checkAgain(stage: Stage, clientSecret?: string): Promise<void>;
  cancel(): void;
}

/** Runs one diagnosis at a time and leaves none behind when the page goes. */
export function useDiagnosis(companion: CompanionClient): DiagnosisControl {
  const [run, setRun] = useState<DiagnosisRun>();
  const current = useRef<{ id: string; stop: () => void; isOver: boolean }>(undefined);

  const leave = useCallback(() => {
    const left = current.current;
    current.current = undefined;
    left?.stop();
    // The companion also notices that nobody listens any more: a failure here needs no word.
    if (left && !left.isOver) companion.cancelDiagnosis(left.id).catch(() => undefined);
  }, [companion]);

  useEffect(() => leave, [leave]);

  const follow = useCallback(
    (id: string, settings: Settings) => {
      setRun({ id, settings, state: initialRun });
      const change = (next: (state: RunState) => RunState): void =>
        setRun((before) => {
          if (before?.id !== id) return before;
          const state = next(before.state);
          if (current.current?.id === id) current.current.isOver = isOver(state);
          return { ...before, state };
        });
      const stop = companion.watchDiagnosis(id, {
        onEvent: (event) => change((state) => afterEvent(state, event)),
        onStream: (stream) => change((state) => (isOver(state) ? state : { ...state, stream })),
      });
      current.current = { id, stop, isOver: false };
    },
    [companion],
  );

  const start = useCallback(
    async (settings: Settings, clientSecret: string, jiraRedirectUrl?: string) => {
      leave();
      follow((await companion.startDiagnosis(settings, clientSecret, jiraRedirectUrl)).id, settings);
    },
    [companion, leave, follow],
  );

  const checkAgain = useCallback(
    async (stage: Stage, clientSecret?: string) => {
      if (!run) return;
      const { id } = await companion.checkStageAgain(run.id, stage, clientSecret);
      leave();
      follow(id, run.settings);
    },
    [companion, leave, follow, run],
  );

  const cancel = useCallback(() => {
    leave();
    setRun(undefined);
  }, [leave]);

  return { run, start, checkAgain, cancel };
}
