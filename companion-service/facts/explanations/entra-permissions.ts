import { say } from '../say.ts';
import { entraAnswer } from './recognised.ts';
import {
  grantAdminConsent,
  inEnterpriseApplication,
  inJiraLink,
  inRegistration,
  lookUpSignIn,
  tryAgain,
} from './steps.ts';
import { enterpriseApplicationsLink } from './verdict-steps.ts';

const scopesPage = 'https://learn.microsoft.com/en-us/entra/identity-platform/scopes-oidc';
const consentPage = 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/user-admin-consent-overview';

/** Scopes: the first half of section D of the numbers that Entra gives. */
export const entraPermissions = {
  SCOPE_INVALID: entraAnswer({
    title: 'Scope is not valid',
    cause: () =>
      'Entra cannot read a scope in the request, or does not know it: a slip in its spelling, a comma between two scopes, or a missing host in front.',
    likelyCauses: [
      'Scopes are separated by commas, or two stand in one entry.',
      'The host in front is missing, or belongs to another cloud.',
      'offline_access has a host in front: it always stands bare.',
    ],
    remedy: (_, { plan }) => [
      inJiraLink(
        say`Enter the scopes one per entry, as this page shows them. Mail scopes begin with ${plan.outlookResources[0]}/`,
      ),
      tryAgain,
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: {
      aadsts: [70011, 28002, 70013],
      patterns: [
        /(?:input parameter|parameter) 'scope' (?:is not|isn't) valid/,
        /scope '?[^']{0,200}'? (?:is not|isn't) (?:valid|configured for)/,
      ],
    },
    learnMore: scopesPage,
  }),

  SCOPE_MISSING: entraAnswer({
    title: 'No scope was sent',
    cause: () => 'The token request names no scope, so Entra cannot tell which mailbox service the token is for.',
    remedy: () => [inJiraLink('Enter the scopes that this page shows for your plan, one per entry.')],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: { aadsts: [28003], patterns: [/provided value for the input parameter scope can'?t be empty/] },
    learnMore: scopesPage,
  }),

  SCOPES_OF_SEVERAL_RESOURCES: entraAnswer({
    title: 'Two services asked together',
    cause: (_, { plan }) =>
      say`One token is for one service. The scopes mix Exchange (${plan.outlookResources[0]}) and Graph (${plan.graphResource}), and Entra refuses to make one token for both.`,
    remedy: (_, { plan }) => [
      inJiraLink(
        say`For IMAP and POP keep only the scopes that begin with ${plan.outlookResources[0]}/ and offline_access.`,
      ),
      {
        text: say`For Microsoft Graph make another link with the scopes that begin with ${plan.graphResource}/ and offline_access.`,
      },
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: {
      aadsts: [28000, 700022, 700023],
      patterns: [/contains more than one resource/, /(?:multiple|more than one) resources? (?:in|with) (?:the )?scope/],
    },
    learnMore: scopesPage,
    certainty: 'observed',
  }),

  SCOPE_NEEDS_DEFAULT: entraAnswer({
    title: 'Scope must be .default',
    cause: () =>
      'An app without a user asked for a single permission. Such an app gets all it was granted at once, by a scope that ends in /.default.',
    remedy: (_, { plan }) => [
      inJiraLink(
        say`Use ${plan.outlookAppOnlyResources[0]}/.default for IMAP and POP, or ${plan.graphResource}/.default for Microsoft Graph.`,
      ),
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: {
      aadsts: [1002012],
      patterns: [
        /client credential flows? must have a scope value with \/\.default/,
        /resource identifier \(application id uri\)[^.]{0,80}\/\.default/,
      ],
    },
    certainty: 'observed',
  }),

  SCOPE_UNKNOWN_TO_RESOURCE: entraAnswer({
    title: 'Permission does not exist',
    cause: () =>
      'The scope names a permission that the service behind its host does not have: the host is that of another service, or the permission is one for apps without a user.',
    remedy: (_, { plan }) => [
      inJiraLink(
        say`IMAP, POP and SMTP permissions belong to ${plan.outlookResources[0]}, Mail.ReadWrite to ${plan.graphResource}.`,
      ),
      { text: 'Use the scopes that this page shows for your plan.' },
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: {
      aadsts: [650053],
      patterns: [/asked for scope '[^']{1,120}' that does(?: not|n't) exist/],
    },
    learnMore: scopesPage,
    certainty: 'observed',
  }),

  RESOURCE_NOT_IN_TENANT: entraAnswer({
    title: 'Mail service not in tenant',
    cause: (_, { plan }) =>
      say`The tenant does not know the service named in the scope. Usually the scope's host is that of another cloud; in ${plan.displayName} it is ${plan.outlookResources[0]}.`,
    likelyCauses: [
      'The scopes are those of another plan.',
      'The host in the scope is mistyped.',
      'The tenant has never had Exchange Online.',
    ],
    remedy: (_, { plan }) => [
      inJiraLink(say`Mail scopes must begin with ${plan.outlookResources[0]}/`),
      { text: 'If they do: Microsoft 365 admin center > Billing > Licenses must show a plan with Exchange Online.' },
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: {
      aadsts: [500011, 650055],
      patterns: [/resource principal named [^ ]{1,200} was not found in the tenant/],
    },
  }),

  RESOURCE_DISABLED: entraAnswer({
    title: 'Mail service is disabled',
    cause: () =>
      'Exchange Online is switched off in this tenant: its subscription has lapsed, or an administrator disabled "Office 365 Exchange Online".',
    remedy: (params, context) => [
      {
        text: 'In the Entra admin center open Enterprise applications, search for "Office 365 Exchange Online" (filter: Microsoft applications) and set "Enabled for users to sign in?" to Yes.',
        link: enterpriseApplicationsLink(context),
      },
      { text: 'Check the subscription in the Microsoft 365 admin center > Billing > Your products.' },
      lookUpSignIn(params, context),
    ],
    fixedBy: 'entra-admin',
    failureClass: 'configuration',
    recognises: {
      aadsts: [500014, 50001],
      patterns: [
        /service principal for resource '[^']{1,160}' is disabled/,
        /subscription within the tenant has lapsed/,
      ],
    },
    certainty: 'observed',
  }),

  SERVICE_NOT_SUBSCRIBED: entraAnswer({
    title: 'Organization lacks the service',
    cause: () =>
      'The app needs a service that this organization has not subscribed to or has switched off; for mail that is Exchange Online.',
    remedy: () => [
      { text: 'Microsoft 365 admin center > Billing > Licenses: assign a plan with Exchange Online to the mailbox.' },
      tryAgain,
    ],
    fixedBy: 'entra-admin',
    failureClass: 'configuration',
    recognises: {
      aadsts: [650052],
      patterns: [/needs access to a service.{0,160}that your organization.{0,120}(?:has not|hasn't|not) subscribed/],
    },
  }),

  PERMISSION_LIST_DAMAGED: entraAnswer({
    title: 'Listed permissions are damaged',
    cause: () =>
      'The list of permissions in the app registration names something that no longer exists or is empty, so consent cannot be asked for.',
    remedy: (_, context) => [
      inRegistration(
        context,
        'permissions',
        'Remove entries without a name, then add User.Read and the mail permissions again.',
      ),
      ...grantAdminConsent(context).slice(1),
    ],
    fixedBy: 'entra-admin',
    failureClass: 'configuration',
    recognises: {
      aadsts: [650054, 65005, 65006, 1003031],
      patterns: [
        /misconfigured required resource access/,
        /(?:invalid|misconfigured) required ?resource ?access/,
        /asked for permissions to access a resource that has been removed/,
      ],
    },
  }),

  PERMISSION_NOT_LISTED: entraAnswer({
    title: 'Permission not in registration',
    cause: () =>
      'The scope that was asked for is not among the permissions of the app registration, or nobody has consented to them.',
    remedy: (_, context) => [
      inRegistration(
        context,
        'permissions',
        'Choose Add a permission > Microsoft Graph > Delegated permissions and tick offline_access with IMAP.AccessAsUser.All, POP.AccessAsUser.All or Mail.ReadWrite.',
      ),
      ...grantAdminConsent(context),
    ],
    fixedBy: 'entra-admin',
    failureClass: 'consent',
    recognises: {
      aadsts: [650056, 650057],
      patterns: [
        /is not valid - it refers to a resource which is not listed/,
        /resource is not listed in the requested permissions/,
        /client has requested access to a resource which is not listed/,
        /misconfigured application\./,
      ],
    },
    learnMore: scopesPage,
  }),

  CONSENT_STILL_BEING_WRITTEN: entraAnswer({
    title: 'Consent still in progress',
    cause: () =>
      'Entra is just creating the enterprise application for this app, or a leftover of an earlier one is in the way.',
    remedy: (_, context) => [
      { text: 'Wait half a minute and sign in again.' },
      inEnterpriseApplication(context, 'If it stays, delete the old entry of the same name and grant consent again.'),
    ],
    fixedBy: 'entra-admin',
    failureClass: 'transient',
    recognises: { aadsts: [650051], patterns: [/service principal name is already present/] },
    certainty: 'observed',
  }),

  CLIENT_REQUESTS_ITSELF: entraAnswer({
    title: 'Scope names the app',
    cause: () =>
      'The app asks for a token for itself: its own client ID or address stands in the scopes, or User.Read is missing from its permissions.',
    remedy: (_, context) => [
      inJiraLink('Remove every scope that contains the client ID; use the scopes that this page shows.'),
      inRegistration(context, 'permissions', 'Add Microsoft Graph > Delegated > User.Read.'),
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: {
      aadsts: [90008, 90009],
      patterns: [/application '[^']{1,80}'[^.]{0,80} is requesting a token for itself/],
    },
    learnMore: consentPage,
  }),

  SCOPE_NOT_ACCEPTED: entraAnswer({
    title: 'Scopes not accepted',
    cause: () => 'The server refused the scopes of the request, and gave no number that says why.',
    remedy: (_, { plan }) => [
      inJiraLink(
        say`Compare with this page. Mail scopes begin with ${plan.outlookResources[0]}/, Graph scopes with ${plan.graphResource}/`,
      ),
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: { patterns: [/insufficient scope/], oauth: ['invalid_scope', 'insufficient_scope'], onlyAlone: true },
    learnMore: 'https://datatracker.ietf.org/doc/html/rfc6749#section-5.2',
  }),
} as const;
