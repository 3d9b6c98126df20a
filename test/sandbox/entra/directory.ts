import { type CloudInstance, type CloudInstanceId, cloudInstances } from '#facts/cloud-instances.ts';
import { plans } from '#facts/plans.ts';
import { isGuid } from '#facts/settings.ts';
import {
  type AppRegistration,
  consumersTenantId,
  type Mailbox,
  mailboxOf,
  type Organization,
  organizationOfDomain,
  organizations,
} from '../organizations.ts';
import { accountErrors } from './grant-errors.ts';
import { clientErrors, tenantErrors } from './request-errors.ts';

const clouds = Object.entries(cloudInstances) as [CloudInstanceId, CloudInstance][];

/** An authority as a request reaches it: the host's cloud, and what stands as tenant in the path. */
export interface Authority {
  readonly cloudId: CloudInstanceId;
  readonly cloud: CloudInstance;
  /** As asked for. */
  readonly tenantName: string;
  /** Absent for `common` and `organizations`. */
  readonly organization?: Organization;
}

/** An account that may sign in, with the directory it lives in. */
export interface Account {
  readonly organization: Organization;
  readonly mailbox: Mailbox;
}

/** An app registration, with the directory in which it is registered. */
export interface Application {
  readonly home: Organization;
  readonly registration: AppRegistration;
}

export const cloudOf = ({ plan }: Organization): CloudInstanceId => plans[plan].cloudInstance;

export const isPersonal = ({ tenantId }: Organization): boolean => tenantId === consumersTenantId;

/** The cloud that answers to a host name, an alias of its authority included. */
export const cloudOfHost = (hostName: string): CloudInstanceId | undefined =>
  clouds.find(
    ([, { authorityHost, authorityAliases }]) => authorityHost === hostName || authorityAliases.includes(hostName),
  )?.[0];

/** `login.microsoftonline.us` out of a `Host` header, on the wire as on the browser's edge (`….localhost:4000`). */
export const realHostName = (hostHeader: string): string =>
  hostHeader
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/\.localhost$/, '');

const organizationNamed = (name: string): Organization | undefined => {
  if (name === 'consumers') return organizations.find(isPersonal);
  return organizations.find(({ tenantId }) => tenantId === name) ?? organizationOfDomain(name);
};

/** The global authority knows US Government tenants and names their endpoints; nothing else crosses a cloud. */
const alsoKnownTo: Partial<Record<CloudInstanceId, readonly CloudInstanceId[]>> = { usGovernment: ['global'] };

/** The authority of a path. Throws AADSTS90002 for a tenant this cloud does not know, AADSTS900023 for a malformed one. */
export const authorityOf = (cloudId: CloudInstanceId, tenantInPath: string): Authority => {
  const tenantName = tenantInPath.toLowerCase();
  const authority = { cloudId, cloud: cloudInstances[cloudId], tenantName };
  if (tenantName === 'common' || tenantName === 'organizations') return authority;
  if (tenantName !== 'consumers' && !isGuid(tenantName) && !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(tenantName)) {
    throw tenantErrors.malformed(tenantInPath.slice(0, 300));
  }
  const organization = organizationNamed(tenantName);
  if (!organization) throw tenantErrors.notFound(tenantName);
  const home = cloudOf(organization);
  if (home !== cloudId && !alsoKnownTo[home]?.includes(cloudId)) throw tenantErrors.notFound(tenantName);
  return { ...authority, organization };
};

/** The application of a client ID at an authority; throws what Entra answers where it may not be used there. */
export const applicationAt = (authority: Authority, clientId: string): Application => {
  const { cloudId, organization, tenantName } = authority;
  const wanted = clientId.toLowerCase();
  const directory = organization?.displayName ?? 'Microsoft Accounts';
  for (const home of organizations) {
    const registration = home.registrations.find((candidate) => candidate.clientId === wanted);
    if (!registration) continue;
    if (cloudOf(home) !== cloudId) {
      if (alsoKnownTo[cloudOf(home)]?.includes(cloudId)) throw tenantErrors.governmentAppOnPublicEndpoint(clientId);
      break;
    }
    const { audience, displayName } = registration;
    if (!organization && audience === 'singleTenant') {
      throw tenantErrors.notMultiTenant(clientId, displayName, tenantName);
    }
    if (organization && organization !== home) {
      if (isPersonal(organization) && audience !== 'multiTenantAndPersonal') {
        throw tenantErrors.notForPersonalAccounts(clientId, displayName);
      }
      if (audience === 'singleTenant') break;
    }
    return { home, registration };
  }
  throw clientErrors.applicationNotFound(clientId.slice(0, 100), directory);
};

const providerOf = (organization: Organization): string =>
  isPersonal(organization) ? 'live.com' : `https://sts.windows.net/${organization.tenantId}/`;

/** The account of an address, as far as the page that asks for the address can tell. Throws when there is none. */
export const accountNamed = (authority: Authority, { registration }: Application, address: string): Account => {
  const directory = authority.organization?.displayName ?? 'Microsoft Accounts';
  const account = mailboxOf(address);
  if (!account || cloudOf(account.organization) !== authority.cloudId) throw accountErrors.unknown(address, directory);
  const workOnly = authority.tenantName === 'organizations' || registration.audience !== 'multiTenantAndPersonal';
  if (!authority.organization && isPersonal(account.organization) && workOnly) {
    throw accountErrors.personalOnWorkApp(address.slice(address.indexOf('@') + 1));
  }
  return account;
};

/** Throws when a signed-in account may not use the application at this authority. */
export const assertMayUse = (
  { organization }: Authority,
  { registration }: Application,
  { mailbox, organization: own }: Account,
): void => {
  if (mailbox.signIn === 'disabled') throw accountErrors.disabled();
  if (organization && own !== organization) {
    throw accountErrors.fromElsewhere(
      mailbox.address,
      providerOf(own),
      organization.displayName,
      registration.clientId,
      registration.displayName,
    );
  }
  if (mailbox.signIn === 'blockedByPolicy') throw accountErrors.blockedByPolicy();
};
