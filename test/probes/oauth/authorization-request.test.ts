import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { NetworkDoor } from '../../../companion-service/probes/network/network-door.ts';
import {
  type AuthorizationRequest,
  authorizationRequest,
  codeToRedeem,
} from '../../../companion-service/probes/oauth/authorization-request.ts';
import { requestByCode } from '../../../companion-service/probes/oauth/token-request.ts';
import { Secret } from '../../../companion-service/probes/secret.ts';
import { StepSignal } from '../../../companion-service/probes/stop-signal.ts';

const issuer = 'https://login.example/8f4c0ec2-5b3b-4c57-a1e0-0c5cc3d1f0aa/v2.0';
const clientId = 'the-client';
const begin = (): Promise<AuthorizationRequest> =>
  authorizationRequest({
    authorizationEndpoint: 'https://login.example/t/oauth2/v2.0/authorize',
    clientId,
    redirectUri: 'https://jira.example/plugins/servlet/oauth2',
    scopes: ['openid', 'offline_access'],
    loginHint: 'jira@contoso.example',
  });

test('a sign-in carries PKCE, state and nonce, each of its own, and always shows the account picker', async () => {
  const [request, other] = [await begin(), await begin()];
  const sent = Object.fromEntries(new URL(request.signInUrl).searchParams);
  const challenge = createHash('sha256').update(request.codeVerifier.reveal()).digest('base64url');
  expect(sent).toMatchObject({
    response_type: 'code',
    prompt: 'select_account',
    login_hint: 'jira@contoso.example',
    state: request.state,
    nonce: request.nonce,
    code_challenge: challenge,
    code_challenge_method: 'S256',
  });
  expect(request.signInUrl).not.toContain(request.codeVerifier.reveal());
  const own = [request, other].flatMap(({ state, nonce, codeVerifier }) => [state, nonce, codeVerifier.reveal()]);
  expect(new Set(own).size).toBe(6);
});

test.each([
  ['with the state of another request', { code: 'c', state: 'foreign' }],
  ['without a state', { code: 'c' }],
  ['with two codes', 'code=c&code=d&state='],
  ['of another authorization server (RFC 9207)', { code: 'c', iss: 'https://evil.example/v2.0' }],
  ['that is an error', { error: 'access_denied' }],
])('an answer %s has no code to redeem', async (_name, answer) => {
  const request = await begin();
  const parameters = new URLSearchParams(answer);
  if (typeof answer === 'string') parameters.set('state', request.state);
  else if (!('state' in answer) && _name !== 'without a state') parameters.set('state', request.state);
  expect(codeToRedeem(request, issuer, clientId, parameters)).toBeUndefined();
});

/** An ID token as a token endpoint hands it out over TLS: its claims count (OpenID Connect Core 3.1.3.7 point 6). */
const idToken = (claims: object): string =>
  [{ alg: 'RS256' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .concat('c2lnbmF0dXJl')
    .join('.');

test.each([
  ['its own', (nonce: string) => ({ nonce }), true],
  ['the nonce of another sign-in', () => ({ nonce: 'foreign' }), false],
  ['none', () => ({}), false],
  ['its own, for another client', (nonce: string) => ({ nonce, aud: 'somebody-else' }), false],
  ['its own, of another issuer', (nonce: string) => ({ nonce, iss: 'https://evil.example/v2.0' }), false],
])('an ID token whose nonce is %s', async (_name, more, isTaken) => {
  const request = await begin();
  const parameters = new URLSearchParams({ code: 'the-code', state: request.state });
  const code = codeToRedeem(request, issuer, clientId, parameters);
  if (!code) throw new Error('no code');
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: issuer, aud: clientId, sub: 's', iat: now, exp: now + 3600, ...more(request.nonce) };
  const answer = { access_token: 'an-access-token', token_type: 'Bearer', id_token: idToken(claims) };
  const door = {
    request: async (_url: URL, wanted: { onHead?: (head: object) => void }) => {
      const head = { status: 200, fields: { 'content-type': 'application/json' } };
      wanted.onHead?.(head);
      return { ...head, body: Buffer.from(JSON.stringify(answer)) };
    },
  } as unknown as NetworkDoor;
  const client = {
    door,
    tokenEndpoint: 'https://login.example/t/oauth2/v2.0/token',
    issuer,
    clientId,
    clientSecret: new Secret('s3cret&more'),
    timeoutMs: 1_000,
  };
  const { tokens } = await requestByCode(client, code, 'outlook', ['openid'], new StepSignal());
  expect(tokens !== undefined).toBe(isTaken);
});
