import { say } from '../say.ts';
import { explanation, type RecognisedParams } from './explanation.ts';
import { endpointsFor, inJiraLink, inRegistration } from './steps.ts';

const readOn = '2026-11-01';
const endpointsPage = {
  learnMore: 'https://learn.microsoft.com/en-us/entra/identity-platform/authentication-national-cloud',
  certainty: 'confirmed',
  readOn,
} as const;
const jiraPage = {
  learnMore: 'https://confluence.atlassian.com/adminjiraserver/configuring-an-outgoing-link-1115659067.html',
  certainty: 'observed',
  readOn,
} as const;
const configuration = { fixedBy: 'jira-admin', failureClass: 'configuration' } as const;

/** What can be seen wrong in endpoints, base URL and Redirect URL before anything is sent. */
export const addressLint = {
  ENDPOINTS_LOOK_SWAPPED: explanation<{ authorizationEndpoint: string; tokenEndpoint: string }>({
    title: 'Endpoints look swapped',
    cause: ({ authorizationEndpoint, tokenEndpoint }) =>
      say`The authorization endpoint is ${authorizationEndpoint} and the token endpoint ${tokenEndpoint}: each looks like the other.`,
    remedy: (_, context) => [
      inJiraLink(say`Authorization endpoint: ${endpointsFor(context).authorization}`),
      inJiraLink(say`Token endpoint: ${endpointsFor(context).token}`),
    ],
    ...configuration,
    ...endpointsPage,
  }),

  ENDPOINT_IS_V1: explanation<{ endpoint: string }>({
    title: 'Old endpoint version',
    cause: ({ endpoint }) =>
      say`${endpoint} is of the old version, which knows no scopes. The current ones contain /oauth2/v2.0/.`,
    remedy: (_, context) => [
      inJiraLink(say`Use ${endpointsFor(context).authorization} and ${endpointsFor(context).token}`),
    ],
    ...configuration,
    ...endpointsPage,
  }),

  ENDPOINT_OF_OTHER_CLOUD: explanation<{ endpoint: string; expected: string }>({
    title: 'Endpoint of another cloud',
    cause: ({ endpoint, expected }) => say`${endpoint} is not at ${expected}, where this plan signs in.`,
    remedy: (_, context) => [
      inJiraLink(say`Use ${endpointsFor(context).authorization} and ${endpointsFor(context).token}`),
      { text: 'Or choose the plan that the endpoint belongs to.' },
    ],
    ...configuration,
    ...endpointsPage,
  }),

  ENDPOINT_TENANTS_DIFFER: explanation<{ authorizationTenant: string; tokenTenant: string }>({
    title: 'Endpoints name two tenants',
    cause: ({ authorizationTenant, tokenTenant }) =>
      say`The authorization endpoint names ${authorizationTenant}, the token endpoint ${tokenTenant}. A sign-in at one cannot be finished at the other.`,
    remedy: (_, context) => [
      inJiraLink(say`Use ${endpointsFor(context).authorization} and ${endpointsFor(context).token}`),
    ],
    ...configuration,
    ...endpointsPage,
  }),

  ENDPOINT_NOT_CLEAN: explanation<{ endpoint: string }>({
    title: 'Endpoint has something extra',
    cause: ({ endpoint }) =>
      say`${endpoint} has something after its path: a slash, a question mark, or blanks. Jira adds its own parameters.`,
    remedy: (_, context) => [
      inJiraLink(say`Use ${endpointsFor(context).authorization} and ${endpointsFor(context).token}`),
    ],
    ...configuration,
    ...endpointsPage,
  }),

  MAIL_PORT_UNFIT: explanation<{ name: string; host: string; port: number; expected: number }>({
    title: 'Mail port does not fit',
    cause: ({ name, host, port, expected }) =>
      say`${name} at ${host} belongs to port ${expected}. At port ${port} nothing answers, or the connection begins with another kind of encryption.`,
    remedy: ({ expected }) => [
      { text: say`Set the port of the mail server to ${expected}, here and in Jira’s mail server.` },
    ],
    ...configuration,
    learnMore:
      'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/pop3-and-imap4/pop3-and-imap4',
    certainty: 'confirmed',
    readOn,
  }),

  BASE_URL_NOT_HTTPS: explanation<Partial<RecognisedParams> & { baseUrl?: string }>({
    title: 'Base URL lacks https',
    cause: ({ baseUrl }) =>
      baseUrl === undefined
        ? 'Jira refuses outgoing links for OAuth 2.0 as long as its own base URL does not start with https.'
        : say`Jira's base URL is ${baseUrl}. Jira offers OAuth 2.0 only with https, and Entra refuses other redirect URIs.`,
    remedy: () => [
      {
        text: 'In Jira open Administration > System > General configuration and set the base URL to the https address that people use.',
      },
      { text: 'Behind a proxy the Tomcat connector needs scheme="https", secure="true", proxyName and proxyPort.' },
    ],
    recognises: {
      patterns: [
        /base ?url (?:must|should|has to|needs to) (?:be|use|start with) (?:an )?https/,
        /base ?url is not (?:an )?https/,
        /requires? (?:an )?https base ?url/,
      ],
    },
    ...configuration,
    ...jiraPage,
  }),

  BASE_URL_OF_OTHER_HOST: explanation<{ baseUrl: string; openedAt: string }>({
    title: 'Jira opened elsewhere',
    cause: ({ baseUrl, openedAt }) =>
      say`Jira is open at ${openedAt}, but its base URL is ${baseUrl}. The sign-in returns to the base URL, where this session is not known.`,
    remedy: ({ baseUrl }) => [
      { text: say`Open Jira at ${baseUrl}, or correct the base URL, and sign in there.`, link: baseUrl },
    ],
    ...configuration,
    ...jiraPage,
  }),

  BASE_URL_ENDS_IN_SLASH: explanation<{ baseUrl: string }>({
    title: 'Base URL ends in slash',
    cause: ({ baseUrl }) =>
      say`Jira's base URL is ${baseUrl}. The slash at its end gets into the Redirect URL, which then matches no registered one.`,
    remedy: () => [{ text: 'In Jira open Administration > System > General configuration and remove the slash.' }],
    ...configuration,
    ...jiraPage,
  }),

  REDIRECT_URL_CHANGED: explanation<{ registered: string; current: string }>({
    title: 'Redirect URL has changed',
    cause: ({ registered, current }) =>
      say`Jira makes the Redirect URL from the authorization endpoint. It was ${registered} and is now ${current}, which the app registration does not know yet.`,
    remedy: ({ current }, context) => [inRegistration(context, 'authentication', say`Add ${current} under Web.`)],
    fixedBy: 'entra-admin',
    failureClass: 'configuration',
    ...jiraPage,
  }),

  JIRA_TYPE_UNFIT: explanation<{ type: string; expected: string }>({
    title: 'Service provider does not fit',
    cause: ({ type, expected }) =>
      say`The link is of type ${type}, while this plan needs ${expected}: each type has endpoints and scopes of its own.`,
    remedy: ({ expected }) => [
      {
        text: say`Create the link anew with the service provider ${expected === 'microsoft' ? say`Microsoft` : say`Custom`}: Jira does not change it afterwards.`,
      },
    ],
    ...configuration,
    ...jiraPage,
  }),
} as const;
