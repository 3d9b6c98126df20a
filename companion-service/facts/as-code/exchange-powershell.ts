import { fixedByNames } from '../explanations/fixed-by.ts';
import { planOf } from '../plans.ts';
import { connectExchangeLine, needsExchange, wantedRegistration } from '../registration.ts';
import { type AsCodeRequest, commented, unknownMailbox } from './as-code-request.ts';
import { powerShellLiteral } from './quoting.ts';

/** Exchange takes 64 characters for the name of a scope. */
const scopeName = (mailAddress: string): string => [...`Jira mail ${mailAddress}`].slice(0, 64).join('');

/**
 * What Exchange has to be told of an app without a user, as lines that use `$ApplicationId` and
 * `$EnterpriseApplicationObjectId`.
 *
 * @see https://learn.microsoft.com/en-us/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth
 * @see https://learn.microsoft.com/en-us/exchange/permissions-exo/application-rbac
 */
function exchangeLines(request: AsCodeRequest): string[] {
  const { displayName, needsMailboxPermission, exchangeRoles } = wantedRegistration(request);
  const mailbox = request.mailAddress ?? unknownMailbox;
  return [
    `$mailbox = ${powerShellLiteral(mailbox)}`,
    `${connectExchangeLine(request.plan)} -ShowBanner:$false`,
    '',
    '# The object id of the enterprise application, not the one of the app registration: with that, IMAP refuses the token.',
    '$servicePrincipal = Get-ServicePrincipal | Where-Object { $_.AppId -eq $ApplicationId }',
    'if ($servicePrincipal -and $servicePrincipal.ObjectId -ne $EnterpriseApplicationObjectId) {',
    "  throw 'Exchange knows this app by another object id. Run Remove-ServicePrincipal for it, then this script again.'",
    '}',
    'if (-not $servicePrincipal) {',
    `  $servicePrincipal = New-ServicePrincipal -AppId $ApplicationId -ObjectId $EnterpriseApplicationObjectId -DisplayName ${powerShellLiteral(displayName)}`,
    '}',
    ...(needsMailboxPermission
      ? [
          '',
          '$access = Get-MailboxPermission -Identity $mailbox -User $servicePrincipal.Identity -ErrorAction SilentlyContinue |',
          "  Where-Object { $_.AccessRights -match 'FullAccess' -and -not $_.Deny }",
          'if (-not $access) {',
          '  Add-MailboxPermission -Identity $mailbox -User $servicePrincipal.Identity -AccessRights FullAccess | Out-Null',
          '}',
        ]
      : []),
    ...(exchangeRoles.length === 0
      ? []
      : [
          '',
          '# RBAC for Applications: this mailbox and no other. It takes up to two hours until it is in force.',
          `$scope = ${powerShellLiteral(scopeName(mailbox))}`,
          'if (-not (Get-ManagementScope -Identity $scope -ErrorAction SilentlyContinue)) {',
          '  $filter = "PrimarySmtpAddress -eq \'{0}\'" -f $mailbox.Replace("\'", "\'\'")',
          '  New-ManagementScope -Name $scope -RecipientRestrictionFilter $filter | Out-Null',
          '}',
          `foreach ($role in @(${exchangeRoles.map(powerShellLiteral).join(', ')})) {`,
          '  $assigned = Get-ManagementRoleAssignment -RoleAssignee $servicePrincipal.ObjectId -Role $role -ErrorAction SilentlyContinue |',
          '    Where-Object { $_.CustomResourceScope -eq $scope }',
          '  if (-not $assigned) {',
          '    New-ManagementRoleAssignment -App $servicePrincipal.ObjectId -Role $role -CustomResourceScope $scope | Out-Null',
          '  }',
          '}',
          'Test-ServicePrincipalAuthorization -Identity $servicePrincipal.ObjectId -Resource $mailbox | Format-Table',
        ]),
  ];
}

/**
 * The Exchange part, whichever way the app was registered; undefined where Exchange needs to know nothing, because a
 * person signs in. Apart from the Graph script, because the two modules bring different copies of the same libraries.
 */
export function exchangePowerShellScript(request: AsCodeRequest): string | undefined {
  if (!needsExchange(wantedRegistration(request))) return undefined;
  return `${[
    ...commented([
      "What Exchange has to know of the app that reads Jira's mail.",
      `Plan: ${planOf(request.plan).displayName}. Run by: ${fixedByNames['exchange-admin']}, with the module ExchangeOnlineManagement.`,
      'Can be run again: what is there already stays. Holds no secret.',
    ]),
    '#Requires -Modules ExchangeOnlineManagement',
    'param(',
    '  [Parameter(Mandatory)] [guid] $ApplicationId,',
    '  [Parameter(Mandatory)] [guid] $EnterpriseApplicationObjectId',
    ')',
    "$ErrorActionPreference = 'Stop'",
    '',
    ...exchangeLines(request),
  ].join('\n')}\n`;
}
