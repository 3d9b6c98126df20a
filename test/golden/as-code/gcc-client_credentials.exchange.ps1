# What Exchange has to know of the app that reads Jira's mail.
# Plan: Microsoft 365 Government (GCC). Run by: Exchange administrator, with the module ExchangeOnlineManagement.
# Can be run again: what is there already stays. Holds no secret.
#Requires -Modules ExchangeOnlineManagement
param(
  [Parameter(Mandatory)] [guid] $ApplicationId,
  [Parameter(Mandatory)] [guid] $EnterpriseApplicationObjectId
)
$ErrorActionPreference = 'Stop'

$mailbox = 'jira@contoso.example'
Connect-ExchangeOnline -ShowBanner:$false

# The object id of the enterprise application, not the one of the app registration: with that, IMAP refuses the token.
$servicePrincipal = Get-ServicePrincipal | Where-Object { $_.AppId -eq $ApplicationId }
if ($servicePrincipal -and $servicePrincipal.ObjectId -ne $EnterpriseApplicationObjectId) {
  throw 'Exchange knows this app by another object id. Run Remove-ServicePrincipal for it, then this script again.'
}
if (-not $servicePrincipal) {
  $servicePrincipal = New-ServicePrincipal -AppId $ApplicationId -ObjectId $EnterpriseApplicationObjectId -DisplayName 'Jira mail'
}

$access = Get-MailboxPermission -Identity $mailbox -User $servicePrincipal.Identity -ErrorAction SilentlyContinue |
  Where-Object { $_.AccessRights -match 'FullAccess' -and -not $_.Deny }
if (-not $access) {
  Add-MailboxPermission -Identity $mailbox -User $servicePrincipal.Identity -AccessRights FullAccess | Out-Null
}

# RBAC for Applications: this mailbox and no other. It takes up to two hours until it is in force.
$scope = 'Jira mail jira@contoso.example'
if (-not (Get-ManagementScope -Identity $scope -ErrorAction SilentlyContinue)) {
  $filter = "PrimarySmtpAddress -eq '{0}'" -f $mailbox.Replace("'", "''")
  New-ManagementScope -Name $scope -RecipientRestrictionFilter $filter | Out-Null
}
foreach ($role in @('Application SMTP.SendAsApp', 'Application Mail.ReadWrite')) {
  $assigned = Get-ManagementRoleAssignment -RoleAssignee $servicePrincipal.ObjectId -Role $role -ErrorAction SilentlyContinue |
    Where-Object { $_.CustomResourceScope -eq $scope }
  if (-not $assigned) {
    New-ManagementRoleAssignment -App $servicePrincipal.ObjectId -Role $role -CustomResourceScope $scope | Out-Null
  }
}
Test-ServicePrincipalAuthorization -Identity $servicePrincipal.ObjectId -Resource $mailbox | Format-Table
