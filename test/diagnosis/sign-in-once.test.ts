import { expect, test } from '@jest/globals';
import { defaultLimits } from '../../companion-service/diagnosis/diagnosis-limits.ts';
import type { AuthorizationAnswer, Probe } from '../../companion-service/diagnosis/probe.ts';
import { RunningDiagnoses } from '../../companion-service/diagnosis/running-diagnoses.ts';
import type { NetworkDoor } from '../../companion-service/probes/network/network-door.ts';
import { authorizationRequest } from '../../companion-service/probes/oauth/authorization-request.ts';
import { Secret } from '../../companion-service/probes/secret.ts';
import { settings } from '../checks/observed.ts';

/** A diagnosis that only asks for a sign-in; `answers` is what came of it. */
function asking(signInMs: number) {
  const answers: (AuthorizationAnswer | undefined)[] = [];
  const states: string[] = [];
  const signIn: Probe = {
    stage: 'authorization',
    gives: () => ['authorizationResponse'],
    observe: async (_observed, { askToSignIn }) => {
      const request = await authorizationRequest({
        authorizationEndpoint: 'https://login.example/authorize',
        clientId: 'c',
        redirectUri: 'https://companion.example/return',
        scopes: ['openid'],
      });
      states.push(request.state);
      answers.push(await askToSignIn(request, 'companionRedirectUri'));
      return {};
    },
  };
  const parts = { probes: [signIn], checks: [], version: 'test', now: Date.now };
  const diagnoses = new RunningDiagnoses(parts, {} as NetworkDoor, { ...defaultLimits, signInMs });
  const id = diagnoses.start('owner', {
    settings,
    clientSecret: new Secret('s'),
    redirectUri: 'https://companion.example/return',
  });
  const asked = new Promise<void>((resolve) => {
    diagnoses.listen(id, 'owner', 0, ({ event }) => event.type === 'signInRequired' && resolve());
  });
  const ended = new Promise<void>((resolve) => {
    diagnoses.listen(id, 'owner', 0, ({ event }) => event.type === 'ended' && resolve());
  });
  const answer = { returnedBy: 'companionRedirectUri', parameters: new URLSearchParams({ code: 'c' }) } as const;
  return { diagnoses, asked, ended, answers, state: () => states[0] ?? '', answer };
}

test('a state is good for its owner, and once', async () => {
  const { diagnoses, asked, ended, answers, state, answer } = asking(5_000);
  await asked;
  expect(diagnoses.answerByState('somebody else', state(), answer)).toBe(false);
  expect(diagnoses.answerByState('owner', 'another state', answer)).toBe(false);
  expect(diagnoses.answerByState('owner', state(), answer)).toBe(true);
  expect(diagnoses.answerByState('owner', state(), answer)).toBe(false);
  await ended;
  expect(answers).toEqual([answer]);
  await diagnoses.close();
});

test('nobody is waited for longer than the sign-in may take, which is ten minutes; what comes later is refused', async () => {
  expect(defaultLimits.signInMs).toBe(600_000);
  const { diagnoses, asked, ended, answers, state, answer } = asking(100);
  await asked;
  await ended;
  expect(answers).toEqual([undefined]);
  expect(diagnoses.answerByState('owner', state(), answer)).toBe(false);
  await diagnoses.close();
});
