import { expect, test } from '@jest/globals';
import { diagnoseFleet, type FleetMember } from '../../companion-service/diagnosis/fleet.ts';
import type { Probe } from '../../companion-service/diagnosis/probe.ts';
import type { NetworkDoor } from '../../companion-service/probes/network/network-door.ts';
import { Secret } from '../../companion-service/probes/secret.ts';
import { observed, settings } from '../checks/observed.ts';

const member = (mailAddress: string): FleetMember => ({
  settings: { ...settings, grant: 'client_credentials', mailAddress },
  clientSecret: new Secret('a secret of the fleet'),
});

/** When each mailbox asked for its token; the first is asked to wait. */
async function askedAt(answer: { status: number; retryAfterSeconds?: number }, signal = new AbortController().signal) {
  const times: number[] = [];
  const token: Probe = {
    stage: 'authorization',
    gives: () => ['outlookToken'],
    observe: async () => {
      times.push(performance.now());
      const { outlookToken } = observed;
      const exchange = { ...outlookToken.exchange, ...(times.length === 1 ? answer : { status: 200 }) };
      return { outlookToken: { ...outlookToken, exchange } };
    },
  };
  const parts = { probes: [token], checks: [], version: 'test', now: () => performance.now() };
  const members = ['a@contoso.example', 'b@contoso.example', 'c@contoso.example'].map(member);
  const options = { concurrency: 1, signal, stepMs: 1_000, mailboxMs: 5_000, onReport: () => undefined };
  await diagnoseFleet(parts, {} as NetworkDoor, members, options);
  return times;
}

test('a fleet waits as long as the token endpoint asks, and no longer', async () => {
  const [first = 0, second = 0, third = 0] = await askedAt({ status: 429, retryAfterSeconds: 1 });
  expect(second - first).toBeGreaterThanOrEqual(990);
  expect(third - second).toBeLessThan(900);
});

test('a hint beside an answer that is none of a limit holds nobody up', async () => {
  const [first = 0, second = 0] = await askedAt({ status: 200, retryAfterSeconds: 60 });
  expect(second - first).toBeLessThan(900);
});

test('a fleet that is called off does not wait for the pause to end', async () => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 200);
  const started = performance.now();
  expect(await askedAt({ status: 503, retryAfterSeconds: 60 }, controller.signal)).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(1_500);
});
