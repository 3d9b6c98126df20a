import { type Permission, resourceApplications } from '../permission-ids.ts';
import { namedTenant, needsExchange, wantedRegistration } from '../registration.ts';
import { type AsCodeRequest, byResource, commented, headLines, permissionLines } from './as-code-request.ts';
import { powerShellLiteral } from './quoting.ts';
import { toolCloudOf } from './tool-clouds.ts';

/** Delegated permissions that the admin's own sign-in asks for, no more than this script uses. */
function administratorScopes(permissions: readonly Permission[]): string[] {
  const types = new Set(permissions.map(({ type }) => type));
  return [
    'Application.ReadWrite.All',
    ...(types.has('Scope') ? ['DelegatedPermissionGrant.ReadWrite.All'] : []),
    ...(types.has('Role') ? ['AppRoleAssignment.ReadWrite.All'] : []),
  ];
}

const variableOf = (resource: Permission['resource']): string => `$${resource}Service`;

const resourceLines = (permissions: readonly Permission[]): string[] =>
  byResource(permissions).map(
    ({ resource }) =>
      `${variableOf(resource)} = Get-MgServicePrincipal -Filter "appId eq '${resourceApplications[resource].id}'"`,
  );

const accessLines = (permissions: readonly Permission[]): string[] => [
  '  requiredResourceAccess = @(',
  ...byResource(permissions).flatMap(({ resource, permissions: ofResource }) => [
    '    @{',
    `      resourceAppId = ${variableOf(resource)}.AppId`,
    '      resourceAccess = @(',
    ...ofResource.map(
      ({ name, type }) =>
        `        @{ id = Find-Permission ${variableOf(resource)}.${type === 'Scope' ? 'Oauth2PermissionScopes' : 'AppRoles'} '${name}'; type = '${type}' }`,
    ),
    '      )',
    '    }',
  ]),
  '  )',
];

function scopeConsentLines(resource: Permission['resource'], names: readonly string[]): string[] {
  return [
    `$grantFilter = "clientId eq '$($enterpriseApplication.Id)' and resourceId eq '$(${variableOf(resource)}.Id)' and consentType eq 'AllPrincipals'"`,
    '$grant = Get-MgOauth2PermissionGrant -Filter $grantFilter | Select-Object -First 1',
    'if ($grant) {',
    `  $change = @{ OAuth2PermissionGrantId = $grant.Id; BodyParameter = @{ scope = '${names.join(' ')}' } }`,
    '  Update-MgOauth2PermissionGrant @change',
    '} else {',
    '  New-MgOauth2PermissionGrant -BodyParameter @{',
    '    clientId = $enterpriseApplication.Id',
    "    consentType = 'AllPrincipals'",
    `    resourceId = ${variableOf(resource)}.Id`,
    `    scope = '${names.join(' ')}'`,
    '  } | Out-Null',
    '}',
  ];
}

function roleConsentLines(resource: Permission['resource'], names: readonly string[]): string[] {
  return [
    `foreach ($name in @(${names.map((name) => `'${name}'`).join(', ')})) {`,
    `  $role = Find-Permission ${variableOf(resource)}.AppRoles $name`,
    '  $assigned = Get-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $enterpriseApplication.Id -All |',
    `    Where-Object { $_.AppRoleId -eq $role -and $_.ResourceId -eq ${variableOf(resource)}.Id }`,
    '  if (-not $assigned) {',
    '    New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $enterpriseApplication.Id -BodyParameter @{',
    '      principalId = $enterpriseApplication.Id',
    `      resourceId = ${variableOf(resource)}.Id`,
    '      appRoleId = $role',
    '    } | Out-Null',
    '  }',
    '}',
  ];
}

const consentLines = (permissions: readonly Permission[]): string[] =>
  byResource(permissions).flatMap(({ resource, permissions: ofResource }) => {
    const names = (type: Permission['type']) => ofResource.filter((one) => one.type === type).map(({ name }) => name);
    return [
      ...(names('Scope').length === 0 ? [] : scopeConsentLines(resource, names('Scope'))),
      ...(names('Role').length === 0 ? [] : roleConsentLines(resource, names('Role'))),
    ];
  });

const findPermission = [
  'function Find-Permission($permissions, [string] $name) {',
  '  $found = $permissions | Where-Object { $_.Value -ceq $name } | Select-Object -First 1',
  '  if (-not $found) { throw "This tenant knows no permission $name." }',
  '  $found.Id',
  '}',
];

