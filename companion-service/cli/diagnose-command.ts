import { idInWords } from '#facts/check-titles.ts';
import { planOf } from '#facts/plans.ts';
import type { Stage } from '#facts/stages.ts';
import { checks } from '../checks/index.ts';
import { diagnosisContext } from '../diagnosis/diagnosis-context.ts';
import { defaultLimits } from '../diagnosis/diagnosis-limits.ts';
import type { DiagnosisEvent } from '../diagnosis/events.ts';
import type { FleetMember } from '../diagnosis/fleet.ts';
import { pastedAnswer } from '../diagnosis/pasted-answer.ts';
import type { DiagnosisContext } from '../diagnosis/probe.ts';
import { probes } from '../diagnosis/probes/index.ts';
import type { Report } from '../diagnosis/report.ts';
import { runDiagnosis } from '../diagnosis/run-diagnosis.ts';
import { reportJson, reportMarkdown } from '../links/report-files.ts';
import { tellReport } from '../links/told-report.ts';
import type { NetworkDoor } from '../probes/network/network-door.ts';
import { Secret } from '../probes/secret.ts';
import { version } from '../version.ts';
import type { FoundConnection } from './find-connection.ts';
import { reportLines } from './report-lines.ts';
import { type paintFor, valueLines } from './told-lines.ts';

/** What can be looked at before anything is registered at Microsoft. */
const stagesWithoutApp: readonly Stage[] = ['connectivity', 'discovery'];

interface DiagnoseOptions {
  readonly connection: FoundConnection;
  /** Absent where no client ID was given: then only what needs none is looked at. */
  readonly clientSecret: Secret | undefined;
  readonly form: 'words' | 'json' | 'markdown';
  readonly door: NetworkDoor;
  readonly signal: AbortSignal;
  /** Shows the address to sign in at, and resolves to what the person pasted. */
  readonly askToSignIn: (signInUrl: string, account: string) => Promise<string | undefined>;
  /** Handed what `check` takes, when all of it was found to be accepted. */
  readonly keep?: ((member: FleetMember) => void) | undefined;
  readonly write: (text: string) => void;
  /** Told where the diagnosis stands; a person looks at it, no program. */
  readonly showProgress: (text: string) => void;
  readonly paint: ReturnType<typeof paintFor>;
}

/** Every stage of the report that was not left out on purpose. */
const told = (report: Report, stages: readonly Stage[] | undefined) => {
  const whole = tellReport(report, { hidesAddress: false });
  return stages
    ? { ...whole, findings: whole.findings.filter(({ finding }) => stages.includes(finding.stage)) }
    : whole;
};

function headLines({ settings, evidence, hasClientId }: FoundConnection): readonly string[] {
  const seen = evidence.filter(({ field }) => field !== 'issuer').map(({ field, value }) => `${field} ${value}`);
  return [
    ...valueLines([
      ['Mailbox', settings.mailAddress],
      ['Plan', planOf(settings.plan).displayName],
      ...(seen.length > 0 ? [['Known by', seen.join(', ')] as const] : []),
      ['Tenant', settings.tenant],
      [
        'Protocol',
        `${settings.protocols.join(', ')}, ${settings.grant === 'client_credentials' ? 'as an app without a user' : 'as a person who signs in'}`,
      ],
    ]),
    ...(hasClientId ? [] : ['', 'No --client-id: looked at is what needs no app registration.']),
    '',
  ];
}

/**
 * Diagnoses one mailbox with a person at the terminal. Resolves to the exit code: 0 when nothing failed, 1 when
 * something did, 130 when it was interrupted.
 */
export async function diagnoseCommand(options: DiagnoseOptions): Promise<0 | 1 | 130> {
  const { connection, clientSecret, form, door, signal, askToSignIn, keep, write, showProgress, paint } = options;
  const { settings } = connection;
  const stages = clientSecret ? undefined : stagesWithoutApp;
  const secret = clientSecret ?? new Secret('');
  const parts = {
    probes: probes.filter(({ stage }) => stages?.includes(stage) ?? true),
    checks: checks.filter(({ stage }) => stages?.includes(stage) ?? true),
    version,
    now: Date.now,
  };
  const context: DiagnosisContext = diagnosisContext({
    settings,
    clientSecret: secret,
    redirectUri: connection.redirectUrl ?? '',
    door,
    signal,
    timeoutMs: defaultLimits.stepMs,
    askToSignIn: async ({ signInUrl }) => {
      showProgress('');
      const stopped = new Promise<undefined>((resolve) =>
        signal.addEventListener('abort', () => resolve(undefined), { once: true }),
      );
      const account = settings.signInAddress ?? settings.mailAddress;
      const pasted = await Promise.race([askToSignIn(signInUrl, account), stopped]);
      return pasted?.trim() ? pastedAnswer(pasted) : undefined;
    },
  });
  const onEvent = (event: DiagnosisEvent): void => {
    if (event.type === 'probeStarted') showProgress(`${idInWords(event.stage)}: ${idInWords(event.name)} …`);
  };
  const report = await runDiagnosis(parts, context, onEvent);
  showProgress('');
  const shown = told(report, stages);
  if (form === 'json') write(reportJson(shown, version));
  else if (form === 'markdown') write(reportMarkdown(shown, version));
  else write(`${[...headLines(connection), ...reportLines(shown, paint)].join('\n')}\n`);
  if (signal.aborted) return 130;
  const { refreshToken } = context.holdings;
  const isAccepted =
    settings.grant === 'client_credentials' ? report.observations.registrationToken?.hasAccessToken : refreshToken;
  if (keep && clientSecret && isAccepted) keep({ settings, clientSecret, ...(refreshToken && { refreshToken }) });
  return shown.findings.some(({ finding }) => finding.status === 'fail') ? 1 : 0;
}
