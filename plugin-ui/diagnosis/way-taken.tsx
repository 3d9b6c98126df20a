import { wayTaken } from '#facts/way-taken.ts';
import { say } from '../phrases.ts';
import type { RunState } from './run-state.ts';

/** Which way the connections of a run took, and that it is not Jira's. */
export function WayTaken({ run }: { readonly run: RunState }) {
  const sentences = wayTaken(run.observed);
  if (sentences.length === 0) return null;
  return (
    <p className="jmo-hint jmo-way">{sentences.map(({ key, values }) => say(`way.${key}`, ...values)).join(' ')}</p>
  );
}