/**
 * A script for Microsoft Graph PowerShell that makes exactly this registration. The Exchange part of an app
 * without a user is a script of its own. The secret is made only when the admin says so, and shown in the admin's own window.
 *
 * @see https://learn.microsoft.com/en-us/powershell/microsoftgraph/overview
 */
export function graphPowerShellScript(request: AsCodeRequest): string {
  const wanted = wantedRegistration(request);
  const { audience, displayName, permissions, redirectUris } = wanted;
  const tenant = namedTenant(request.tenant);
  const filter =
    request.clientId === undefined
      ? `displayName eq '${displayName.replaceAll("'", "''")}'`
      : `appId eq '${request.clientId.replaceAll("'", "''")}'`;
  const modules = [
    'Microsoft.Graph.Authentication',
    'Microsoft.Graph.Applications',
    'Microsoft.Graph.Identity.SignIns',
  ];
  return `${[
    ...commented(headLines(request, 'Microsoft Graph PowerShell')),
    ...commented(permissionLines(wanted)),
    `#Requires -Modules ${modules.join(', ')}`,
    "$ErrorActionPreference = 'Stop'",
    '',
    `$administratorScopes = @(${administratorScopes(permissions).map(powerShellLiteral).join(', ')})`,
    `Connect-MgGraph -Environment ${toolCloudOf(request.plan).graphPowerShell} -Scopes $administratorScopes -ContextScope Process -NoWelcome${tenant === undefined ? '' : ` -TenantId ${powerShellLiteral(tenant)}`}`,
    '',
    ...(permissions.length === 0 ? [] : [...findPermission, ...resourceLines(permissions), '']),
    '$registration = @{',
    `  displayName = ${powerShellLiteral(displayName)}`,
    `  signInAudience = '${audience}'`,
    ...(audience === 'AzureADandPersonalMicrosoftAccount' ? ['  api = @{ requestedAccessTokenVersion = 2 }'] : []),
    `  web = @{ redirectUris = @(${redirectUris.map(powerShellLiteral).join(', ')}) }`,
    ...accessLines(permissions),
    '}',
    `$application = Get-MgApplication -Filter ${powerShellLiteral(filter)} | Select-Object -First 1`,
    'if ($application) {',
    "  $answer = Read-Host 'This registration exists; its redirect URIs and permissions will be replaced. Go on? [y/N]'",
    "  if ($answer -ne 'y') { exit 1 }",
    '  Update-MgApplication -ApplicationId $application.Id -BodyParameter $registration',
    '} else {',
    request.clientId === undefined
      ? '  $application = New-MgApplication -BodyParameter $registration'
      : "  throw 'This tenant has no app with that client ID. Is it the right tenant and cloud?'",
    '}',
    '$enterpriseApplication = Get-MgServicePrincipal -Filter "appId eq \'$($application.AppId)\'"',
    'if (-not $enterpriseApplication) {',
    '  $enterpriseApplication = New-MgServicePrincipal -BodyParameter @{ appId = $application.AppId }',
    '}',
    ...(request.plan === 'personal' || permissions.length === 0
      ? []
      : ['', '# Consent of an administrator, for everybody in the tenant.', ...consentLines(permissions)]),
    '',
    'Write-Host "Application (client) ID:           $($application.AppId)"',
    'Write-Host "Directory (tenant) ID:             $((Get-MgContext).TenantId)"',
    'Write-Host "Enterprise application object ID:  $($enterpriseApplication.Id)"',
    "$answer = Read-Host 'Make a client secret now? It is shown once, here and nowhere else. [y/N]'",
    "if ($answer -eq 'y') {",
    '  $secret = Add-MgApplicationPassword -ApplicationId $application.Id -PasswordCredential @{',
    "    displayName = 'Jira'",
    `    endDateTime = ${powerShellLiteral(`${request.secretEndsOn}T00:00:00Z`)}`,
    '  }',
    '  Write-Host "Client secret (the Value, for Jira): $($secret.SecretText)"',
    '}',
    ...(needsExchange(wanted)
      ? [
          "Write-Host 'Now Exchange has to know the app. As an Exchange administrator, in a new window, because the modules of Graph and Exchange get in each other''s way:'",
          'Write-Host "  ./jira-mail-exchange.ps1 -ApplicationId $($application.AppId) -EnterpriseApplicationObjectId $($enterpriseApplication.Id)"',
        ]
      : []),
  ].join('\n')}\n`;
}
