import type { Router } from 'express';
import type { RunningDiagnoses } from '../../diagnosis/running-diagnoses.ts';
import { FinishedDiagnoses } from '../../links/finished-diagnoses.ts';
import { Reruns } from '../../links/reruns.ts';
import type { Vault } from '../../links/vault.ts';
import type { Metrics } from '../metrics.ts';
import type { RateLimits } from '../rate-limits.ts';
import type { Route } from '../route.ts';
import { linkRoutes } from './link-routes.ts';
import { reportPages } from './report-pages.ts';

export interface SupportLinkParts {
  /** Undefined when the storage could not be opened: then every operation says so. */
  readonly vault: Vault | undefined;
  readonly diagnoses: RunningDiagnoses;
  readonly publicUrl: string;
  readonly version: string;
  readonly toBrowserAddress: (url: string) => string;
  readonly onFault: (error: unknown) => void;
  readonly metrics: Metrics;
  /** This process among those that share the storage. */
  readonly replica: string;
}

/** Support links as the companion takes them in. */
export interface SupportLinks {
  readonly finished: FinishedDiagnoses | undefined;
  readonly routes: readonly Route[];
  readonly pages: (rateLimits: RateLimits) => Router;
  /** Resolves when all that was being stored has been. */
  settled(): Promise<void>;
}

export function supportLinks({ vault, ...parts }: SupportLinkParts): SupportLinks {
  const { diagnoses, publicUrl, version, toBrowserAddress, onFault, metrics, replica } = parts;
  const finished = vault && new FinishedDiagnoses(vault, replica, onFault);
  const redirectUri = `${publicUrl}/mail-oauth/callback`;
  const reruns = vault && new Reruns({ vault, diagnoses, redirectUri, replica, onFault });
  const view = vault && reruns && { store: vault.store, reruns, version };
  return {
    finished,
    routes: linkRoutes({ vault, finished, diagnoses, publicUrl, toBrowserAddress }),
    pages: (rateLimits) =>
      reportPages({ view, rateLimits, publicUrl, isSecure: publicUrl.startsWith('https:'), onFault, metrics }),
    settled: async () => {
      await Promise.all([finished?.settled(), reruns?.settled()]);
    },
  };
}
