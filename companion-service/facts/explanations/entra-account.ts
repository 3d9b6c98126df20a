import { tenantLink } from '../portal-links.ts';
import { asSentence, type Said, say } from '../say.ts';
import type { ExplanationContext, RemedyStep } from './explanation.ts';
import { entraAnswer } from './recognised.ts';
import { authorizeAgain, lookUpSignIn, serviceHealth, tryAgain } from './steps.ts';

const conditionalAccess =
  'https://learn.microsoft.com/en-us/entra/identity/conditional-access/troubleshoot-conditional-access';
const namesPolicy: Said = 'The tab Conditional Access names the policy.';

const account = ({ signInAddress, mailAddress }: ExplanationContext): Said =>
  signInAddress ?? mailAddress ?? say`the account`;

const exclude = (context: ExplanationContext, what: Said): RemedyStep => ({
  text: say`In the Entra admin center open Protection > Conditional Access > Policies, and ${asSentence(what)}.`,
  link: tenantLink(context.plan, 'conditionalAccess'),
});

/** User account, second factor and Conditional Access: section F of the numbers that Entra gives. */
export const entraAccount = {
  PASSWORD_NOT_ACCEPTED: entraAnswer({
    title: 'User name or password wrong',
    cause: () =>
      'Microsoft did not accept the user name or password typed at the sign-in. This is the password of the account, not the client secret.',
    remedy: (params, context) => [
      { text: say`Sign in at outlook.office.com as ${account(context)} to see whether the password is right.` },
      lookUpSignIn(params, context),
    ],
    fixedBy: 'mailbox-user',
    failureClass: 'account',
    recognises: {
      isGeneralWording: true,
      aadsts: [50126],
      patterns: [
        /your account or password is incorrect/,
        /error validating credentials due to invalid username or password/,
        /incorrect user ?(?:id|name) or password/,
      ],
    },
  }),

  ACCOUNT_LOCKED: entraAnswer({
    title: 'Account or address locked',
    cause: () =>
      'The account is locked after too many failed sign-ins, or the sign-in came from an IP address that Microsoft regards as malicious.',
    remedy: (params, context) => [
      { text: 'Wait a quarter of an hour, or let an administrator reset the password.' },
      lookUpSignIn(params, context, 'It shows which of the two it is.'),
    ],
    fixedBy: 'entra-admin',
    failureClass: 'account',
    recognises: {
      isGeneralWording: true,
      aadsts: [50053],
      patterns: [
        /your account (?:is|has been) (?:temporarily )?locked/,
        /account is locked because/,
        /sign-in was blocked because it came from an ip address with malicious activity/,
      ],
    },
  }),

  PASSWORD_EXPIRED: entraAnswer({
    title: 'Password has expired',
    cause: () => 'The password of the account has expired and must be changed before anyone can sign in with it.',
    remedy: (_, context) => [
      {
        text: say`Change the password of ${account(context)}. For a service account consider a password that does not expire.`,
      },
      authorizeAgain,
    ],
    fixedBy: 'mailbox-user',
    failureClass: 'account',
    recognises: {
      isGeneralWording: true,
      aadsts: [50055, 50142, 50144],
      patterns: [/(?:user's )?(?:active directory )?password (?:is|has) expired/],
    },
  }),

  PASSWORD_NOT_IN_DIRECTORY: entraAnswer({
    title: 'Password kept elsewhere',
    cause: () =>
      'Entra holds no password for this account: it is checked by another identity provider, or none has been set.',
    remedy: (_, context) => [
      {
        text: say`Sign in interactively as ${account(context)}: the browser leads to the identity provider of your organization.`,
      },
    ],
    fixedBy: 'entra-admin',
    failureClass: 'account',
    recognises: { aadsts: [50056], patterns: [/password does not exist in (?:the )?(?:directory|store)/] },
  }),

  ACCOUNT_DISABLED: entraAnswer({
    title: 'Account is disabled',
    cause: () =>
      'Signing in as this account is switched off. That is normal for a shared mailbox: it is opened by a person with Full Access, not by itself.',
    remedy: (_, context) => [
      {
        text: 'For a shared mailbox: sign in as a person who has Full Access, and keep the shared address as user name of the mail server.',
      },
      {
        text: say`If it is a person's account: Users > ${account(context)} > Edit > Account enabled.`,
        link: tenantLink(context.plan, 'users'),
      },
    ],
    fixedBy: 'entra-admin',
    failureClass: 'account',
    recognises: {
      isGeneralWording: true,
      aadsts: [50057],
      patterns: [/user account is disabled/, /account has been disabled/],
    },
  }),

  NO_SESSION_FOR_SILENT_SIGN_IN: entraAnswer({
    title: 'Nobody is signed in',
    cause: () =>
      'A sign-in without a page was tried, and no account (or more than one) was signed in. An ordinary sign-in is needed.',
    remedy: () => [{ text: 'Sign in with the page that Microsoft shows.' }],
    fixedBy: 'mailbox-user',
    failureClass: 'account',
    recognises: {
      aadsts: [50058, 160021, 16001, 16002],
      patterns: [/silent sign-in request was sent but no user is signed in/],
    },
  }),

  SECOND_FACTOR_REQUIRED: entraAnswer({
    title: 'Second factor required',
    cause: () =>
      'The account needs a second factor, which only a person can give. Jira cannot, so the sign-in has to be done in a browser.',
    likelyCauses: [
      'Multifactor authentication was switched on since the last sign-in.',
      'A Conditional Access policy asks for it.',
      'The account has not registered a second factor yet.',
    ],
    remedy: (params, context) => [
      authorizeAgain,
      exclude(context, say`exclude ${account(context)} from policies that ask for it again and again`),
      lookUpSignIn(params, context, namesPolicy),
    ],
    fixedBy: 'mailbox-user',
    failureClass: 'account',
    recognises: {
      isGeneralWording: true,
      aadsts: [50072, 50074, 50076, 50078, 50079, 50088, 500121],
      patterns: [
        /organization needs more information to keep your account secure/,
        /more information (?:is )?required[^.]{0,80}keep your account secure/,
        /you must (?:use|enroll in) multi-?factor authentication/,
        /strong authentication is required/,
        /enrol?l in multi-?factor/,
        /multi-?factor authentication (?:is required|has expired)/,
      ],
    },
  }),

  EXTERNAL_CHALLENGE_REQUIRED: entraAnswer({
    title: 'External challenge not met',
    cause: () => 'Another service (a third-party second factor or a claims provider) has to be satisfied, and was not.',
    remedy: (params, context) => [authorizeAgain, lookUpSignIn(params, context, namesPolicy)],
    fixedBy: 'mailbox-user',
    failureClass: 'account',
    recognises: { aadsts: [50158, 50161], patterns: [/external security challenge was not satisfied/] },
  }),

  DEVICE_NOT_MANAGED: entraAnswer({
    title: 'Managed device demanded',
    cause: () =>
      'A Conditional Access policy allows only devices that the organization manages. The Jira server renews its access on its own and can never be one.',
    remedy: (params, context) => [
      exclude(
        context,
        say`exclude the app or ${account(context)} from the policy that demands a compliant or joined device`,
      ),
      lookUpSignIn(params, context, namesPolicy),
    ],
    fixedBy: 'entra-admin',
    failureClass: 'account',
    recognises: {
      aadsts: [53000, 53001, 50097, 50129, 530001, 530003],
      patterns: [/device is not in required device state/, /device is not (?:compliant|domain joined)/],
    },
    learnMore: conditionalAccess,
  }),

  APPROVED_APP_DEMANDED: entraAnswer({
    title: 'Approved app demanded',
    cause: () =>
      'A Conditional Access policy allows only apps on Microsoft’s list of approved clients, and Jira is not on it.',
    remedy: (params, context) => [
      exclude(context, say`exclude ${account(context)} or this app from "Require approved client app"`),
      lookUpSignIn(params, context, namesPolicy),
    ],
    fixedBy: 'entra-admin',
    failureClass: 'account',
    recognises: { aadsts: [53002, 53009], patterns: [/not an approved (?:client )?app/] },
    learnMore: conditionalAccess,
  }),

  BLOCKED_BY_CONDITIONAL_ACCESS: entraAnswer({
    title: 'Blocked by access policy',
    cause: () =>
      'The sign-in was right, and a Conditional Access policy of your organization forbids it: by place, app, or kind of client.',
    remedy: (params, context) => [
      lookUpSignIn(params, context, namesPolicy),
      exclude(
        context,
        say`exclude ${account(context)}, or allow the addresses from which Jira reaches the Internet as a named location`,
      ),
    ],
    fixedBy: 'entra-admin',
    failureClass: 'account',
    recognises: {
      aadsts: [53003, 50131, 530032, 530034, 530036, 530031],
      patterns: [
        /blocked by conditional access/,
        /conditional access policies? (?:that )?(?:do(?:es)? not allow|blocks?)/,
        /you cannot access this right now/,
        /does not meet the criteria to access this resource/,
      ],
    },
    learnMore: conditionalAccess,
  }),

  BLOCKED_BY_SECURITY_DEFAULTS: entraAnswer({
    title: 'Blocked by security defaults',
    cause: () => 'The security defaults of the tenant forbid this kind of sign-in.',
    remedy: (params, context) => [
      { text: 'Use the sign-in in the browser with a second factor; it satisfies the security defaults.' },
      {
        text: 'Or replace the security defaults by Conditional Access: Entra admin center > Overview > Properties > Manage security defaults.',
        link: tenantLink(context.plan, 'overview'),
      },
      lookUpSignIn(params, context),
    ],
    fixedBy: 'entra-admin',
    failureClass: 'account',
    recognises: { aadsts: [530035], patterns: [/blocked by security defaults/] },
  }),

  ACCOUNT_AT_RISK: entraAnswer({
    title: 'Account considered at risk',
    cause: () =>
      'Microsoft considers the account or this sign-in at risk, or the account may not register a second factor from here.',
    remedy: (params, context) => [
      {
        text: 'Review the account under Protection > Risky users, then dismiss the risk or reset the password.',
        link: tenantLink(context.plan, 'riskyUsers'),
      },
      authorizeAgain,
      lookUpSignIn(params, context),
    ],
    fixedBy: 'entra-admin',
    failureClass: 'account',
    recognises: {
      isGeneralWording: true,
      aadsts: [53004, 53010, 53011],
      patterns: [/suspicious activity|blocked due to (?:user )?risk/],
    },
  }),

  PASSWORD_AGENT_DOWN: entraAnswer({
    title: 'On-premises sign-in down',
    cause: () =>
      'The password is checked by agents in your own network (pass-through authentication), and Entra cannot reach them or they cannot reach Active Directory.',
    remedy: (params, context) => [
      {
        text: 'Check the service "Microsoft Entra Connect Authentication Agent" on its servers, and their way out on port 443.',
      },
      lookUpSignIn(params, context),
    ],
    fixedBy: 'entra-admin',
    failureClass: 'transient',
    recognises: {
      aadsts: [80001, 80002, 80005, 80007, 80010, 80014],
      patterns: [/authentication agent (?:is )?unable to/],
    },
  }),

  ENTRA_TEMPORARILY_UNAVAILABLE: entraAnswer({
    title: 'Entra unavailable for now',
    cause: () => 'Entra could not answer at this moment. Neither the credentials nor the configuration are the reason.',
    remedy: (_, context) => [{ text: 'Wait a minute and try again.' }, tryAgain, serviceHealth(context)],
    fixedBy: 'nobody-wait',
    failureClass: 'transient',
    recognises: {
      aadsts: [90006, 90012, 90024, 90033, 90090, 50033, 40010, 40008],
      oauth: ['temporarily_unavailable', 'server_error'],
      patterns: [/transient error has occurred/, /service is temporarily unavailable/],
    },
  }),
} as const;
