import type { SignInWay } from '#facts/sign-in-state.ts';
import { type Stage, stages } from '#facts/stages.ts';
import type { Finding } from '../../companion-service/checks/finding.ts';
import type { DiagnosisEvent, PlannedCheck } from '../../companion-service/diagnosis/events.ts';
import type { Bug, Report, Timing } from '../../companion-service/diagnosis/report.ts';
import type { ObservationName, Observed } from '../../companion-service/probes/observations.ts';
import type { StreamState } from '../companion/event-stream.ts';

/** What a person has to do before the diagnosis can go on. */
export interface SignInRequest {
  readonly signInUrl: string;
  readonly redirectUri: string;
  readonly expiresAt: string;
  /** How the answer is expected back. */
  readonly way?: SignInWay;
  /** Origin at which this browser comes back. */
  readonly returnOrigin?: string;
}

/** A diagnosis as far as it has been told. */
export interface RunState {
  readonly planned: readonly PlannedCheck[];
  readonly findings: readonly Finding[];
  readonly observed: Observed;
  /** Probes at work now. */
  readonly atWork: readonly { readonly name: ObservationName; readonly stage: Stage }[];
  /** Every probe that has begun, with its stage. */
  readonly probed: readonly { readonly name: ObservationName; readonly stage: Stage }[];
  readonly timings: Partial<Record<ObservationName, Timing>>;
  readonly signIn: SignInRequest | undefined;
  /** More than one when an answer did not come back. */
  readonly signInsAsked: number;
  readonly stream: StreamState;
  readonly report: Report | undefined;
  /** Where our own code failed; no verdict follows from it. */
  readonly bugs: readonly Bug[];
}

export const initialRun: RunState = {
  planned: [],
  findings: [],
  observed: {},
  atWork: [],
  probed: [],
  timings: {},
  signIn: undefined,
  signInsAsked: 0,
  stream: 'connected',
  report: undefined,
  bugs: [],
};

export type StageState = 'waiting' | 'running' | 'person' | 'passed' | 'warned' | 'failed' | 'blocked' | 'skipped';

/** Identifies a check among those of one run. */
export const keyOf = ({ check, subject }: { check: string; subject?: string }): string =>
  subject === undefined ? check : `${check} ${subject}`;

export function afterEvent(run: RunState, event: DiagnosisEvent): RunState {
  switch (event.type) {
    case 'started':
      return { ...run, planned: event.checks };
    case 'probeStarted':
      return {
        ...run,
        atWork: [...run.atWork, { name: event.name, stage: event.stage }],
        probed: [...run.probed, { name: event.name, stage: event.stage }],
      };
    case 'observation':
      return {
        ...run,
        observed: { ...run.observed, [event.name]: event.observation },
        timings: { ...run.timings, [event.name]: event.timing },
        atWork: run.atWork.filter(({ name }) => name !== event.name),
        signIn: event.name === 'authorizationResponse' ? undefined : run.signIn,
      };
    case 'finding': {
      const others = run.findings.filter((finding) => keyOf(finding) !== keyOf(event.finding));
      return { ...run, findings: [...others, event.finding] };
    }
    case 'signInRequired':
      return { ...run, signIn: event, signInsAsked: run.signInsAsked + 1 };
    case 'ended':
      return { ...run, ...ended, report: event.report, findings: event.report.findings, bugs: event.report.bugs };
    case 'bug':
      return { ...run, bugs: [...run.bugs, { name: event.name, where: event.where }] };
  }
}

const ended = { atWork: [], signIn: undefined, stream: 'connected' } as const;

export const isOver = (run: RunState): boolean => run.report !== undefined;

/** True while more can be told: neither over nor cut off for good. */
export const isUnderWay = (run: RunState): boolean =>
  !isOver(run) && (run.stream === 'connected' || run.stream === 'reconnecting');

/** Findings of one stage, worst first, in the planned order otherwise. */
export function findingsOf(run: RunState, stage: Stage): readonly Finding[] {
  const order = ['fail', 'warn', 'blocked', 'pass', 'notApplicable'];
  return run.findings
    .filter((finding) => finding.stage === stage)
    .sort((left, right) => order.indexOf(left.status) - order.indexOf(right.status));
}

export function stageStateOf(run: RunState, stage: Stage): StageState {
  const statuses = findingsOf(run, stage).map(({ status }) => status);
  const expected = run.planned.filter((planned) => planned.stage === stage).length;
  if (statuses.includes('fail')) return 'failed';
  const isIncomplete = statuses.length < expected || expected === 0;
  if (!isOver(run)) {
    // What was cut off does not go on working for ever.
    if (!isUnderWay(run) && isIncomplete) return 'blocked';
    if (stage === 'authorization' && run.signIn) return 'person';
    if (isUnderWay(run) && run.atWork.some((probe) => probe.stage === stage)) return 'running';
    if (isIncomplete) return statuses.length > 0 ? 'running' : 'waiting';
  }
  if (statuses.includes('blocked')) return 'blocked';
  if (statuses.includes('warn')) return 'warned';
  return statuses.includes('pass') ? 'passed' : 'skipped';
}

/** What the run comes to, once it is over. */
export function outcomeOf(run: RunState): 'verified' | 'verifiedWithWarnings' | 'failed' | 'incomplete' {
  const statuses = run.findings.map(({ status }) => status);
  if (statuses.includes('fail')) return 'failed';
  if (run.report?.madeBy.ended !== 'complete' || run.bugs.length > 0 || statuses.includes('blocked'))
    return 'incomplete';
  return statuses.includes('warn') ? 'verifiedWithWarnings' : 'verified';
}

/** The stage that work is going on in now, for the announcement; the last one begun wins. */
export const stageAtWork = (run: RunState): Stage | undefined =>
  stages.findLast((stage) => ['running', 'person'].includes(stageStateOf(run, stage)));
