import { say } from '../say.ts';
import { entraAnswer } from './recognised.ts';
import { authorizeAgain, endpointsFor, inJiraLink, lookUpSignIn, tryAgain } from './steps.ts';

const refreshTokens = 'https://learn.microsoft.com/en-us/entra/identity-platform/refresh-tokens';
const conditionalAccess =
  'https://learn.microsoft.com/en-us/entra/identity/conditional-access/concept-session-lifetime';

/** Life of codes and refresh tokens: section E of the numbers that Entra gives. */
export const entraLifetime = {
  CODE_ALREADY_REDEEMED: entraAnswer({
    title: 'Sign-in code used twice',
    cause: () =>
      'The code of a sign-in works once. It came a second time: the page was reloaded, sent twice, or two nodes of a cluster handled it.',
    remedy: () => [{ text: 'Start the sign-in again in one tab, and do not reload the page it returns to.' }],
    fixedBy: 'jira-admin',
    failureClass: 'transient',
    recognises: {
      aadsts: [54005],
      patterns: [/authorization code was already redeemed/, /code (?:has|was) already (?:been )?(?:redeemed|used)/],
    },
    learnMore: 'https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-auth-code-flow',
  }),

  GRANT_INVALID: entraAnswer({
    title: 'Sign-in no longer valid',
    cause: () =>
      'The code or refresh token that was sent is not valid: it was cut off, belongs to another app or tenant, or has been withdrawn.',
    remedy: (params, context) => [authorizeAgain, lookUpSignIn(params, context)],
    fixedBy: 'mailbox-user',
    failureClass: 'account',
    recognises: {
      aadsts: [70000, 9002341],
      oauth: ['invalid_grant'],
      patterns: [
        /grant is invalid or malformed/,
        /provided value for the '?(?:code|refresh_token)'? parameter is not valid/,
      ],
      onlyAlone: true,
    },
    learnMore: refreshTokens,
  }),

  ACCOUNT_IN_ABUSE_MODE: entraAnswer({
    title: 'Account locked for abuse',
    cause: () =>
      'Microsoft has locked this personal account because it suspects misuse. No app can read its mail until the owner has unlocked it.',
    remedy: () => [
      {
        text: 'The owner signs in at outlook.com and follows the steps to unlock the account.',
        link: 'https://account.live.com/acsr',
      },
      authorizeAgain,
    ],
    fixedBy: 'mailbox-user',
    failureClass: 'account',
    recognises: {
      aadstsSaying: [{ number: 70000, words: /service abuse mode/ }],
      patterns: [
        /account is blocked\. ?log ?in to your account via a web browser/,
        /found to be in service abuse mode/,
      ],
    },
    certainty: 'observed',
  }),

  GRANT_EXPIRED: entraAnswer({
    title: 'Sign-in has expired',
    cause: () =>
      'The code or the refresh token is too old. A code lives some ten minutes; a refresh token 90 days since it was last used.',
    likelyCauses: [
      'More than ten minutes passed between sign-in and its end.',
      'The clock of the server is wrong.',
      'No mail was fetched for a long time.',
    ],
    remedy: (params, context) => [
      authorizeAgain,
      { text: 'Check the clock of the Jira server (NTP).' },
      lookUpSignIn(params, context),
    ],
    fixedBy: 'mailbox-user',
    failureClass: 'account',
    recognises: {
      isGeneralWording: true,
      aadsts: [70008],
      patterns: [
        /refresh token expired/,
        /(?:authorization code|refresh token|code or refresh token) (?:or refresh token )?(?:has|is) (?:been )?expired/,
        /provided authorization code or refresh token (?:has|is) expired/,
      ],
    },
    learnMore: refreshTokens,
  }),

  REFRESH_TOKEN_UNUSED_TOO_LONG: entraAnswer({
    title: 'Access lapsed unused',
    cause: () =>
      'Nobody has used the refresh token for 90 days, so it has lapsed: Jira stopped fetching mail, or the mail server was disabled.',
    remedy: () => [
      authorizeAgain,
      { text: 'Keep the mail server enabled; a fetch at least once in 90 days keeps the access alive.' },
    ],
    fixedBy: 'mailbox-user',
    failureClass: 'account',
    recognises: {
      aadsts: [700082],
      patterns: [/refresh token has expired due to inactivity/, /expired due to inactivity/],
    },
    learnMore: refreshTokens,
  }),

  SIGN_IN_FREQUENCY_REACHED: entraAnswer({
    title: 'Policy ended the access',
    cause: () =>
      'A Conditional Access policy with a sign-in frequency has ended the access. It will do so again each time the interval is over.',
    remedy: (params, context) => [
      {
        text: say`Exclude ${context.signInAddress ?? context.mailAddress ?? say`the account of the mailbox`} from the policy that sets a sign-in frequency (Entra admin center > Conditional Access > Session).`,
      },
      authorizeAgain,
      lookUpSignIn(params, context, 'The tab Conditional Access names the policy.'),
    ],
    fixedBy: 'entra-admin',
    failureClass: 'account',
    recognises: {
      aadsts: [70043, 70044],
      patterns: [
        /(?:expired or is invalid|session has expired) due to sign-?in frequency checks/,
        /sign-in frequency checks by conditional access/,
      ],
    },
    learnMore: conditionalAccess,
  }),

  GRANT_REVOKED: entraAnswer({
    title: 'Access was revoked',
    cause: () =>
      'The access was valid and has been withdrawn since: an administrator reset the password or revoked the sessions of the account.',
    remedy: (params, context) => [
      authorizeAgain,
      lookUpSignIn(params, context, 'The audit log of the account shows who revoked the sessions.'),
    ],
    fixedBy: 'mailbox-user',
    failureClass: 'account',
    recognises: {
      aadsts: [50173, 50132, 50133, 700083],
      patterns: [
        /grant has expired due to it being revoked/,
        /session is not valid due to|session is invalid due to/,
        /provided grant has expired/,
      ],
    },
    learnMore: refreshTokens,
  }),

  SIGN_IN_PAGE_TOO_OLD: entraAnswer({
    title: 'Sign-in page was left open',
    cause: () => 'The page of the sign-in stood open for so long that it is no longer valid.',
    remedy: () => [{ text: 'Start the sign-in again and finish it within a few minutes.' }],
    fixedBy: 'mailbox-user',
    failureClass: 'transient',
    recognises: { aadsts: [50089, 165900], patterns: [/flow token (?:has )?expired/] },
  }),

  CODE_OF_ANOTHER_TENANT: entraAnswer({
    title: 'Code of another tenant',
    cause: () =>
      'The sign-in ran at one tenant and its code was redeemed at another: authorization and token endpoint name different tenants.',
    remedy: (_, context) => [
      inJiraLink(
        say`Use the same tenant in both: ${endpointsFor(context).authorization} and ${endpointsFor(context).token}`,
      ),
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: { aadsts: [700005], patterns: [/intended to use against other tenant/] },
  }),

  SOCIAL_SIGN_IN_REQUIRED: entraAnswer({
    title: 'External sign-in required',
    cause: () =>
      'The account signs in through another identity provider, which has to be asked again before the access can be renewed.',
    remedy: () => [authorizeAgain, { text: 'For a service mailbox use an account of the tenant itself.' }],
    fixedBy: 'mailbox-user',
    failureClass: 'account',
    recognises: { aadsts: [50085], patterns: [/refresh token needs social idp login/] },
  }),

  CLIENT_LOOP_DETECTED: entraAnswer({
    title: 'Too many equal requests',
    cause: () =>
      'The same request was sent over and over, and Entra has stopped answering it for a while. Credentials may be right; the repetition is the reason.',
    remedy: () => [
      {
        text: 'Disable the mail server in Jira, wait ten minutes, and look for the first error in the log: it is the cause of the repetition.',
      },
      tryAgain,
    ],
    fixedBy: 'jira-admin',
    failureClass: 'throttled',
    recognises: {
      aadsts: [50196],
      patterns: [/client request loop/, /server terminated an operation because it encountered a loop/],
    },
  }),

  ENTRA_THROTTLED: entraAnswer({
    title: 'Entra is throttling',
    cause: () =>
      'Too many requests came from this tenant or app, and Entra asks for a pause. Nothing is wrong with the credentials.',
    remedy: () => [{ text: 'Wait some minutes. If it recurs, let Jira fetch mail less often.' }, tryAgain],
    fixedBy: 'nobody-wait',
    failureClass: 'throttled',
    recognises: { aadsts: [90055, 900551], patterns: [/tenant (?:is )?throttled/] },
  }),
} as const;
