import type { SecureContext } from 'node:tls';
import type { ExplanationCode } from '#facts/explanations/catalogue.ts';
import type { Settings } from '#facts/settings.ts';
import { checks } from '../../companion-service/checks/index.ts';
import { defaultLimits } from '../../companion-service/diagnosis/diagnosis-limits.ts';
import type { DiagnosisEvent } from '../../companion-service/diagnosis/events.ts';
import { probes } from '../../companion-service/diagnosis/probes/index.ts';
import type { Report } from '../../companion-service/diagnosis/report.ts';
import { RunningDiagnoses } from '../../companion-service/diagnosis/running-diagnoses.ts';
import type { NetworkDoor } from '../../companion-service/probes/network/network-door.ts';
import { Secret } from '../../companion-service/probes/secret.ts';
import { companionRedirectUri, registrationOf } from '../sandbox/organizations.ts';
import { ScriptedBrowser, signIn } from '../sandbox/scripted-browser.ts';
import type { Sandbox } from '../sandbox/start-sandbox.ts';
import { type Column, mailbox, tenant } from './columns.ts';

/** What every cell shares. */
export interface Ground {
  readonly sandbox: Sandbox;
  readonly trusted: SecureContext;
  /** Of one step; short, so that a black hole does not hold the matrix up. A diagnosis has ten times as long. */
  readonly stepMs: number;
}

/** A diagnosis that has been run to its end. */
export interface Ran {
  readonly report: Report;
  readonly events: readonly DiagnosisEvent[];
  readonly tookMs: number;
  readonly clientSecret: string;
}

const owner = 'matrix';

/** A diagnosis to be run, and how a person signs in where that is asked for: to the parameters that come back. */
export interface Wanted {
  readonly settings: Settings;
  readonly clientSecret: string;
  readonly door: NetworkDoor;
  readonly stepMs: number;
  readonly signIn: (signInUrl: string) => Promise<URLSearchParams>;
  /** Of the whole diagnosis; ten steps when left out. */
  readonly diagnosisMs?: number;
  /** Sees every event as it happens, and may call the diagnosis off. */
  readonly watch?: (event: DiagnosisEvent, cancel: () => void) => void;
}

/** Runs one diagnosis to its end, whatever that is. */
export async function runWhole(wanted: Wanted): Promise<Ran> {
  const { settings, clientSecret, door, stepMs, signIn, diagnosisMs = 10 * stepMs } = wanted;
  const diagnoses = new RunningDiagnoses({ probes, checks, version: '0.0.0', now: Date.now }, door, {
    ...defaultLimits,
    stepMs,
    diagnosisMs,
    signInMs: diagnosisMs,
  });
  const events: DiagnosisEvent[] = [];
  const started = performance.now();
  const id = diagnoses.start(owner, {
    settings,
    clientSecret: new Secret(clientSecret),
    redirectUri: companionRedirectUri,
  });
  try {
    const report = await new Promise<Report>((resolve, reject) => {
      diagnoses.listen(id, owner, 0, ({ event }) => {
        events.push(event);
        wanted.watch?.(event, () => diagnoses.cancel(id, owner));
        if (event.type === 'ended') resolve(event.report);
        if (event.type !== 'signInRequired') return;
        signIn(event.signInUrl)
          .then((parameters) => diagnoses.answerById(id, owner, { returnedBy: 'companionRedirectUri', parameters }))
          .catch(reject);
      });
    });
    return { report, events, tookMs: performance.now() - started, clientSecret };
  } finally {
    await diagnoses.close();
  }
}

/** Runs the diagnosis of a column through a door, signing in as a person would where that is asked for. */
export async function runDiagnosisOf(
  { settings: { grant, protocols } }: Pick<Column, 'settings'>,
  door: NetworkDoor,
  { sandbox, stepMs }: Ground,
  more: Pick<Wanted, 'diagnosisMs' | 'watch'> = {},
): Promise<Ran> {
  const registration = registrationOf('commercial', grant === 'client_credentials' ? 'app-only' : 'jira-mail');
  const browser = new ScriptedBrowser();
  try {
    return await runWhole({
      settings: { mailAddress: mailbox, plan: 'commercial', tenant, protocols, grant, clientId: registration.clientId },
      clientSecret: registration.secrets[0]?.value ?? '',
      door,
      stepMs,
      ...more,
      signIn: async (signInUrl) => {
        const page = await signIn(browser, sandbox.edge.toBrowserAddress(signInUrl), { account: mailbox });
        return new URL(page.url).searchParams;
      },
    });
  } finally {
    await browser.close();
  }
}

const problemsOf = (findings: Report['findings'], stage: Column['stage']): Report['findings'] =>
  findings.filter((finding) => finding.stage === stage && (finding.status === 'fail' || finding.status === 'warn'));

/**
 * The first thing a stage complains of: a failure, a warning where nothing fails, or, where a connection is the whole
 * reason, what was told of the connection.
 */
export function firstProblem(
  { findings }: Report,
  stage: Column['stage'],
): { readonly check: string; readonly status: string; readonly code: ExplanationCode } | undefined {
  const isHeldUp = findings.some(
    (one) => one.stage === stage && one.blockedBy?.some((name) => /Connection$/.test(name)),
  );
  const own = problemsOf(findings, stage);
  const problems = own.length === 0 && isHeldUp ? problemsOf(findings, 'connectivity') : own;
  const found = problems.find(({ status }) => status === 'fail') ?? problems[0];
  if (!found?.code) return undefined;
  const { check, subject, status, code } = found;
  return { check: subject === undefined ? check : `${check} ${subject}`, status, code };
}

/** Secrets and tokens, in any of the forms in which they travel, that stand where they must not. */
export function leaksIn({ report, events, clientSecret }: Ran): string[] {
  const text = JSON.stringify(report) + JSON.stringify(events);
  const forms: readonly (readonly [string, string | RegExp])[] = [
    ['client secret', clientSecret],
    ['client secret in base64', Buffer.from(clientSecret).toString('base64')],
    ['client secret in a form', encodeURIComponent(clientSecret)],
    ['token', /eyJ[\w-]{10,}/],
    ['bearer token', /Bearer \w{10,}/],
    ['SASL response', /dXNlcj[\w+/]{10,}/],
    ['authorization code', /[?&"\s]code=\w/],
    ['token of a stranger', 'planted-token-of-a-stranger'],
  ];
  return forms
    .filter(([, form]) => (typeof form === 'string' ? text.includes(form) : form.test(text)))
    .map(([name]) => name);
}
