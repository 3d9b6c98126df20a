import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import { type Settings, settingsSchema } from '#facts/settings.ts';
import { CompanionProblem, CompanionUnreachable } from '../companion/companion-client.ts';
import type { DiagnosisControl } from '../diagnosis/use-diagnosis.ts';
import { say } from '../phrases.ts';
import { type FieldProblems, problemsOf, settingsProblems } from './field-problems.ts';
import type { SecretControl } from './use-secret.ts';

/** Why a verification did not start, beyond single fields. */
type StartProblem = { readonly kind: 'companionAway' } | { readonly kind: 'refused'; readonly words: string };

export interface Verification {
  readonly problems: FieldProblems;
  readonly startProblem: StartProblem | undefined;
  readonly isStarting: boolean;
  readonly verify: () => Promise<void>;
  /** The secret's error goes as soon as something is typed. */
  readonly secretTyped: () => void;
}

/** Checks the settings by the shared schema, starts the diagnosis, and tells what was refused under the fields. */
export function useVerification(
  settings: Settings | undefined,
  secret: SecretControl,
  diagnosis: DiagnosisControl,
  pageRef: RefObject<HTMLElement>,
  jiraRedirectUrl: string | undefined,
): Verification {
  const [isAttempted, setAttempted] = useState(false);
  const [isStarting, setStarting] = useState(false);
  const [refused, setRefused] = useState<FieldProblems>({});
  const [isSecretMissing, setSecretMissing] = useState(false);
  const [startProblem, setStartProblem] = useState<StartProblem>();
  const [focusRequest, setFocusRequest] = useState(0);
  const fingerprint = JSON.stringify(settings);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what the companion refused no longer holds once any value changed
  useEffect(() => setRefused({}), [fingerprint]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs after the render that marked the fields
  useEffect(() => {
    if (focusRequest > 0) pageRef.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [focusRequest]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the fingerprint stands for the settings
  const problems = useMemo<FieldProblems>(
    () => ({
      ...(isAttempted && settings && settingsProblems(settings)),
      ...refused,
      ...(isSecretMissing && { clientSecret: say('fieldError.REQUIRED') }),
    }),
    [isAttempted, fingerprint, refused, isSecretMissing],
  );

  const verify = useCallback(async () => {
    setAttempted(true);
    setStartProblem(undefined);
    const parsed = settingsSchema.safeParse(settings);
    const clientSecret = parsed.success ? secret.take() : secret.inputRef.current?.value || undefined;
    const isMissing = clientSecret === undefined && !secret.isHeld;
    setSecretMissing(isMissing);
    if (!parsed.success || isMissing || clientSecret === undefined) {
      setFocusRequest((request) => request + 1);
      return;
    }
    setStarting(true);
    try {
      await diagnosis.start(parsed.data, clientSecret, jiraRedirectUrl);
    } catch (error) {
      if (error instanceof CompanionUnreachable) setStartProblem({ kind: 'companionAway' });
      else if (error instanceof CompanionProblem) {
        setRefused(problemsOf(error.fieldErrors));
        setStartProblem({ kind: 'refused', words: error.words });
        setFocusRequest((request) => request + 1);
      } else throw error;
    } finally {
      setStarting(false);
    }
  }, [settings, secret, diagnosis, jiraRedirectUrl]);

  const secretTyped = useCallback(() => setSecretMissing(false), []);
  return { problems, startProblem, isStarting, verify, secretTyped };
}
