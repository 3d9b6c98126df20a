const dayMs = 86_400_000;
/** Microsoft advises less than twelve months, and the portal gives no more than 24. */
const proposedDays = 180;
const mostDays = 730;

/**
 * Day (`YYYY-MM-DD`) on which a secret that a script makes shall end: the wanted one where Entra would take it, else
 * half a year from now.
 */
export function proposedSecretEnd(wanted: string | undefined, nowMs: number): string {
  const wantedMs = wanted === undefined ? Number.NaN : Date.parse(wanted);
  const isPossible = wantedMs > nowMs && wantedMs <= nowMs + mostDays * dayMs;
  return new Date(isPossible ? wantedMs : nowMs + proposedDays * dayMs).toISOString().slice(0, 10);
}
