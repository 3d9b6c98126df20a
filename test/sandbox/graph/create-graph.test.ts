import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { AuthenticationHandler, Client, type Context } from '@microsoft/microsoft-graph-client';
import { cloudInstances } from '#facts/cloud-instances.ts';
import { type PlanId, planIds, planOf } from '#facts/plans.ts';
import { type AccessTokenClaims, AccessTokens } from '../access-tokens.ts';
import { issuedAccessToken, type Wanted } from '../exchange/issued-access-token.ts';
import { registrationOf } from '../organizations.ts';
import { type GraphOverTls, startGraphOverTls } from './graph-over-tls.ts';

let accessTokens: AccessTokens;
let graph: GraphOverTls;

beforeAll(async () => {
  accessTokens = await AccessTokens.create();
  graph = await startGraphOverTls(accessTokens);
});
afterAll(() => graph.close());

const graphToken = (wanted: Wanted & { scp?: string; roles?: readonly string[] } = {}): Promise<string> => {
  const { plan = 'commercial', claims, scp = 'User.Read Mail.ReadWrite', roles, ...rest } = wanted;
  const permissions: Partial<AccessTokenClaims> = wanted.app ? { roles: roles ?? ['Mail.ReadWrite'] } : { scp };
  return issuedAccessToken(accessTokens, {
    ...rest,
    plan,
    claims: { aud: planOf(plan).graphResource, ...permissions, ...claims },
  });
};

interface Answer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly error?: { code: string; message: string; innerError: Record<string, string> };
}

const ask = async (path: string, accessToken?: string, plan: PlanId = 'commercial', init = {}): Promise<Answer> => {
  const response = await graph.fetch(`${planOf(plan).graphResource}${path}`, {
    headers: {
      ...(accessToken ? { authorization: `Bearer ${accessToken}` } : {}),
      'content-type': 'application/json',
      'client-request-id': '11111111-2222-4333-8444-555555555555',
    },
    ...init,
  });
  const { error } = (await response.json()) as { error?: NonNullable<Answer['error']> };
  return { status: response.status, headers: response.headers, ...(error ? { error } : {}) };
};

/** Microsoft's own client; only its last step, sending, is led to the sandbox. */
const clientFor = (accessToken: string): Client =>
  Client.initWithMiddleware({
    middleware: [
      new AuthenticationHandler({ getAccessToken: async () => accessToken }),
      {
        execute: async (context: Context) => {
          const { headers, method, body } = context.options ?? {};
          const response = await graph.fetch(String(context.request), {
            headers: headers as Record<string, string>,
            ...(method ? { method } : {}),
            ...(typeof body === 'string' ? { body } : {}),
          });
          context.response = response as unknown as Response;
        },
      },
    ],
  });

test.each(planIds)('challenges on %s with the login host of its cloud', async (plan) => {
  const { status, headers, error } = await ask('/v1.0/organization', undefined, plan);
  expect(status).toBe(401);
  expect(headers.get('www-authenticate')).toBe(
    `Bearer realm="", authorization_uri="https://${cloudInstances[planOf(plan).cloudInstance].authorityHost}/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"`,
  );
  expect(error).toEqual({
    code: 'InvalidAuthenticationToken',
    message: 'Access token is empty.',
    innerError: {
      date: expect.any(String),
      'request-id': headers.get('request-id'),
      'client-request-id': '11111111-2222-4333-8444-555555555555',
    },
  });
});

test('shows account, inbox and messages to the Graph client', async () => {
  const client = clientFor(await graphToken());
  expect(await client.api('/me').select('id,userPrincipalName,mail').get()).toMatchObject({
    userPrincipalName: 'jira@contoso.example',
  });
  expect(await client.api('/me/mailFolders/inbox?$select=id,totalItemCount,unreadItemCount').get()).toEqual({
    id: expect.stringMatching(/^AAMk/),
    totalItemCount: 3,
    unreadItemCount: 3,
  });
  const { value } = await client.api('/me/mailFolders/inbox/messages').top(1).select('id,isRead,body').get();
  expect(value).toEqual([
    {
      '@odata.etag': expect.any(String),
      id: expect.any(String),
      isRead: false,
      body: { contentType: 'text', content: expect.stringContaining('VPN') },
    },
  ]);
});

