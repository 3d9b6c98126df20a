import type { DiagnosisRequest } from '../diagnosis/running-diagnoses.ts';
import type { Secret } from '../probes/secret.ts';
import { type DiagnosisFate, fateOfDiagnosis, forgetDiagnosis, noteDiagnosis } from '../storage/diagnoses-under-way.ts';
import { type ReportMaker, storeReportSurely } from '../storage/reports.ts';
import { whileAway } from '../storage/while-away.ts';
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
  readonly #replica: string;
  readonly #onFault: (error: unknown) => void;
  /** What is being written of diagnoses that run. */
  readonly #noted = new Map<string, Promise<void>>();
  readonly #byId = new Map<string, FinishedDiagnosis>();

  /** `replica` is this process among those that share the storage. */
  constructor(vault: Vault, replica: string, onFault: (error: unknown) => void) {
    this.#vault = vault;
    this.#replica = replica;
    this.#onFault = onFault;
  }

  /** Notes that a diagnosis runs here, so that its owner is told should this process end without a word. */
  async begun(id: string, owner: string): Promise<void> {
    // A diagnosis is worth more than the note of it.
    const noting = noteDiagnosis(this.#vault.store, { id, owner, replica: this.#replica }).catch(this.#onFault);
    this.#noted.set(id, noting);
    await noting;
  }

  /** What has become of a diagnosis that does not run here. */
  fateOf(id: string, owner: string): Promise<DiagnosisFate | undefined> {
    return fateOfDiagnosis(this.#vault.store, id, owner);
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
        const reportId = storeReportSurely(this.#vault.store, { owner: reportOwner, madeBy, report });
        reportId.catch(this.#onFault);
        const forgotten = this.#forget(id, this.#noted.get(id)).finally(() => this.#noted.delete(id));
        this.#noted.set(id, forgotten);
        this.#byId.set(id, { owner, reportId, clientSecret, refreshToken });
        setTimeout(() => this.#byId.delete(id), keptMs).unref();
      },
    };
  }

  find(id: string, owner: string): FinishedDiagnosis | undefined {
    const found = this.#byId.get(id);
    return found?.owner === owner ? found : undefined;
  }

  async #forget(id: string, noting: Promise<void> | undefined): Promise<void> {
    await noting;
    await whileAway(() => forgetDiagnosis(this.#vault.store, id)).catch(this.#onFault);
  }

  /** Resolves when every report that is being stored has been, and its diagnosis is no longer noted as under way. */
  async settled(): Promise<void> {
    await Promise.all(this.#noted.values());
    await Promise.allSettled([...this.#byId.values()].map(({ reportId }) => reportId));
  }
}
