import type { Plan } from './plans.ts';

/** A way to reach a mailbox. */
export type Protocol = 'imap' | 'pop' | 'smtp' | 'graph';
/** How the access token is obtained, in the words of RFC 6749 sections 4.1 and 4.4. */
export type Grant = 'authorization_code' | 'client_credentials';
/** The resource an access token is for. One access token is good for one resource. */
export type Resource = 'outlook' | 'graph';

export const protocols = ['imap', 'pop', 'smtp', 'graph'] as const satisfies readonly Protocol[];
export const grants = ['authorization_code', 'client_credentials'] as const satisfies readonly Grant[];

/** Which resource each protocol needs its access token for. */
export const resourceOf = {
  imap: 'outlook',
  pop: 'outlook',
  smtp: 'outlook',
  graph: 'graph',
} as const satisfies Record<Protocol, Resource>;

/** Permission names (the last path segment of a scope), delegated and app-only. */
export const permissionNames = {
  imap: { delegated: 'IMAP.AccessAsUser.All', shared: 'IMAP.AccessAsUser.All', appOnly: 'IMAP.AccessAsApp' },
  pop: { delegated: 'POP.AccessAsUser.All', shared: 'POP.AccessAsUser.All', appOnly: 'POP.AccessAsApp' },
  smtp: { delegated: 'SMTP.Send', shared: 'SMTP.Send', appOnly: 'SMTP.SendAsApp' },
  graph: { delegated: 'Mail.ReadWrite', shared: 'Mail.ReadWrite.Shared', appOnly: 'Mail.ReadWrite' },
} as const satisfies Record<Protocol, { delegated: string; shared: string; appOnly: string }>;

/** Scopes that belong to OpenID Connect and carry no resource; always bare. */
export const openIdScopes = ['openid', 'profile', 'email', 'offline_access'] as const;

/** What a set of scopes is for. */
export interface ScopeRequest {
  readonly plan: Plan;
  readonly protocols: readonly Protocol[];
  readonly grant: Grant;
  readonly sharedMailbox: boolean;
}

/**
 * The scopes to ask for, by resource, in the order they are asked for. A resource that no protocol needs is left out.
 * `outlookResource` chooses among the plan's alternatives; the first when left out.
 *
 * @see https://learn.microsoft.com/en-us/entra/identity-platform/scopes-oidc
 */
export function scopesByResource(
  { plan, protocols: wanted, grant, sharedMailbox }: ScopeRequest,
  outlookResource?: string,
): Partial<Record<Resource, readonly string[]>> {
  const appOnly = grant === 'client_credentials';
  const base: Record<Resource, string> = {
    outlook: outlookResource ?? (appOnly ? plan.outlookAppOnlyResources : plan.outlookResources)[0],
    graph: plan.graphResource,
  };
  const byResource: Partial<Record<Resource, string[]>> = {};
  for (const protocol of wanted) {
    const resource = resourceOf[protocol];
    const scopes = byResource[resource] ?? (appOnly ? [`${base[resource]}/.default`] : []);
    if (!appOnly) scopes.push(`${base[resource]}/${permissionNames[protocol][sharedMailbox ? 'shared' : 'delegated']}`);
    byResource[resource] = scopes;
  }
  return byResource;
}

/** The last path segment of a scope: `https://outlook.office.com/SMTP.Send` gives `SMTP.Send`. */
export const permissionOf = (scope: string): string => scope.slice(scope.lastIndexOf('/') + 1);
