import type { Timing } from '../../companion-service/diagnosis/report.ts';
import type { ObservationName } from '../../companion-service/probes/observations.ts';
import { observationName } from './check-name.ts';

/** One step of a finished run on its time axis. */
export interface WaterfallRow {
  readonly name: string;
  readonly startMs: number;
  readonly tookMs: number;
  /** Place on the axis, as parts of its whole length. */
  readonly from: number;
  readonly length: number;
  /** A person was waited for: the axis is cut short there. */
  readonly isPerson: boolean;
}

/** How much of the axis a person's time may take: minutes beside milliseconds would hide everything else. */
const personsShare = 0.15;

/** The steps of a run in the order they began; steps that were made by one and the same probe are one row. */
export function waterfallRows(timings: Partial<Record<ObservationName, Timing>>): readonly WaterfallRow[] {
  const person = timings.authorizationResponse;
  // What took no time was told as it had been seen before: there is nothing to draw.
  const all = (Object.entries(timings) as [ObservationName, Timing][]).filter(
    ([, { startMs, endMs }]) => endMs > startMs,
  );
  const end = Math.max(0, ...all.map(([, { endMs }]) => endMs));
  const waitMs = person ? person.endMs - person.startMs : 0;
  const workMs = end - waitMs;
  const drawnWaitMs = Math.min(waitMs, workMs * personsShare);
  const whole = workMs + drawnWaitMs || 1;
  const place = (atMs: number): number => {
    if (!person || atMs <= person.startMs) return atMs / whole;
    const waited = Math.min(atMs, person.endMs) - person.startMs;
    const drawn = waitMs === 0 ? 0 : (waited / waitMs) * drawnWaitMs;
    return (atMs - waited + drawn) / whole;
  };
  const rows = new Map<string, { names: string[]; timing: Timing; isPerson: boolean }>();
  for (const [name, timing] of all) {
    const key = `${timing.startMs} ${timing.endMs}`;
    const known = rows.get(key);
    if (known) known.names.push(observationName(name));
    else rows.set(key, { names: [observationName(name)], timing, isPerson: name === 'authorizationResponse' });
  }
  return [...rows.values()]
    .map(({ names, timing: { startMs, endMs }, isPerson }) => ({
      name: names.join(', '),
      startMs,
      tookMs: endMs - startMs,
      from: place(startMs),
      length: place(endMs) - place(startMs),
      isPerson,
    }))
    .sort((left, right) => left.startMs - right.startMs || left.tookMs - right.tookMs);
}
