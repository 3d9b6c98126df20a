import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Report } from '../diagnosis/report.ts';

/** What a diagnosis came to, as a label: few words, so that no series is of one mailbox only. */
export function outcomeOf({ madeBy, findings }: Report): string {
  if (madeBy.ended !== 'complete') return madeBy.ended;
  return (['fail', 'warn'] as const).find((worst) => findings.some(({ status }) => status === worst)) ?? 'pass';
}

export interface MetricSources {
  readonly runningDiagnoses: () => number;
  readonly connections: () => Promise<number>;
  /** Undefined where nothing is stored. */
  readonly isStorageUp: () => Promise<boolean | undefined>;
}

/**
 * Numbers for Prometheus. Labels are words of ours and never a value of a request: no address, no host, no name.
 * @see https://prometheus.io/docs/practices/naming/
 */
export class Metrics {
  readonly #registry = new Registry();
  readonly #diagnoses: Counter<'outcome' | 'plan'>;
  readonly #seconds: Histogram;
  readonly #linkUses: Counter<'use'>;
  readonly #refusals: Counter<'status'>;
  readonly #faults: Counter;

  constructor({ runningDiagnoses, connections, isStorageUp }: MetricSources) {
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    this.#diagnoses = new Counter({
      name: 'mail_oauth_diagnoses_total',
      help: 'Diagnoses that have ended, by what they came to and by plan.',
      labelNames: ['outcome', 'plan'],
      registers,
    });
    this.#seconds = new Histogram({
      name: 'mail_oauth_diagnosis_duration_seconds',
      help: 'How long diagnoses took, waiting for a person included.',
      buckets: [0.5, 1, 2, 5, 10, 30, 60, 300, 900],
      registers,
    });
    this.#linkUses = new Counter({
      name: 'mail_oauth_link_uses_total',
      help: 'Support links opened, and re-runs started with them.',
      labelNames: ['use'],
      registers,
    });
    this.#refusals = new Counter({
      name: 'mail_oauth_refusals_total',
      help: 'Requests refused for who asked, from where, or how often, by HTTP status.',
      labelNames: ['status'],
      registers,
    });
    this.#faults = new Counter({
      name: 'mail_oauth_faults_total',
      help: 'Faults of the companion itself; its log tells where.',
      registers,
    });
    new Gauge({
      name: 'mail_oauth_diagnoses_running',
      help: 'Diagnoses that run now.',
      registers,
      collect() {
        this.set(runningDiagnoses());
      },
    });
    new Gauge({
      name: 'mail_oauth_connections',
      help: 'Connections to the companion that are open now.',
      registers,
      async collect() {
        this.set(await connections());
      },
    });
    new Gauge({
      name: 'mail_oauth_sockets',
      help: 'TCP sockets of the process, those to mail servers and to the database included.',
      registers,
      collect() {
        this.set(process.getActiveResourcesInfo().filter((kind) => kind === 'TCPSocketWrap').length);
      },
    });
    new Gauge({
      name: 'mail_oauth_storage_up',
      help: '1 while the storage answers, 0 while it does not; missing where nothing is stored.',
      registers,
      async collect() {
        const isUp = await isStorageUp();
        if (isUp !== undefined) this.set(isUp ? 1 : 0);
        else this.reset();
      },
    });
  }

  diagnosisEnded(report: Report): void {
    this.#diagnoses.inc({ outcome: outcomeOf(report), plan: report.settings.plan });
    this.#seconds.observe(report.madeBy.durationMs / 1000);
  }

  linkUsed(use: 'opened' | 'rerun'): void {
    this.#linkUses.inc({ use });
  }

  refused(status: number): void {
    this.#refusals.inc({ status: String(status) });
  }

  fault(): void {
    this.#faults.inc();
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  /** All of it in Prometheus's text format. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }
}
