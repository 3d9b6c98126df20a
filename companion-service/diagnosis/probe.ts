import type { TLSSocket } from 'node:tls';
import type { ConnectionValues } from '#facts/connection-values.ts';
import type { Resource } from '#facts/scopes.ts';
import type { Settings } from '#facts/settings.ts';
import type { SignInWay } from '#facts/sign-in-state.ts';
import type { Stage } from '#facts/stages.ts';
import type { BegunPop } from '../probes/mail/pop-session.ts';
import type { NetworkDoor } from '../probes/network/network-door.ts';
import type { AuthorizationRequest } from '../probes/oauth/authorization-request.ts';
import type { CodeToRedeem } from '../probes/oauth/token-request.ts';
import type { NetworkFailure, ObservationName, Observations, Observed, Peer } from '../probes/observations.ts';
import type { Secret } from '../probes/secret.ts';
import type { StopSignal } from '../probes/stop-signal.ts';
import type { StartedWith } from './report.ts';

/** What came back from a sign-in. */
export interface AuthorizationAnswer {
  readonly returnedBy: Observations['authorizationResponse']['returnedBy'];
  /** Parameters of the redirect; absent where a text was pasted that is no address. */
  readonly parameters?: URLSearchParams;
  /** The browser came back without the answer: this way does not work here. */
  readonly isLost?: true;
  /** Text of Microsoft's page, as pasted. */
  readonly pastedText?: string;
}

/** A connection that waits for its token. */
export interface HeldStream {
  readonly stream: TLSSocket;
  /** By `performance.now()`, milliseconds. */
  readonly openedAt: number;
  /** POP: what can be said without a token has been said. */
  readonly begun?: BegunPop;
}

/** What lives as long as the diagnosis and never enters an observation. */
export interface Holdings {
  readonly accessTokens: Partial<Record<Resource, Secret>>;
  /** The app's own token for Graph, got without a user to prove the registration. */
  registrationToken?: Secret;
  refreshToken?: Secret;
  codeToRedeem?: CodeToRedeem;
  /** Connections opened ahead of the tokens. */
  readonly streams: Partial<Record<Peer, HeldStream>>;
  /** Those that are being opened again; settled when they stand among the streams, or have failed. */
  readonly reopening: Partial<Record<Peer, Promise<void>>>;
  /** Sessions that say goodbye: one connection a protocol, so the next one waits until they have closed theirs. */
  readonly leaving: Partial<Record<Peer, Promise<void>>>;
  /** The diagnosis has ended: what is opened now is closed at once. */
  isOver?: true;
  /** Why Graph cannot be reached, or that it can: found out ahead, where nothing but the app itself is asked of it. */
  graphKnock?: Promise<NetworkFailure | undefined>;
}

/** What every probe of a diagnosis is given. */
export interface DiagnosisContext {
  readonly settings: Settings;
  readonly startedWith: StartedWith;
  readonly clientSecret: Secret;
  readonly door: NetworkDoor;
  /** Where the answer of a sign-in returns to. */
  readonly redirectUri: string;
  /** Where it returns to when the first does not work; set where the first is Jira's own Redirect URL. */
  readonly nextRedirectUri?: string;
  /** Aborted when the diagnosis is cancelled or out of time. */
  readonly signal: StopSignal;
  /** For one request or one step of a protocol. */
  readonly timeoutMs: number;
  readonly holdings: Holdings;
  /** Connections to mail servers may take up an earlier TLS session: many mailboxes, one host. */
  readonly resumesTls?: boolean;
  /** Somebody asked for this look and reads it, though a stored token stands in for the sign-in. */
  readonly isReadAlong?: boolean;
  /** The values that follow from the settings and from what has been observed. */
  values(observed: Observed): ConnectionValues;
  /** Shows the request to the person and waits; resolves to undefined when nobody signed in in time. */
  askToSignIn(request: AuthorizationRequest, way: SignInWay): Promise<AuthorizationAnswer | undefined>;
}

/** One act of observing, and what it waits for. Runs as soon as that is there. */
export interface Probe {
  readonly stage: Stage;
  /** False where the settings leave nothing to observe. */
  readonly appliesTo?: (settings: Settings, startedWith: StartedWith) => boolean;
  readonly gives: (settings: Settings) => readonly ObservationName[];
  /** Not run when one of these is missing. */
  readonly needs?: (settings: Settings) => readonly ObservationName[];
  /** Waited for, but not needed. */
  readonly after?: (settings: Settings) => readonly ObservationName[];
  /**
   * Let go first, so that what is on the critical path has the line and its connection can be used again. Waited for at
   * most a second: order saves work here, it is not needed.
   */
  readonly soonAfter?: (settings: Settings, startedWith: StartedWith) => readonly ObservationName[];
  /**
   * Not run when one of these checks has failed: the outcome would be the same failure again. Their verdicts are waited
   * for at most a second beyond what the probe waits for.
   */
  readonly unlessFailed?: readonly string[];
  /**
   * What the observation depends on, as JSON: mailboxes for which it is the same get the same observation in a fleet.
   * Absent where every mailbox has to be looked at for itself.
   */
  readonly sharedBy?: (context: DiagnosisContext, observed: Observed) => unknown;
  /** Leaves an observation out when its inputs allow none. */
  readonly observe: (observed: Observed, context: DiagnosisContext) => Promise<Observed>;
}
