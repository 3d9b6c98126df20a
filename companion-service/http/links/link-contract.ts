import * as z from 'zod';

/** Support links over HTTP; what a holder of one sees are pages, not operations. */

export const linkRequest = z.strictObject({
  /** A diagnosis of the caller's that has ended within the last hour. */
  diagnosisId: z.string('REQUIRED').min(1, 'REQUIRED').max(100, 'TOO_LONG'),
  permission: z.enum(['view', 'rerun'], 'MALFORMED'),
  hours: z.int('MALFORMED').min(1, 'MALFORMED').max(720, 'MALFORMED').default(168),
  withMailAddress: z.boolean('MALFORMED').default(false),
});

const note = z.object({
  side: z.enum(['admin', 'support']),
  author: z.string().optional(),
  /** ISO 8601 instants here and below. */
  writtenAt: z.string(),
  text: z.string(),
  finding: z.string().optional(),
  mark: z.string().optional(),
});

export const link = z.object({
  id: z.string(),
  mailAddress: z.string(),
  permission: z.enum(['view', 'rerun']),
  withMailAddress: z.boolean(),
  state: z.enum(['open', 'expired', 'revoked']),
  madeAt: z.string(),
  expiresAt: z.string(),
  uses: z.number(),
  lastUsedAt: z.string().optional(),
  reruns: z.array(z.object({ startedAt: z.string(), state: z.enum(['running', 'ended', 'failed']) })),
  notes: z.array(note),
});

export const linkMade = z.object({
  link,
  /** What to hand on. Told once: only a hash of its secret part is kept. */
  address: z.string(),
});

export const linkList = z.object({ links: z.array(link) });

const longestNote = 4000;

export const adminNote = z.strictObject({
  text: z.string('REQUIRED').trim().min(1, 'REQUIRED').max(longestNote, 'TOO_LONG'),
});

/** What the form of a link's page sends: empty fields are fields left out. */
export const supportNote = z.object({
  text: z.string().trim().min(1).max(longestNote),
  name: z.string().trim().max(100).optional(),
  finding: z.string().max(100).optional(),
  mark: z.string().max(40).optional(),
});

export const readiness = z.object({ ready: z.boolean(), storage: z.enum(['up', 'down', 'none']) });
