import type { Observations, TokenExchange, TokenReading } from '../../companion-service/probes/observations.ts';
import {
  appOnlyObserved,
  appOnlySettings,
  appToken,
  exchange,
  observed,
  sharedObserved,
  sharedSettings,
} from './observed.ts';
import type { Row } from './verdicts.ts';

const appOnly = { settings: appOnlySettings, observed: appOnlyObserved };
const shared = { settings: sharedSettings, observed: sharedObserved };
const { outlookToken, graphToken, authorizationResponse, signedInAccount, refresh } = observed;
const answer = (changes: Partial<Observations['authorizationResponse']>) => ({
  authorizationResponse: { ...authorizationResponse, hasCode: false, ...changes },
});
const outlookSeen = (changes: Partial<TokenExchange>) => ({ outlookToken: { ...outlookToken, ...changes } });
const outlookReading = (changes: Partial<TokenReading>) =>
  outlookSeen({ accessToken: { form: 'jwt', ...outlookToken.accessToken, ...changes } });
const refused = {
  hasAccessToken: false,
  hasRefreshToken: false,
  exchange: exchange('https://login.microsoftonline.com/x/oauth2/v2.0/token', { status: 400 }),
  oauthError: { error: 'invalid_grant', error_description: 'AADSTS9999999: Something new.', error_codes: [9999999] },
};
const bare = (names: readonly string[]) => names.map((name) => `https://outlook.office.com/${name}`);

