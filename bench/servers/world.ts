import type { PlanId } from '#facts/plans.ts';

/** What a client needs to know of the servers: written as JSON by `servers/main.ts`, read by every subject. */
export interface World {
  /** Address the servers are reached at from here. */
  readonly address: string;
  /** PEM file of the authority that signed every certificate. */
  readonly caFile: string;
  readonly ports: {
    readonly https: number;
    readonly imaps: number;
    readonly pop3s: number;
    /** Absent where this Dovecot has no submission. */
    readonly submission?: number;
  };
  readonly authorityHost: string;
  readonly graphHost: string;
  readonly mailHost: string;
  readonly plan: PlanId;
  readonly tenant: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scopes: { readonly outlook: string; readonly graph: string };
  readonly mailboxes: readonly BenchMailbox[];
}

export interface BenchMailbox {
  readonly address: string;
  readonly refreshToken: string;
  /** For measures that begin with a token in hand: good for IMAP and POP, and for Graph. */
  readonly outlookAccessToken: string;
  readonly graphAccessToken: string;
}
