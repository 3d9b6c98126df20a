/** Times, in milliseconds. */
export interface DiagnosisLimits {
  /** One request or one step of a protocol. */
  readonly stepMs: number;
  /** The whole diagnosis, waiting for a person included. */
  readonly diagnosisMs: number;
  /** How long a sign-in is waited for. */
  readonly signInMs: number;
  /** How long a diagnosis goes on with nobody listening. */
  readonly unheardMs: number;
  /** How long a finished one is kept. */
  readonly keptMs: number;
  /** How long a finished one holds its secret and tokens, so that one stage can be checked again. */
  readonly heldMs: number;
  /** Diagnoses that one owner may have running at once. */
  readonly perOwner: number;
}

export const defaultLimits: DiagnosisLimits = {
  stepMs: 15_000,
  diagnosisMs: 15 * 60_000,
  signInMs: 10 * 60_000,
  unheardMs: 20_000,
  keptMs: 60 * 60_000,
  heldMs: 15 * 60_000,
  perOwner: 4,
};
