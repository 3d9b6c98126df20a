import { cloudInstances } from './cloud-instances.ts';
import type { Source } from './fact.ts';
import type { Plan } from './plans.ts';

/**
 * Addresses of pages in the admin centers, of the right cloud. The blade names are what the portals themselves put in
 * the address bar; Microsoft does not document them, so a step never relies on the link alone: it also names the path.
 */
export const portalLinksSource: Source = {
  url: 'https://learn.microsoft.com/en-us/entra/identity-platform/quickstart-register-app',
  readOn: '2026-11-01',
  certainty: 'observed',
  doubt: 'the part after the # is what the portals show, not what Microsoft documents',
};

const adminCenter = (plan: Plan, view: string): string =>
  `https://${cloudInstances[plan.cloudInstance].entraAdminCenterHost}/#view/${view}`;

/** Pages of one app registration, by the name in the portal's own menu. */
const registrationBlades = {
  overview: 'Overview',
  authentication: 'Authentication',
  credentials: 'Credentials',
  permissions: 'CallAnAPI',
} as const;

/** A page of an app registration; the list of registrations while the client ID is not known. */
export const appRegistrationLink = (
  plan: Plan,
  page: keyof typeof registrationBlades,
  clientId: string | undefined,
): string =>
  clientId === undefined
    ? adminCenter(
        plan,
        'Microsoft_AAD_RegisteredApps/ApplicationsListBlade/quickStartType~/null/sourceType/Microsoft_AAD_IAM',
      )
    : adminCenter(
        plan,
        `Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/${registrationBlades[page]}/appId/${encodeURIComponent(clientId)}/isMSAApp~/false`,
      );

/** Pages of the admin center that belong to the tenant as a whole. */
export const tenantPages = {
  overview: 'Microsoft_AAD_IAM/TenantOverview.ReactView',
  enterpriseApplications: 'Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview',
  consentRequests: 'Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AccessRequests',
  consentSettings: 'Microsoft_AAD_IAM/ConsentPoliciesMenuBlade/~/UserSettings',
  signInLogs: 'Microsoft_AAD_IAM/SignInEventsV3Blade/timeRangeType/last24hours/showApplicationSignIns~/true',
  users: 'Microsoft_AAD_UsersAndTenants/UserManagementMenuBlade/~/AllUsers',
  conditionalAccess: 'Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade/~/Policies',
  crossTenantAccess: 'Microsoft_AAD_IAM/CompanyRelationshipsMenuBlade/~/CrossTenantAccessSettings',
  riskyUsers: 'Microsoft_AAD_IAM/SecurityMenuBlade/~/RiskyUsers',
} as const;

export const tenantLink = (plan: Plan, page: keyof typeof tenantPages): string => adminCenter(plan, tenantPages[page]);

/** The list of mailboxes in the Exchange admin center; the older center where the plan still has it. */
export const exchangeMailboxesLink = ({ exchangeAdminCenterHost: host }: Plan): string =>
  host.startsWith('admin.') ? `https://${host}/#/mailboxes` : `https://${host}/ecp/`;

const adminPortals = { global: 'admin.microsoft.com', china: 'portal.partner.microsoftonline.cn' } as const;

/** Host of the Microsoft 365 admin center: licences, users, Service health. */
export const microsoft365AdminHost = ({ cloudInstance, exchangeEnvironmentName }: Plan): string =>
  cloudInstance === 'usGovernment'
    ? exchangeEnvironmentName === 'O365USGovDoD'
      ? 'portal.apps.mil'
      : 'portal.office365.us'
    : adminPortals[cloudInstance];

export const serviceHealthLink = (plan: Plan): string =>
  `https://${microsoft365AdminHost(plan)}/adminportal/home#/servicehealth`;

/** Microsoft's own page about an AADSTS number. China has its own; the US Government uses the public one. */
export const errorLookUpLink = (plan: Plan, aadsts: number): string => {
  const host =
    plan.cloudInstance === 'china' ? cloudInstances.china.authorityHost : cloudInstances.global.authorityHost;
  return `https://${host}/error?code=${aadsts}`;
};

interface ConsentRequest {
  readonly tenant: string | undefined;
  readonly clientId: string | undefined;
  readonly redirectUri?: string | undefined;
  readonly scopes?: readonly string[];
}

/**
 * The address that asks an administrator for consent to everything listed; undefined while the client ID is unknown.
 * @see https://learn.microsoft.com/en-us/entra/identity-platform/v2-admin-consent
 */
export function adminConsentLink(
  plan: Plan,
  { tenant, clientId, redirectUri, scopes }: ConsentRequest,
): string | undefined {
  if (clientId === undefined) return undefined;
  const { authorityHost } = cloudInstances[plan.cloudInstance];
  const link = new URL(`https://${authorityHost}/${encodeURIComponent(tenant ?? 'organizations')}/v2.0/adminconsent`);
  link.searchParams.set('client_id', clientId);
  if (redirectUri !== undefined) link.searchParams.set('redirect_uri', redirectUri);
  link.searchParams.set('scope', scopes?.length ? scopes.join(' ') : `${plan.graphResource}/.default`);
  return link.href;
}
