import { randomBytes } from 'node:crypto';
import type { Settings } from '#facts/settings.ts';
import type { SignInWay } from '#facts/sign-in-state.ts';
import type { Stage } from '#facts/stages.ts';
import type { NetworkDoor } from '../probes/network/network-door.ts';
import type { Secret } from '../probes/secret.ts';
import { diagnosisContext } from './diagnosis-context.ts';
import { type DiagnosisLimits, defaultLimits } from './diagnosis-limits.ts';
import type { DiagnosisEvent } from './events.ts';
import type { AuthorizationAnswer, DiagnosisContext } from './probe.ts';
import type { Report } from './report.ts';
import { type DiagnosisParts, runDiagnosis } from './run-diagnosis.ts';
import { CannotRerun, type EndedDiagnosis, stageAgain } from './stage-rerun.ts';

/** What a diagnosis is started with. Secrets live in memory for its length. */
export interface DiagnosisRequest {
  readonly settings: Settings;
  readonly clientSecret: Secret;
  /** The companion's own. */
  readonly redirectUri: string;
  /** Jira's own, tried first: the one address that has to be registered anyway. */
  readonly jiraRedirectUrl?: string | undefined;
  /** Stands in for a person signing in. */
  readonly refreshToken?: Secret;
  /** Somebody pressed a button for it, though nobody signs in. */
  readonly isReadAlong?: boolean;
  /** Handed the refresh token in force at the end, rotated or not, when there is one. */
  readonly keepRefreshToken?: (refreshToken: Secret) => void;
  /** Handed the report at the end, after {@link keepRefreshToken}. */
  readonly keepReport?: (id: string, report: Report) => void;
}

/** An event with its place in the stream, starting at 1. */
export interface NumberedEvent {
  readonly sequence: number;
  readonly event: DiagnosisEvent;
}

interface Running {
  readonly id: string;
  /** Whoever started it; nobody else may see it or answer for it. */
  readonly owner: string;
  readonly events: NumberedEvent[];
  readonly listeners: Set<(event: NumberedEvent) => void>;
  readonly abort: AbortController;
  isFinished: boolean;
  /** What a stage is checked again with, from the end on for a while. */
  ended: (EndedDiagnosis & { readonly request: DiagnosisRequest }) | undefined;
  unheard: NodeJS.Timeout | undefined;
  outOfTime: NodeJS.Timeout | undefined;
  pendingSignIn: { readonly state: string; readonly answer: (answer: AuthorizationAnswer) => void } | undefined;
}

/** An owner has as many diagnoses running as allowed. */
export class TooManyDiagnoses extends Error {}

/** A stage to be checked again. */
export interface StageRequest extends Pick<DiagnosisRequest, 'keepRefreshToken' | 'keepReport'> {
  readonly stage: Stage;
  /** In place of the one that is held: a secret is often what was wrong. */
  readonly clientSecret?: Secret;
}

/** The diagnoses of this process: started, listened to, answered, cancelled, forgotten. */
export class RunningDiagnoses {
  readonly #parts: DiagnosisParts;
  readonly #door: NetworkDoor;
  readonly #limits: DiagnosisLimits;
  readonly #onEnded: (report: Report) => void;
  readonly #byId = new Map<string, Running>();
  #isClosing = false;

  /** `onEnded` is told of every diagnosis that ends here, whoever started it. */
  constructor(
    parts: DiagnosisParts,
    door: NetworkDoor,
    limits: DiagnosisLimits = defaultLimits,
    onEnded: (report: Report) => void = () => undefined,
  ) {
    this.#onEnded = onEnded;
    this.#parts = parts;
    this.#door = door;
    this.#limits = limits;
  }

  /** Starts one and returns its unguessable id. Throws {@link TooManyDiagnoses}. */
  start(owner: string, request: DiagnosisRequest): string {
    return this.#launch(owner, request, (context) => ({ parts: this.#parts, context }));
  }

  /** What an ended diagnosis of this owner was started with. Throws {@link CannotRerun}. */
  startedWith(id: string, owner: string): DiagnosisRequest {
    return this.#ended(id, owner).request;
  }

