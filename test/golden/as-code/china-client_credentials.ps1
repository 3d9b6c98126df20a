# App registration for Jira's mail, for Microsoft Graph PowerShell.
# Plan: Microsoft 365 in China (21Vianet). Reads over IMAP, POP, SMTP, Microsoft Graph, as an app without a user.
# Run by: Microsoft Entra administrator (Cloud Application Administrator; consent for an app without a user takes a Privileged Role Administrator).
# Can be run again: what is there already is brought to this state. Holds no secret.
# Permissions are looked up by name in your own tenant, so that no wrong id can slip in. What is known of the ids:
# - IMAP.AccessAsApp (Office 365 Exchange Online, application): 5e5addcd-3e8d-4e90-baf5-964efab2b20a, observed
# - POP.AccessAsApp (Office 365 Exchange Online, application): cb842b43-da6e-4506-86fe-bb12199c656d, observed
# - User.Read.All (Microsoft Graph, application): df021288-bdef-4463-88db-98f22de89214, observed
#Requires -Modules Microsoft.Graph.Authentication, Microsoft.Graph.Applications, Microsoft.Graph.Identity.SignIns
$ErrorActionPreference = 'Stop'

$administratorScopes = @('Application.ReadWrite.All', 'AppRoleAssignment.ReadWrite.All')
Connect-MgGraph -Environment China -Scopes $administratorScopes -ContextScope Process -NoWelcome -TenantId '11111111-2222-4333-8444-555555555555'

function Find-Permission($permissions, [string] $name) {
  $found = $permissions | Where-Object { $_.Value -ceq $name } | Select-Object -First 1
  if (-not $found) { throw "This tenant knows no permission $name." }
  $found.Id
}
$graphService = Get-MgServicePrincipal -Filter "appId eq '00000003-0000-0000-c000-000000000000'"
$exchangeService = Get-MgServicePrincipal -Filter "appId eq '00000002-0000-0ff1-ce00-000000000000'"

$registration = @{
  displayName = 'Jira mail'
  signInAudience = 'AzureADMyOrg'
  web = @{ redirectUris = @() }
  requiredResourceAccess = @(
    @{
      resourceAppId = $graphService.AppId
      resourceAccess = @(
        @{ id = Find-Permission $graphService.AppRoles 'User.Read.All'; type = 'Role' }
      )
    }
    @{
      resourceAppId = $exchangeService.AppId
      resourceAccess = @(
        @{ id = Find-Permission $exchangeService.AppRoles 'IMAP.AccessAsApp'; type = 'Role' }
        @{ id = Find-Permission $exchangeService.AppRoles 'POP.AccessAsApp'; type = 'Role' }
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
foreach ($name in @('User.Read.All')) {
  $role = Find-Permission $graphService.AppRoles $name
  $assigned = Get-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $enterpriseApplication.Id -All |
    Where-Object { $_.AppRoleId -eq $role -and $_.ResourceId -eq $graphService.Id }
  if (-not $assigned) {
    New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $enterpriseApplication.Id -BodyParameter @{
      principalId = $enterpriseApplication.Id
      resourceId = $graphService.Id
      appRoleId = $role
    } | Out-Null
  }
}
foreach ($name in @('IMAP.AccessAsApp', 'POP.AccessAsApp')) {
  $role = Find-Permission $exchangeService.AppRoles $name
  $assigned = Get-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $enterpriseApplication.Id -All |
    Where-Object { $_.AppRoleId -eq $role -and $_.ResourceId -eq $exchangeService.Id }
  if (-not $assigned) {
    New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $enterpriseApplication.Id -BodyParameter @{
      principalId = $enterpriseApplication.Id
      resourceId = $exchangeService.Id
      appRoleId = $role
    } | Out-Null
  }
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
Write-Host 'Now Exchange has to know the app. As an Exchange administrator, in a new window, because the modules of Graph and Exchange get in each other''s way:'
Write-Host "  ./jira-mail-exchange.ps1 -ApplicationId $($application.AppId) -EnterpriseApplicationObjectId $($enterpriseApplication.Id)"
