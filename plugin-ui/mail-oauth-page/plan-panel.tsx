import Button from '@atlaskit/button/default/button';
import Spinner from '@atlaskit/spinner';
import type { Detection, PlanCandidate } from '#facts/detection.ts';
import { type PlanId, planOf } from '#facts/plans.ts';
import { listText } from '../i18n/formats.ts';
import { planName } from '../i18n/plan-name.ts';
import { say } from '../phrases.ts';
import { DetectionEvidence, reasonFor } from './detection-evidence.tsx';
import { Choice } from './parts/choice.tsx';
import { CompanionAway } from './parts/companion-away.tsx';
import { Notice } from './parts/notice.tsx';
import { ToneIcon } from './parts/tone-icon.tsx';
import type { DetectionState } from './use-detection.ts';

interface PlanPanelProps {
  readonly state: DetectionState;
  readonly chosenPlan: PlanId | undefined;
  readonly onChoose: (plan: PlanId) => void;
  readonly onRetry: () => void;
}

/** What the look-up of the address came to. */
export function PlanPanel({ state, chosenPlan, onChoose, onRetry }: PlanPanelProps) {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'asking':
      return (
        <p className="jmo-line">
          <Spinner size="small" label="" /> {say('mailbox.detecting', state.domain)}
        </p>
      );
    case 'companionAway':
      return <CompanionAway onRetry={onRetry} />;
    case 'refused':
      return (
        <Notice
          tone="error"
          title={say('mailbox.refused.title')}
          actions={<Button onClick={onRetry}>{say('page.tryAgain')}</Button>}
        >
          {state.words}
        </Notice>
      );
    case 'told':
      return <Told detection={state.detection} chosenPlan={chosenPlan} onChoose={onChoose} />;
  }
}

interface ToldProps extends Pick<PlanPanelProps, 'chosenPlan' | 'onChoose'> {
  readonly detection: Detection;
}

function Told({ detection, chosenPlan, onChoose }: ToldProps) {
  const { candidates, domain, foreignMx, silentAuthorities } = detection;
  const [first] = candidates;
  return (
    <>
      {!first && (
        <Notice tone="warning" title={say('mailbox.unknown.title', domain)}>
          {say('mailbox.unknown.text')}
        </Notice>
      )}
      {first && candidates.length === 1 && <Detected candidate={first} />}
      {candidates.length > 1 && (
        <Choice
          name="jmo-candidate"
          legend={say('mailbox.ambiguous')}
          hint={say('mailbox.ambiguous.hint', domain)}
          value={chosenPlan}
          options={candidates.map(({ plan }) => ({ value: plan, label: planName(planOf(plan).displayName) }))}
          onChoose={onChoose}
        />
      )}
      {silentAuthorities.length > 0 && (
        <Notice tone="warning">{say('mailbox.silent', listText(silentAuthorities))}</Notice>
      )}
      {first && foreignMx.length > 0 && (
        <Notice tone="information">{say('mailbox.foreignMx', listText(foreignMx))}</Notice>
      )}
    </>
  );
}

function Detected({ candidate }: { readonly candidate: PlanCandidate }) {
  return (
    <div className="jmo-detected">
      <p className="jmo-line">
        <ToneIcon tone="success" />
        <span>
          <strong>{say('mailbox.detected', planName(planOf(candidate.plan).displayName))}</strong>
          {candidate.evidence[0] && say('mailbox.detected.because', reasonFor(candidate.evidence))}
        </span>
      </p>
      <DetectionEvidence candidate={candidate} />
    </div>
  );
}
