import * as z from 'zod';
import { customCloudsSchema } from '#facts/custom-clouds.ts';
import { planIds } from '#facts/plans.ts';
import { clientSecretSchema, settingsSchema } from '#facts/settings.ts';

/**
 * The companion's HTTP API under `/mail-oauth/api`, as schemas: validation, the OpenAPI description and the page's
 * types come from here. Errors are `application/problem+json` (RFC 9457) with `fieldErrors` where fields are wrong.
 */

export const health = z.object({ version: z.string() });

/** Who the companion takes the caller for, and until when (ISO 8601 instants). */
export const session = z.object({
  userName: z.string(),
  rank: z.enum(['jiraUser', 'admin', 'systemAdmin']),
  provedAt: z.string(),
  /** Slides with use, up to `endsAt`. */
  expiresAt: z.string(),
  endsAt: z.string(),
});

export const detectionRequest = z.strictObject({ mailAddress: z.string('REQUIRED').max(320, 'TOO_LONG') });

export const detectionAnswer = z.object({
  domain: z.string(),
  candidates: z.array(
    z.object({
      plan: z.enum(planIds),
      tenantId: z.string(),
      evidence: z.array(z.object({ field: z.string(), value: z.string(), weight: z.enum(['strong', 'weak']) })),
    }),
  ),
  foreignMx: z.array(z.string()),
  silentAuthorities: z.array(z.string()),
});

export const cloudsAnswer = z.object({ clouds: customCloudsSchema });

export const diagnosisRequest = z.strictObject({
  settings: settingsSchema,
  clientSecret: clientSecretSchema,
  /** Jira's own Redirect URL, for the answer of the sign-in; taken where it is on an origin of this installation. */
  jiraRedirectUrl: z.string().max(2_000, 'TOO_LONG').optional(),
});

/** A new secret, where the one that the diagnosis was started with is what was wrong. */
export const stageRequest = z.strictObject({ clientSecret: z.optional(clientSecretSchema) });

export const diagnosisCreated = z.object({
  id: z.string(),
  /** Address of the server-sent events, from the origin's root. */
  events: z.string(),
});

/**
 * The address the browser ended on, or the text of Microsoft's error page, pasted by the admin; or, marked so, the
 * address at which the page itself found the window again. Without an answer in it, that way is given up.
 */
export const pastedAuthorizationResponse = z.strictObject({
  pasted: z.string('REQUIRED').min(1, 'REQUIRED').max(20_000, 'TOO_LONG'),
  returnedBy: z.literal('jiraRedirectUrl').optional(),
});

export const explanationRequest = z.strictObject({ text: z.string('REQUIRED').max(1_000_000, 'TOO_LONG') });

export const explanationAnswer = z.object({
  findings: z.array(
    z.object({
      code: z.string(),
      title: z.string(),
      cause: z.string(),
      remedy: z.array(z.object({ text: z.string(), link: z.string().optional(), command: z.string().optional() })),
      fixedBy: z.string(),
      certainty: z.enum(['confirmed', 'observed', 'unconfirmed']),
      evidence: z.string(),
    }),
  ),
});

export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string().optional(),
  /** Path at which Jira signs the caller in, where the companion has an origin of its own. */
  signIn: z.string().optional(),
  fieldErrors: z.array(z.object({ field: z.string(), code: z.string(), text: z.string() })).optional(),
});
