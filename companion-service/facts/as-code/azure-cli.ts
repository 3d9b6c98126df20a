import { type Permission, resourceApplications } from '../permission-ids.ts';
import { planOf } from '../plans.ts';
import { namedTenant, needsExchange, wantedRegistration } from '../registration.ts';
import {
  type AsCodeRequest,
  byResource,
  commented,
  headLines,
  identifierOf,
  permissionLines,
} from './as-code-request.ts';
import { bashLiteral } from './quoting.ts';
import { toolCloudOf } from './tool-clouds.ts';

const json = 'Content-Type=application/json';
const collectionOf = (type: Permission['type']): string => (type === 'Scope' ? 'oauth2PermissionScopes' : 'appRoles');

/** Looks up each permission; the ids end up in variables called after the permissions. */
const permissionLookUps = (permissions: readonly Permission[]): string[] =>
  permissions.map(
    (permission) =>
      `${identifierOf(permission)}="$(permission ${resourceApplications[permission.resource].id} ${collectionOf(permission.type)} ${permission.name})"`,
  );

/** The registration as a format of `printf` and its arguments: looked-up ids and the texts that the admin typed. */
function registrationLines(request: AsCodeRequest): string[] {
  const { audience, displayName, redirectUris, permissions } = wantedRegistration(request);
  const access = byResource(permissions).map(
    (group) =>
      `{"resourceAppId":"${resourceApplications[group.resource].id}","resourceAccess":[${group.permissions.map(({ type }) => `{"id":"%s","type":"${type}"}`).join(',')}]}`,
  );
  const version = audience === 'AzureADandPersonalMicrosoftAccount' ? '"api":{"requestedAccessTokenVersion":2},' : '';
  const format = `{"displayName":%s,"signInAudience":"${audience}",${version}"web":{"redirectUris":%s},"requiredResourceAccess":[${access.join(',')}]}`;
  const ids = byResource(permissions).flatMap((group) => group.permissions.map((one) => `"$${identifierOf(one)}"`));
  return [
    `name_json=${bashLiteral(JSON.stringify(displayName))}`,
    `redirect_uris_json=${bashLiteral(JSON.stringify(redirectUris))}`,
    `registration="$(printf ${bashLiteral(format)} "$name_json" "$redirect_uris_json"${ids.map((id) => ` ${id}`).join('')})"`,
  ];
}

/** How an earlier run's registration is found: by its client ID where that is known, else by its name. */
function findExisting({ clientId }: AsCodeRequest, displayName: string): string[] {
  const filter =
    clientId === undefined
      ? `displayName eq '${displayName.replaceAll("'", "''")}'`
      : `appId eq '${clientId.replaceAll("'", "''")}'`;
  return [
    `filter=${bashLiteral(filter)}`,
    `application="$(found applications 'value[0].id' --url-parameters "\\$filter=$filter")"`,
  ];
}

function consentLines(permissions: readonly Permission[]): string[] {
  return byResource(permissions).flatMap(({ resource, permissions: ofResource }) => {
    const scopes = ofResource.filter(({ type }) => type === 'Scope').map(({ name }) => name);
    const roles = ofResource.filter(({ type }) => type === 'Role');
    return [
      `resource="$(found "servicePrincipals(appId='${resourceApplications[resource].id}')" id)"`,
      ...(scopes.length === 0 ? [] : [`retry consent_for_everybody "$resource" ${bashLiteral(scopes.join(' '))}`]),
      ...roles.map((role) => `retry consent_for_app "$resource" "$${identifierOf(role)}"`),
    ];
  });
}

const consentFunctions = {
  Scope: `consent_for_everybody() { # object id of the service, permissions
  local body grant
  grant="$(found oauth2PermissionGrants 'value[0].id' --url-parameters "\\$filter=clientId eq '$enterprise_application' and resourceId eq '$1' and consentType eq 'AllPrincipals'")" || return
  if [ -n "$grant" ]; then
    graph patch "oauth2PermissionGrants/$grant" --headers ${json} --body "{\\"scope\\":\\"$2\\"}"
  else
    body="$(printf '{"clientId":"%s","consentType":"AllPrincipals","resourceId":"%s","scope":"%s"}' "$enterprise_application" "$1" "$2")"
    graph post oauth2PermissionGrants --headers ${json} --body "$body" --output none
  fi
}`,
  Role: `consent_for_app() { # object id of the service, id of the permission
  local assigned body
  assigned="$(found "servicePrincipals/$enterprise_application/appRoleAssignments" "value[?appRoleId=='$2' && resourceId=='$1'].id | [0]")" || return
  [ -z "$assigned" ] || return 0
  body="$(printf '{"principalId":"%s","resourceId":"%s","appRoleId":"%s"}' "$enterprise_application" "$1" "$2")"
  graph post "servicePrincipals/$enterprise_application/appRoleAssignments" --headers ${json} --body "$body" --output none
}`,
} as const;

