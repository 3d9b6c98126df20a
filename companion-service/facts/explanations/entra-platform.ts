import { say } from '../say.ts';
import { entraAnswer } from './recognised.ts';
import { inRegistration, lookUpSignIn, tryAgain } from './steps.ts';

/** Platform that the redirect URI is registered under, and calls that follow from it: the rest of section A. */
export const entraPlatform = {
  CLIENT_IS_PUBLIC: entraAnswer({
    title: 'Registered as public client',
    cause: () =>
      'Jira sends a client secret, but Entra takes the app for one that cannot keep a secret, because the redirect URI stands under "Mobile and desktop applications".',
    remedy: (_, context) => [
      inRegistration(
        context,
        'authentication',
        say`Remove the platform "Mobile and desktop applications", add the platform Web with ${context.redirectUri ?? say`the Redirect URL of Jira`}, and set "Allow public client flows" to No.`,
      ),
      tryAgain,
    ],
    fixedBy: 'entra-admin',
    failureClass: 'configuration',
    recognises: {
      aadsts: [700025],
      patterns: [
        /client is public so neither 'client_assertion' nor 'client_secret'/,
        /public clients? (?:can ?not|can't|must not|should not) (?:send|present|use) a? ?client[_ ]secret/,
      ],
    },
  }),

  ON_BEHALF_OF_NOT_ALLOWED: entraAnswer({
    title: 'On-behalf-of call refused',
    cause: () =>
      'A program asked for a token on behalf of a user with a token it was not meant to use so. Neither Jira nor this product makes such a call.',
    remedy: (params, context) => [lookUpSignIn(params, context, 'The entry names the application that asked.')],
    fixedBy: 'entra-admin',
    failureClass: 'configuration',
    recognises: { aadsts: [7000114, 500131, 500133] },
  }),

  REDIRECT_URI_IS_SPA: entraAnswer({
    title: 'Redirect URI is SPA',
    cause: () =>
      'The redirect URI is registered under "Single-page application". Such sign-ins may only be finished by a browser, but Jira finishes them on its server.',
    remedy: (_, context) => [
      inRegistration(
        context,
        'authentication',
        say`Delete ${context.redirectUri ?? say`the Redirect URL of Jira`} under Single-page application and add the same address under Web.`,
      ),
      tryAgain,
    ],
    fixedBy: 'entra-admin',
    failureClass: 'configuration',
    recognises: {
      aadsts: [9002325, 9002327],
      patterns: [
        /single-page application' client-type may only be redeemed via cross-origin/,
        /proof key for code exchange is required for cross-origin/,
      ],
    },
    learnMore: 'https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-auth-code-flow',
    certainty: 'observed',
  }),

  TOKEN_REQUEST_FROM_BROWSER: entraAnswer({
    title: 'Token request from browser',
    cause: () =>
      'A browser asked the token endpoint directly, and Entra allows that only for single-page applications. Jira and the companion ask from the server.',
    remedy: () => [
      {
        text: 'Let the server redeem the code. If this comes from Jira, a browser extension or a proxy is repeating its request.',
      },
    ],
    fixedBy: 'jira-admin',
    failureClass: 'product-bug',
    recognises: {
      aadsts: [9002326],
      patterns: [/cross-origin token redemption is permitted only for the 'single-page application'/],
    },
    certainty: 'observed',
  }),

  REFRESH_TOKEN_OF_SPA: entraAnswer({
    title: 'Sign-in lasted one day',
    cause: () =>
      'The refresh token was issued to a single-page application and so lived for 24 hours only. The redirect URI is registered under the wrong platform, which shows a day later.',
    remedy: (_, context) => [
      inRegistration(context, 'authentication', 'Move the Redirect URL of Jira from Single-page application to Web.'),
      { text: 'Then choose Authorize on every mail server in Jira that uses this link.' },
    ],
    fixedBy: 'entra-admin',
    failureClass: 'configuration',
    recognises: { aadsts: [700084], patterns: [/refresh token was issued to a single page app/] },
  }),
} as const;
