import { type Plan, plans } from '#facts/plans.ts';
import { openIdScopes, permissionNames } from '#facts/scopes.ts';
import type { Organization } from '../organizations.ts';
import type { Application } from './directory.ts';
import { scopeErrors } from './grant-errors.ts';

type ResourceKind = 'outlook' | 'graph';

/** Ids of the resources' own applications, the same in every tenant. */
const resourceAppIds: Readonly<Record<ResourceKind, string>> = {
  outlook: '00000002-0000-0ff1-ce00-000000000000',
  graph: '00000003-0000-0000-c000-000000000000',
};

const mailPermissions = ['Mail.ReadBasic', 'Mail.Read', 'Mail.ReadWrite', 'Mail.Send'];
const sharedPermissions = ['Mail.Read.Shared', 'Mail.ReadWrite.Shared'];
/** What Exchange Online itself offers, whether or not Graph was named when it was registered. */
const protocolPermissions: readonly string[] = [permissionNames.imap, permissionNames.pop, permissionNames.smtp].map(
  ({ delegated }) => delegated,
);

/** Delegated permissions that exist on each resource. */
const delegatedPermissions: Readonly<Record<ResourceKind, readonly string[]>> = {
  outlook: [...protocolPermissions, ...mailPermissions, ...sharedPermissions],
  graph: ['User.Read', ...mailPermissions, ...sharedPermissions, ...protocolPermissions],
};

/** One resource of a scope parameter, and what is asked of it. */
export interface ResourceRequest {
  readonly kind: ResourceKind;
  /** The resource as the request spells it, without the trailing slash: it becomes `aud`. */
  readonly uri: string;
  readonly permissions: readonly string[];
}

export interface ScopeRequest {
  readonly openId: readonly string[];
  /** In the order of the request, each resource once. */
  readonly resources: readonly ResourceRequest[];
}

/**
 * Resource URIs by which Exchange Online is known in a tenant. Of a plan's alternatives only the last exists here, so
 * that a client which starts with the first has to fall back.
 */
const outlookUris = ({ outlookResources, outlookAppOnlyResources }: Plan): readonly string[] => [
  ...outlookResources.slice(-1),
  ...outlookAppOnlyResources.slice(-1),
  resourceAppIds.outlook,
];

/** Which resource a URI or an application ID means in a tenant. Throws AADSTS500011 for one that is not there. */
export const resourceNamed = (uri: string, { plan, displayName }: Organization): ResourceKind => {
  const wanted = uri.toLowerCase();
  if (outlookUris(plans[plan]).includes(wanted)) return 'outlook';
  if (wanted === plans[plan].graphResource || wanted === resourceAppIds.graph) return 'graph';
  throw scopeErrors.resourceNotFound(uri, displayName);
};

/** `https://outlook.office.com/IMAP.AccessAsUser.All`, or the resource's application ID in front of the slash. */
const qualifiedPattern = /^(https:\/\/[\w.-]+|[0-9a-f-]{36})\/{1,2}([A-Za-z.][\w.]*)$/i;
const barePattern = /^\.?[A-Za-z][\w.]*$/;

const isOpenId = (scope: string): boolean => (openIdScopes as readonly string[]).includes(scope.toLowerCase());

/** Splits a `scope` parameter in its words. */
export const scopeWords = (scope: string): string[] => scope.split(' ').filter((word) => word !== '');

/**
 * Reads a delegated `scope` parameter. A bare permission belongs to the resource named before it, or to Graph.
 * Throws AADSTS70011, 500011, 650053 or 650057.
 *
 * @see https://learn.microsoft.com/en-us/entra/identity-platform/scopes-oidc
 */
export const readScopes = (scope: string, application: Application, tenant: Organization): ScopeRequest => {
  const openId: string[] = [];
  const resources = new Map<string, { kind: ResourceKind; uri: string; permissions: string[] }>();
  let current: string = plans[tenant.plan].graphResource;
  for (const word of scopeWords(scope)) {
    if (isOpenId(word)) {
      openId.push(word.toLowerCase());
      continue;
    }
    const qualified = qualifiedPattern.exec(word);
    if (!qualified && !barePattern.test(word)) throw scopeErrors.invalid(word.slice(0, 300));
    if (qualified?.[1] !== undefined) current = qualified[1];
    const kind = resourceNamed(current, tenant);
    const entry = resources.get(current) ?? { kind, uri: current, permissions: [] };
    resources.set(current, entry);
    entry.permissions.push(...permissionsOf(qualified?.[2] ?? word, entry, application));
  }
  for (const { permissions, uri } of resources.values()) {
    if (permissions.includes('.default') && permissions.length > 1) {
      throw scopeErrors.invalid(`${uri}/.default`, " .default scope can't be combined with resource-specific scopes.");
    }
  }
  return {
    openId,
    resources: [...resources.values()].map(({ permissions, ...resource }) => ({
      ...resource,
      permissions: permissions.includes('.default')
        ? registeredOn(resource.kind, application)
        : [...new Set(permissions)],
    })),
  };
};

const permissionsOf = (
  name: string,
  { kind, uri }: { readonly kind: ResourceKind; readonly uri: string },
  application: Application,
): string[] => {
  const { clientId, displayName } = application.registration;
  if (registeredOn(kind, application).length === 0) {
    const listed = (['outlook', 'graph'] as const).filter((other) => registeredOn(other, application).length > 0);
    throw scopeErrors.resourceNotListed(
      clientId,
      displayName,
      uri,
      resourceAppIds[kind],
      listed.map((other) => resourceAppIds[other]).join(', '),
    );
  }
  if (name.toLowerCase() === '.default') return ['.default'];
  const permission = delegatedPermissions[kind].find((known) => known.toLowerCase() === name.toLowerCase());
  if (permission === undefined) throw scopeErrors.unknownPermission(displayName, name, resourceAppIds[kind]);
  return [permission];
};

/** The delegated permissions that the registration lists and the resource has. */
const registeredOn = (kind: ResourceKind, { registration }: Application): string[] =>
  registration.delegatedPermissions.filter((permission) => delegatedPermissions[kind].includes(permission));

/**
 * The permissions that a token for this resource carries: all that were consented to, not only those asked for. What
 * was registered under Graph counts for Exchange's own protocols too.
 */
export const permissionsInToken = ({ kind, permissions }: ResourceRequest, granted: ReadonlySet<string>): string[] =>
  delegatedPermissions[kind].filter(
    (permission) =>
      granted.has(permission) &&
      (kind === 'graph' || protocolPermissions.includes(permission) || permissions.includes(permission)),
  );