test('writes into a hidden folder and removes it again', async () => {
  const client = clientFor(await graphToken({ signedIn: 'pop-disabled' }));
  const folder = await client.api('/me/mailFolders').post({ displayName: 'jira-oauth-probe-1', isHidden: true });
  const draft = await client.api(`/me/mailFolders/${folder.id}/messages`).post({ subject: 'Probe' });
  expect(await client.api(`/me/messages/${draft.id}`).patch({ isRead: true })).toMatchObject({ isRead: true });
  const moved = await client.api(`/me/messages/${draft.id}/move`).post({ destinationId: 'deleteditems' });
  await client.api(`/me/messages/${moved.id}`).delete();
  await client.api(`/me/mailFolders/${folder.id}`).delete();
  await expect(client.api(`/me/mailFolders/${folder.id}`).get()).rejects.toMatchObject({ code: 'ErrorItemNotFound' });
});

test('shows an app registration, its enterprise application and its consents to the Graph client', async () => {
  const { clientId, servicePrincipalId, delegatedPermissions } = registrationOf('commercial', 'reads-itself');
  const client = clientFor(await graphToken({ app: 'reads-itself', roles: ['Application.Read.All'] }));
  const application = await client.api(`/applications(appId='${clientId}')`).select('appId,passwordCredentials').get();
  expect(application).toMatchObject({
    appId: clientId,
    passwordCredentials: [{ hint: expect.stringMatching(/^.{3}$/), secretText: null }],
  });
  const principal = `/servicePrincipals(appId='${clientId}')`;
  expect(await client.api(principal).get()).toMatchObject({ id: servicePrincipalId, accountEnabled: true });
  const { value: grants } = await client.api(`${principal}/oauth2PermissionGrants`).get();
  expect(grants).toMatchObject([{ clientId: servicePrincipalId, scope: delegatedPermissions.join(' ') }]);
  const { value: roles } = await client.api(`${principal}/appRoleAssignments`).get();
  expect(roles).toMatchObject([{ principalId: servicePrincipalId, resourceDisplayName: 'Microsoft Graph' }]);
  await expect(
    clientFor(await graphToken())
      .api(principal)
      .get(),
  ).rejects.toMatchObject({
    statusCode: 403,
    code: 'Authorization_RequestDenied',
  });
});

test('a message read over Graph is the one that Exchange holds', async () => {
  const client = clientFor(await graphToken({ signedIn: 'delegate' }));
  const { value } = await client.api('/me/mailFolders/inbox/messages').filter('isRead eq false').get();
  await client.api(`/me/messages/${value[0].id}`).patch({ isRead: true });
  expect(await client.api('/me/mailFolders/inbox').get()).toMatchObject({ unreadItemCount: 2 });
});

const past = Math.floor(Date.now() / 1000) - 7200;
test.each<[string, Parameters<typeof graphToken>[0], number, string, string]>([
  [
    'has expired',
    { claims: { nbf: past, exp: past + 60 } },
    401,
    'InvalidAuthenticationToken',
    'Access token has expired or is not yet valid.',
  ],
  [
    'is for Outlook',
    { claims: { aud: 'https://outlook.office.com' } },
    401,
    'InvalidAuthenticationToken',
    'Access token validation failure. Invalid audience.',
  ],
  ['is of another cloud', { plan: 'china' }, 401, 'InvalidAuthenticationToken', 'InvalidCloudInstance'],
  [
    'has no permission',
    { app: 'app-only', roles: [] },
    403,
    'AccessDenied',
    'Either scp or roles claim need to be present in the token.',
  ],
  [
    'lacks mail permissions',
    { scp: 'User.Read' },
    403,
    'ErrorAccessDenied',
    'Access is denied. Check credentials and try again.',
  ],
  [
    'is of a licence-less account',
    { signedIn: 'unlicensed' },
    404,
    'MailboxNotEnabledForRESTAPI',
    'REST API is not yet supported for this mailbox.',
  ],
  [
    'is of an account on premises',
    { signedIn: 'on-premises' },
    404,
    'MailboxNotEnabledForRESTAPI',
    'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
  ],
])('refuses an access token that %s', async (_case, wanted, status, code, message) => {
  const answer = await ask('/v1.0/me/mailFolders/inbox', await graphToken(wanted));
  expect(answer).toMatchObject({ status, error: { code, message } });
});

