import { expect, test } from '@jest/globals';
import type { HttpRequest, NetworkDoor } from '../../../companion-service/probes/network/network-door.ts';
import {
  requestByClientCredentials,
  requestByRefreshToken,
} from '../../../companion-service/probes/oauth/token-request.ts';
import { Secret } from '../../../companion-service/probes/secret.ts';
import { StepSignal } from '../../../companion-service/probes/stop-signal.ts';

const whole = { access_token: 'an-access-token', token_type: 'Bearer', expires_in: 3599, scope: 'a b' };

/** Asks a token endpoint that answers so, and remembers what it was asked. */
async function ask(answer: unknown, status = 200) {
  const asked: HttpRequest[] = [];
  const door = {
    request: async (_url: URL, wanted: HttpRequest) => {
      asked.push(wanted);
      const head = { status, fields: { 'content-type': 'application/json' } };
      wanted.onHead?.(head);
      return { ...head, body: Buffer.from(JSON.stringify(answer)) };
    },
  } as unknown as NetworkDoor;
  const client = {
    door,
    tokenEndpoint: 'https://login.example/t/oauth2/v2.0/token',
    issuer: 'https://login.example/t/v2.0',
    clientId: 'the-client',
    clientSecret: new Secret('s3cret&more'),
    timeoutMs: 1_000,
  };
  const app = await requestByClientCredentials(client, 'graph', 'https://graph.example/.default', new StepSignal());
  const used = new Secret('a-refresh-token');
  const user = await requestByRefreshToken(client, used, 'outlook', ['a', 'offline_access'], new StepSignal());
  return { app, user, forms: asked.map(({ body }) => Object.fromEntries(new URLSearchParams(body))) };
}

test('asks as RFC 6749 has it', async () => {
  const { forms, app, user } = await ask(whole);
  const client = { client_id: 'the-client', client_secret: 's3cret&more' };
  expect(forms).toEqual([
    { grant_type: 'client_credentials', scope: 'https://graph.example/.default', ...client },
    { grant_type: 'refresh_token', refresh_token: 'a-refresh-token', scope: 'a offline_access', ...client },
  ]);
  expect(app.tokens?.accessToken.reveal()).toBe('an-access-token');
  expect(user.observation).toMatchObject({ refreshTokenRotated: false, hasAccessToken: true, expiresInSeconds: 3599 });
});

test('a new refresh token is a rotated one, the same one is not', async () => {
  const rotated = await ask({ ...whole, refresh_token: 'another' });
  expect(rotated.user.observation.refreshTokenRotated).toBe(true);
  expect(rotated.user.tokens?.refreshToken?.reveal()).toBe('another');
  const same = await ask({ ...whole, refresh_token: 'a-refresh-token' });
  expect(same.user.observation.refreshTokenRotated).toBe(false);
});

test.each([
  ['no access token', { ...whole, access_token: undefined }],
  ['an empty access token', { ...whole, access_token: '' }],
  ['an access token that is no text', { ...whole, access_token: 7 }],
  ['no token type', { ...whole, token_type: undefined }],
  ['a token type that nobody here can use', { ...whole, token_type: 'pop' }],
  ['a lifetime that is no number', { ...whole, expires_in: 'soon' }],
  ['a negative lifetime', { ...whole, expires_in: -1 }],
  ['an empty refresh token', { ...whole, refresh_token: '' }],
  ['scopes that are no text', { ...whole, scope: ['a'] }],
  ['a list', [whole]],
  ['nothing', null],
])('takes no tokens from an answer with %s', async (_name, answer) => {
  const { app, user } = await ask(answer);
  expect(app.tokens).toBeUndefined();
  expect(user.tokens).toBeUndefined();
});

test('takes no tokens from an answer that is not 200', async () => {
  expect((await ask(whole, 400)).user.tokens).toBeUndefined();
});
