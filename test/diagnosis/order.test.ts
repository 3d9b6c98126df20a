import { expect, test } from '@jest/globals';
import type { Settings } from '#facts/settings.ts';
import type { Check } from '../../companion-service/checks/define-check.ts';
import type { DiagnosisContext, Probe } from '../../companion-service/diagnosis/probe.ts';
import { runDiagnosis } from '../../companion-service/diagnosis/run-diagnosis.ts';
import { shareProbes } from '../../companion-service/diagnosis/shared-probes.ts';
import type { ObservationName, Observed } from '../../companion-service/probes/observations.ts';
import type { StopSignal } from '../../companion-service/probes/stop-signal.ts';

const context = {
  settings: {} as Settings,
  startedWith: 'refreshToken',
  holdings: { streams: {} },
} as DiagnosisContext;
const contextOf = (signal = new AbortController().signal): DiagnosisContext => ({ ...context, signal });

/** A probe that answers after a while, and notes when it was let go. */
function probeOf(
  name: ObservationName,
  lastsMs: number,
  started: Map<ObservationName, number>,
  rest: Partial<Probe> = {},
): Probe {
  return {
    stage: 'connectivity',
    gives: () => [name],
    observe: async () => {
      started.set(name, performance.now());
      await new Promise((resolve) => setTimeout(resolve, lastsMs));
      return { [name]: { seen: name } } as Observed;
    },
    ...rest,
  };
}

const run = async (probes: readonly Probe[], checks: readonly Check[] = []) => {
  const startedAt = performance.now();
  const parts = { probes, checks, version: 'test', now: () => performance.now() };
  await runDiagnosis(parts, contextOf(), () => undefined);
  return startedAt;
};

test('what only saves work is waited for until it has ended', async () => {
  const started = new Map<ObservationName, number>();
  const startedAt = await run([
    probeOf('graphChallenge', 1, started, { soonAfter: () => ['serverMetadata'] }),
    probeOf('serverMetadata', 120, started),
  ]);
  const waited = (started.get('graphChallenge') ?? 0) - startedAt;
  expect(waited).toBeGreaterThanOrEqual(115);
  expect(waited).toBeLessThan(900);
});

test('it holds nothing up for more than a second', async () => {
  const started = new Map<ObservationName, number>();
  const startedAt = await run([
    probeOf('graphChallenge', 1, started, { soonAfter: () => ['serverMetadata'] }),
    probeOf('serverMetadata', 1_500, started),
  ]);
  const waited = (started.get('graphChallenge') ?? 0) - startedAt;
  expect(waited).toBeGreaterThanOrEqual(950);
  expect(waited).toBeLessThan(1_400);
});

test('a verdict that may stop a probe is waited for, and not for more than a second', async () => {
  const judged = (needs: ObservationName): Check =>
    ({ id: 'gate', stage: 'registration', needs: [needs], judge: () => ({ status: 'fail' }) }) as unknown as Check;
  const gated = { unlessFailed: ['gate'] };
  const quick = new Map<ObservationName, number>();
  await run(
    [probeOf('applicationObject', 100, quick), probeOf('imapSession', 1, quick, gated)],
    [judged('applicationObject')],
  );
  expect(quick.has('imapSession')).toBe(false);
  const slow = new Map<ObservationName, number>();
  const startedAt = await run(
    [probeOf('applicationObject', 1_500, slow), probeOf('imapSession', 1, slow, gated)],
    [judged('applicationObject')],
  );
  const waited = (slow.get('imapSession') ?? 0) - startedAt;
  expect(waited).toBeGreaterThanOrEqual(950);
  expect(waited).toBeLessThan(1_400);
});

test('mailboxes that share something look at it once; another registration looks for itself', async () => {
  let looked = 0;
  const [probe] = shareProbes(
    [
      {
        ...probeOf('registrationToken', 20, new Map()),
        observe: async () => {
          looked += 1;
          return {};
        },
        sharedBy: ({ settings }) => settings.clientId,
      },
    ],
    new AbortController().signal,
  );
  const look = (clientId: string) => probe?.observe({}, { ...contextOf(), settings: { clientId } as Settings });
  await Promise.all([look('one'), look('one'), look('other'), look('one')]);
  expect(looked).toBe(2);
});

test('a mailbox that is given up takes nothing from those that share with it', async () => {
  const fleet = new AbortController();
  const given: StopSignal[] = [];
  const [probe] = shareProbes(
    [
      {
        ...probeOf('serverMetadata', 1, new Map()),
        observe: async (_observed, { signal }) => {
          given.push(signal);
          return {};
        },
        sharedBy: () => 'all',
      },
    ],
    fleet.signal,
  );
  await probe?.observe({}, contextOf(AbortSignal.abort()));
  expect(given).toEqual([fleet.signal]);
});
