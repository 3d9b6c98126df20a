import { say } from '../say.ts';
import { explanation } from './explanation.ts';
import { runAgain } from './verdict-steps.ts';

const codeFlow = 'https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-auth-code-flow';
const readOn = '2026-11-01';

/** Verdicts on the sign-in that no outside text names. */
export const authorization = {
  SIGN_IN_NOT_FINISHED: explanation<{ waitedMinutes: number }>({
    title: 'Sign-in not finished',
    cause: ({ waitedMinutes }) =>
      say`No answer came back from Microsoft’s sign-in within ${{ amount: waitedMinutes, unit: 'minute' }}.`,
    likelyCauses: [
      'The sign-in window was closed.',
      'Microsoft showed an error page, which never comes back by itself.',
      'The browser could not reach the redirect URL.',
    ],
    remedy: () => [
      runAgain('Start the sign-in again and stay in its window until it closes.'),
      { text: 'If Microsoft shows an error page, copy its whole text and paste it here: it is explained then.' },
      { text: 'If the window ends on another page, copy the address from its address bar and paste it here.' },
    ],
    fixedBy: 'mailbox-user',
    failureClass: 'account',
    learnMore: codeFlow,
    certainty: 'confirmed',
    readOn,
  }),
  WRONG_ACCOUNT_SIGNED_IN: explanation<{ expected: string; signedIn: string }>({
    title: 'Other account signed in',
    cause: ({ expected, signedIn }) =>
      say`Expected was ${expected}, but ${signedIn} signed in. Browsers pick the account that was used last. The mailbox opens only if this account is another name of the same user, or has Full Access on it.`,
    remedy: ({ expected, signedIn }, { mailAddress }) => [
      runAgain(say`Sign in again in a private window, choose “Use another account”, and type ${expected}.`),
      {
        text: say`If ${signedIn} is right because it has Full Access on ${mailAddress ?? say`the mailbox`}, enter it as the account that signs in.`,
      },
    ],
    fixedBy: 'mailbox-user',
    failureClass: 'account',
    learnMore: codeFlow,
    certainty: 'confirmed',
    readOn,
  }),
  WRONG_TENANT_SIGNED_IN: explanation<{ expectedTenant: string; signedInTenant: string; signedIn: string }>({
    title: 'Sign-in at another tenant',
    cause: ({ expectedTenant, signedInTenant, signedIn }) =>
      say`${signedIn} signed in at tenant ${signedInTenant}; the mailbox is in tenant ${expectedTenant}. An account from elsewhere has no mailbox here.`,
    remedy: (_params, { mailAddress, signInAddress }) => [
      runAgain(
        say`Sign in again in a private window, choose “Use another account”, and type ${signInAddress ?? mailAddress ?? say`the address of the mailbox`}.`,
      ),
    ],
    fixedBy: 'mailbox-user',
    failureClass: 'account',
    learnMore: codeFlow,
    certainty: 'confirmed',
    readOn,
  }),
  ACCOUNT_NOT_NAMED: explanation<{ expected: string }>({
    title: 'Account not named',
    cause: ({ expected }) =>
      say`Microsoft did not say who signed in, so it is not proved that it was ${expected}. The checks of the mailbox decide.`,
    remedy: ({ expected }) => [
      { text: say`If the mailbox does not open, sign in again as ${expected} in a private window.` },
    ],
    fixedBy: 'mailbox-user',
    failureClass: 'account',
    learnMore: 'https://learn.microsoft.com/en-us/entra/identity-platform/id-token-claims-reference',
    certainty: 'confirmed',
    readOn,
  }),
  NO_ACCESS_TOKEN: explanation<{ host: string; status: number }>({
    title: 'Answer without token',
    cause: ({ host, status }) =>
      say`${host} answered ${status} with neither a token nor an error. A proxy on the way may have changed the answer.`,
    remedy: () => [
      runAgain(),
      {
        text: 'If it comes back, compare the token endpoint with the value of the plan, and ask the network team about the proxy.',
      },
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    learnMore: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.1',
    certainty: 'confirmed',
    readOn,
  }),
  SIGN_IN_OF_OTHER_REQUEST: explanation({
    title: 'Answer of another sign-in',
    cause: () =>
      'The answer that came back does not belong to the sign-in that this diagnosis started, so it was not used.',
    likelyCauses: [
      'Two sign-in windows were open, or the diagnosis was started again meanwhile.',
      'An address from an earlier sign-in was pasted.',
    ],
    remedy: () => [runAgain('Close other sign-in windows, run the diagnosis again, and sign in once.')],
    fixedBy: 'mailbox-user',
    failureClass: 'account',
    learnMore: 'https://www.rfc-editor.org/rfc/rfc6749#section-10.12',
    certainty: 'confirmed',
    readOn,
  }),
} as const;
