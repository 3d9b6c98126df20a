import { fixedByNames } from '../explanations/fixed-by.ts';
import { type Permission, resourceApplications } from '../permission-ids.ts';
import { planOf } from '../plans.ts';
import type { RegistrationRequest, WantedRegistration } from '../registration.ts';
import { toolCloudOf } from './tool-clouds.ts';

/** What a generated file needs besides the registration. */
export interface AsCodeRequest extends RegistrationRequest {
  /** Day on which the client secret shall end, `YYYY-MM-DD`; at most 24 months away. */
  readonly secretEndsOn: string;
}

/** Words for a value that is not known yet; the file says where to put it. */
export const unknownMailbox = '<address of the mailbox>';

const protocolNames = { imap: 'IMAP', pop: 'POP', smtp: 'SMTP', graph: 'Microsoft Graph' } as const;

/** The first lines of every file, without comment signs. Holds nothing that the admin typed. */
export function headLines({ plan, protocols, grant }: AsCodeRequest, tool: string): string[] {
  const { displayName } = planOf(plan);
  const { doubt } = toolCloudOf(plan).source;
  const way = grant === 'client_credentials' ? 'as an app without a user' : 'with the sign-in of a person';
  return [
    `App registration for Jira's mail, for ${tool}.`,
    `Plan: ${displayName}. Reads over ${protocols.map((protocol) => protocolNames[protocol]).join(', ')}, ${way}.`,
    `Run by: ${fixedByNames['entra-admin']} (Cloud Application Administrator; consent for an app without a user takes a Privileged Role Administrator).`,
    'Can be run again: what is there already is brought to this state. Holds no secret.',
    ...(doubt === undefined ? [] : [`Not confirmed for this plan: ${doubt}.`]),
  ];
}

/** What is known of each permission, without comment signs. */
export function permissionLines({ permissions }: WantedRegistration): string[] {
  if (permissions.length === 0)
    return ['No permission is consented to in Entra: Exchange grants access to one mailbox.'];
  return [
    'Permissions are looked up by name in your own tenant, so that no wrong id can slip in. What is known of the ids:',
    ...permissions.map(
      ({ name, type, id, resource, source }) =>
        `- ${name} (${resourceApplications[resource].displayName}, ${type === 'Scope' ? 'delegated' : 'application'}): ${id ?? 'no id known'}, ${source.certainty}`,
    ),
  ];
}

/** Permissions by the service they belong to, in the order in which they were asked for. */
export const byResource = (
  permissions: readonly Permission[],
): { resource: Permission['resource']; permissions: readonly Permission[] }[] =>
  (['graph', 'exchange'] as const)
    .map((resource) => ({ resource, permissions: permissions.filter((one) => one.resource === resource) }))
    .filter((group) => group.permissions.length > 0);

/** A permission's name as an identifier of a shell or of Terraform: `imap_accessasuser_all`. */
export const identifierOf = ({ name }: Permission): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_');

export const commented = (lines: readonly string[]): string[] => lines.map((line) => `# ${line}`);
