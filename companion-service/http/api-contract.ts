import * as z from 'zod';
import { clientSecretSchema, settingsSchema } from '#facts/settings.ts';

/**
 * The companion's HTTP API under `/mail-oauth/api`, as schemas: validation, the OpenAPI description and the page's
 * types come from here. Errors are `application/problem+json` (RFC 9457) with `fieldErrors` where fields are wrong.
 */

export const diagnosisRequest = z.strictObject({
  settings: settingsSchema,
  clientSecret: clientSecretSchema,
});

export const diagnosisCreated = z.object({
  id: z.string(),
  /** Server-sent events of this diagnosis, relative to the API's root. */
  events: z.string(),
});

export const detectionRequest = z.strictObject({ mailAddress: z.string().max(320) });

export const explanationRequest = z.strictObject({
  text: z.string().max(1_000_000),
  plan: z.string().max(40).optional(),
});

/** The address the browser ended on, or the text of Microsoft's error page, pasted by the admin. */
export const pastedAuthorizationResponse = z.strictObject({ pasted: z.string().min(1).max(20_000) });

export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string().optional(),
  fieldErrors: z.array(z.object({ field: z.string(), code: z.string(), text: z.string() })).optional(),
  requestId: z.string().optional(),
});
