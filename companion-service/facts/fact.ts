/**
 * How sure we are of a fact.
 *
 * - `confirmed`: the vendor's own documentation or code says so
 * - `observed`: seen in third-party code, issues or measurements, not in the vendor's documentation
 * - `unconfirmed`: no source, or sources conflict; the product says so wherever it uses the fact
 */
export type Certainty = 'confirmed' | 'observed' | 'unconfirmed';

/** Where a fact comes from, and the day (ISO 8601, `YYYY-MM-DD`) on which it was read there. */
export interface Source {
  readonly url: string;
  readonly readOn: string;
  readonly certainty: Certainty;
  /** What is not certain, in a few words, for people. */
  readonly doubt?: string;
}

/** A host and a TCP port, in the spelling that certificates and documentation use. */
export interface Endpoint {
  readonly host: string;
  readonly port: number;
}
