import { say } from '../say.ts';
import { recognised } from './recognised.ts';
import { applies, byApp, byPerson, sharedByPerson } from './situation.ts';
import {
  grantAdminConsent,
  inExchange,
  inJiraLink,
  inRegistration,
  mailboxArgument,
  quoted,
  tryAgain,
} from './steps.ts';

const graphErrors = 'https://learn.microsoft.com/en-us/graph/errors';
const resolveAuth = 'https://learn.microsoft.com/en-us/graph/resolve-auth-errors';
const limitAccess = 'https://learn.microsoft.com/en-us/graph/auth-limit-mailbox-access';

/** What Microsoft Graph says of tokens and permissions. Sentences about the mailbox are in `graph-mailbox.ts`. */
export const graph = {
  GRAPH_TOKEN_EXPIRED: recognised({
    title: 'Token expired for Graph',
    cause: () =>
      'Microsoft Graph finds the token too old, or not yet valid: it was not renewed, or the clock of the server is wrong.',
    remedy: () => [
      { text: 'Check the clock of the server (NTP).' },
      { text: 'Renew the token: in Jira choose Authorize on the mail server.' },
    ],
    fixedBy: 'jira-admin',
    failureClass: 'credential',
    recognises: {
      patterns: [
        /compacttoken validation failed with reason code: ?80049228/,
        /lifetime validation failed/,
        /access token has expired or is not yet valid/,
        /lifetime validation failed,? the token is expired/,
      ],
      graph: ['TokenExpired', 'unauthenticated.tokenExpired'],
    },
    learnMore: resolveAuth,
    certainty: 'observed',
  }),

  GRAPH_TOKEN_FOR_OTHER_SERVICE: recognised({
    title: 'Token not for Graph',
    cause: (_, { plan }) =>
      say`The token was made for another service (mostly Exchange, for IMAP). Microsoft Graph takes only tokens whose scopes begin with ${plan.graphResource}/`,
    remedy: (_, { plan }) => [
      inJiraLink(
        say`For Graph use the scopes ${plan.graphResource}/Mail.ReadWrite and offline_access, and no Exchange scope.`,
      ),
      { text: 'Authorize the mail server again afterwards.' },
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: {
      patterns: [
        /(?:access token validation failure\.? ?)?invalid audience/,
        /audience (?:claim )?(?:value )?(?:is|did) not (?:valid|match)/,
      ],
      graph: ['InvalidAudience'],
    },
    learnMore: resolveAuth,
    certainty: 'confirmed',
  }),

  GRAPH_TOKEN_OF_OTHER_CLOUD: recognised({
    title: 'Graph token, wrong cloud',
    cause: (_, { plan }) =>
      say`The token was issued for Graph in another Microsoft cloud. For ${plan.displayName} both the sign-in and the scopes have to be of its own cloud.`,
    remedy: (_, { plan }) => [
      { text: 'Let the plan be detected on this page, and take over endpoints and scopes.' },
      inJiraLink(say`Graph scopes of this plan begin with ${plan.graphResource}/`),
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: { patterns: [/invalidcloudinstance/] },
    learnMore: 'https://learn.microsoft.com/en-us/graph/deployments',
    certainty: 'observed',
  }),

  GRAPH_TOKEN_UNREADABLE: recognised({
    title: 'Token cannot be read',
    cause: () =>
      'What was sent to Microsoft Graph is no access token for it: cut off, an ID token or refresh token, or one for another service.',
    remedy: (_, { plan }) => [
      { text: 'Send the access token as it came, after the word Bearer.' },
      inJiraLink(say`Ask for the scope ${plan.graphResource}/Mail.ReadWrite.`),
    ],
    fixedBy: 'jira-admin',
    failureClass: 'credential',
    recognises: {
      patterns: [
        /compacttoken parsing failed/,
        /compacttoken validation failed(?! with reason code: ?80049228)/,
        /jwt is not well[ -]formed/,
        /idx1\d{4}/,
        /access token is empty/,
      ],
    },
    learnMore: resolveAuth,
    certainty: 'observed',
  }),

  GRAPH_TOKEN_REFUSED: recognised({
    title: 'Graph refused the token',
    cause: () => 'Microsoft Graph did not accept the access token and does not say why in words that are known here.',
    remedy: (_, { plan }) => [
      inJiraLink(say`Graph scopes must begin with ${plan.graphResource}/`),
      { text: 'Authorize the mail server again.' },
      tryAgain,
    ],
    fixedBy: 'jira-admin',
    failureClass: 'credential',
    recognises: {
      patterns: [/\b401\b.{0,80}graph\.microsoft/, /graph\.microsoft.{0,120}\b401\b/],
      graph: ['InvalidAuthenticationToken', 'unauthenticated', 'AuthenticationError'],
      oauth: ['invalid_token'],
      onlyAlone: true,
    },
    learnMore: resolveAuth,
    certainty: 'confirmed',
  }),

  GRAPH_TOKEN_WITHOUT_PERMISSION: recognised({
    title: 'Token without any permission',
    cause: () =>
      'The token is genuine but grants nothing: the app has no application permission with consent, so its token carries neither scopes nor roles.',
    remedy: (_, context) => [
      inRegistration(context, 'permissions', 'Add Microsoft Graph > Application permissions > Mail.ReadWrite.'),
      ...grantAdminConsent(context),
    ],
    fixedBy: 'entra-admin',
    failureClass: 'consent',
    recognises: {
      patterns: [
        /either scp or roles claim need to be present/,
        /token contains no permissions,? or permissions can ?not be understood/,
        /required scopes are missing in the token/,
      ],
    },
    learnMore: resolveAuth,
    certainty: 'observed',
  }),

  CLAIMS_CHALLENGE: recognised({
    title: 'New sign-in demanded',
    cause: () =>
      'A policy of the organization wants the account to sign in anew, because something has changed: place, risk, or the password.',
    remedy: () => [
      { text: 'In Jira choose Authorize on the mail server and sign in with the account of the mailbox.' },
    ],
    fixedBy: 'mailbox-user',
    failureClass: 'account',
    recognises: {
      oauth: ['insufficient_claims'],
      patterns: [
        /insufficient_claims/,
        /continuous access evaluation resulted in/,
        /tokenissuedbeforerevocationtimestamp/,
      ],
      graph: ['TokenCreatedWithOutdatedPolicies'],
    },
    learnMore:
      'https://learn.microsoft.com/en-us/entra/identity/conditional-access/concept-continuous-access-evaluation',
    certainty: 'confirmed',
  }),

  GRAPH_ACCESS_DENIED: recognised({
    title: 'No permission for mailbox',
    cause: (_, { signInAddress, grant }) =>
      grant === 'client_credentials'
        ? 'The app without a user has no application permission for mail, or it does not cover this mailbox.'
        : signInAddress
          ? say`${signInAddress} may not read this mailbox through Graph: the permission for shared mailboxes or Full Access is missing.`
          : 'The token does not allow this for the mailbox: the permission is missing, or it is a shared mailbox and the permission is not the one for shared mailboxes.',
    likelyCauses: [
      'Mail.ReadWrite was not consented to.',
      { text: 'It is a shared mailbox, and Mail.ReadWrite.Shared is missing.', when: sharedByPerson },
      { text: 'The account has no Full Access on the mailbox.', when: sharedByPerson },
      { text: 'The account has no Exchange Online licence.', when: byPerson },
      { text: 'RBAC for Applications or an application access policy leaves this mailbox out.', when: byApp },
    ],
    remedy: (_, context) => [
      ...grantAdminConsent(context),
      ...(applies(sharedByPerson, context)
        ? [
            inExchange(
              context,
              'For a shared mailbox give Full Access to the account that signs in',
              `Add-MailboxPermission -Identity ${mailboxArgument(context)} -User ${quoted(context.signInAddress, '<signed-in account>')} -AccessRights FullAccess`,
            ),
          ]
        : []),
    ],
    fixedBy: 'entra-admin',
    failureClass: 'consent',
    recognises: {
      graph: ['ErrorAccessDenied', 'AccessDenied'],
      patterns: [
        /access is denied\. check credentials and try again/,
        /caller does not have permission to perform the action/,
      ],
    },
    learnMore: 'https://learn.microsoft.com/en-us/graph/outlook-share-messages-folders',
    certainty: 'observed',
  }),

  MAILBOX_OUTSIDE_APP_POLICY: recognised({
    title: 'Policy excludes this mailbox',
    cause: () =>
      'The app has its permission, but a policy in Exchange limits it to certain mailboxes, and this one is not among them. A change can take more than an hour to work.',
    remedy: (_, context) => [
      inExchange(
        context,
        'Test the policy, then add the mailbox to its group',
        `Test-ApplicationAccessPolicy -AppId ${quoted(context.clientId, '<client ID>')} -Identity ${mailboxArgument(context)}\nTest-ServicePrincipalAuthorization -Identity ${quoted(context.clientId, '<client ID>')} -Resource ${mailboxArgument(context)}`,
      ),
    ],
    fixedBy: 'exchange-admin',
    failureClass: 'mailbox',
    recognises: {
      patterns: [
        /access to odata is disabled/,
        /blocked by tenant configured apponly accesspolicy/,
        /\[raop\]/,
        /application policy prevents the application/,
      ],
    },
    learnMore: limitAccess,
    certainty: 'confirmed',
  }),

  DIRECTORY_PERMISSION_MISSING: recognised({
    title: 'Directory permission missing',
    cause: () =>
      'The request read the directory (users, groups, apps), for which the token has no permission. It is no problem of the mailbox.',
    remedy: (_, context) => [
      inRegistration(
        context,
        'permissions',
        'Add Microsoft Graph > User.Read (delegated) or User.Read.All (application).',
      ),
      ...grantAdminConsent(context),
    ],
    fixedBy: 'entra-admin',
    failureClass: 'consent',
    recognises: {
      graph: ['Authorization_RequestDenied'],
      patterns: [/insufficient privileges to complete the operation/],
    },
    learnMore: graphErrors,
    certainty: 'confirmed',
  }),
} as const;
