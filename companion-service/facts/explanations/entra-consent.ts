import { tenantLink } from '../portal-links.ts';
import { say } from '../say.ts';
import { entraAnswer } from './recognised.ts';
import { grantAdminConsent, inEnterpriseApplication, inJiraLink, lookUpSignIn } from './steps.ts';

const consentPage = 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/user-admin-consent-overview';

/** Consent and assignment: the second half of section D of the numbers that Entra gives. */
export const entraConsent = {
  CONSENT_MISSING: entraAnswer({
    title: 'Consent is missing',
    cause: () =>
      'Nobody has agreed yet that this app may use the permissions it asks for, or the agreement was withdrawn.',
    likelyCauses: [
      'A scope was added after the last consent.',
      'Consent was never granted for this tenant.',
      'An administrator revoked it.',
    ],
    remedy: (_, context) => grantAdminConsent(context),
    fixedBy: 'entra-admin',
    failureClass: 'consent',
    recognises: {
      aadsts: [65001],
      oauth: ['consent_required'],
      patterns: [/user or administrator has not consented/, /has not consented to use the application/],
    },
    learnMore: consentPage,
  }),

  CONSENT_DECLINED: entraAnswer({
    title: 'Consent was declined',
    cause: () => 'Whoever signed in pressed Cancel on the page that asks for permissions.',
    remedy: (_, context) => [{ text: 'Sign in again and choose Accept.' }, ...grantAdminConsent(context)],
    fixedBy: 'mailbox-user',
    failureClass: 'consent',
    recognises: { aadsts: [65004], patterns: [/user declined to consent/] },
    learnMore: consentPage,
  }),

  ADMIN_CONSENT_REQUIRED: entraAnswer({
    title: 'Administrator must consent',
    cause: () =>
      'The tenant does not let users agree to this themselves. Since late 2025 that is the default for apps that read mail, so an administrator has to consent once for everybody.',
    remedy: (_, context) => [
      ...grantAdminConsent(context),
      { text: 'After that the sign-in no longer asks.', link: tenantLink(context.plan, 'consentSettings') },
    ],
    fixedBy: 'entra-admin',
    failureClass: 'consent',
    recognises: {
      isGeneralWording: true,
      aadsts: [90094, 900941, 90093],
      patterns: [
        /needs permission to access resources in your organization that only an admin can grant/,
        /need admin approval/,
        /admin(?:istrator)? consent is required/,
      ],
    },
    learnMore: consentPage,
  }),

  ADMIN_CONSENT_REQUESTED: entraAnswer({
    title: 'Consent request awaits approval',
    cause: () =>
      'The tenant uses the approval workflow: the sign-in has put a request before an administrator, and waits until it is approved.',
    remedy: (_, context) => [
      {
        text: 'In the Entra admin center open Enterprise applications > Admin consent requests, review the app and approve.',
        link: tenantLink(context.plan, 'consentRequests'),
      },
      { text: 'Then sign in again.' },
    ],
    fixedBy: 'entra-admin',
    failureClass: 'consent',
    recognises: {
      isGeneralWording: true,
      aadsts: [90095],
      patterns: [/admin consent (?:request )?(?:is )?(?:pending|workflow)/, /approval required/],
    },
    learnMore: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/admin-consent-workflow-overview',
  }),

  MICROSOFT_CLIENT_ID_USED: entraAnswer({
    title: 'Client ID is Microsoft’s',
    cause: () =>
      'The client ID belongs to an app of Microsoft itself. Permissions of such an app are fixed by Microsoft; Jira needs an app registration of your own.',
    remedy: () => [
      { text: 'Register an app in your tenant as the guide on this page describes.' },
      inJiraLink('Put its Application (client) ID and secret there.'),
    ],
    fixedBy: 'entra-admin',
    failureClass: 'configuration',
    recognises: { aadsts: [65002], patterns: [/must be configured via preauthorization/] },
  }),

  USER_NOT_ASSIGNED: entraAnswer({
    title: 'Account not assigned',
    cause: (_, { signInAddress, mailAddress }) =>
      say`The app is open to assigned users only, and ${signInAddress ?? mailAddress ?? say`the account`} is not one of them.`,
    remedy: (params, context) => [
      inEnterpriseApplication(
        context,
        say`Under Users and groups add ${context.signInAddress ?? context.mailAddress ?? say`the account`}; or under Properties set "Assignment required?" to No.`,
      ),
      lookUpSignIn(params, context),
    ],
    fixedBy: 'entra-admin',
    failureClass: 'consent',
    recognises: {
      aadsts: [50105],
      patterns: [
        /is not assigned to a role for the application/,
        /blocked because they are not a direct member of a group with access/,
      ],
    },
  }),

  CLIENT_NOT_ASSIGNED: entraAnswer({
    title: 'App has no role',
    cause: () =>
      'The app asks for a token of a service that only serves apps with an assigned role, and it has none there.',
    remedy: (_, context) => grantAdminConsent(context),
    fixedBy: 'entra-admin',
    failureClass: 'consent',
    recognises: { aadsts: [501051] },
    certainty: 'observed',
  }),

  INTERACTION_REQUIRED: entraAnswer({
    title: 'Someone must sign in',
    cause: () =>
      'Entra cannot renew the access on its own: a person has to sign in again. It gave no number that says why.',
    likelyCauses: [
      'A new policy or a second factor applies to the account.',
      'The password or the sessions were reset.',
      'Consent was withdrawn.',
    ],
    remedy: (params, context) => [
      { text: 'In Jira choose Authorize on the mail server and sign in with the account of the mailbox.' },
      lookUpSignIn(params, context),
    ],
    fixedBy: 'mailbox-user',
    failureClass: 'account',
    recognises: { oauth: ['interaction_required', 'login_required'], onlyAlone: true },
    learnMore: 'https://openid.net/specs/openid-connect-core-1_0.html#AuthError',
  }),

  ACCESS_DENIED_AT_SIGN_IN: entraAnswer({
    title: 'Sign-in was cancelled',
    cause: () =>
      'The sign-in ended with "access_denied": someone pressed Cancel, or the tenant does not allow the consent.',
    remedy: (_, context) => [{ text: 'Sign in again and choose Accept.' }, ...grantAdminConsent(context)],
    fixedBy: 'mailbox-user',
    failureClass: 'consent',
    recognises: { oauth: ['access_denied'], onlyAlone: true },
    learnMore: 'https://datatracker.ietf.org/doc/html/rfc6749#section-4.1.2.1',
  }),
} as const;
