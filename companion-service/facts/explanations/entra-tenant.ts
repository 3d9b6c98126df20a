import { cloudInstances } from '../cloud-instances.ts';
import { say } from '../say.ts';
import { entraAnswer } from './recognised.ts';
import { endpointsFor, inJiraLink, inRegistration, lookUpSignIn } from './steps.ts';

const nationalClouds = 'https://learn.microsoft.com/en-us/entra/identity-platform/authentication-national-cloud';
const tenantRestrictions = 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/tenant-restrictions';

/** Tenant, cloud and kind of account: section B of the numbers that Entra gives. */
export const entraTenant = {
  TENANT_NOT_FOUND: entraAnswer({
    title: 'Tenant not found here',
    cause: (_, { tenant, plan }) =>
      say`${cloudInstances[plan.cloudInstance].displayName} has no tenant${tenant ? ` ${tenant}` : say` of this name`}. Either the ID or domain is mistyped, or the tenant lives in another Microsoft cloud.`,
    likelyCauses: [
      'The plan is wrong: GCC High and DoD live at login.microsoftonline.us, China at login.partner.microsoftonline.cn.',
      'The tenant ID or domain is mistyped.',
      'The domain is not verified in any tenant.',
    ],
    remedy: (_, context) => [
      { text: 'Type the mail address on this page again and let the plan be detected.' },
      inRegistration(context, 'overview', 'Copy the Directory (tenant) ID.'),
      inJiraLink(
        say`Both endpoints must carry it: ${endpointsFor(context).authorization} and ${endpointsFor(context).token}`,
      ),
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: {
      aadsts: [90002],
      patterns: [/tenant '[^']{0,120}' (?:was )?not found/, /signing into the correct cloud/],
      oauth: ['invalid_tenant'],
    },
  }),

  TENANT_IDENTIFIER_MALFORMED: entraAnswer({
    title: 'Tenant ID is malformed',
    cause: () =>
      'What stands in the place of the tenant is neither a GUID nor a domain: a blank, a display name, or a whole address was put there.',
    remedy: (_, context) => [
      inRegistration(context, 'overview', 'Copy the Directory (tenant) ID.'),
      inJiraLink(say`Both endpoints must carry it and nothing else: ${endpointsFor(context).token}`),
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: { aadsts: [900023, 900021], patterns: [/neither a valid dns name,? nor a valid external domain/] },
    certainty: 'observed',
  }),

  US_GOVERNMENT_CLIENT_ON_PUBLIC_ENDPOINT: entraAnswer({
    title: 'US Government app elsewhere',
    cause: () =>
      'The app belongs to the US Government cloud (GCC High or DoD), but it was used at login.microsoftonline.com.',
    remedy: () => [
      {
        text: 'Choose the plan GCC High or DoD on this page: it brings endpoints at login.microsoftonline.us and the matching scopes.',
      },
      inJiraLink(
        'Use the service provider Custom with the endpoints and scopes of that plan; the Redirect URL changes with them.',
      ),
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: { aadsts: [900439], patterns: [/usgclientnotsupportedonpublicendpoint/] },
    learnMore: nationalClouds,
  }),

  ACCOUNT_OF_ANOTHER_CLOUD: entraAnswer({
    title: 'Account of another cloud',
    cause: () =>
      'The account lives in another Microsoft cloud than the app. A confidential app such as Jira cannot sign in accounts across clouds: app, tenant and mailbox must be of the same one.',
    remedy: (_, context) => [
      {
        text: say`Register the app in the cloud of the mailbox, and choose that plan here (now: ${context.plan.displayName}).`,
      },
      inJiraLink('Replace client ID, client secret, endpoints and scopes by those of that cloud.'),
    ],
    fixedBy: 'entra-admin',
    failureClass: 'configuration',
    recognises: {
      aadsts: [90038, 90043, 90051, 900382, 900432, 1000104],
      patterns: [/confidential client is not supported in cross[ -]cloud/],
    },
    learnMore: nationalClouds,
  }),

  AUTHORITY_HOST_UNKNOWN: entraAnswer({
    title: 'Sign-in host is unknown',
    cause: () => 'The host in the authorization or token endpoint is no sign-in host of any Microsoft cloud.',
    remedy: (_, context) => [
      inJiraLink(
        say`The endpoints of ${context.plan.displayName} are ${endpointsFor(context).authorization} and ${endpointsFor(context).token}`,
      ),
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: { aadsts: [50049], oauth: ['invalid_instance'] },
    learnMore: nationalClouds,
  }),

  CLIENT_IS_SINGLE_TENANT: entraAnswer({
    title: 'App is single-tenant',
    cause: () =>
      'The endpoints say "common" or "organizations", but the app is registered for one tenant only. Such an app is reached by its tenant ID.',
    remedy: (_, context) => [
      inRegistration(context, 'overview', 'Copy the Directory (tenant) ID.'),
      inJiraLink(
        say`Put it into both endpoints: ${endpointsFor(context).authorization} and ${endpointsFor(context).token}`,
      ),
      inRegistration(
        context,
        'authentication',
        'The Redirect URL of Jira has changed with the endpoint: add the new one under Web.',
      ),
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: {
      aadsts: [50194],
      patterns: [
        /not configured as a multi-?tenant application/,
        /usage of the \/common endpoint is not supported for such/,
      ],
    },
  }),

  GRANT_NEEDS_TENANT: entraAnswer({
    title: 'Tenant ID is required',
    cause: () =>
      'An app without a user asked at "common" or "consumers". There Entra cannot know which tenant is meant, so the tenant ID must stand in the token endpoint.',
    remedy: (_, context) => [inJiraLink(say`Set the token endpoint to ${endpointsFor(context).token}`)],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: {
      aadsts: [9001023, 90124, 90130, 90133],
      patterns: [
        /grant type is not supported over the \/common or \/consumers/,
        /not supported over the \/?(?:common|consumers)/,
      ],
    },
  }),

  CONSUMERS_NOT_ALLOWED: entraAnswer({
    title: 'App for work accounts',
    cause: () =>
      'The app is for work and school accounts only, but the endpoint says "consumers", which is for personal accounts.',
    remedy: (_, context) => [
      inJiraLink(say`Set the endpoints to ${endpointsFor(context).authorization} and ${endpointsFor(context).token}`),
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: { aadsts: [9002332], patterns: [/do not use the \/consumers endpoint/] },
  }),

  CLIENT_FOR_PERSONAL_ACCOUNTS: entraAnswer({
    title: 'App for personal accounts',
    cause: () =>
      'The app is registered for personal Microsoft accounts only, but the sign-in went to an endpoint for work accounts.',
    remedy: (_, context) => [
      inRegistration(
        context,
        'authentication',
        'Choose supported account types that include your organization, or register a new app for it.',
      ),
      {
        text: 'For an outlook.com mailbox choose the plan "Outlook.com (personal account)": its endpoints say "consumers".',
      },
    ],
    fixedBy: 'entra-admin',
    failureClass: 'configuration',
    recognises: { aadsts: [9002331, 9002346], patterns: [/microsoft account users only/] },
    certainty: 'observed',
  }),

  TENANT_NOT_IDENTIFIED: entraAnswer({
    title: 'No tenant in request',
    cause: () =>
      'Entra could not tell from the request which tenant is meant: the endpoint names none, and the app or account does not lead to one in this cloud.',
    likelyCauses: ['The app does not exist in this cloud.', 'The endpoint lacks the tenant ID.'],
    remedy: (_, context) => [
      inJiraLink(say`The endpoints must carry the tenant ID: ${endpointsFor(context).token}`),
      { text: say`Check that the app is registered in the cloud of ${context.plan.displayName}.` },
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: { aadsts: [90019, 50059, 50128], patterns: [/no tenant-identifying information found/] },
  }),

  V1_ENDPOINT_USED: entraAnswer({
    title: 'Old endpoint version used',
    cause: () =>
      'The request went to the old endpoint (/oauth2/token) that does not serve this account. The current ones contain /oauth2/v2.0/.',
    remedy: (_, context) => [
      inJiraLink(say`Set the endpoints to ${endpointsFor(context).authorization} and ${endpointsFor(context).token}`),
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: { aadsts: [90027] },
  }),

  TENANT_RESTRICTED_BY_PROXY: entraAnswer({
    title: 'Proxy blocks this tenant',
    cause: () =>
      'Your own network adds the header Restrict-Access-To-Tenants to sign-ins, and the tenant of the mailbox is not on its list. Nothing is wrong with the app.',
    remedy: (params, context) => [
      {
        text: say`On the proxy that inspects sign-ins, add ${context.tenant ?? say`the tenant of the mailbox`} to Restrict-Access-To-Tenants.`,
      },
      {
        text: say`Or let ${cloudInstances[context.plan.cloudInstance].authorityHost} pass without inspection for the Jira servers.`,
      },
      lookUpSignIn(params, context),
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    recognises: {
      aadsts: [500021, 500022],
      patterns: [/access to '[^']{0,120}' tenant is denied/, /restrict-access-to-tenants/],
    },
    learnMore: tenantRestrictions,
  }),
} as const;
