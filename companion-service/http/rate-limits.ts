import type { Request } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Store } from '../storage/store.ts';
import { Problem } from './problem.ts';
import { sharedCounter } from './shared-counter.ts';

/** How many within how many seconds. */
interface Rate {
  readonly points: number;
  readonly duration: number;
}

/** Generous for people, tight for machines that try. */
export const defaultRates = {
  /** Requests of one caller, once known. */
  caller: { points: 600, duration: 60 },
  /** Requests of one address that nobody was asked about. */
  address: { points: 600, duration: 60 },
  /** Proofs of one address that prove nothing: wrong tokens, wrong links, dead Jira sessions. */
  failedProof: { points: 30, duration: 60 },
  /** Diagnoses, detections and re-runs of one caller. */
  start: { points: 120, duration: 600 },
  /** The same against one mailbox or domain, whoever asks: Microsoft locks accounts, and throttles. */
  target: { points: 120, duration: 600 },
} as const satisfies Record<string, Rate>;

export type Rates = { readonly [name in keyof typeof defaultRates]: Rate };

export interface RateLimits {
  caller(owner: string): Promise<void>;
  address(request: Request): Promise<void>;
  failedProof(request: Request): Promise<void>;
  /** Something that goes out to others: of this caller, against this mailbox or domain. */
  start(owner: string, target: string): Promise<void>;
  /** One start of this caller, against many mailboxes. */
  startMany(owner: string, targets: readonly string[]): Promise<void>;
}

const addressOf = ({ ip, socket }: Request): string => ip ?? socket.remoteAddress ?? 'unknown';

/**
 * Limits, each of which rejects with a 429 that says when to try again. With a store they are counted for all replicas
 * together, and in memory while it is away.
 */
export function createRateLimits(rates: Partial<Rates> = {}, store?: Store): RateLimits {
  const limiter = (name: keyof Rates) => {
    const rate = { keyPrefix: name, ...defaultRates[name], ...rates[name] };
    const counter = store ? sharedCounter(store, rate) : new RateLimiterMemory(rate);
    return async (key: string): Promise<void> => {
      try {
        await counter.consume(key);
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
        throw new Problem(429, 'Too many requests', {
          detail: `Try again in ${seconds} seconds.`,
          headers: { 'retry-after': String(seconds) },
        });
      }
    };
  };
  const [caller, address, failedProof, start, target] = [
    limiter('caller'),
    limiter('address'),
    limiter('failedProof'),
    limiter('start'),
    limiter('target'),
  ];
  return {
    caller,
    address: (request) => address(addressOf(request)),
    failedProof: (request) => failedProof(addressOf(request)),
    start: async (owner, about) => {
      await start(owner);
      await target(about.toLowerCase());
    },
    startMany: async (owner, targets) => {
      await start(owner);
      for (const about of targets) await target(about.toLowerCase());
    },
  };
}
