import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { planOf } from '#facts/plans.ts';
import { registrationOf } from '../organizations.ts';
import { credentials, imap, mail, organizationOf, TokenClient, tokenEndpoint } from './token-client.ts';

let client: TokenClient;
beforeAll(async () => {
  client = await TokenClient.create();
});
afterAll(() => client.served.close());

test.each([
  ['commercial', 'https://outlook.office.com'],
  ['gcc', 'https://outlook.office.com'],
  ['gccHigh', 'https://outlook.office365.us'],
  ['dod', 'https://outlook.office365.us'],
  ['china', 'https://partner.outlook.cn'],
  ['personal', 'https://outlook.office.com'],
] as const)('issues one token a resource for %s, by code and then by refresh', async (plan, outlook) => {
  const { tenantId, domains } = organizationOf(plan);
  const scope = `openid profile offline_access ${outlook}/IMAP.AccessAsUser.All ${outlook}/POP.AccessAsUser.All`;
  const code = await client.signIn(plan, 'jira-mail', scope);
  const first = await client.redeem(plan, 'jira-mail', code);
  expect(first.status).toBe(200);
  expect(first.body['scope']).toContain(`${outlook}/IMAP.AccessAsUser.All`);
  expect(first.body['expires_in']).toBeGreaterThanOrEqual(3600);
  expect(first.body['expires_in']).toBeLessThanOrEqual(5400);
  expect(String(first.body['access_token']).includes('.')).toBe(plan !== 'personal');
  expect(await client.claimsOf(first.body)).toMatchObject({
    aud: outlook,
    tid: tenantId,
    upn: `jira@${domains[0]}`,
    appid: registrationOf(plan, 'jira-mail').clientId,
    scp: expect.stringContaining('IMAP.AccessAsUser.All'),
  });
  const graph = planOf(plan).graphResource;
  const refreshed = await client.refresh(plan, 'jira-mail', first.body, { scope: `${graph}/Mail.ReadWrite` });
  expect(refreshed.status).toBe(200);
  expect(await client.claimsOf(refreshed.body)).toMatchObject({ aud: graph });
  expect(refreshed.body['refresh_token']).not.toBe(first.body['refresh_token']);
});

test('keeps the refresh token before the last one good', async () => {
  const { body } = await client.redeem(
    'commercial',
    'jira-mail',
    await client.signIn('commercial', 'jira-mail', `offline_access ${imap}`),
  );
  for (let time = 0; time < 2; time += 1) {
    const again = await client.refresh('commercial', 'jira-mail', body);
    expect(again.status).toBe(200);
  }
});

test('gives no refresh token where offline_access is not asked for, or not registered', async () => {
  const unasked = await client.redeem('commercial', 'jira-mail', await client.signIn('commercial', 'jira-mail', imap));
  const unregistered = await client.redeem(
    'commercial',
    'no-offline-access',
    await client.signIn('commercial', 'no-offline-access', `offline_access ${imap}`),
  );
  expect([unasked.status, unregistered.status]).toEqual([200, 200]);
  expect(unasked.body).not.toHaveProperty('refresh_token');
  expect(unregistered.body).not.toHaveProperty('refresh_token');
});

test('takes a permission without its resource for one of Graph', async () => {
  const { body } = await client.redeem(
    'commercial',
    'jira-mail',
    await client.signIn('commercial', 'jira-mail', 'IMAP.AccessAsUser.All'),
  );
  expect(await client.claimsOf(body)).toMatchObject({ aud: 'https://graph.microsoft.com' });
});

test('takes scopes of two resources at sign-in and redeems the code for the first', async () => {
  const { body } = await client.redeem(
    'commercial',
    'jira-mail',
    await client.signIn('commercial', 'jira-mail', `${imap} ${mail}`),
  );
  expect(await client.claimsOf(body)).toMatchObject({ aud: 'https://outlook.office.com' });
});

test('proves an app without a user by its roles, and by its secret alone without them', async () => {
  const scope = 'https://outlook.office365.com/.default';
  const withRoles = await client.appOnly('commercial', { scope });
  expect(withRoles.body).not.toHaveProperty('refresh_token');
  const { servicePrincipalId } = registrationOf('commercial', 'app-only');
  expect(await client.claimsOf(withRoles.body)).toMatchObject({
    aud: 'https://outlook.office365.com',
    oid: servicePrincipalId,
    idtyp: 'app',
    roles: ['IMAP.AccessAsApp', 'POP.AccessAsApp', 'SMTP.SendAsApp'],
  });
  const graph = 'https://graph.microsoft.com/.default';
  const without = await client.appOnly('commercial', { scope: graph }, tokenEndpoint('commercial'), 'jira-mail');
  expect(without.status).toBe(200);
  expect(await client.claimsOf(without.body)).not.toHaveProperty('roles');
});

test('reads credentials from the Authorization header', async () => {
  const { client_id: id, client_secret: secret } = credentials('commercial', 'app-only');
  const basic = Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64');
  const { status } = await client.served.post(
    tokenEndpoint('commercial'),
    { grant_type: 'client_credentials', scope: 'https://graph.microsoft.com/.default' },
    { authorization: `Basic ${basic}` },
  );
  expect(status).toBe(200);
});
