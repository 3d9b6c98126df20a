import { either, say } from '../say.ts';
import { explanation } from './explanation.ts';
import { endpointsFor, inJiraLink, inRegistration } from './steps.ts';

const readOn = '2026-11-01';
const scopesPage = {
  learnMore: 'https://learn.microsoft.com/en-us/entra/identity-platform/scopes-oidc',
  certainty: 'confirmed',
  readOn,
} as const;
const exchangePage = {
  learnMore:
    'https://learn.microsoft.com/en-us/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth',
  certainty: 'confirmed',
  readOn,
} as const;
const configuration = { fixedBy: 'jira-admin', failureClass: 'configuration' } as const;

/** What can be seen wrong in scopes before anything is sent. Endpoints and addresses are in `address-lint.ts`. */
export const settingsLint = {
  CLIENT_ID_IS_TENANT_ID: explanation({
    title: 'Client ID is tenant ID',
    cause: () => 'The same ID stands as client ID and as tenant ID. Entra shows the two one below the other.',
    remedy: (_, context) => [
      inRegistration(context, 'overview', 'Copy the Application (client) ID and the Directory (tenant) ID once more.'),
    ],
    ...configuration,
    ...scopesPage,
  }),

  SCOPES_MIX_RESOURCES: explanation<{ hosts: readonly string[] }>({
    title: 'Scopes of two services',
    cause: ({ hosts }) =>
      say`The scopes belong to several services (${hosts.join(', ')}). One token is for one service, so Entra refuses them together, or gives a token that the mail server refuses.`,
    remedy: (_, { plan }) => [
      inJiraLink(
        say`For IMAP and POP keep the scopes that begin with ${plan.outlookResources[0]}/ and offline_access.`,
      ),
      { text: say`Put scopes that begin with ${plan.graphResource}/ into a link of their own.` },
    ],
    ...configuration,
    ...scopesPage,
  }),

  OFFLINE_ACCESS_PREFIXED: explanation<{ scope: string }>({
    title: 'offline_access has a host',
    cause: ({ scope }) =>
      say`${scope} is no scope of any service. offline_access belongs to the sign-in itself and stands bare.`,
    remedy: () => [inJiraLink('Replace it by offline_access alone.')],
    ...configuration,
    ...scopesPage,
  }),

  OFFLINE_ACCESS_NOT_LISTED: explanation({
    title: 'offline_access is not listed',
    cause: () =>
      'Without offline_access Entra gives no refresh token, and with the service provider Custom Jira does not add it by itself.',
    remedy: () => [inJiraLink('Add the scope offline_access.')],
    ...configuration,
    ...scopesPage,
  }),

  SCOPE_HOST_OF_OTHER_PLAN: explanation<{ scope: string; expected: readonly string[] }>({
    title: 'Scope of another plan',
    cause: ({ scope, expected }) =>
      say`${scope} is for another Microsoft cloud. Scopes of this plan begin with ${either(expected)}.`,
    remedy: ({ expected }) => [inJiraLink(say`Let the scope begin with ${expected[0] ?? ''}/`)],
    ...configuration,
    ...exchangePage,
  }),

  SCOPE_WITHOUT_HOST: explanation<{ scope: string; expected: string }>({
    title: 'Scope lacks its host',
    cause: ({ scope }) =>
      say`${scope} has no host in front. Entra then takes it as one of Microsoft Graph, and the mail server refuses that token.`,
    remedy: ({ expected }) => [inJiraLink(say`Enter ${expected}`)],
    ...configuration,
    ...exchangePage,
  }),

  SCOPE_ON_WRONG_SERVICE: explanation<{ scope: string; expected: string }>({
    title: 'Scope on wrong service',
    cause: ({ scope, expected }) =>
      say`${scope} leads to a token for the wrong service. The permission is listed under Microsoft Graph in the portal, but requested as ${expected}.`,
    remedy: ({ expected }) => [inJiraLink(say`Enter ${expected}`)],
    ...configuration,
    ...exchangePage,
  }),

  SCOPES_JOINED: explanation<{ scope: string }>({
    title: 'Several scopes in one',
    cause: ({ scope }) => say`“${scope}” holds more than one scope, or a comma. Jira takes one scope per entry.`,
    remedy: () => [inJiraLink('Enter each scope on its own, without commas.')],
    ...configuration,
    ...scopesPage,
  }),

  SCOPE_ENDS_IN_SLASH: explanation<{ scope: string }>({
    title: 'Scope ends in slash',
    cause: ({ scope }) => say`${scope} ends in a slash, which makes it another scope, one that does not exist.`,
    remedy: ({ scope }) => [inJiraLink(say`Enter ${scope.replace(/\/+$/, '')}`)],
    ...configuration,
    ...scopesPage,
  }),

  DEFAULT_SCOPE_WITH_OTHERS: explanation({
    title: '.default among other scopes',
    cause: () =>
      'A scope that ends in /.default asks for everything granted and cannot stand beside single permissions of a service.',
    remedy: () => [
      inJiraLink('For a person use the single permissions; for an app without a user use /.default alone.'),
    ],
    ...configuration,
    ...scopesPage,
  }),

  TENANT_IS_SHARED_NAME: explanation<{ tenant: string }>({
    title: 'No tenant ID given',
    cause: ({ tenant }) =>
      say`The endpoints say “${tenant}”. That works only for an app of several tenants; most app registrations are for one.`,
    remedy: (_, context) => [
      inJiraLink(say`Use the tenant ID: ${endpointsFor(context).authorization}`),
      { text: 'Jira makes a new Redirect URL from it: add that to the app registration as well.' },
    ],
    ...configuration,
    ...scopesPage,
  }),
} as const;
