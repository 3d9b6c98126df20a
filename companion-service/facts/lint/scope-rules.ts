import { type Plan, planIds, planOf } from '../plans.ts';
import { permissionOf } from '../scopes.ts';
import { type LintFinding, lintFinding } from './lint-finding.ts';

/** Scopes as entered together, and what they are for. */
export interface ScopeSet {
  readonly scopes: readonly string[];
  readonly field: string;
  readonly plan: Plan;
  /** True where nobody adds offline_access and a person signs in. */
  readonly needsOfflineAccess: boolean;
}

const bare = new Set(['openid', 'profile', 'email', 'offline_access']);
const mailPermission = /^(?:IMAP|POP)\.AccessAsUser\.All$|^SMTP\.Send$/i;

const resourceOfScope = (scope: string): string | undefined =>
  URL.canParse(scope) ? new URL(scope).origin.toLowerCase() : undefined;

const outlookResourcesOf = (plan: Plan): readonly string[] => [
  ...new Set([
    ...plan.outlookResources,
    ...plan.outlookAppOnlyResources,
    ...plan.outlookAudiences.filter((audience) => audience.startsWith('https:')),
  ]),
];

const isResourceOfSomePlan = (resource: string): boolean =>
  planIds.some((id) => [...outlookResourcesOf(planOf(id)), planOf(id).graphResource].includes(resource));

/** Rules for one entry; the first that applies says it all. */
function lintScope(scope: string, { field, plan }: ScopeSet): LintFinding | undefined {
  const resource = resourceOfScope(scope);
  const permission = permissionOf(scope.replace(/\/+$/, ''));
  const expected = `${plan.outlookResources[0]}/${permission}`;
  if (/[\s,;]/.test(scope.trim())) return lintFinding('SCOPES_JOINED', field, { scope });
  if (permission === 'offline_access' && resource !== undefined)
    return lintFinding('OFFLINE_ACCESS_PREFIXED', field, { scope });
  if (scope.endsWith('/')) return lintFinding('SCOPE_ENDS_IN_SLASH', field, { scope });
  if (resource === undefined)
    return mailPermission.test(scope) ? lintFinding('SCOPE_WITHOUT_HOST', field, { scope, expected }) : undefined;
  const own = [...outlookResourcesOf(plan), plan.graphResource];
  if (!own.includes(resource) && isResourceOfSomePlan(resource))
    return lintFinding('SCOPE_HOST_OF_OTHER_PLAN', field, {
      scope,
      expected: mailPermission.test(permission) || permission === '.default' ? plan.outlookResources : own,
    });
  if (resource === plan.graphResource && mailPermission.test(permission))
    return lintFinding('SCOPE_ON_WRONG_SERVICE', field, { scope, expected });
  return undefined;
}

/** Rules for the entries together. */
function lintTogether({ scopes, field, plan, needsOfflineAccess }: ScopeSet): LintFinding[] {
  const outlook = outlookResourcesOf(plan);
  const hosts = new Set(
    scopes
      .filter((scope) => permissionOf(scope) !== 'offline_access')
      .map(resourceOfScope)
      .filter((resource) => resource !== undefined)
      .map((resource) => (outlook.includes(resource) ? plan.outlookResources[0] : resource)),
  );
  const named = scopes.filter((scope) => !bare.has(scope));
  return [
    ...(hosts.size > 1 ? [lintFinding('SCOPES_MIX_RESOURCES', field, { hosts: [...hosts] })] : []),
    ...(named.length > 1 && named.some((scope) => scope.endsWith('/.default'))
      ? [lintFinding('DEFAULT_SCOPE_WITH_OTHERS', field, {})]
      : []),
    ...(needsOfflineAccess && !scopes.some((scope) => scope.includes('offline_access'))
      ? [lintFinding('OFFLINE_ACCESS_NOT_LISTED', field, {})]
      : []),
  ];
}

export const lintScopes = (set: ScopeSet): readonly LintFinding[] => [
  ...set.scopes.map((scope) => lintScope(scope, set)).filter((finding) => finding !== undefined),
  ...lintTogether(set),
];
