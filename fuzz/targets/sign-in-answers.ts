import { pastedAnswer } from '../../companion-service/diagnosis/pasted-answer.ts';
import { boundedText } from '../../companion-service/probes/bounded-text.ts';
import { type AuthorizationRequest, codeToRedeem } from '../../companion-service/probes/oauth/authorization-request.ts';
import { readOAuthError } from '../../companion-service/probes/oauth/oauth-error.ts';
import { redirectUriAnswer } from '../../companion-service/probes/oauth/redirect-uri-answer.ts';
import { Secret } from '../../companion-service/probes/secret.ts';
import { doorAnswering, headerWords, limits } from './http-answers.ts';
import { Broken, type Target } from './target.ts';

const redirectUri = 'https://jira.contoso.com/plugins/servlet/oauth2/client/callback';
const authorizationEndpoint = 'https://login.microsoftonline.com/contoso.com/oauth2/v2.0/authorize';
const clientId = '0d9c9a7e-6c1a-4f0e-9e57-2a7a1c1f5b11';

const errorPage = `200\ncontent-type: text/html\n\n<html><script>$Config={"strServiceExceptionMessage":"AADSTS50011: The redirect URI \\u0027x\\u0027 does not match &quot;y&quot;. &#39;z&#39;"}</script></html>`;

export const redirectPage: Target = {
  reads: 'Page or redirect that answers a redirect URI (`redirect-uri-answer.ts`, `http-exchange.ts`)',
  seeds: [
    errorPage,
    `302\nlocation: ${redirectUri}?error=login_required&error_description=AADSTS50058%3a+Session&state=x\n\n`,
    `302\nlocation: https://login.microsoftonline.us/x\n\n`,
    '500\n\n<html>AADSTS900561: &lt;b&gt;</html>',
  ],
  dictionary: [
    ...[
      'AADSTS50011: ',
      'AADSTS700016',
      '&quot;',
      '&#39;',
      '&amp;',
      '&#x27;',
      '<',
      '%3a',
      redirectUri,
      '?error=',
      'error_description=',
    ],
    ...[
      'location: ',
      `location: ${redirectUri}?error_description=AADSTS1`,
      '#',
      '@',
      '//',
      'javascript:',
      '[::1]',
      ...headerWords,
    ],
  ],
  maxBytes: 4_000,
  usualBytes: 1_000,
  maxOutput: 20_000,
  isPrintable: true,
  run: async (input) => {
    const target = { authorizationEndpoint, clientId, redirectUri, scopes: ['openid'] };
    const seen = await redirectUriAnswer(doorAnswering(input), target, limits());
    return {
      output: seen,
      saw: [
        `back ${seen.redirectedBack} ${seen.aadsts !== undefined} ${seen.message !== undefined}`,
        `status ${seen.exchange.status} ${Object.keys(seen.exchange)}`,
      ],
    };
  },
};

const request: AuthorizationRequest = {
  signInUrl: authorizationEndpoint,
  state: 'St4te-of-this-sign-in',
  redirectUri,
  codeVerifier: new Secret('v'.repeat(43)),
  nonce: 'n',
};
const issuer = 'https://login.microsoftonline.com/7f2c9d34-1b7e-4c55-9b1f-3d1c5a0e8f21/v2.0';

export const pasted: Target = {
  reads: 'Pasted answer of a sign-in, and which code is redeemed (`pasted-answer.ts`, `authorization-request.ts`)',
  seeds: [
    `${redirectUri}?code=0.AXkA&state=${request.state}`,
    `https://jira.contoso.com/secure/Dashboard.jspa#code=1.AX&state=${request.state}&session_state=2`,
    `${redirectUri}?error=access_denied&error_description=AADSTS65004%3a+no&state=${request.state}`,
    `${redirectUri}?code=a&state=foreign`,
    `${redirectUri}?code=a&code=b&state=${request.state}&iss=${encodeURIComponent(issuer)}`,
    'Sorry, but we’re having trouble signing you in. AADSTS50011: The redirect URI',
  ],
  dictionary: [
    ...[
      'code=',
      'state=',
      `state=${request.state}`,
      '&',
      '?',
      '#',
      'error=',
      'error_description=',
      'iss=',
      encodeURIComponent(issuer),
    ],
    ...[
      'response=',
      'id_token=',
      'http://',
      'https://',
      '\n',
      ' ',
      '%',
      '%00',
      '+',
      '\\',
      '@',
      'AADSTS65001',
      '\xc3\xa9',
    ],
  ],
  maxBytes: 3_000,
  usualBytes: 1_000,
  maxOutput: 30_000,
  isPrintable: true,
  run: (input) => {
    const { parameters = new URLSearchParams(), pastedText } = pastedAnswer(input.toString('utf8'));
    const redeemable = codeToRedeem(request, issuer, clientId, parameters);
    const states = parameters.getAll('state');
    if (redeemable && (states.length !== 1 || states[0] !== request.state))
      throw new Broken('a foreign code is redeemed');
    const error = readOAuthError(Object.fromEntries(parameters));
    if (redeemable && error) throw new Broken('an error is redeemed');
    return {
      output: { error, ...(pastedText !== undefined && { pastedText: boundedText(pastedText, 4000) }) },
      saw: [
        `${redeemable !== undefined} ${pastedText !== undefined} ${Object.keys(error ?? {})} ${[...parameters.keys()].slice(0, 3)}`,
      ],
    };
  },
};
