import { type Permission, resourceApplications } from '../permission-ids.ts';
import { namedTenant, needsExchange, wantedRegistration } from '../registration.ts';
import {
  type AsCodeRequest,
  byResource,
  commented,
  headLines,
  identifierOf,
  permissionLines,
} from './as-code-request.ts';
import { terraformLiteral } from './quoting.ts';
import { toolCloudOf } from './tool-clouds.ts';

/** The id of a permission, from the tenant's own list. */
const idOf = ({ resource, type, name }: Permission): string =>
  `data.azuread_service_principal.${resource}.${type === 'Scope' ? 'oauth2_permission_scope_ids' : 'app_role_ids'}["${name}"]`;

const resourceBlocks = (permissions: readonly Permission[]): string[] =>
  byResource(permissions).flatMap(({ resource }) => [
    `data "azuread_service_principal" "${resource}" {`,
    `  client_id = "${resourceApplications[resource].id}"`,
    '}',
    '',
  ]);

const accessBlocks = (permissions: readonly Permission[]): string[] =>
  byResource(permissions).flatMap(({ resource, permissions: ofResource }) => [
    '',
    '  required_resource_access {',
    `    resource_app_id = data.azuread_service_principal.${resource}.client_id`,
    ...ofResource.flatMap((permission) => [
      '',
      '    resource_access {',
      `      id   = ${idOf(permission)}`,
      `      type = "${permission.type}"`,
      '    }',
    ]),
    '  }',
  ]);

const consentBlocks = (permissions: readonly Permission[]): string[] =>
  byResource(permissions).flatMap(({ resource, permissions: ofResource }) => {
    const scopes = ofResource.filter(({ type }) => type === 'Scope').map(({ name }) => `"${name}"`);
    return [
      ...(scopes.length === 0
        ? []
        : [
            '',
            `resource "azuread_service_principal_delegated_permission_grant" "${resource}" {`,
            '  service_principal_object_id          = azuread_service_principal.jira_mail.object_id',
            `  resource_service_principal_object_id = data.azuread_service_principal.${resource}.object_id`,
            `  claim_values                         = [${scopes.join(', ')}]`,
            '}',
          ]),
      ...ofResource
        .filter(({ type }) => type === 'Role')
        .flatMap((permission) => [
          '',
          `resource "azuread_app_role_assignment" "${identifierOf(permission)}" {`,
          `  app_role_id         = ${idOf(permission)}`,
          '  principal_object_id = azuread_service_principal.jira_mail.object_id',
          `  resource_object_id  = data.azuread_service_principal.${resource}.object_id`,
          '}',
        ]),
    ];
  });

/**
 * A Terraform file for the azuread provider that makes exactly this registration. It makes no secret, because Terraform
 * would keep it in its state; a comment says how to make one.
 *
 * @see https://registry.terraform.io/providers/hashicorp/azuread/latest/docs/resources/application
 */
export function terraformFile(request: AsCodeRequest): string {
  const wanted = wantedRegistration(request);
  const { audience, displayName, permissions, redirectUris } = wanted;
  const tenant = namedTenant(request.tenant);
  const { terraform, azureCli } = toolCloudOf(request.plan);
  return `${[
    ...commented([
      ...headLines(request, 'Terraform and the azuread provider'),
      `Sign in first: az cloud set --name ${azureCli} && az login --allow-no-subscriptions`,
      'An older registration of the same name is not touched: import it, or the run stops.',
      ...permissionLines(wanted),
    ]),
    'terraform {',
    '  required_version = ">= 1.3"',
    '',
    '  required_providers {',
    '    azuread = {',
    '      source  = "hashicorp/azuread"',
    '      version = "~> 3.0"',
    '    }',
    '  }',
    '}',
    '',
    'provider "azuread" {',
    `  environment = "${terraform}"`,
    ...(tenant === undefined ? [] : [`  tenant_id   = ${terraformLiteral(tenant)}`]),
    '}',
    '',
    ...resourceBlocks(permissions),
    'resource "azuread_application" "jira_mail" {',
    `  display_name            = ${terraformLiteral(displayName)}`,
    `  sign_in_audience        = "${audience}"`,
    '  prevent_duplicate_names = true',
    ...(audience === 'AzureADandPersonalMicrosoftAccount'
      ? ['', '  api {', '    requested_access_token_version = 2', '  }']
      : []),
    ...(redirectUris.length === 0
      ? []
      : [
          '',
          '  web {',
          '    redirect_uris = [',
          ...redirectUris.map((uri) => `      ${terraformLiteral(uri)},`),
          '    ]',
          '  }',
        ]),
    ...accessBlocks(permissions),
    '}',
    '',
    'resource "azuread_service_principal" "jira_mail" {',
    '  client_id = azuread_application.jira_mail.client_id',
    '}',
    ...(request.plan === 'personal' ? [] : consentBlocks(permissions)),
    '',
    'output "client_id" {',
    '  description = "Application (client) ID, for Jira"',
    '  value       = azuread_application.jira_mail.client_id',
    '}',
    '',
    'output "enterprise_application_object_id" {',
    '  description = "Object ID of the enterprise application, for Exchange"',
    '  value       = azuread_service_principal.jira_mail.object_id',
    '}',
    '',
    ...commented([
      'The secret, once, in your own terminal. Terraform would write it into its state.',
      'az ad app credential reset --id "$(terraform output -raw client_id)" --append --display-name Jira \\',
      `  --end-date ${/^\d{4}-\d{2}-\d{2}$/.test(request.secretEndsOn) ? request.secretEndsOn : '<date>'} --query password --output tsv`,
      ...(needsExchange(wanted)
        ? [
            'Then let Exchange know the app, as an Exchange administrator:',
            './jira-mail-exchange.ps1 -ApplicationId "$(terraform output -raw client_id)" \\',
            '  -EnterpriseApplicationObjectId "$(terraform output -raw enterprise_application_object_id)"',
          ]
        : []),
    ]),
  ].join('\n')}\n`;
}
