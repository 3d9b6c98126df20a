import type { DiagnosisContext } from '../probe.ts';

/**
 * Whether a round trip may be spent on evidence alone: where somebody signs in and reads along, not where mailboxes are
 * checked one after the other.
 */
export const isThorough = ({ resumesTls, startedWith, isReadAlong }: DiagnosisContext): boolean =>
  isReadAlong === true || (resumesTls !== true && startedWith !== 'refreshToken');

/** What every request over HTTP is made with. */
export const requestLimits = (context: DiagnosisContext) => ({
  signal: context.signal,
  timeoutMs: context.timeoutMs,
  keepsTranscript: isThorough(context),
});
