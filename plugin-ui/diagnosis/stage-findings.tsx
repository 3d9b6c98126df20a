import type { ExplanationContext } from '#facts/explanations/explanation.ts';
import { type Stage, stages } from '#facts/stages.ts';
import type { Finding } from '../../companion-service/checks/finding.ts';
import { Disclosure } from '../mail-oauth-page/parts/disclosure.tsx';
import { type Tone, ToneIcon } from '../mail-oauth-page/parts/tone-icon.tsx';
import { say } from '../phrases.ts';
import { checkName, observationName } from './check-name.ts';
import { FindingCard } from './finding-card.tsx';
import { findingsOf, isOver, keyOf, type RunState } from './run-state.ts';
import { StageObservations } from './stage-observations.tsx';

interface StageFindingsProps {
  readonly run: RunState;
  readonly context: ExplanationContext;
}

const isTrouble = ({ status }: Finding): boolean => status === 'fail' || status === 'warn';

/** What was found: trouble in full and in front, then every stage with a line for each of its checks. */
export function StageFindings({ run, context }: StageFindingsProps) {
  const troubles = stages.flatMap((stage) => findingsOf(run, stage).filter(isTrouble));
  return (
    <>
      {troubles.length > 0 && (
        <section className="jmo-stage-findings" aria-labelledby="jmo-troubles">
          <h3 id="jmo-troubles">{say('finding.troubles')}</h3>
          {troubles.map((finding) => (
            <FindingCard key={keyOf(finding)} finding={finding} context={context} />
          ))}
        </section>
      )}
      <div className="jmo-all-stages">
        {stages
          .filter((stage) => findingsOf(run, stage).length > 0)
          .map((stage) => (
            <OneStage key={stage} stage={stage} run={run} />
          ))}
      </div>
    </>
  );
}

function OneStage({ stage, run }: { readonly stage: Stage; readonly run: RunState }) {
  const findings = findingsOf(run, stage);
  const needed = findings.filter(({ status }) => status !== 'notApplicable');
  return (
    <div className="jmo-stage-findings">
      <h3>{say(`stage.${stage}`)}</h3>
      <ul className="jmo-lines">
        {needed.map((finding) => (
          <FindingLine key={keyOf(finding)} finding={finding} isRunOver={isOver(run)} />
        ))}
      </ul>
      {needed.length < findings.length && (
        <Disclosure label={say('finding.notNeeded', findings.length - needed.length)}>
          <ul className="jmo-lines">
            {findings
              .filter((finding) => !needed.includes(finding))
              .map((finding) => (
                <FindingLine key={keyOf(finding)} finding={finding} isRunOver={isOver(run)} />
              ))}
          </ul>
        </Disclosure>
      )}
      <StageObservations stage={stage} run={run} />
    </div>
  );
}

const lineTones: Partial<Record<Finding['status'], Tone>> = { pass: 'success', warn: 'warning', fail: 'error' };

function FindingLine({ finding, isRunOver }: { readonly finding: Finding; readonly isRunOver: boolean }) {
  const missing = (finding.blockedBy ?? []).map(observationName).join(', ');
  const tone = lineTones[finding.status];
  const isBlocked = finding.status === 'blocked';
  return (
    <li className="jmo-line">
      {tone ? (
        <ToneIcon tone={tone} label={say(`status.${finding.status}`)} />
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
      </span>
    </li>
  );
}
