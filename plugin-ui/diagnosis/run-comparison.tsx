import { useEffect, useId, useRef, useState } from 'react';
import { say } from '../phrases.ts';
import { checkName } from './check-name.ts';
import { type Comparison, compare, keepRun, recallRun, type Trouble } from './last-run.ts';
import { keyOf } from './run-state.ts';
import type { DiagnosisRun } from './use-diagnosis.ts';

/** What changed since the last run for this mailbox in this browser tab: fixed, new, still there. */
export function RunComparison({ run: { id, settings, state } }: { readonly run: DiagnosisRun }) {
  const [told, setTold] = useState<{ readonly id: string; readonly comparison: Comparison }>();
  const headingId = useId();
  const kept = useRef<string>(undefined);
  const { report } = state;
  useEffect(() => {
    // A run that was stopped says nothing about what is fixed.
    if (report?.madeBy.ended !== 'complete' || kept.current === id) return;
    kept.current = id;
    const last = recallRun(settings.mailAddress);
    keepRun(settings.mailAddress, report.findings);
    setTold(last && { id, comparison: compare(last, report.findings) });
  }, [id, report, settings.mailAddress]);
  if (told?.id !== id || !report) return null;
  const { fixed, added, still } = told.comparison;
  if (fixed.length + added.length + still.length === 0) return null;
  return (
    <section aria-labelledby={headingId} className="jmo-comparison">
      <h3 id={headingId}>{say('compare.heading')}</h3>
      <dl>
        <Changes name={say('compare.fixed')} troubles={fixed} />
        <Changes name={say('compare.new')} troubles={added} />
        <Changes name={say('compare.still')} troubles={still} />
      </dl>
    </section>
  );
}

function Changes({ name, troubles }: { readonly name: string; readonly troubles: readonly Trouble[] }) {
  if (troubles.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      {troubles.map((trouble) => (
        <dd key={`${keyOf(trouble)} ${trouble.code}`}>{checkName(trouble)}</dd>
      ))}
    </div>
  );
}
