import * as z from 'zod/mini';
import { type PlanId, planIds } from './plans.ts';
import { grants, protocols } from './scopes.ts';

/**
 * The settings of one connection between Jira and a mailbox: what the page asks for, what the API takes, and what a
 * report keeps. The client secret is not among them: it travels beside them and is never stored.
 *
 * Messages are codes of `field-errors.ts`, so that the page and the API say the same words.
 */

const bounded = (max: number) =>
  z.string('REQUIRED').check(z.trim(), z.minLength(1, 'REQUIRED'), z.maxLength(max, 'TOO_LONG'));

const hostPattern = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
const guidPattern = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** True for the textual form of a GUID (RFC 9562 section 4), as Entra prints client, tenant and secret IDs. */
export const isGuid = (text: string): boolean => guidPattern.test(text.trim());

const mailAddress = bounded(320).check(
  z.regex(/^[^@]*@[^@]*$/, 'ADDRESS_WITHOUT_DOMAIN'),
  z.regex(/^[^\s@<>()[\]\\,;:"\p{Cc}]{1,64}@[^@\s]+$/u, 'ADDRESS_MALFORMED'),
  z.refine((value) => {
    try {
      return hostPattern.test(new URL(`http://${value.slice(value.indexOf('@') + 1)}/`).hostname);
    } catch {
      return false;
    }
  }, 'ADDRESS_MALFORMED'),
);

const tenant = bounded(253).check(
  z.refine((value) => !/[:/\\]/.test(value), 'TENANT_IS_URL'),
  z.refine(
    (value) => isGuid(value) || hostPattern.test(value) || ['common', 'organizations', 'consumers'].includes(value),
    'TENANT_MALFORMED',
  ),
);

const clientId = bounded(64).check(z.refine(isGuid, 'CLIENT_ID_NOT_GUID'));

const httpsUrl = bounded(2048).check(
  z.refine((value) => /^https:\/\//i.test(value) && URL.canParse(value), 'URL_NOT_HTTPS'),
  z.refine((value) => !URL.canParse(value) || new URL(value).username === '', 'URL_WITH_CREDENTIALS'),
);

const endpoint = z.object({
  host: bounded(253).check(z.regex(hostPattern, 'HOST_MALFORMED')),
  port: z.int('PORT_MALFORMED').check(z.minimum(1, 'PORT_MALFORMED'), z.maximum(65535, 'PORT_MALFORMED')),
});

const scope = bounded(500).check(z.regex(/^[\x21\x23-\x5B\x5D-\x7E]+$/, 'SCOPE_MALFORMED'));

const settingsShape = z.strictObject({
  /** The mailbox that Jira reads. */
  mailAddress,
  /** Who signs in, when it is not the mailbox itself (shared mailbox). Not used by an app without a user. */
  signInAddress: z.optional(mailAddress),
  plan: z.custom<PlanId>((id) => (planIds as readonly unknown[]).includes(id), 'PLAN_UNKNOWN'),
  /** Tenant GUID, verified domain, `common`, `organizations` or `consumers`. */
  tenant,
  protocols: z.array(z.enum(protocols, 'PROTOCOL_UNKNOWN')).check(z.minLength(1, 'REQUIRED')),
  grant: z.enum(grants, 'GRANT_UNKNOWN'),
  clientId,
  /**
   * A mailbox that an app without a user must not be able to open: tried, to prove that the app is limited. Only its
   * inbox is asked for; nothing in it is read and nothing changed.
   */
  otherMailbox: z.optional(mailAddress),
  /**
   * Opens the inbox over IMAP for writing (SELECT in place of EXAMINE), to prove that Jira may mark and move messages.
   * It changes no message, but the server clears the mark \Recent for everybody (RFC 3501 section 2.3.2).
   */
  readWrite: z.optional(z.boolean('MALFORMED')),
  /** What the admin changed on top of the preset. A host outside the known clouds is refused by the companion. */
  overrides: z.optional(
    z.strictObject({
      authorizationEndpoint: z.optional(httpsUrl),
      tokenEndpoint: z.optional(httpsUrl),
      outlookScopes: z.optional(z.array(scope).check(z.maxLength(20, 'TOO_MANY'))),
      graphScopes: z.optional(z.array(scope).check(z.maxLength(20, 'TOO_MANY'))),
      graphResource: z.optional(httpsUrl),
      imap: z.optional(endpoint),
      pop: z.optional(endpoint),
      smtp: z.optional(endpoint),
    }),
  ),
});

const isOneMailbox = (one: string, other: string | undefined): boolean => one.toLowerCase() === other?.toLowerCase();

export const settingsSchema = settingsShape.check(
  // The app has to open the one and be refused the other: for one mailbox, neither verdict would mean anything.
  z.refine(({ mailAddress, otherMailbox }) => !isOneMailbox(mailAddress, otherMailbox), {
    error: 'SAME_MAILBOX',
    path: ['otherMailbox'],
  }),
);

export type Settings = z.infer<typeof settingsSchema>;

/** A client secret as typed: bounded, otherwise untouched, because its shape is for a check to judge. */
export const clientSecretSchema = z.string('REQUIRED').check(z.minLength(1, 'REQUIRED'), z.maxLength(1024, 'TOO_LONG'));

/** One field that cannot be used: dotted path, and a code of `field-errors.ts`. */
export interface FieldError {
  readonly field: string;
  readonly code: string;
}

/** Field errors of a failed parse, at most one a field, the first rule broken. */
export function fieldErrorsOf(error: z.core.$ZodError): FieldError[] {
  const byField = new Map<string, string>();
  for (const issue of error.issues) {
    const unknownKeys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
    for (const key of unknownKeys) {
      const field = [...issue.path, ...(key === undefined ? [] : [key])].join('.');
      if (!byField.has(field)) byField.set(field, key === undefined ? issue.message : 'FIELD_UNKNOWN');
    }
  }
  return [...byField].map(([field, code]) => ({ field, code }));
}
