import { type Stage, stages } from '#facts/stages.ts';
import type { Finding, Status } from '../../companion-service/checks/finding.ts';
import { checks } from '../../companion-service/checks/index.ts';
import type { DiagnosisEvent } from '../../companion-service/diagnosis/events.ts';
import type { Report } from '../../companion-service/diagnosis/report.ts';
import type { MailSession } from '../../companion-service/probes/observations.ts';
import { afterEvent, initialRun, type RunState } from '../../plugin-ui/diagnosis/run-state.ts';
import { sampleFindings, settings } from './sample-findings.ts';

/** What a state of a run is shown with. */
export interface SampleRun {
  readonly state: RunState;
  /** What the run before it found, where one is compared with. */
  readonly before?: readonly Finding[];
}

const failures: Readonly<Record<Stage, Finding['code']>> = {
  connectivity: 'SOCKET_TIMED_OUT',
  discovery: 'PLAN_MISMATCH',
  registration: 'CLIENT_SECRET_EXPIRED',
  authorization: 'ADMIN_CONSENT_REQUIRED',
  scopes: 'SCOPE_NOT_GRANTED',
  mailbox: 'MAILBOX_NOT_CONNECTED',
};

const planned = checks.map(({ id, subject, stage }) => ({ check: id, ...(subject && { subject }), stage }));

/** Findings of whole stages: one check of a stage has the status given for it, the others passed or wait alike. */
function findingsWith(statuses: Partial<Record<Stage, Status>>): readonly Finding[] {
  return planned.flatMap((check): Finding[] => {
    const status = statuses[check.stage];
    if (status === undefined) return [];
    if (status === 'blocked') return [{ ...check, status, blockedBy: ['outlookToken', 'imapConnection'] }];
    if (status !== 'fail' && status !== 'warn') return [{ ...check, status }];
    const sample = sampleFindings.find(({ code }) => code === failures[check.stage])?.findingAs(status, 'short');
    return [sample?.check === check.check ? { ...sample, ...check } : { ...check, status: 'pass' }];
  });
}

const every = (status: Status): Record<Stage, Status> =>
  Object.fromEntries(stages.map((stage) => [stage, status])) as Record<Stage, Status>;

const transcript: MailSession['transcript'] = [
  { atMs: 0, from: 'them', text: '* OK The Microsoft Exchange IMAP4 service is ready.' },
  { atMs: 12, from: 'us', text: 'A1 AUTHENTICATE XOAUTH2 (hidden)' },
  { atMs: 80, from: 'them', text: `A1 NO AUTHENTICATE failed. ${'QUFBQkJCQ0NDREREREVFRQ'.repeat(12)}` },
];

const timings: Report['timings'] = {
  imapConnection: { startMs: 0, endMs: 48 },
  serverMetadata: { startMs: 2, endMs: 210 },
  authorizationResponse: { startMs: 260, endMs: 61_000 },
  outlookToken: { startMs: 61_000, endMs: 61_320 },
  imapSession: { startMs: 61_320, endMs: 61_400 },
};

const reportOf = (findings: readonly Finding[], changes: Partial<Report> = {}): Report => ({
  schemaVersion: 1,
  madeBy: {
    product: 'jira-mail-oauth',
    version: '0.1.0',
    node: 'v24',
    startedAt: '2026-11-01T00:00:00Z',
    durationMs: 61_400,
    startedWith: 'signIn',
    ended: 'complete',
  },
  settings,
  observations: {},
  timings,
  findings,
  bugs: [],
  ...changes,
});

const after = (...events: readonly DiagnosisEvent[]): RunState =>
  [{ type: 'started', checks: planned } as const, ...events].reduce(afterEvent, initialRun);

const found = (findings: readonly Finding[]): DiagnosisEvent[] =>
  findings.map((finding) => ({ type: 'finding', finding }));

const ended = (statuses: Partial<Record<Stage, Status>>, changes: Partial<Report> = {}): RunState => {
  const findings = findingsWith(statuses);
  return after(...found(findings), { type: 'ended', report: reportOf(findings, changes) });
};

const session: DiagnosisEvent[] = [
  { type: 'probeStarted', name: 'imapSession', stage: 'mailbox', atMs: 61_320 },
  {
    type: 'observation',
    name: 'imapSession',
    observation: { mailbox: settings.mailAddress, transcript, durationMs: 80 },
    timing: { startMs: 61_320, endMs: 61_400 },
  },
];

/** Connections as they are seen directly, or through a proxy. */
const connected = (route: string): DiagnosisEvent[] =>
  (
    [
      ['authorityConnection', 'login.microsoftonline.com', 443],
      ['imapConnection', 'outlook.office365.com', 993],
    ] as const
  ).flatMap(([name, host, port]): DiagnosisEvent[] => [
    { type: 'probeStarted', name, stage: 'connectivity', atMs: 0 },
    {
      type: 'observation',
      name,
      observation: { host, port, route, addresses: route === 'direct' ? ['192.0.2.10'] : [], connectMs: 21 },
      timing: { startMs: 0, endMs: 48 },
    },
  ]);

