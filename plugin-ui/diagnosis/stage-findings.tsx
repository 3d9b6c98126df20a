import { useId } from 'react';
import type { ExplanationContext } from '#facts/explanations/explanation.ts';
import type { SignInWay } from '#facts/sign-in-state.ts';
import { type Stage, stages } from '#facts/stages.ts';
import type { Finding } from '../../companion-service/checks/finding.ts';
import type { ObservationName, Observed } from '../../companion-service/probes/observations.ts';
import { listText } from '../i18n/formats.ts';
import { Disclosure } from '../mail-oauth-page/parts/disclosure.tsx';
import { type Tone, ToneIcon } from '../mail-oauth-page/parts/tone-icon.tsx';
import { say, sayCount } from '../phrases.ts';
import { CheckAgain } from './check-again.tsx';
import { checkName, observationName } from './check-name.ts';
import { FindingCard } from './finding-card.tsx';
import { findingsOf, isOver, keyOf, type RunState, stageStateOf } from './run-state.ts';
import { StageObservations } from './stage-observations.tsx';
import { StageMark } from './stage-tracker.tsx';
import { WayTaken } from './way-taken.tsx';

interface StageFindingsProps {
  readonly run: RunState;
  readonly context: ExplanationContext;
  /** Absent while no stage can be checked again: it runs, or other values stand in the form. */
  readonly onCheckAgain?: ((stage: Stage) => Promise<void>) | undefined;
}

const isTrouble = ({ status }: Finding): boolean => status === 'fail' || status === 'warn';

/** What was found: trouble in full and in front, then every stage with a line for each of its checks. */
export function StageFindings({ run, context, onCheckAgain }: StageFindingsProps) {
  const headingId = useId();
  const troubles = stages.flatMap((stage) => findingsOf(run, stage).filter(isTrouble));
  return (
    <>
      {troubles.length > 0 && (
        <section className="jmo-stage-findings" aria-labelledby={headingId}>
          <h3 id={headingId}>{say('finding.troubles')}</h3>
          {troubles.map((finding) => (
            <FindingCard key={keyOf(finding)} finding={finding} context={context} onCheckAgain={onCheckAgain} />
          ))}
        </section>
      )}
      <div className="jmo-all-stages">
        {stages
          .filter((stage) => findingsOf(run, stage).length > 0)
          .map((stage) => (
            <OneStage key={stage} stage={stage} run={run} onCheckAgain={onCheckAgain} />
          ))}
      </div>
    </>
  );
}

/** A line a stage, which opens; what failed stands there at once. */
function OneStage({ stage, run, onCheckAgain }: Omit<StageFindingsProps, 'context'> & { readonly stage: Stage }) {
  const findings = findingsOf(run, stage);
  const troubles = findings.filter(isTrouble);
  const others = findings.filter((finding) => !isTrouble(finding));
  const count = (wanted: Finding['status']): number => findings.filter(({ status }) => status === wanted).length;
  const [passed, blocked, notNeeded] = [count('pass'), count('blocked'), count('notApplicable')];
  const summary = [
    passed > 0 && sayCount('finding.passedCount', passed),
    blocked > 0 && say('finding.blockedCount', blocked),
    notNeeded > 0 && say('finding.notNeeded', notNeeded),
  ].filter(Boolean);
  return (
    <div className="jmo-stage-row">
      <Disclosure
        isHeading
        label={
          <span className="jmo-stage-head">
            <StageMark state={stageStateOf(run, stage)} />
            <span className="jmo-stage-words">
              <span className="jmo-stage-title">{say(`stage.${stage}`)}</span>{' '}
              <span className="jmo-hint">{summary.join(' · ')}</span>
            </span>
          </span>
        }
        after={onCheckAgain && <CheckAgain stage={stage} onCheckAgain={onCheckAgain} />}
      >
        {others.length > 0 && <Lines findings={others} run={run} />}
        <StageObservations stage={stage} run={run} />
      </Disclosure>
      {stage === 'connectivity' && <WayTaken run={run} />}
      {troubles.length > 0 && <Lines findings={troubles} run={run} />}
    </div>
  );
}

function Lines({ findings, run }: { readonly findings: readonly Finding[]; readonly run: RunState }) {
  return (
    <ul className="jmo-lines">
      {findings.map((finding) => (
        <FindingLine key={keyOf(finding)} finding={finding} run={run} />
      ))}
    </ul>
  );
}

const lineTones: Partial<Record<Finding['status'], Tone>> = { pass: 'success', warn: 'warning', fail: 'error' };

/** Why there is no verdict: the connection that it went over had failed, or what it judges is not there (yet). */
function reasonOfBlock({ blockedBy = [] }: Finding, run: RunState): string {
  const hosts = blockedBy.flatMap((name) => failedHostOf(run.observed[name as ObservationName]));
  if (hosts.length > 0) return say('finding.blockedUnreachable', listText([...new Set(hosts)]));
  return say(isOver(run) ? 'finding.blockedOver' : 'finding.blocked', listText(blockedBy.map(observationName)));
}

/** Nothing waits for what was observed, unless it is a connection that did not come about. */
const failedHostOf = (observation: Observed[ObservationName]): string[] =>
  typeof observation === 'object' && 'host' in observation ? [observation.host] : [];

function FindingLine({ finding, run }: { readonly finding: Finding; readonly run: RunState }) {
  const tone = lineTones[finding.status];
  const isBlocked = finding.status === 'blocked';
  const isPassed = finding.status === 'pass';
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
        {finding.check === 'sign-in-completed' && isPassed && <ReturnedBy finding={finding} />}
        {!isPassed && !isBlocked && <span className="jmo-hint"> {say(`status.${finding.status}`)}</span>}
        {isBlocked && <span className="jmo-hint"> {reasonOfBlock(finding, run)}</span>}
      </span>
    </li>
  );
}

/** Which way the answer of the sign-in came back, and which did not work. */
function ReturnedBy({ finding: { params } }: { readonly finding: Finding }) {
  const way = params?.['returnedBy'] as SignInWay | undefined;
  if (way === undefined) return null;
  const isLost = params?.['lostOn'] !== undefined;
  return (
    <span className="jmo-hint">
      {' '}
      {say(`signIn.returnedBy.${way}`)} {isLost && say('signIn.lostOnJira')}
    </span>
  );
}
