# App registration for Jira's mail, for Microsoft Graph PowerShell.
# Plan: Microsoft 365 (commercial). Reads over IMAP, POP, SMTP, Microsoft Graph, with the sign-in of a person.
# Run by: Microsoft Entra administrator (Cloud Application Administrator; consent for an app without a user takes a Privileged Role Administrator).
# Can be run again: what is there already is brought to this state. Holds no secret.
# Permissions are looked up by name in your own tenant, so that no wrong id can slip in. What is known of the ids:
# - IMAP.AccessAsUser.All (Microsoft Graph, delegated): 652390e4-393a-48de-9484-05f9b1212954, observed
# - offline_access (Microsoft Graph, delegated): 7427e0e9-2fba-42fe-b0c0-848c9e6a8182, observed
# - openid (Microsoft Graph, delegated): 37f7f235-527c-4136-accd-4a02d197296e, observed
# - profile (Microsoft Graph, delegated): 14dad69e-099b-42c9-810b-d002981feec1, observed
# - User.Read (Microsoft Graph, delegated): e1fe6dd8-ba31-4d61-89e7-88639da4683d, observed
# - POP.AccessAsUser.All (Microsoft Graph, delegated): d7b7f2d9-0f45-4ea1-9d42-e50810c06991, observed
# - SMTP.Send (Microsoft Graph, delegated): 258f6531-6087-4cc4-bb90-092c5fb3ed3f, observed
# - Mail.ReadWrite (Microsoft Graph, delegated): 024d486e-b451-40bb-833d-3e66d98c5c73, observed
#Requires -Modules Microsoft.Graph.Authentication, Microsoft.Graph.Applications, Microsoft.Graph.Identity.SignIns
$ErrorActionPreference = 'Stop'

$administratorScopes = @('Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All')
Connect-MgGraph -Environment Global -Scopes $administratorScopes -ContextScope Process -NoWelcome -TenantId '11111111-2222-4333-8444-555555555555'

function Find-Permission($permissions, [string] $name) {
  $found = $permissions | Where-Object { $_.Value -ceq $name } | Select-Object -First 1
  if (-not $found) { throw "This tenant knows no permission $name." }
  $found.Id
}
$graphService = Get-MgServicePrincipal -Filter "appId eq '00000003-0000-0000-c000-000000000000'"

$registration = @{
  displayName = 'Jira mail'
  signInAudience = 'AzureADMyOrg'
  web = @{ redirectUris = @('https://jira.contoso.example/plugins/servlet/oauth2/client/callback/FC8GQRj7OZO_j1_b6A-Eig', 'https://jira.contoso.example/mail-oauth/callback') }
  requiredResourceAccess = @(
    @{
      resourceAppId = $graphService.AppId
      resourceAccess = @(
        @{ id = Find-Permission $graphService.Oauth2PermissionScopes 'IMAP.AccessAsUser.All'; type = 'Scope' }
        @{ id = Find-Permission $graphService.Oauth2PermissionScopes 'offline_access'; type = 'Scope' }
        @{ id = Find-Permission $graphService.Oauth2PermissionScopes 'openid'; type = 'Scope' }
        @{ id = Find-Permission $graphService.Oauth2PermissionScopes 'profile'; type = 'Scope' }
        @{ id = Find-Permission $graphService.Oauth2PermissionScopes 'User.Read'; type = 'Scope' }
        @{ id = Find-Permission $graphService.Oauth2PermissionScopes 'POP.AccessAsUser.All'; type = 'Scope' }
        @{ id = Find-Permission $graphService.Oauth2PermissionScopes 'SMTP.Send'; type = 'Scope' }
        @{ id = Find-Permission $graphService.Oauth2PermissionScopes 'Mail.ReadWrite'; type = 'Scope' }
      )
    }
  )
}
$application = Get-MgApplication -Filter 'displayName eq ''Jira mail''' | Select-Object -First 1
if ($application) {
  $answer = Read-Host 'This registration exists; its redirect URIs and permissions will be replaced. Go on? [y/N]'
  if ($answer -ne 'y') { exit 1 }
  Update-MgApplication -ApplicationId $application.Id -BodyParameter $registration
} else {
  $application = New-MgApplication -BodyParameter $registration
}
$enterpriseApplication = Get-MgServicePrincipal -Filter "appId eq '$($application.AppId)'"
if (-not $enterpriseApplication) {
  $enterpriseApplication = New-MgServicePrincipal -BodyParameter @{ appId = $application.AppId }
}

# Consent of an administrator, for everybody in the tenant.
$grantFilter = "clientId eq '$($enterpriseApplication.Id)' and resourceId eq '$($graphService.Id)' and consentType eq 'AllPrincipals'"
$grant = Get-MgOauth2PermissionGrant -Filter $grantFilter | Select-Object -First 1
if ($grant) {
  $change = @{ OAuth2PermissionGrantId = $grant.Id; BodyParameter = @{ scope = 'IMAP.AccessAsUser.All offline_access openid profile User.Read POP.AccessAsUser.All SMTP.Send Mail.ReadWrite' } }
  Update-MgOauth2PermissionGrant @change
} else {
  New-MgOauth2PermissionGrant -BodyParameter @{
    clientId = $enterpriseApplication.Id
    consentType = 'AllPrincipals'
    resourceId = $graphService.Id
    scope = 'IMAP.AccessAsUser.All offline_access openid profile User.Read POP.AccessAsUser.All SMTP.Send Mail.ReadWrite'
  } | Out-Null
}

Write-Host "Application (client) ID:           $($application.AppId)"
Write-Host "Directory (tenant) ID:             $((Get-MgContext).TenantId)"
Write-Host "Enterprise application object ID:  $($enterpriseApplication.Id)"
$answer = Read-Host 'Make a client secret now? It is shown once, here and nowhere else. [y/N]'
if ($answer -eq 'y') {
  $secret = Add-MgApplicationPassword -ApplicationId $application.Id -PasswordCredential @{
    displayName = 'Jira'
    endDateTime = '2027-05-22T00:00:00Z'
  }
  Write-Host "Client secret (the Value, for Jira): $($secret.SecretText)"
}
