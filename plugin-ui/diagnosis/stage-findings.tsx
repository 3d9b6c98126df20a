import type { ExplanationContext } from '#facts/explanations/explanation.ts';
import { type Stage, stages } from '#facts/stages.ts';
import type { Finding } from '../../companion-service/checks/finding.ts';
import { ToneIcon } from '../mail-oauth-page/parts/tone-icon.tsx';
import { say } from '../phrases.ts';
import { checkName, observationName } from './check-name.ts';
import { FindingCard } from './finding-card.tsx';
import { findingsOf, isOver, keyOf, type RunState } from './run-state.ts';
import { StageObservations } from './stage-observations.tsx';

interface StageFindingsProps {
  readonly run: RunState;
  readonly context: ExplanationContext;
}

/** What was found, stage by stage: trouble in full, the rest a line each. */
export function StageFindings({ run, context }: StageFindingsProps) {
  return (
    <>
      {stages
        .filter((stage) => findingsOf(run, stage).length > 0)
        .map((stage) => (
          <OneStage key={stage} stage={stage} run={run} context={context} />
        ))}
    </>
  );
}

function OneStage({ stage, run, context }: StageFindingsProps & { readonly stage: Stage }) {
  const findings = findingsOf(run, stage);
  const isTrouble = ({ status }: Finding): boolean => status === 'fail' || status === 'warn';
  return (
    <section className="jmo-stage-findings" aria-labelledby={`jmo-stage-${stage}`}>
      <h3 id={`jmo-stage-${stage}`}>{say(`stage.${stage}`)}</h3>
      {findings.filter(isTrouble).map((finding) => (
        <FindingCard key={keyOf(finding)} finding={finding} context={context} />
      ))}
      <ul className="jmo-lines">
        {findings
          .filter((finding) => !isTrouble(finding))
          .map((finding) => (
            <FindingLine key={keyOf(finding)} finding={finding} isRunOver={isOver(run)} />
          ))}
      </ul>
      <StageObservations stage={stage} run={run} />
    </section>
  );
}

function FindingLine({ finding, isRunOver }: { readonly finding: Finding; readonly isRunOver: boolean }) {
  const missing = (finding.blockedBy ?? []).map(observationName).join(', ');
  const isBlocked = finding.status === 'blocked';
  return (
    <li className="jmo-line">
      {finding.status === 'pass' ? (
        <ToneIcon tone="success" label={say('status.pass')} />
      ) : (
        <span className="jmo-dash" aria-hidden="true">
          –
        </span>
      )}
      <span>
        {checkName(finding)}
        {isBlocked && (
          <span className="jmo-hint"> {say(isRunOver ? 'finding.blockedOver' : 'finding.blocked', missing)}</span>
        )}
        {finding.status === 'notApplicable' && <span className="jmo-hint"> {say('status.notApplicable')}</span>}
      </span>
    </li>
  );
}