test.each([
  ['eyJhbGciOiJub25lIn0.e30.x', 'CompactToken parsing failed with error code: 80049217'],
  ['EwBgarbage', 'IDX14100: JWT is not well formed, there are no dots (.).'],
])('cannot read %s', async (accessToken, message) => {
  expect(await ask('/v1.0/me', accessToken)).toMatchObject({ status: 401, error: { message } });
});

test('throttles with the time to wait', async () => {
  const { status, headers } = await ask('/v1.0/me/mailFolders/inbox', await graphToken({ signedIn: 'throttled' }));
  expect([status, headers.get('retry-after')]).toEqual([429, '30']);
});

const shared = 'User.Read Mail.ReadWrite.Shared';
test.each<[string, Parameters<typeof graphToken>[0], string, number, string | undefined]>([
  [
    'a delegate opens it with .Shared',
    { signedIn: 'delegate', scp: shared },
    'support@contoso.example',
    200,
    undefined,
  ],
  ['a delegate without .Shared', { signedIn: 'delegate' }, 'support@contoso.example', 403, 'ErrorAccessDenied'],
  ['no Full Access', { signedIn: 'delegate', scp: shared }, 'no-full-access@contoso.example', 403, 'ErrorAccessDenied'],
  ['one of another tenant', { scp: shared }, 'jira@contoso-gcc.example', 404, 'ErrorInvalidUser'],
  ['oneself by address', {}, 'JIRA@contoso.example', 200, undefined],
  ['an app opens every one', { app: 'app-only' }, 'delegate@contoso.example', 200, undefined],
  [
    'an app with Mail.Send only',
    { app: 'app-only', roles: ['Mail.Send'] },
    'jira@contoso.example',
    403,
    'ErrorAccessDenied',
  ],
])('mailbox of another: %s', async (_case, wanted, user, status, code) => {
  const answer = await ask(`/v1.0/users/${user}/mailFolders/inbox?$select=id`, await graphToken(wanted));
  expect([answer.status, answer.error?.code]).toEqual([status, code]);
});

test('shows bodies to Mail.Read and not to Mail.ReadBasic', async () => {
  const path = '/v1.0/me/mailFolders/inbox/messages?$top=1&$select=id,body';
  expect((await ask(path, await graphToken({ scp: 'Mail.Read' }))).status).toBe(200);
  expect((await ask(path, await graphToken({ scp: 'Mail.ReadBasic' }))).status).toBe(403);
});

const missingId = `AAMkAG${'x'.repeat(60)}`;
test.each([
  ['Mail.ReadWrite', missingId, 404, 'ErrorItemNotFound'],
  ['Mail.Read', missingId, 403, 'ErrorAccessDenied'],
  ['Mail.ReadWrite', 'nonsense', 400, 'ErrorInvalidIdMalformed'],
])('with %s, changing message %s ends in %i', async (scp, id, status, code) => {
  const init = { method: 'PATCH', body: '{"isRead":true}' };
  const answer = await ask(`/v1.0/me/messages/${id}`, await graphToken({ scp }), 'commercial', {
    ...init,
    headers: { authorization: `Bearer ${await graphToken({ scp })}`, 'content-type': 'application/json' },
  });
  expect([answer.status, answer.error?.code]).toEqual([status, code]);
});

test.each(['$top=0', '$top=x', '$select=nonsense', '$filter=1 eq 1'])('rejects %s', async (query) => {
  const answer = await ask(`/v1.0/me/mailFolders/inbox/messages?${query}`, await graphToken());
  expect([answer.status, answer.error?.code]).toEqual([400, 'BadRequest']);
});

test('has no /me for an app, and says so', async () => {
  const answer = await ask('/v1.0/me/mailFolders/inbox', await graphToken({ app: 'app-only' }));
  expect(answer.error?.message).toBe('/me request is only valid with delegated authentication flow.');
});

test.each(['/oidc/userinfo', '/v1.0/organization'])('answers %s', async (path) => {
  expect((await ask(path, await graphToken())).status).toBe(200);
});
