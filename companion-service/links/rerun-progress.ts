import { idInWords } from '#facts/check-titles.ts';
import { type Stage, stages } from '#facts/stages.ts';
import type { DiagnosisEvent } from '../diagnosis/events.ts';
import type { RerunProgress, StageProgress } from '../storage/link-reruns.ts';

const nothing: StageProgress = { planned: 0, judged: 0, failed: 0 };

/** How far a run is once an event has happened. */
export function progressAfter(progress: RerunProgress, event: DiagnosisEvent): RerunProgress {
  if (event.type === 'started') {
    const planned = new Map<Stage, number>();
    for (const { stage } of event.checks) planned.set(stage, (planned.get(stage) ?? 0) + 1);
    return Object.fromEntries([...planned].map(([stage, count]) => [stage, { ...nothing, planned: count }]));
  }
  if (event.type !== 'finding') return progress;
  const { stage, status } = event.finding;
  const { planned, judged, failed } = progress[stage] ?? nothing;
  const one = { planned, judged: judged + 1, failed: failed + (status === 'fail' ? 1 : 0) };
  return { ...progress, [stage]: one };
}

const failures = (failed: number): string => (failed === 0 ? '' : `, ${failed} failed`);

/** One stage in a few words. */
export function stageInWords({ planned, judged, failed }: StageProgress = nothing): string {
  if (planned === 0 && judged === 0) return 'waiting';
  return `${judged} of ${Math.max(planned, judged)} checked${failures(failed)}`;
}

/** The whole of it in one sentence that changes once a stage, so that it can be read aloud. */
export function progressInWords(progress: RerunProgress): string {
  const done = stages.filter((stage) => {
    const { planned, judged } = progress[stage] ?? nothing;
    return planned > 0 && judged >= planned;
  });
  const failed = stages.reduce((sum, stage) => sum + (progress[stage]?.failed ?? 0), 0);
  if (done.length === 0) return 'Running. Nothing has been checked to its end yet.';
  return `Running. Done: ${done.map(idInWords).join(', ')}${failures(failed)}.`;
}

/** Writes how far a run is, one write after the other, and of what comes meanwhile only the newest. */
export class ProgressKeeper {
  readonly #write: (progress: RerunProgress) => Promise<void>;
  readonly #onFault: (error: unknown) => void;
  #progress: RerunProgress = {};
  #writing: Promise<void> | undefined;
  #isStale = false;

  constructor(write: (progress: RerunProgress) => Promise<void>, onFault: (error: unknown) => void) {
    this.#write = write;
    this.#onFault = onFault;
  }

  take(event: DiagnosisEvent): void {
    const next = progressAfter(this.#progress, event);
    if (next === this.#progress) return;
    this.#progress = next;
    this.#isStale = true;
    this.#writing ??= this.#writeAll();
  }

  /** Resolves when all has been written. Never rejects: a run is worth more than the news of it. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  async #writeAll(): Promise<void> {
    while (this.#isStale) {
      this.#isStale = false;
      await this.#write(this.#progress).catch(this.#onFault);
    }
    this.#writing = undefined;
  }
}