/**
 * A bash script that makes exactly this registration with the Azure CLI, through Microsoft Graph, whose documents are
 * the same for every cloud. The secret is made only when the admin says so, and shown in the admin's own terminal.
 *
 * @see https://learn.microsoft.com/en-us/cli/azure/reference-index#az-rest
 * @see https://learn.microsoft.com/en-us/graph/api/resources/application
 */
export function azureCliScript(request: AsCodeRequest): string {
  const wanted = wantedRegistration(request);
  const { displayName, permissions } = wanted;
  const tenant = namedTenant(request.tenant);
  const types = new Set(permissions.map(({ type }) => type));
  const isConsentGiven = request.plan !== 'personal' && permissions.length > 0;
  return `${[
    '#!/usr/bin/env bash',
    ...commented(headLines(request, 'the Azure CLI')),
    ...commented(permissionLines(wanted)),
    'set -euo pipefail',
    '',
    '# A sign-in of its own, forgotten at the end: your Azure CLI keeps its account and its cloud.',
    'AZURE_CONFIG_DIR="$(mktemp -d)"',
    'export AZURE_CONFIG_DIR',
    `trap 'rm -rf "$AZURE_CONFIG_DIR"' EXIT`,
    '',
    `graph_root=${planOf(request.plan).graphResource}`,
    `az cloud set --name ${toolCloudOf(request.plan).azureCli}`,
    `az login --allow-no-subscriptions --output none${tenant === undefined ? '' : ` --tenant ${bashLiteral(tenant)}`}`,
    '',
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: Bash's own syntax
    'graph() { # method, path, more arguments of az rest',
    '  az rest --only-show-errors --method "$1" --resource "$graph_root" --url "$graph_root/v1.0/$2" "${@:3}"',
    '}',
    'found() { # path, what to take of the answer, more arguments; nothing when there is none',
    '  local value',
    '  value="$(graph get "$1" --query "$2" --output tsv "${@:3}")" || return',
    '  [ "$value" = None ] || printf \'%s\' "$value"',
    '}',
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: Bash's own syntax
    'retry() { # Entra needs a moment until a new object is known everywhere',
    '  local attempt',
    '  for attempt in 1 2 3 4 5; do',
    '    if "$@"; then return; fi',
    '    sleep "$attempt"',
    '  done',
    '  return 1',
    '}',
    ...(permissions.length === 0
      ? []
      : [
          'permission() { # application id of the service, kind, name; stops where the tenant does not know it',
          '  local id',
          `  id="$(found "servicePrincipals(appId='$1')" "$2[?value=='$3'].id | [0]")" || return`,
          '  [ -n "$id" ] || { echo "This tenant knows no permission $3." >&2; return 1; }',
          '  printf \'%s\' "$id"',
          '}',
          '',
          ...permissionLookUps(permissions),
        ]),
    ...registrationLines(request),
    '',
    ...findExisting(request, displayName),
    'if [ -n "$application" ]; then',
    "  read -r -p 'This registration exists; its redirect URIs and permissions will be replaced. Go on? [y/N] ' answer || exit 1",
    '  [ "$answer" = y ] || exit 1',
    `  graph patch "applications/$application" --headers ${json} --body "$registration"`,
    'else',
    ...(request.clientId === undefined
      ? [`  application="$(graph post applications --headers ${json} --body "$registration" --query id --output tsv)"`]
      : ["  echo 'This tenant has no app with that client ID. Is it the right tenant and cloud?' >&2", '  exit 1']),
    'fi',
    'client_id="$(retry found "applications/$application" appId)"',
    '',
    'enterprise_application="$(found servicePrincipals \'value[0].id\' --url-parameters "\\$filter=appId eq \'$client_id\'")"',
    'if [ -z "$enterprise_application" ]; then',
    `  enterprise_application="$(retry graph post servicePrincipals --headers ${json} --body "{\\"appId\\":\\"$client_id\\"}" --query id --output tsv)"`,
    'fi',
    ...(isConsentGiven
      ? [
          '',
          '# Consent of an administrator, for everybody in the tenant.',
          ...[...types].map((type) => consentFunctions[type]),
          ...consentLines(permissions),
        ]
      : []),
    '',
    'echo "Application (client) ID:           $client_id"',
    'echo "Enterprise application object ID:  $enterprise_application"',
    "read -r -p 'Make a client secret now? It is shown once, here and nowhere else. [y/N] ' answer || answer=n",
    'if [ "$answer" = y ]; then',
    "  echo 'Client secret (the Value, for Jira):'",
    `  graph post "applications/$application/addPassword" --headers ${json} --query secretText --output tsv \\`,
    `    --body ${bashLiteral(JSON.stringify({ passwordCredential: { displayName: 'Jira', endDateTime: `${request.secretEndsOn}T00:00:00Z` } }))}`,
    'fi',
    ...(needsExchange(wanted)
      ? [
          "echo 'Now Exchange has to know the app. Run the Exchange Online PowerShell part as an Exchange administrator:'",
          'echo "  ./jira-mail-exchange.ps1 -ApplicationId $client_id -EnterpriseApplicationObjectId $enterprise_application"',
        ]
      : []),
  ].join('\n')}\n`;
}
