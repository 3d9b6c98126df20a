import Button from '@atlaskit/button/default/button';
import { useState } from 'react';
import { isOver, outcomeOf } from '../diagnosis/run-state.ts';
import type { DiagnosisRun } from '../diagnosis/use-diagnosis.ts';
import { say } from '../phrases.ts';
import { LatePart } from './parts/late-part.tsx';
import type { SavePartProps } from './save-part.tsx';

interface SaveStepProps extends Omit<SavePartProps, 'doubt' | 'outcome'> {
  readonly run: DiagnosisRun | undefined;
  readonly isChanged: boolean;
  readonly isCompanionAway: boolean;
}

const loadSavePart = async () => (await import(/* webpackChunkName: "save" */ './save-part.tsx')).SavePart;

function doubtOf({ run, isChanged }: SaveStepProps): string | undefined {
  if (!run || !isOver(run.state)) return undefined;
  if (isChanged) return say('save.changed');
  const outcome = outcomeOf(run.state);
  return outcome === 'failed' || outcome === 'incomplete' ? say('save.failedRun') : undefined;
}

/** Offers saving after a verification, or before it to whoever insists; a move only after one that passed. */
export function SaveStep(props: SaveStepProps) {
  const [isInsisted, setInsisted] = useState(false);
  const { run, isChanged, isCompanionAway, ...rest } = props;
  const isVerified = run !== undefined && isOver(run.state);
  const outcome = isVerified && !isChanged ? outcomeOf(run.state) : undefined;
  const isMove = props.control.draft.movedFrom !== undefined;
  const isOffered = isInsisted || isVerified || (isCompanionAway && !isMove);
  if (isOffered)
    return <LatePart<SavePartProps> load={loadSavePart} props={{ ...rest, doubt: doubtOf(props), outcome }} />;
  if (isMove) return <p className="jmo-hint">{say('move.verifyFirst')}</p>;
  return (
    <div className="jmo-actions jmo-flush">
      <Button appearance="subtle" spacing="compact" onClick={() => setInsisted(true)}>
        {say('save.early')}
      </Button>
    </div>
  );
}
