import { say } from '../say.ts';
import { entraAnswer } from './recognised.ts';
import { authorizeAgain, endpointsFor, inJiraLink, inRegistration, lookUpSignIn, tryAgain } from './steps.ts';

const replyUrl = 'https://learn.microsoft.com/en-us/entra/identity-platform/reply-url';

/** Redirect URI and form of the request: section C of the numbers that Entra gives. */
export const entraRequest = {
  REDIRECT_URI_MISMATCH: entraAnswer({
    title: 'Redirect URI not registered',
    cause: (_, { redirectUri }) =>
      say`The app registration does not list the Redirect URL that was sent${redirectUri ? `, ${redirectUri}` : ''}. It has to match in every character, and Jira's changes with every edit of the authorization endpoint.`,
    likelyCauses: [
      'The authorization endpoint was edited (for example from common to the tenant ID), which gives Jira a new Redirect URL.',
      'http instead of https, another host name or port, another context path: the base URL of Jira has changed.',
      'A slash at the end, or upper and lower case in the path.',
    ],
    remedy: (_, context) => [
      inRegistration(
        context,
        'authentication',
        say`Under the platform Web add exactly ${context.redirectUri ?? say`the Redirect URL that Jira shows in the outgoing link`} and save.`,
      ),
      { text: 'Wait a minute, then start the sign-in again.' },
    ],
    fixedBy: 'entra-admin',
    failureClass: 'configuration',
    recognises: {
      aadsts: [50011, 70004],
      patterns: [
        /'redirect_uri' is not valid/,
        /(?:redirect ur[il]|reply ur[il]|reply address).{0,400}(?:does not|doesn't) match the (?:redirect ur[il]s?|reply ur[il]s?|reply addresses|ones)/,
        /redirect[_ ]ur[il][ _](?:mismatch|does not match|is not (?:registered|valid))/,
        /(?:invalid|mismatching) redirect[_ ]ur[il]/,
      ],
    },
    learnMore: replyUrl,
  }),

  REDIRECT_URI_NOT_REGISTERED_AT_ALL: entraAnswer({
    title: 'No redirect URI registered',
    cause: () =>
      'The app registration has no redirect URI at all, so Entra has nowhere to send the browser after the sign-in.',
    remedy: (_, context) => [
      inRegistration(
        context,
        'authentication',
        say`Choose Add a platform > Web and enter ${context.redirectUri ?? say`the Redirect URL that Jira shows in the outgoing link`}.`,
      ),
      tryAgain,
    ],
    fixedBy: 'entra-admin',
    failureClass: 'configuration',
    recognises: { aadsts: [500113, 50108], patterns: [/no reply address is registered/] },
    learnMore: replyUrl,
    certainty: 'observed',
  }),

  REDIRECT_URI_MISSING_IN_REQUEST: entraAnswer({
    title: 'No redirect URI sent',
    cause: () =>
      'The sign-in was requested without a redirect URI. Jira builds it from its base URL, so that is probably empty or damaged.',
    remedy: (_, context) => [
      {
        text: 'In Jira open Administration > System > General configuration and set the base URL to the https address that people use.',
      },
      inRegistration(context, 'authentication', 'Then add the Redirect URL that Jira shows under Web.'),
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: { aadsts: [900971], patterns: [/no reply address (?:is )?provided/] },
    learnMore: replyUrl,
  }),

  REQUEST_INCOMPLETE: entraAnswer({
    title: 'Request lacks a field',
    cause: () =>
      'A field that the request must contain did not arrive. A proxy may have dropped the body, or a value is empty in the outgoing link.',
    remedy: () => [
      inJiraLink('Check that client ID, client secret, scopes and both endpoints are filled in.'),
      {
        text: 'If they are, test without the proxy in between: it must pass form posts to the sign-in host unchanged.',
      },
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: {
      aadsts: [900144, 90014],
      patterns: [/request body must contain the following parameter/, /required field '[^']{1,60}' is missing/],
    },
  }),

  REQUEST_MALFORMED: entraAnswer({
    title: 'Request is malformed',
    cause: () =>
      'Entra could not read the request: a value is damaged, encoded twice, or an address was edited by hand.',
    remedy: (_, context) => [
      { text: 'Choose the plan on this page again so that endpoints and scopes are filled in afresh.' },
      inJiraLink(
        say`The endpoints are ${endpointsFor(context).authorization} and ${endpointsFor(context).token}, without anything after them.`,
      ),
      authorizeAgain,
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: {
      aadsts: [9002313, 90023, 90100, 90102, 90013, 90015, 900491, 9000411],
      patterns: [/request is malformed or invalid/],
    },
  }),

  ENDPOINTS_SWAPPED: entraAnswer({
    title: 'Endpoints are swapped',
    cause: () =>
      'A browser was sent to the token endpoint, which takes only posts from a server. Authorization and token endpoint have most likely changed places.',
    remedy: (_, context) => [
      inJiraLink(
        say`Authorization endpoint: ${endpointsFor(context).authorization}. Token endpoint: ${endpointsFor(context).token}`,
      ),
      inRegistration(
        context,
        'authentication',
        'Check the Redirect URL afterwards: Jira makes a new one from the authorization endpoint.',
      ),
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: {
      aadsts: [900561, 90056],
      patterns: [/endpoint only accepts (?:post|\w{1,8}, \w{1,8}|\w{1,8}) requests?\.? received a/],
    },
  }),

  SIGN_IN_MIXED_UP: entraAnswer({
    title: 'Sign-ins got mixed up',
    cause: () =>
      'The answer belongs to another sign-in than the one that was started: two tabs, a lost session, or two nodes of a cluster that do not share sessions.',
    remedy: () => [
      { text: 'Close the other tabs and start the sign-in once more.' },
      { text: 'In a cluster the load balancer must keep a browser on one node (sticky sessions).' },
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: {
      aadsts: [165000, 501481, 50148],
      patterns: [
        /code_verifier does not match|code verifier[^.]{0,60}does not match|does not match the code_challenge/,
      ],
    },
    learnMore: 'https://datatracker.ietf.org/doc/html/rfc7636#section-4.6',
  }),

  CODE_CHALLENGE_MALFORMED: entraAnswer({
    title: 'PKCE value is malformed',
    cause: () =>
      'The program that started the sign-in made a code challenge of the wrong size. That is a fault of the program, not of the configuration.',
    remedy: (params, context) => [
      { text: 'Update the program, or report it together with this text.' },
      lookUpSignIn(params, context),
    ],
    fixedBy: 'jira-admin',
    failureClass: 'product-bug',
    recognises: { aadsts: [50147, 501491], patterns: [/(?:invalid )?size of code_?challenge parameter/] },
    learnMore: 'https://datatracker.ietf.org/doc/html/rfc7636#section-4.2',
  }),

  FLOW_NOT_SUPPORTED: entraAnswer({
    title: 'Flow not supported',
    cause: () =>
      'The request asked for a kind of sign-in that this app or Entra does not offer. Reading mail needs the authorization code flow, or client credentials for an app without a user.',
    remedy: (_, context) => [
      inJiraLink(
        say`Use the endpoints ${endpointsFor(context).authorization} and ${endpointsFor(context).token} as they are, without response_type or other additions.`,
      ),
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: {
      aadsts: [70003, 70005, 70007, 700054, 7000013],
      oauth: ['unsupported_grant_type', 'unsupported_response_type'],
      patterns: [/response_type '[^']{1,40}' is not (?:enabled|supported)/, /unsupported ?grant ?type/],
    },
  }),

  RESOURCE_PARAMETER_USED: entraAnswer({
    title: 'Old parameter "resource" used',
    cause: () =>
      'The request carries the parameter "resource" of the old endpoints. The current ones (v2.0) take scopes only.',
    remedy: () => [
      inJiraLink('Remove "resource" from the endpoints, and use the scopes that this page shows for your plan.'),
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: {
      aadsts: [901002, 9010010],
      patterns: [
        /'resource' (?:request )?parameter is(?: not|n't) supported/,
        /resource parameter provided in the request doesn't match/,
      ],
    },
  }),

  REQUEST_NOT_ACCEPTED: entraAnswer({
    title: 'Request not accepted',
    cause: () => 'The server found the request itself wrong, and gave no number that says why.',
    remedy: (params, context) => [
      inJiraLink(say`Compare the endpoints: ${endpointsFor(context).authorization} and ${endpointsFor(context).token}`),
      lookUpSignIn(params, context),
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: { oauth: ['invalid_request', 'invalid_resource'], onlyAlone: true },
    learnMore: 'https://datatracker.ietf.org/doc/html/rfc6749#section-5.2',
  }),
} as const;
