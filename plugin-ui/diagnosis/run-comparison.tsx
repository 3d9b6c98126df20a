import { useEffect, useId, useRef, useState } from 'react';
import { type Tone, ToneIcon } from '../mail-oauth-page/parts/tone-icon.tsx';
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
        <Changes tone="success" name={say('compare.fixed')} troubles={fixed} />
        <Changes tone="error" name={say('compare.new')} troubles={added} />
        <Changes tone="warning" name={say('compare.still')} troubles={still} />
      </dl>
    </section>
  );
}

interface ChangesProps {
  readonly tone: Tone;
  readonly name: string;
  readonly troubles: readonly Trouble[];
}

function Changes({ tone, name, troubles }: ChangesProps) {
  if (troubles.length === 0) return null;
  return (
    <div>
      <dt className="jmo-line">
        <ToneIcon tone={tone} />
        <span>{name}</span>
      </dt>
      {troubles.map((trouble) => (
        <dd key={`${keyOf(trouble)} ${trouble.code}`}>{checkName(trouble)}</dd>
      ))}
    </div>
  );
}
