import { cloudInstances } from '#facts/cloud-instances.ts';
import { tenantInEndpoint } from '#facts/lint/address-rules.ts';
import { lintIntegration } from '#facts/lint/lint.ts';
import type { LintFinding } from '#facts/lint/lint-finding.ts';
import { lintScopes } from '#facts/lint/scope-rules.ts';
import { type Plan, type PlanId, planIds, planOf } from '#facts/plans.ts';
import { permissionOf } from '#facts/scopes.ts';
import type { Integration } from '../jira/jira-rest.ts';

type RepairedField = 'authorizationEndpoint' | 'tokenEndpoint' | 'scopes';

/** One field before and after, and what was wrong with it. */
export interface FieldChange {
  readonly field: RepairedField;
  readonly before: string | readonly string[];
  readonly after: string | readonly string[];
  readonly reasons: readonly LintFinding[];
}

/** What can be set right from here. */
export interface Repair {
  readonly changes: readonly FieldChange[];
  /** What is still to be remarked once the changes are made. */
  readonly left: readonly LintFinding[];
}

const sharedTenants = ['common', 'organizations'];
export const isSharedTenant = (tenant: string | undefined): boolean =>
  tenant === undefined || sharedTenants.includes(tenant);

const mailPermission = /^(?:IMAP|POP|SMTP)\./i;
const graphResources = planIds.map((id) => planOf(id).graphResource);

/** The resource of this plan that a permission of another plan's scope belongs to. */
function resourceFor(scope: string, permission: string, plan: Plan): string {
  if (mailPermission.test(permission)) return plan.outlookResources[0];
  const isGraph = permission.startsWith('Mail.') || graphResources.some((resource) => scope.startsWith(`${resource}/`));
  return isGraph ? plan.graphResource : plan.outlookAppOnlyResources[0];
}

/** What one entry of the scopes becomes; an entry that nothing is wrong with stays. */
function repairedScope(scope: string, plan: Plan, depth = 0): readonly string[] {
  const [finding] = lintScopes({ scopes: [scope], field: 'scopes', plan, needsOfflineAccess: false });
  if (!finding || depth > 3) return [scope];
  const again = (scopes: readonly string[]): readonly string[] =>
    scopes.flatMap((one) => repairedScope(one, plan, depth + 1));
  switch (finding.code) {
    case 'SCOPES_JOINED':
      return again(scope.split(/[\s,;]+/).filter((one) => one !== ''));
    case 'SCOPE_ENDS_IN_SLASH':
      return again([scope.replace(/\/+$/, '')]);
    case 'OFFLINE_ACCESS_PREFIXED':
      return ['offline_access'];
    case 'SCOPE_WITHOUT_HOST':
    case 'SCOPE_ON_WRONG_SERVICE':
      return [String(finding.params['expected'])];
    case 'SCOPE_HOST_OF_OTHER_PLAN': {
      const permission = permissionOf(scope);
      return [`${resourceFor(scope, permission, plan)}/${permission}`];
    }
    default:
      return [scope];
  }
}

function repairedScopes(stored: Integration, plan: Plan, findings: readonly LintFinding[]): readonly string[] {
  const has = (code: LintFinding['code']): boolean => findings.some((finding) => finding.code === code);
  let scopes = [...new Set(stored.scopes.flatMap((scope) => repairedScope(scope, plan)))];
  const readsByProtocol = scopes.some((scope) => mailPermission.test(permissionOf(scope)));
  // A token is good for one service. What reads mail by IMAP or POP stays; Graph gets a link of its own.
  if (readsByProtocol) scopes = scopes.filter((scope) => !scope.startsWith(`${plan.graphResource}/`));
  if (has('DEFAULT_SCOPE_WITH_OTHERS'))
    scopes = scopes.filter((scope) => scope.endsWith('/.default') !== readsByProtocol || scope === 'offline_access');
  const isAdded = has('OFFLINE_ACCESS_NOT_LISTED') && !scopes.includes('offline_access');
  return isAdded ? [...scopes, 'offline_access'] : scopes;
}

/** Both endpoints of a tenant; they are changed together or not at all. */
function repairedEndpoints(stored: Integration, planId: PlanId, tenant: string | undefined) {
  const tenants = [tenant, tenantInEndpoint(stored.authorizationEndpoint), tenantInEndpoint(stored.tokenEndpoint)];
  const chosen =
    planId === 'personal' ? 'consumers' : (tenants.find((one) => !isSharedTenant(one)) ?? tenants[1] ?? tenants[2]);
  const base = `https://${cloudInstances[planOf(planId).cloudInstance].authorityHost}/${chosen}/oauth2/v2.0`;
  return { authorizationEndpoint: `${base}/authorize`, tokenEndpoint: `${base}/token` };
}

const isSame = (before: FieldChange['before'], after: FieldChange['after']): boolean =>
  JSON.stringify(Array.isArray(before) ? [...before].sort() : before) ===
  JSON.stringify(Array.isArray(after) ? [...after].sort() : after);

/** The stored link with a change set on it. */
export const withChanges = (stored: Integration, changes: readonly FieldChange[]): Integration => ({
  ...stored,
  ...Object.fromEntries(changes.map(({ field, after }) => [field, after])),
});

/**
 * The change set that answers what is wrong with a stored link, for the plan it is for. `tenant` is the mailbox's own,
 * where it is known; without it a link on `common` keeps its endpoints.
 */
export function repairOf(stored: Integration, planId: PlanId, tenant: string | undefined): Repair {
  const plan = planOf(planId);
  const findings = lintIntegration(stored, {}, planId);
  const isOfEndpoint = ({ field }: LintFinding): boolean =>
    field === 'authorizationEndpoint' || field === 'tokenEndpoint';
  const endpointReasons = findings.filter(isOfEndpoint);
  const after = {
    ...(endpointReasons.length > 0 && repairedEndpoints(stored, planId, tenant)),
    scopes: repairedScopes(stored, plan, findings),
  };
  const changes = (Object.entries(after) as [RepairedField, FieldChange['after']][])
    .filter(([field, value]) => !isSame(stored[field], value))
    .map(([field, value]) => ({
      field,
      before: stored[field],
      after: value,
      reasons: findings.filter((finding) => (field === 'scopes' ? finding.field === 'scopes' : isOfEndpoint(finding))),
    }));
  return { changes, left: lintIntegration(withChanges(stored, changes), {}, planId) };
}
