import type { Report } from '../diagnosis/report.ts';
import { type DiagnosisRequest, type RunningDiagnoses, TooManyDiagnoses } from '../diagnosis/running-diagnoses.ts';
import type { Secret } from '../probes/secret.ts';
import { appendAudit } from '../storage/audit.ts';
import { openCredentials, withRefreshToken } from '../storage/credentials.ts';
import {
  finishLinkRerun,
  type LinkRerun,
  noteRerunProgress,
  type RerunRefusal,
  startLinkRerun,
} from '../storage/link-reruns.ts';
import type { Link } from '../storage/links.ts';
import { findReport, storeReportSurely } from '../storage/reports.ts';
import { whileAway } from '../storage/while-away.ts';
import { ProgressKeeper } from './rerun-progress.ts';
import type { Vault } from './vault.ts';

/** How often a link may run again. */
export const rerunRate = { atMost: 3, withinMs: 60 * 60_000 } as const;

export interface RerunServices {
  readonly vault: Vault;
  readonly diagnoses: RunningDiagnoses;
  readonly redirectUri: string;
  /** This process among those that share the storage. */
  readonly replica: string;
  readonly onFault: (error: unknown) => void;
}

/** One whose process is gone is ended by another (`storage/replicas.ts`), so no clock is asked here. */
export const rerunStateOf = ({ finishedAt, reportId }: LinkRerun) => {
  if (reportId !== null) return 'ended';
  return finishedAt === null ? 'running' : 'failed';
};

/** Re-runs that links start: with the stored credentials, which nobody gets to see. */
export class Reruns {
  readonly #services: RerunServices;
  readonly #running = new Set<Promise<void>>();

  constructor(services: RerunServices) {
    this.#services = services;
  }

  /** Starts a re-run, unless the link may not, or its credentials are gone. */
  async start(link: Link): Promise<LinkRerun | RerunRefusal | 'noCredentials'> {
    if (link.scope !== 'rerun') return 'notOpen';
    const { store } = this.#services.vault;
    const first = await findReport(store, link.reportId);
    const credentials =
      link.credentialId === null ? undefined : await openCredentials(this.#services.vault, link.credentialId);
    if (!first || !link.credentialId || !credentials?.clientSecret) return 'noCredentials';
    const rerun = await startLinkRerun(store, link.id, { ...rerunRate, replica: this.#services.replica });
    if (typeof rerun === 'string') return rerun;
    await appendAudit(store, {
      actor: { kind: 'link', id: link.id },
      action: 'linkRerun',
      target: `report:${link.reportId}`,
    });
    const { clientSecret, refreshToken } = credentials;
    const { credentialId } = link;
    const run = async (): Promise<void> => {
      const diagnose = (current?: Secret) =>
        this.#diagnose(rerun.id, link, {
          settings: first.report.settings,
          clientSecret,
          redirectUri: this.#services.redirectUri,
          isReadAlong: true,
          ...(current && { refreshToken: current }),
        });
      const report = refreshToken ? await this.#withRotation(credentialId, diagnose) : (await diagnose()).report;
      const reportId = report && (await storeReportSurely(store, { owner: first.owner, madeBy: 'rerun', report }));
      await whileAway(() => finishLinkRerun(store, rerun.id, reportId ?? null));
    };
    this.#track(run(), rerun.id);
    return rerun;
  }

  /** Resolves when every re-run has ended and is stored. */
  async settled(): Promise<void> {
    await Promise.all(this.#running);
  }

  #track(run: Promise<void>, rerunId: string): void {
    const { store } = this.#services.vault;
    const settled = run
      .catch(async (error: unknown) => {
        if (!(error instanceof TooManyDiagnoses)) this.#services.onFault(error);
        await whileAway(() => finishLinkRerun(store, rerunId, null)).catch(this.#services.onFault);
      })
      .finally(() => {
        this.#running.delete(settled);
      });
    this.#running.add(settled);
  }

  /** One after the other with the newest refresh token, and its successor stored (RFC 6749 section 6). */
  async #withRotation(
    credentialId: string,
    diagnose: (current: Secret) => Promise<{ report: Report; refreshToken: Secret | undefined }>,
  ): Promise<Report | undefined> {
    let report: Report | undefined;
    await withRefreshToken(this.#services.vault, credentialId, async (current) => {
      const ran = await diagnose(current);
      report = ran.report;
      return ran.refreshToken ?? current;
    }).catch((error: unknown) => {
      // A server that went away meanwhile took the lock with it, not what was found.
      if (!report) throw error;
      this.#services.onFault(error);
    });
    return report;
  }

  #diagnose(
    rerunId: string,
    link: Link,
    request: DiagnosisRequest,
  ): Promise<{ report: Report; refreshToken: Secret | undefined }> {
    const { diagnoses, vault, onFault } = this.#services;
    const owner = `link:${link.id}`;
    const progress = new ProgressKeeper((now) => noteRerunProgress(vault.store, rerunId, now), onFault);
    return new Promise((resolve) => {
      let refreshToken: Secret | undefined;
      const id = diagnoses.start(owner, {
        ...request,
        keepRefreshToken: (last) => {
          refreshToken = last;
        },
        keepReport: (_id, report) => void progress.settled().then(() => resolve({ report, refreshToken })),
      });
      // Also keeps it going: a diagnosis that nobody listens to ends.
      diagnoses.listen(id, owner, 0, ({ event }) => {
        progress.take(event);
      });
    });
  }
}
