import { connectionValues } from '#facts/connection-values.ts';
import type { Settings } from '#facts/settings.ts';
import { type Stage, stages } from '#facts/stages.ts';
import type { Check } from '../checks/define-check.ts';
import type { ObservationName, Observed } from '../probes/observations.ts';
import type { DiagnosisContext, Holdings, Probe } from './probe.ts';
import type { Report, StartedWith } from './report.ts';

/** What a diagnosis leaves behind for a stage to be checked again. */
export interface EndedDiagnosis {
  readonly holdings: Holdings;
  readonly report: Report;
}

/** Why one stage cannot be checked again by itself; all of them together always can. */
export class CannotRerun extends Error {
  readonly reason: 'running' | 'forgotten' | 'signInNeeded';

  constructor(reason: CannotRerun['reason']) {
    super(reason);
    this.reason = reason;
  }
}

/** What a diagnosis of one stage has of its own. */
type StageAgain = Pick<DiagnosisContext, 'startedWith' | 'holdings' | 'isReadAlong'> & {
  readonly probes: readonly Probe[];
};

/**
 * How one stage is checked again. A person is asked again only for the sign-in itself; for everything else a refresh
 * token stands in, so that new permissions are seen. Throws {@link CannotRerun} where a stage after the sign-in has
 * neither that nor the access tokens to go on with.
 */
export function stageAgain(
  stage: Stage,
  { holdings, report: { settings, madeBy, observations } }: EndedDiagnosis,
  { probes, checks }: { readonly probes: readonly Probe[]; readonly checks: readonly Check[] },
): StageAgain {
  const isSignIn = stage === 'authorization';
  const isForPerson = madeBy.startedWith !== 'clientCredentials';
  const startedWith = isForPerson && holdings.refreshToken && !isSignIn ? 'refreshToken' : madeBy.startedWith;
  const isAfterSignIn = stages.indexOf(stage) > stages.indexOf('authorization');
  const lacksToken = connectionValues(settings).resources.some((one) => holdings.accessTokens[one] === undefined);
  if (isAfterSignIn && startedWith === 'signIn' && lacksToken) throw new CannotRerun('signInNeeded');
  const { refreshToken, accessTokens } = holdings;
  return {
    startedWith,
    isReadAlong: true,
    holdings: isSignIn
      ? { accessTokens: {}, streams: {}, reopening: {}, leaving: {} }
      : {
          accessTokens: { ...accessTokens },
          streams: {},
          reopening: {},
          leaving: {},
          ...(refreshToken && { refreshToken }),
        },
    probes: probesAgain(probes, checks, { stage, settings, startedWith, observed: observations }),
  };
}

interface Rerun {
  readonly stage: Stage;
  readonly settings: Settings;
  readonly startedWith: StartedWith;
  /** All that the diagnosis before saw. */
  readonly observed: Observed;
}

/**
 * Made again: what the stage and its checks look at, what was made from that, and what was not seen at all. Everything
 * else is told as it was seen before.
 */
function probesAgain(all: readonly Probe[], checks: readonly Check[], rerun: Rerun): readonly Probe[] {
  const { stage, settings, startedWith, observed } = rerun;
  const applied = all.filter((probe) => probe.appliesTo?.(settings, startedWith) ?? true);
  const asked = new Set(checks.filter((check) => check.stage === stage).flatMap(({ needs }) => needs));
  const isPersons = (probe: Probe): boolean =>
    [...probe.gives(settings), ...(probe.needs?.(settings) ?? [])].includes('authorizationResponse');

  const again = new Set(
    applied.filter((probe) => {
      const gives = probe.gives(settings);
      if (gives.length > 0 && gives.every((name) => observed[name] === undefined)) return true;
      // A code is good for once, and nobody signs in again for another stage's sake.
      if (stage !== 'authorization' && isPersons(probe)) return false;
      return probe.stage === stage || gives.some((name) => asked.has(name));
    }),
  );
  const given = (): Set<ObservationName> => new Set([...again].flatMap((probe) => probe.gives(settings)));
  for (let size = 0; size !== again.size; ) {
    size = again.size;
    const fresh = given();
    for (const probe of applied) if (probe.needs?.(settings).some((name) => fresh.has(name))) again.add(probe);
  }
  const fresh = given();
  const kept = (Object.keys(observed) as ObservationName[]).filter((name) => !fresh.has(name));
  return [...stages.flatMap((one) => keptOf(one, kept, all, rerun)), ...again];
}

/** Stands in for the probes of a stage: tells at once what was seen before. */
function keptOf(stage: Stage, kept: readonly ObservationName[], all: readonly Probe[], rerun: Rerun): readonly Probe[] {
  const { settings, observed } = rerun;
  const names = kept.filter((name) => all.find((probe) => probe.gives(settings).includes(name))?.stage === stage);
  const seen = Object.fromEntries(names.map((name) => [name, observed[name]])) as Observed;
  return names.length === 0 ? [] : [{ stage, gives: () => names, observe: async () => seen }];
}
