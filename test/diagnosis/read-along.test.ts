import { expect, test } from '@jest/globals';
import type { DiagnosisContext } from '../../companion-service/diagnosis/probe.ts';
import { requestLimits } from '../../companion-service/diagnosis/probes/read-along.ts';

const keeps = (started: Partial<DiagnosisContext>): boolean =>
  requestLimits({ startedWith: 'signIn', timeoutMs: 1, ...started } as DiagnosisContext).keepsTranscript;

test('what is said is kept where somebody signs in or reads along, never in a fleet', () => {
  expect(keeps({ startedWith: 'signIn' })).toBe(true);
  expect(keeps({ startedWith: 'refreshToken', isReadAlong: true })).toBe(true);
  expect(keeps({ startedWith: 'refreshToken' })).toBe(false);
  for (const startedWith of ['refreshToken', 'clientCredentials'] as const)
    expect(keeps({ startedWith, resumesTls: true })).toBe(false);
});