export const tokenRows: readonly Row[] = [
  { name: 'a code came back', check: 'sign-in-completed', status: 'pass' },
  {
    name: 'nobody signed in',
    check: 'sign-in-completed',
    seen: answer({ belongsToRequest: false, expired: true, waitedMs: 600_000 }),
    status: 'fail',
    code: 'SIGN_IN_NOT_FINISHED',
  },
  {
    name: 'a foreign code came back',
    check: 'sign-in-completed',
    seen: answer({ hasCode: true, belongsToRequest: false }),
    status: 'fail',
    code: 'SIGN_IN_OF_OTHER_REQUEST',
  },
  {
    name: 'the person declined',
    check: 'sign-in-completed',
    seen: answer({
      oauthError: {
        error: 'access_denied',
        error_description: 'AADSTS65004: User declined to consent to access the app.',
        error_codes: [65004],
      },
    }),
    status: 'fail',
    code: 'CONSENT_DECLINED',
  },
  {
    name: 'an error page of Microsoft is pasted',
    check: 'sign-in-completed',
    seen: answer({
      belongsToRequest: false,
      pastedText:
        'Sorry, but we’re having trouble signing you in.\nAADSTS50105: Your administrator has configured the application to block users',
    }),
    status: 'fail',
    code: 'USER_NOT_ASSIGNED',
  },
  {
    name: 'something else is pasted',
    check: 'sign-in-completed',
    seen: answer({ belongsToRequest: false, pastedText: 'lorem ipsum' }),
    status: 'fail',
    code: 'UNRECOGNISED',
  },
  { name: 'the expected account signed in', check: 'signed-in-account', status: 'pass' },
  { name: 'the delegate signed in', check: 'signed-in-account', from: shared, status: 'pass' },
  {
    name: 'someone else signed in',
    check: 'signed-in-account',
    seen: { signedInAccount: { ...signedInAccount, preferredUsername: 'anna@contoso.example' } },
    status: 'warn',
    code: 'WRONG_ACCOUNT_SIGNED_IN',
  },
  {
    name: 'an account of another tenant signed in',
    check: 'signed-in-account',
    seen: { signedInAccount: { ...signedInAccount, tenantId: '9188040d-6c67-4c5b-b112-36a304b66dad' } },
    status: 'fail',
    code: 'WRONG_TENANT_SIGNED_IN',
  },
  {
    name: 'the ID token names nobody',
    check: 'signed-in-account',
    seen: { signedInAccount: {} },
    status: 'warn',
    code: 'ACCOUNT_NOT_NAMED',
  },
  { name: 'a token for Exchange came', check: 'token-issued outlook', status: 'pass' },
  { name: 'a token for Graph came', check: 'token-issued graph', status: 'pass' },
  {
    name: 'no token came',
    check: 'token-issued outlook',
    seen: outlookSeen(refused),
    status: 'fail',
    code: 'UNRECOGNISED',
  },
  {
    name: 'Graph is not chosen',
    check: 'token-issued graph',
    settings: { protocols: ['imap'] },
    status: 'notApplicable',
  },
  { name: 'every scope is granted', check: 'granted-scopes outlook', status: 'pass' },
  { name: 'every scope is granted', check: 'granted-scopes graph', status: 'pass' },
  { name: 'the shared scope is granted', check: 'granted-scopes graph', from: shared, status: 'pass' },
  {
    name: 'the shared scope is not granted',
    check: 'granted-scopes graph',
    from: shared,
    seen: { graphToken },
    status: 'fail',
    code: 'SCOPE_NOT_GRANTED',
  },
  {
    name: 'IMAP is not granted',
    check: 'granted-scopes outlook',
    seen: outlookSeen({ grantedScopes: bare(['POP.AccessAsUser.All', 'SMTP.Send']) }),
    status: 'fail',
    code: 'SCOPE_NOT_GRANTED',
  },
  {
    name: 'nothing is granted',
    check: 'granted-scopes outlook',
    seen: outlookSeen({ grantedScopes: [] }),
    status: 'fail',
    code: 'SCOPE_NOT_GRANTED',
  },
  {
    name: 'the answer names no scope, which means as asked for',
    check: 'granted-scopes outlook',
    seen: { outlookToken: (({ grantedScopes: _, ...rest }) => rest)(outlookToken) },
    status: 'pass',
  },
  {
    name: 'there is no token to judge',
    check: 'granted-scopes outlook',
    seen: outlookSeen(refused),
    status: 'notApplicable',
  },
  { name: 'the audience is Exchange', check: 'token-audience outlook', status: 'pass' },
  {
    name: 'the audience has a slash',
    check: 'token-audience outlook',
    seen: outlookReading({ aud: 'https://Outlook.office365.com/' }),
    status: 'pass',
  },
  {
    name: 'the audience is the ID of Exchange',
    check: 'token-audience outlook',
    seen: outlookReading({ aud: '00000002-0000-0ff1-ce00-000000000000' }),
    status: 'pass',
  },
  { name: 'the audience is Graph', check: 'token-audience graph', status: 'pass' },
  {
    name: 'a Graph token where Exchange is meant',
    check: 'token-audience outlook',
    seen: outlookReading({ aud: 'https://graph.microsoft.com' }),
    status: 'fail',
    code: 'TOKEN_FOR_OTHER_RESOURCE',
  },
  {
    name: 'an Exchange token of GCC High',
    check: 'token-audience outlook',
    seen: outlookReading({ aud: 'https://outlook.office365.us' }),
    status: 'fail',
    code: 'TOKEN_FOR_OTHER_CLOUD',
  },
  {
    name: 'a Graph token of China',
    check: 'token-audience graph',
    seen: {
      graphToken: { ...graphToken, accessToken: { form: 'jwt', aud: 'https://microsoftgraph.chinacloudapi.cn' } },
    },
    status: 'fail',
    code: 'TOKEN_FOR_OTHER_CLOUD',
  },
  {
    name: 'the token is opaque',
    check: 'token-audience outlook',
    seen: outlookSeen({ accessToken: { form: 'opaque' } }),
    status: 'notApplicable',
  },
  { name: 'a refresh token came', check: 'refresh-token-present outlook', status: 'pass' },
  { name: 'the second resource has none of its own', check: 'refresh-token-present graph', status: 'notApplicable' },
  {
    name: 'no refresh token came',
    check: 'refresh-token-present outlook',
    seen: outlookSeen({ hasRefreshToken: false }),
    status: 'fail',
    code: 'REFRESH_TOKEN_MISSING',
  },
  {
    name: 'no refresh token was asked for',
    check: 'refresh-token-present outlook',
    seen: outlookSeen({ hasRefreshToken: false, requestedScopes: bare(['IMAP.AccessAsUser.All']) }),
    status: 'fail',
    code: 'REFRESH_TOKEN_MISSING',
  },
  {
    name: 'a refresh token was asked for with an address',
    check: 'refresh-token-present outlook',
    seen: outlookSeen({ hasRefreshToken: false, requestedScopes: ['https://graph.microsoft.com/offline_access'] }),
    status: 'fail',
    code: 'REFRESH_TOKEN_MISSING',
  },
  {
    name: 'there is no token at all',
    check: 'refresh-token-present outlook',
    seen: outlookSeen(refused),
    status: 'notApplicable',
  },
  { name: 'the refresh token works', check: 'refresh-works', status: 'pass' },
  {
    name: 'the refresh token is refused',
    check: 'refresh-works',
    seen: { refresh: { ...refresh, ...refused } },
    status: 'fail',
    code: 'UNRECOGNISED',
  },
  { name: 'every role is there', check: 'app-roles outlook', from: appOnly, status: 'pass' },
  { name: 'every role is there', check: 'app-roles graph', from: appOnly, status: 'pass' },
  {
    name: 'no role is there',
    check: 'app-roles outlook',
    from: appOnly,
    seen: { outlookToken: appToken('outlook', []) },
    status: 'fail',
    code: 'APP_ROLE_MISSING',
  },
  {
    name: 'only the role for SMTP lacks, which Exchange can grant',
    check: 'app-roles outlook',
    from: appOnly,
    seen: { outlookToken: appToken('outlook', ['IMAP.AccessAsApp', 'POP.AccessAsApp']) },
    status: 'warn',
    code: 'APP_ROLE_NOT_IN_TOKEN',
  },
  {
    name: 'Exchange grants what Entra does not know',
    check: 'app-roles graph',
    from: appOnly,
    seen: { graphToken: appToken('graph', []) },
    status: 'warn',
    code: 'APP_ROLE_NOT_IN_TOKEN',
  },
  { name: 'a person has scopes and no roles', check: 'app-roles outlook', status: 'notApplicable' },
  {
    name: 'the app’s token is opaque',
    check: 'app-roles outlook',
    from: appOnly,
    seen: { outlookToken: appToken('outlook', [], { accessToken: { form: 'opaque' } }) },
    status: 'notApplicable',
  },
];
