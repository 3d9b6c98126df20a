import { hash } from 'node:crypto';
import type { Observed } from '../probes/observations.ts';
import type { DiagnosisContext, Probe } from './probe.ts';

/** How long what was seen of a host or a tenant holds for the next mailbox, milliseconds. */
const heldMs = 60_000;

/** The key must not be readable as the secret that is part of it. */
const digest = (text: string): string => hash('sha256', text, 'base64url');

/**
 * The probes for many mailboxes: those that look at something which mailboxes have in common (`sharedBy`) look once and
 * tell all of them. `signal` is the fleet's: a mailbox that is given up takes nothing from the others.
 */
export function shareProbes(probes: readonly Probe[], signal: AbortSignal): readonly Probe[] {
  return probes.map((probe) => {
    const { sharedBy } = probe;
    if (!sharedBy) return probe;
    const seen = new Map<string, { readonly until: number; readonly observed: Promise<Observed> }>();
    const observe = (observed: Observed, context: DiagnosisContext): Promise<Observed> => {
      const key = digest(JSON.stringify(sharedBy(context, observed)));
      const known = seen.get(key);
      if (known && known.until > performance.now()) return known.observed;
      const fresh = probe.observe(observed, { ...context, signal });
      seen.set(key, { until: performance.now() + heldMs, observed: fresh });
      fresh.catch(() => seen.delete(key));
      return fresh;
    };
    return { ...probe, observe };
  });
}
