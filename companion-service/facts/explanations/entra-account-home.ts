import { asSentence, type Said, say } from '../say.ts';
import { entraAnswer } from './recognised.ts';
import { inRegistration, tryAgain } from './steps.ts';

const ownWindow: Said =
  'Open a private browser window, so that no other account is signed in, and start the sign-in again.';

/** Where the signed-in account lives: the rest of section B. */
export const entraAccountHome = {
  ACCOUNT_NOT_IN_TENANT: entraAnswer({
    title: 'Account of another tenant',
    cause: (_, { signInAddress, mailAddress }) =>
      say`The browser signed in with an account that does not belong to the tenant of the mailbox: a personal account, or one of another company${signInAddress || mailAddress ? say`. Expected was ${signInAddress ?? mailAddress ?? ''}` : ''}.`,
    remedy: (_, { signInAddress, mailAddress }) => [
      { text: say`${asSentence(ownWindow)} Use ${signInAddress ?? mailAddress ?? say`the account of the mailbox`}.` },
      { text: 'Inviting the account as a guest does not help: a guest has no mailbox in this tenant.' },
    ],
    fixedBy: 'mailbox-user',
    failureClass: 'account',
    recognises: {
      aadsts: [50020, 90072],
      aadstsSaying: [{ number: 16000, words: /does not exist in tenant/ }],
      patterns: [
        /selected user account does not exist in tenant/,
        /user account '[^']{0,120}' from identity provider '[^']{0,120}' does not exist in tenant/,
      ],
    },
  }),

  ACCOUNT_TYPE_NOT_ALLOWED: entraAnswer({
    title: 'Kind of account not allowed',
    cause: () =>
      'A personal Microsoft account was used, but the app is for work and school accounts, or the other way round.',
    remedy: (_, context) => [
      { text: say`${asSentence(ownWindow)} Choose "Work or school account" where Microsoft asks.` },
      inRegistration(
        context,
        'authentication',
        'If the mailbox is a personal one, the supported account types must include personal Microsoft accounts.',
      ),
    ],
    fixedBy: 'mailbox-user',
    failureClass: 'account',
    recognises: {
      aadsts: [500208, 500200, 500201],
      patterns: [
        /can't sign in here with a personal account/,
        /not enabled for consumers/,
        /not a valid login domain for the account type/,
        /personal microsoft accounts are not supported/,
      ],
    },
  }),

  USER_NOT_IN_DIRECTORY: entraAnswer({
    title: 'Account not in directory',
    cause: (_, { signInAddress, mailAddress }) =>
      say`The tenant has no account ${signInAddress ?? mailAddress ?? say`of this name`}. An alias or a shared address is often no sign-in name.`,
    likelyCauses: [
      'The sign-in name (UPN) differs from the mail address.',
      'The address is mistyped.',
      'The account lives in another tenant or cloud.',
    ],
    remedy: (_, context) => [
      { text: 'Sign in with the User principal name that Entra shows under Users > the user > Overview.' },
      { text: say`Check that the plan is right: ${context.plan.displayName}.` },
    ],
    fixedBy: 'mailbox-user',
    failureClass: 'account',
    recognises: {
      aadsts: [50034, 51004, 16000, 16003, 50107],
      patterns: [
        /(?:couldn't|could not) find an account with that user ?name/,
        /that microsoft account (?:doesn't|does not) exist/,
        /this user ?name may be incorrect/,
        /user account [^ ]{0,120} ?does not exist in the [^ ]{0,120} ?directory/,
        /to sign into this application, the account must be added to/,
      ],
    },
  }),

  CROSS_TENANT_ACCESS_BLOCKED: entraAnswer({
    title: 'Cross-tenant access blocked',
    cause: () =>
      'The account belongs to another organization, and a cross-tenant access policy of one of the two forbids the sign-in.',
    remedy: (_, { signInAddress, mailAddress }) => [
      {
        text: say`${asSentence(ownWindow)} Use an account of the mailbox tenant: ${signInAddress ?? mailAddress ?? say`that of the mailbox`}.`,
      },
      {
        text: 'Only if the foreign account is meant: Entra admin center > External Identities > Cross-tenant access settings.',
      },
      tryAgain,
    ],
    fixedBy: 'entra-admin',
    failureClass: 'account',
    recognises: {
      aadsts: [500212, 500213],
      patterns: [
        /does ?n[o']t allow users? to access this tenant|does not permit users to access|outbound access to this resource tenant/,
      ],
    },
  }),
} as const;
