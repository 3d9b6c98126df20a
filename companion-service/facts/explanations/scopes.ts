import { say } from '../say.ts';
import { type ExplanationContext, explanation, type RemedyStep } from './explanation.ts';
import { connectExchange, connectLine, literal, onRegistration, runAgain } from './verdict-steps.ts';

const scopesAndConsent = 'https://learn.microsoft.com/en-us/entra/identity-platform/scopes-oidc';
const exchangeOAuth =
  'https://learn.microsoft.com/en-us/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth';
const readOn = '2026-11-01';

const consent = (context: ExplanationContext): readonly RemedyStep[] => [
  onRegistration('API permissions', 'press “Grant admin consent” and wait until each row has a green mark.', context),
];

/** Verdicts on what a token is good for that no outside text names. */
export const scopes = {
  SCOPE_NOT_GRANTED: explanation<{ missing: readonly string[]; granted: readonly string[]; resource: string }>({
    title: 'Mail permission missing',
    cause: ({ missing, granted }) =>
      say`Microsoft gave a token, but without ${missing.join(', ')}. ${granted.length > 0 ? say`It holds ${granted.join(', ')}.` : say`It holds no permission at all.`}`,
    remedy: ({ missing }, context) => [
      onRegistration(
        'API permissions',
        say`press Add a permission > Microsoft Graph > Delegated permissions, and choose ${missing.join(', ')}. (They are listed under Microsoft Graph, the mail permissions too.)`,
        context,
      ),
      ...consent(context),
      runAgain('Sign in again, so that a new token with the permission is issued.'),
    ],
    fixedBy: 'entra-admin',
    failureClass: 'consent',
    learnMore: scopesAndConsent,
    certainty: 'confirmed',
    readOn,
  }),
  TOKEN_FOR_OTHER_RESOURCE: explanation<{ audience: string; expected: string }>({
    title: 'Token for other service',
    cause: ({ audience, expected }) =>
      say`The token is made for ${audience}, but ${expected} is what it has to open. The scopes decide: one token is good for one service, and the first scope with an address chooses it.`,
    remedy: ({ expected }) => [
      {
        text: say`Write each scope with its address: it has to begin with ${expected}/ . A mail scope that begins with the Graph address gives a token that IMAP and POP refuse.`,
      },
      { text: 'Reset the scopes to the values of the plan, and sign in again.' },
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    learnMore: exchangeOAuth,
    certainty: 'observed',
    readOn,
  }),
  TOKEN_FOR_OTHER_CLOUD: explanation<{ audience: string; expected: string; planOfAudience: string }>({
    title: 'Token for another cloud',
    cause: ({ audience, expected, planOfAudience }) =>
      say`The token is made for ${audience}, which belongs to ${planOfAudience}. This plan needs one for ${expected}.`,
    remedy: (_params, { plan }) => [
      {
        text: say`Reset the scopes to the values of ${plan.displayName}, or choose the plan of the mailbox, and sign in again.`,
      },
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    learnMore: 'https://learn.microsoft.com/en-us/graph/deployments',
    certainty: 'observed',
    readOn,
  }),
  REFRESH_TOKEN_MISSING: explanation<{ asked: boolean; addressed: boolean }>({
    title: 'Refresh token missing',
    cause: ({ asked, addressed }) => {
      const loss = say`so Microsoft gave no refresh token. Jira would lose access after about an hour.`;
      if (asked) return say`offline_access was asked for but not granted, ${loss}`;
      return addressed
        ? say`offline_access was written with an address before it, which is another scope, ${loss}`
        : say`offline_access was not among the scopes, ${loss}`;
    },
    remedy: ({ asked }, context) => [
      ...(asked
        ? [
            onRegistration(
              'API permissions',
              'press Add a permission > Microsoft Graph > Delegated permissions, and choose offline_access.',
              context,
            ),
            ...consent(context),
          ]
        : [{ text: 'Add offline_access to the scopes: just this word, without an address before it.' }]),
      runAgain('Sign in again.'),
    ],
    fixedBy: 'entra-admin',
    failureClass: 'consent',
    learnMore: `${scopesAndConsent}#the-offline_access-scope`,
    certainty: 'confirmed',
    readOn,
  }),
  APP_ROLE_MISSING: explanation<{ missing: readonly string[]; found: readonly string[] }>({
    title: 'App permission missing',
    cause: ({ missing, found }) =>
      say`The token of the app does not hold ${missing.join(', ')}. ${found.length > 0 ? say`It holds ${found.join(', ')}.` : say`It holds no application permission at all.`}`,
    likelyCauses: [
      'The permission was added as a delegated permission, which counts only when a person signs in.',
      'Nobody has granted admin consent.',
      'It was added a few minutes ago and is not in effect yet.',
    ],
    remedy: ({ missing }, context) => [
      onRegistration(
        'API permissions',
        say`press Add a permission > APIs my organization uses > Office 365 Exchange Online > Application permissions, and choose ${missing.join(', ')}.`,
        context,
      ),
      ...consent(context),
    ],
    fixedBy: 'entra-admin',
    failureClass: 'consent',
    learnMore: exchangeOAuth,
    certainty: 'confirmed',
    readOn,
  }),
  APP_ROLE_NOT_IN_TOKEN: explanation<{ missing: readonly string[]; found: readonly string[] }>({
    title: 'Permission not in token',
    cause: ({ missing }) =>
      say`The token of the app does not name ${missing.join(', ')}. That is normal where Exchange itself grants access to chosen mailboxes (RBAC for Applications); otherwise the permission is missing. The checks of the mailbox decide.`,
    remedy: ({ missing }, context) => [
      {
        ...connectExchange(context),
        text: 'If RBAC for Applications is used, look whether the mailbox is in scope.',
        command: `${connectLine(context)}; Test-ServicePrincipalAuthorization -Identity ${literal(context.clientId, 'client ID')} -Resource ${literal(context.mailAddress, 'mailbox')}`,
      },
      onRegistration(
        'API permissions',
        say`otherwise press Add a permission > Microsoft Graph > Application permissions, choose ${missing.join(', ')}, and press “Grant admin consent”. This opens every mailbox of the tenant to the app.`,
        context,
      ),
    ],
    fixedBy: 'entra-admin',
    failureClass: 'consent',
    learnMore: 'https://learn.microsoft.com/en-us/exchange/permissions-exo/application-rbac',
    certainty: 'observed',
    readOn,
  }),
} as const;
