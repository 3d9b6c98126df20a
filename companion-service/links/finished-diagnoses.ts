import type { DiagnosisRequest } from '../diagnosis/running-diagnoses.ts';
import type { Secret } from '../probes/secret.ts';
import { type ReportMaker, storeReport } from '../storage/reports.ts';
import type { Vault } from './vault.ts';

/** A diagnosis that has ended, with what a link that re-runs it would need. In memory only, for as long as it can be shared. */
export interface FinishedDiagnosis {
  readonly owner: string;
  /** Id of the stored report; rejects when it could not be stored. */
  readonly reportId: Promise<string>;
  readonly clientSecret: Secret;
  readonly refreshToken: Secret | undefined;
}

/** Whose diagnosis it is: who sees it now, and whom the stored report belongs to. */
export interface DiagnosisOwner {
  readonly owner: string;
  readonly reportOwner: string;
}

export type KeepingHooks = Required<Pick<DiagnosisRequest, 'keepRefreshToken' | 'keepReport'>>;

const keptMs = 60 * 60_000;

/** Stores the reports of ended diagnoses, and holds their secrets for an hour, should a link that re-runs be made. */
export class FinishedDiagnoses {
  readonly #vault: Vault;
  readonly #onFault: (error: unknown) => void;
  readonly #byId = new Map<string, FinishedDiagnosis>();

  constructor(vault: Vault, onFault: (error: unknown) => void) {
    this.#vault = vault;
    this.#onFault = onFault;
  }

  /** What a diagnosis is started with, so that its end is kept. */
  hooksFor(
    { owner, reportOwner }: DiagnosisOwner,
    clientSecret: Secret,
    madeBy: ReportMaker = 'diagnosis',
  ): KeepingHooks {
    let refreshToken: Secret | undefined;
    return {
      keepRefreshToken: (last) => {
        refreshToken = last;
      },
      keepReport: (id, report) => {
        const reportId = storeReport(this.#vault.store, { owner: reportOwner, madeBy, report });
        reportId.catch(this.#onFault);
        this.#byId.set(id, { owner, reportId, clientSecret, refreshToken });
        setTimeout(() => this.#byId.delete(id), keptMs).unref();
      },
    };
  }

  find(id: string, owner: string): FinishedDiagnosis | undefined {
    const found = this.#byId.get(id);
    return found?.owner === owner ? found : undefined;
  }

  /** Resolves when every report that is being stored has been. */
  async settled(): Promise<void> {
    await Promise.allSettled([...this.#byId.values()].map(({ reportId }) => reportId));
  }
}