  /**
   * Checks one stage of an ended diagnosis again, and what follows from it, as a diagnosis of its own whose id is
   * returned; what the other stages saw is kept. Throws {@link CannotRerun} and {@link TooManyDiagnoses}.
   */
  rerun(id: string, owner: string, { stage, clientSecret, ...hooks }: StageRequest): string {
    const ended = this.#ended(id, owner);
    const { keepRefreshToken: _, keepReport: __, ...request } = ended.request;
    const { probes, ...own } = stageAgain(stage, ended, this.#parts);
    return this.#launch(owner, { ...request, ...hooks, ...(clientSecret && { clientSecret }) }, (context) => ({
      parts: { ...this.#parts, probes },
      context: { ...context, ...own },
    }));
  }

  #launch(
    owner: string,
    request: DiagnosisRequest,
    arrange: (context: DiagnosisContext) => { readonly parts: DiagnosisParts; readonly context: DiagnosisContext },
  ): string {
    const { settings, clientSecret, redirectUri, jiraRedirectUrl, refreshToken, keepRefreshToken, keepReport } =
      request;
    const ofOwner = [...this.#byId.values()].filter((one) => one.owner === owner && !one.isFinished);
    // What begins while the process ends would only be cut off: a re-run that waited for its turn, for example.
    if (this.#isClosing || ofOwner.length >= this.#limits.perOwner) throw new TooManyDiagnoses();
    const running: Running = {
      id: randomBytes(16).toString('base64url'),
      owner,
      events: [],
      listeners: new Set(),
      abort: new AbortController(),
      isFinished: false,
      ended: undefined,
      unheard: undefined,
      outOfTime: undefined,
      pendingSignIn: undefined,
    };
    this.#byId.set(running.id, running);
    this.#watchForListeners(running);
    // Not `AbortSignal.timeout` within `AbortSignal.any`: nothing holds that timer, so it can be collected and never
    // fire. A deadline that did not come taught us.
    running.outOfTime = setTimeout(
      () => running.abort.abort(new DOMException('the diagnosis took too long', 'TimeoutError')),
      this.#limits.diagnosisMs,
    );
    const { signal } = running.abort;
    const first = diagnosisContext({
      settings,
      clientSecret,
      redirectUri: jiraRedirectUrl ?? redirectUri,
      ...(jiraRedirectUrl !== undefined && { nextRedirectUri: redirectUri }),
      ...(refreshToken && { refreshToken }),
      signal,
      door: this.#door,
      timeoutMs: this.#limits.stepMs,
      ...(request.isReadAlong && { isReadAlong: true }),
      askToSignIn: (request, way) => this.#askToSignIn(running, { ...request, way }, signal),
    });
    const { parts, context } = arrange(first);
    void runDiagnosis(parts, context, (event) => this.#emit(running, event))
      .then((report) => {
        running.ended = { request, holdings: context.holdings, report };
        setTimeout(() => {
          running.ended = undefined;
        }, this.#limits.heldMs).unref();
        if (context.holdings.refreshToken) keepRefreshToken?.(context.holdings.refreshToken);
        keepReport?.(running.id, report);
      })
      .finally(() => this.#finish(running));
    return running.id;
  }

  /** True when there is such a diagnosis and it is the owner's. */
  has(id: string, owner: string): boolean {
    return this.#byId.get(id)?.owner === owner;
  }

  /** Hands over what has happened after `afterSequence`, then everything as it happens. Returns how to stop listening. */
  listen(id: string, owner: string, afterSequence: number, listener: (event: NumberedEvent) => void): () => void {
    const running = this.#owned(id, owner);
    if (!running) return () => undefined;
    clearTimeout(running.unheard);
    running.listeners.add(listener);
    for (const event of running.events.slice(afterSequence)) listener(event);
    return () => {
      running.listeners.delete(listener);
      if (running.listeners.size === 0) this.#watchForListeners(running);
    };
  }

  /** How many run now. */
  get running(): number {
    return [...this.#byId.values()].filter(({ isFinished }) => !isFinished).length;
  }

  isFinished(id: string): boolean {
    return this.#byId.get(id)?.isFinished ?? true;
  }

  cancel(id: string, owner: string): void {
    this.#owned(id, owner)?.abort.abort();
  }

  /** Answers the sign-in that waits for this `state`; false when none of this owner does. A state is good for once. */
  answerByState(owner: string, state: string, answer: AuthorizationAnswer): boolean {
    for (const running of this.#byId.values()) {
      if (running.owner === owner && running.pendingSignIn?.state === state) {
        running.pendingSignIn.answer(answer);
        return true;
      }
    }
    return false;
  }

  /** Answers the sign-in that this diagnosis waits for; false when it waits for none. */
  answerById(id: string, owner: string, answer: AuthorizationAnswer): boolean {
    const pending = this.#owned(id, owner)?.pendingSignIn;
    pending?.answer(answer);
    return pending !== undefined;
  }

  /** Starts nothing more, lets what runs go on for `graceMs`, then cancels it; resolves when every diagnosis has ended. */
  async close(graceMs = 0): Promise<void> {
    this.#isClosing = true;
    const isRunning = ({ isFinished, pendingSignIn }: Running) => !isFinished && !pendingSignIn;
    for (
      const until = performance.now() + graceMs;
      performance.now() < until && [...this.#byId.values()].some(isRunning);
    ) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const running = [...this.#byId.values()].filter(({ isFinished }) => !isFinished);
    await Promise.all(
      running.map(
        (one) =>
          new Promise<void>((resolve) => {
            one.listeners.add(({ event }) => event.type === 'ended' && resolve());
            one.abort.abort();
          }),
      ),
    );
    for (const one of this.#byId.values()) clearTimeout(one.unheard);
    this.#byId.clear();
  }

  #owned(id: string, owner: string): Running | undefined {
    const running = this.#byId.get(id);
    return running?.owner === owner ? running : undefined;
  }

  #ended(id: string, owner: string): NonNullable<Running['ended']> {
    const running = this.#owned(id, owner);
    if (!running?.ended) throw new CannotRerun(running?.isFinished === false ? 'running' : 'forgotten');
    return running.ended;
  }

  #emit(running: Running, event: DiagnosisEvent): void {
    const numbered = { sequence: running.events.length + 1, event };
    running.events.push(numbered);
    if (event.type === 'ended') {
      running.isFinished = true;
      this.#onEnded(event.report);
    }
    for (const listener of running.listeners) listener(numbered);
  }

  #askToSignIn: (
    running: Running,
    request: { state: string; signInUrl: string; redirectUri: string; way: SignInWay },
    signal: AbortSignal,
  ) => Promise<AuthorizationAnswer | undefined> = (running, { state, signInUrl, redirectUri, way }, signal) =>
    new Promise((resolve) => {
      const { signInMs } = this.#limits;
      const end = (answer?: AuthorizationAnswer): void => {
        clearTimeout(timer);
        running.pendingSignIn = undefined;
        resolve(answer);
      };
      const timer = setTimeout(end, signInMs);
      signal.addEventListener('abort', () => end(), { once: true });
      running.pendingSignIn = { state, answer: end };
      const expiresAt = new Date(this.#parts.now() + signInMs).toISOString();
      this.#emit(running, { type: 'signInRequired', signInUrl, redirectUri, way, expiresAt });
    });

  /** A browser that has gone away ends its diagnosis, after a moment for reloading. */
  #watchForListeners(running: Running): void {
    if (running.isFinished) return;
    clearTimeout(running.unheard);
    running.unheard = setTimeout(() => running.abort.abort(), this.#limits.unheardMs);
  }

  #finish(running: Running): void {
    clearTimeout(running.unheard);
    clearTimeout(running.outOfTime);
    running.isFinished = true;
    setTimeout(() => this.#byId.delete(running.id), this.#limits.keptMs).unref();
  }
}
