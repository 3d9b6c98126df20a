import * as z from 'zod';
import { type AuditAction, type AuditFilter, isAuditAction } from '../../storage/audit.ts';
import { Problem } from '../problem.ts';

const dayMs = 86_400_000;

const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .refine((text) => !Number.isNaN(Date.parse(text)));

/** Fields of the form that were left empty are fields left out. */
const querySchema = z.object({
  /** A user's name or key in Jira, or the id of a link or token. */
  who: z.string().trim().max(200).optional(),
  action: z.string().refine(isAuditAction).optional(),
  target: z.string().trim().max(200).optional(),
  /** First and last day, in UTC. */
  since: day.optional(),
  until: day.optional(),
  before: z.coerce.number().int().positive().optional(),
});

/** What somebody wants to see of the audit log, as they asked. */
export interface AuditQuery {
  readonly who?: string;
  readonly action?: AuditAction;
  readonly target?: string;
  readonly since?: string;
  readonly until?: string;
  readonly before?: number;
}

/** Reads the query of an address. Throws a 400 that names what cannot be used. */
export function readAuditQuery(query: Readonly<Record<string, unknown>>): AuditQuery {
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
  const parsed = querySchema.safeParse(given);
  if (parsed.success) return parsed.data as AuditQuery;
  const fields = [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))].join(', ');
  throw new Problem(400, 'Some values cannot be used', { detail: `Look at: ${fields}. Days are written 2026-11-24.` });
}

/** The query as the storage takes it; `names` are those of users by their key. */
export function filterOf(
  { who, action, target, since, until, before }: AuditQuery,
  names: ReadonlyMap<string, string>,
): AuditFilter {
  const keys = [...names].filter(([, name]) => name.toLowerCase() === who?.toLowerCase()).map(([key]) => key);
  return {
    ...(who !== undefined && { actorIds: [who, ...keys] }),
    ...(action !== undefined && { action }),
    ...(target !== undefined && { target }),
    ...(since !== undefined && { since: new Date(since) }),
    ...(until !== undefined && { until: new Date(Date.parse(until) + dayMs) }),
    ...(before !== undefined && { beforeSeq: before }),
  };
}

/** The query as it stands in an address. */
export function addressOf(path: string, query: AuditQuery): string {
  const parameters = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}