const routed: DiagnosisEvent[] = [
  { type: 'probeStarted', name: 'hostRoutes', stage: 'connectivity', atMs: 50 },
  {
    type: 'observation',
    name: 'hostRoutes',
    observation: {
      hosts: [
        {
          host: 'outlook.office365.com',
          ports: [993],
          route: 'direct',
          dns: {
            ipv4: { found: ['192.0.2.10'], tookMs: 3 },
            ipv6: { found: ['2001:db8::10'], tookMs: 4 },
            aliases: ['ooc-g2.tm-4.office.com', 'hhn-efz.ms-acdc.office.com'],
          },
          addresses: ['192.0.2.10', '2001:db8::10'],
          attempts: [
            { address: '192.0.2.10', port: 993, tookMs: 21 },
            {
              address: '2001:db8::10',
              port: 993,
              tookMs: 3_500,
              failure: { phase: 'connect', code: 'TIMEOUT', message: 'no answer within 3500 ms' },
            },
          ],
        },
      ],
    },
    timing: { startMs: 50, endMs: 3_560 },
  },
];

const atWork: DiagnosisEvent = { type: 'probeStarted', name: 'imapConnection', stage: 'connectivity', atMs: 0 };

const signIn = (
  way: 'jiraRedirectUrl' | 'companionRedirectUri' | 'pastedAddress',
  secondsLeft = 600,
): DiagnosisEvent => ({
  type: 'signInRequired',
  signInUrl: `https://login.microsoftonline.com/common/oauth2/v2.0/authorize?state=${way}`,
  redirectUri: 'https://jira.contoso.example/mail-oauth/callback',
  way,
  returnOrigin: window.location.origin,
  expiresAt: new Date(Date.now() + secondsLeft * 1000).toISOString(),
});

/** One connection fails, and with it all that would have gone over it. */
function outOfReach(): RunState {
  const stopped = { discovery: 'blocked', registration: 'blocked', ...blockedAfter } as const;
  const findings = findingsWith({ connectivity: 'fail', ...stopped }).map((finding): Finding => {
    // Of the hosts, only the one to sign in at.
    if (finding.status === 'fail' && finding.subject !== 'authority')
      return {
        check: finding.check,
        ...(finding.subject && { subject: finding.subject }),
        stage: finding.stage,
        status: 'pass',
      };
    return finding.stage === 'discovery' || finding.stage === 'registration'
      ? { ...finding, blockedBy: ['authorityConnection'] }
      : finding;
  });
  return after(...connected('direct'), ...found(findings), { type: 'ended', report: reportOf(findings) });
}

const untilSignIn = found(findingsWith({ connectivity: 'pass', discovery: 'pass', registration: 'pass' }));
const blockedAfter = { authorization: 'blocked', scopes: 'blocked', mailbox: 'blocked' } as const;
const good = every('pass');
const cancelled = { ...reportOf([]).madeBy, ended: 'cancelled' } as const;

/** Every state a run can be shown in, by its name. */
export const runStates: Readonly<Record<string, SampleRun>> = {
  empty: { state: initialRun },
  waiting: { state: after() },
  running: { state: after(atWork) },
  'waits for a person': { state: after(...untilSignIn, signIn('jiraRedirectUrl')) },
  'waits again, other way': {
    state: after(...untilSignIn, signIn('jiraRedirectUrl'), signIn('companionRedirectUri', 50)),
  },
  'waits for a pasted address': {
    state: after(...untilSignIn, signIn('companionRedirectUri'), signIn('pastedAddress')),
  },
  'sign-in out of time': { state: after(...untilSignIn, signIn('companionRedirectUri', 0)) },
  'stream interrupted': { state: { ...after(atWork, ...untilSignIn), stream: 'reconnecting' } },
  'stream lost': { state: { ...after(atWork, ...untilSignIn), stream: 'lost' } },
  passed: { state: ended(good) },
  'passed, what was observed': {
    state: after(...connected('direct'), ...routed, ...session, ...found(findingsWith(good)), {
      type: 'ended',
      report: reportOf(findingsWith(good)),
    }),
  },
  'passed, through a web proxy': {
    state: after(...connected('http://proxy.contoso.example:3128'), ...found(findingsWith(good)), {
      type: 'ended',
      report: reportOf(findingsWith(good)),
    }),
  },
  warned: { state: ended({ ...good, scopes: 'warn' }) },
  failed: { state: ended({ ...good, registration: 'fail', ...blockedAfter }) },
  'failed everywhere': { state: ended(every('fail')) },
  'sign-in host out of reach': { state: outOfReach() },
  blocked: { state: ended({ ...good, ...blockedAfter }, { madeBy: cancelled }) },
  'not applicable': { state: ended({ ...good, authorization: 'notApplicable', scopes: 'notApplicable' }) },
  'a fault of ours': { state: ended(good, { bugs: [{ name: 'TypeError', where: 'granted-scopes' }] }) },
  'compared: fixed, new, still there': {
    state: ended({ ...good, discovery: 'fail', mailbox: 'fail' }),
    before: findingsWith({ ...good, registration: 'fail', mailbox: 'fail' }),
  },
};
