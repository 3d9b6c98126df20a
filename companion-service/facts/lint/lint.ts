import { cloudInstances } from '../cloud-instances.ts';
import { connectionValues } from '../connection-values.ts';
import type { ExplanationCode } from '../explanations/catalogue.ts';
import { type PlanId, planIds, planOf } from '../plans.ts';
import type { SecretShape } from '../secret-shape.ts';
import type { Settings } from '../settings.ts';
import { type JiraSurroundings, lintEndpoints, lintJira, lintMailServers, tenantInEndpoint } from './address-rules.ts';
import { type LintFinding, lintFinding } from './lint-finding.ts';
import { lintScopes } from './scope-rules.ts';

const sharedTenants = ['common', 'organizations', 'consumers'];

const secretCodes: Partial<Record<SecretShape['form'], ExplanationCode>> = {
  guid: 'SECRET_ID_PASTED',
  clientId: 'SECRET_IS_CLIENT_ID',
  tenantId: 'SECRET_IS_TENANT_ID',
  masked: 'SECRET_MASKED',
  urlEncoded: 'SECRET_URL_ENCODED',
  surroundedBySpace: 'SECRET_WITH_SPACES',
  tooShort: 'SECRET_TOO_SHORT',
};

function lintSecret({ form, length }: SecretShape): LintFinding[] {
  const code = secretCodes[form];
  const isSure = form === 'guid' || form === 'clientId' || form === 'tenantId' || form === 'masked';
  return code === undefined
    ? []
    : [
        {
          code,
          field: 'clientSecret',
          params: form === 'tooShort' ? { length } : {},
          strength: isSure ? 'certain' : 'likely',
        },
      ];
}

/** Rules on client and tenant, from wherever the two were read. */
function lintIds(clientId: string, tenant: string | undefined, field: string): LintFinding[] {
  return tenant !== undefined && clientId.toLowerCase() === tenant.toLowerCase()
    ? [lintFinding('CLIENT_ID_IS_TENANT_ID', field, {})]
    : [];
}

/** Everything that can be seen wrong in the settings before anything is sent. */
export function lintSettings(
  settings: Settings,
  clientSecretShape?: SecretShape,
  jira: JiraSurroundings = {},
): readonly LintFinding[] {
  const { clientId, tenant, grant, overrides = {} } = settings;
  const plan = planOf(settings.plan);
  const values = connectionValues(settings);
  const isShared = sharedTenants.includes(tenant);
  const scopeSets = [
    { scopes: overrides.outlookScopes, field: 'overrides.outlookScopes' },
    { scopes: overrides.graphScopes, field: 'overrides.graphScopes' },
  ];
  return [
    ...(clientSecretShape === undefined ? [] : lintSecret(clientSecretShape)),
    ...lintIds(clientId, tenant, 'clientId'),
    ...(isShared && grant === 'client_credentials' && tenant !== 'organizations'
      ? [lintFinding('TENANT_NEEDED_FOR_APP', 'tenant', { tenant })]
      : []),
    ...(isShared && grant === 'authorization_code' && settings.plan !== 'personal'
      ? [lintFinding('TENANT_IS_SHARED_NAME', 'tenant', { tenant }, 'likely')]
      : []),
    ...lintEndpoints({
      ...values,
      plan,
      fields: { authorization: 'overrides.authorizationEndpoint', token: 'overrides.tokenEndpoint' },
    }),
    ...lintMailServers(plan, overrides, settings.protocols),
    ...scopeSets.flatMap(({ scopes, field }) =>
      scopes === undefined ? [] : lintScopes({ scopes, field, plan, needsOfflineAccess: false }),
    ),
    ...lintJira(jira),
  ];
}

/** An integration as Jira stores it; the secret is never among what Jira gives back. */
export interface StoredIntegration {
  readonly type: string;
  readonly clientId: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  readonly scopes: readonly string[];
}

/** The plan that a stored integration is for, by its sign-in host and then by its scopes. */
export function planOfIntegration({ authorizationEndpoint, scopes }: StoredIntegration): PlanId {
  const host = URL.canParse(authorizationEndpoint) ? new URL(authorizationEndpoint).host.toLowerCase() : '';
  const ofHost = planIds.filter((id) => {
    const { authorityHost, authorityAliases } = cloudInstances[planOf(id).cloudInstance];
    return [authorityHost, ...authorityAliases].some((known) => known === host);
  });
  const byScope = ofHost.find((id) =>
    scopes.some(
      (scope) =>
        scope.startsWith(`${planOf(id).outlookResources[0]}/`) || scope.startsWith(`${planOf(id).graphResource}/`),
    ),
  );
  return byScope ?? ofHost[0] ?? 'commercial';
}

/** The same rules for an integration that Jira already has. `plan` is the one the admin says, where it is known. */
export function lintIntegration(
  stored: StoredIntegration,
  jira: JiraSurroundings = {},
  planId: PlanId = planOfIntegration(stored),
): readonly LintFinding[] {
  const plan = planOf(planId);
  const type = stored.type.toLowerCase();
  const tenant = tenantInEndpoint(stored.authorizationEndpoint);
  const isAppOnly = stored.scopes.some((scope) => scope.endsWith('/.default'));
  return [
    ...lintIds(stored.clientId, tenant, 'clientId'),
    ...(tenant !== undefined && sharedTenants.includes(tenant) && planId !== 'personal'
      ? [lintFinding('TENANT_IS_SHARED_NAME', 'authorizationEndpoint', { tenant }, 'likely')]
      : []),
    ...(type === 'microsoft' && plan.jiraIntegrationType === 'generic'
      ? [lintFinding('JIRA_TYPE_UNFIT', 'type', { type, expected: plan.jiraIntegrationType }, 'likely')]
      : []),
    ...lintEndpoints({ ...stored, plan, fields: { authorization: 'authorizationEndpoint', token: 'tokenEndpoint' } }),
    ...lintScopes({
      scopes: stored.scopes,
      field: 'scopes',
      plan,
      // Jira adds offline_access itself for its type `microsoft` only.
      needsOfflineAccess: type !== 'microsoft' && !isAppOnly,
    }),
    ...lintJira(jira),
  ];
}
