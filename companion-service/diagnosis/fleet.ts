import { setMaxListeners } from 'node:events';
import type { Settings } from '#facts/settings.ts';
import type { NetworkDoor } from '../probes/network/network-door.ts';
import type { Secret } from '../probes/secret.ts';
import { StepSignal } from '../probes/stop-signal.ts';
import { diagnosisContext } from './diagnosis-context.ts';
import type { Report } from './report.ts';
import { type DiagnosisParts, runDiagnosis } from './run-diagnosis.ts';
import { shareProbes } from './shared-probes.ts';

/** One mailbox of a fleet. Nobody signs in here: a person's mailbox comes with a refresh token. */
export interface FleetMember {
  readonly settings: Settings;
  readonly clientSecret: Secret;
  readonly refreshToken?: Secret;
}

export interface FleetOptions {
  /** Mailboxes in work at once. Each has at most four requests on the way. */
  readonly concurrency: number;
  readonly signal: AbortSignal;
  /** One request or one step of a protocol, milliseconds. */
  readonly stepMs: number;
  /** One mailbox, milliseconds. */
  readonly mailboxMs: number;
  /** Told of every mailbox as it ends; `refreshToken` is the one in force, rotated or not. */
  readonly onReport: (report: Report, member: FleetMember, refreshToken: Secret | undefined) => void;
}

/** A pause longer than this is no reason to keep a whole fleet waiting, milliseconds. */
const longestPauseMs = 5 * 60_000;

/** How long the token endpoint asked not to be asked again (RFC 9110 section 10.2.3), milliseconds; 0 when it did not. */
function pauseAskedFor({ observations }: Report): number {
  // What mailboxes share is no news when the next one tells it again.
  const { outlookToken, graphToken, refresh } = observations;
  const asked = [outlookToken, graphToken, refresh].map((token) => {
    const { status, retryAfterSeconds = 0 } = token?.exchange ?? {};
    return status === 429 || status === 503 ? retryAfterSeconds * 1000 : 0;
  });
  return Math.min(longestPauseMs, Math.max(0, ...asked));
}

/** Waits, or stops waiting because the fleet is called off. */
const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const over = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', over);
      resolve();
    };
    const timer = setTimeout(over, milliseconds);
    if (signal.aborted) over();
    else signal.addEventListener('abort', over, { once: true });
  });

/** Nobody is there to be asked. */
const askNobody = async (): Promise<undefined> => undefined;

async function diagnoseMember(
  parts: DiagnosisParts,
  door: NetworkDoor,
  member: FleetMember,
  { signal, stepMs, mailboxMs, onReport }: FleetOptions,
): Promise<void> {
  const own = new StepSignal();
  const giveUp = () => own.abort(signal.reason);
  const timer = setTimeout(() => own.abort(new DOMException('out of time', 'TimeoutError')), mailboxMs);
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    const context = diagnosisContext({
      ...member,
      redirectUri: '',
      door,
      signal: own,
      timeoutMs: stepMs,
      resumesTls: true,
      askToSignIn: askNobody,
    });
    const report = await runDiagnosis(parts, context);
    onReport(report, member, context.holdings.refreshToken);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
  }
}

/**
 * Diagnoses many mailboxes, so many at once, and resolves when all have ended or the signal has aborted. What mailboxes
 * have in common (hosts, tenant, registration) is looked at once for all; connections to the same mail host resume the
 * TLS session of the first. Members are taken one by one, so a list may be longer than memory. Where the token endpoint
 * asks for a pause, the mailboxes that have not begun wait for it, five minutes at most.
 */
export async function diagnoseFleet(
  parts: DiagnosisParts,
  door: NetworkDoor,
  members: Iterable<FleetMember> | AsyncIterable<FleetMember>,
  options: FleetOptions,
): Promise<void> {
  const { signal, concurrency } = options;
  setMaxListeners(0, signal);
  const shared = { ...parts, probes: shareProbes(parts.probes, signal) };
  const waiting = iteratorOf(members);
  let pausedUntil = 0;
  const onReport: FleetOptions['onReport'] = (report, ...rest) => {
    pausedUntil = Math.max(pausedUntil, performance.now() + pauseAskedFor(report));
    options.onReport(report, ...rest);
  };
  const work = async (): Promise<void> => {
    while (!signal.aborted) {
      const { done, value } = await waiting.next();
      if (done) return;
      // One tenant's limit is everybody's: who goes on asking is kept out for longer.
      for (let leftMs = 1; leftMs > 0 && !signal.aborted; ) {
        leftMs = pausedUntil - performance.now();
        if (leftMs > 0) await pause(leftMs, signal);
      }
      if (signal.aborted) return;
      await diagnoseMember(shared, door, value, { ...options, onReport });
    }
  };
  try {
    await Promise.all(Array.from({ length: concurrency }, work));
  } finally {
    await waiting.return?.();
  }
}

const iteratorOf = <T>(members: Iterable<T> | AsyncIterable<T>): Iterator<T> | AsyncIterator<T> =>
  Symbol.asyncIterator in members ? members[Symbol.asyncIterator]() : members[Symbol.iterator]();
