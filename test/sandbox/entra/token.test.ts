import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { cloudInstances } from '#facts/cloud-instances.ts';
import { type PlanId, planOf } from '#facts/plans.ts';
import { companionRedirectUri, organizations, registrationOf } from '../organizations.ts';
import { authorizeAddress, FormBrowser } from './form-browser.ts';
import { type ServedEntra, serveEntra } from './served-entra.ts';

let served: ServedEntra;
let clockAheadMs = 0;
beforeEach(() => {
  clockAheadMs = 0;
});
beforeAll(async () => {
  served = await serveEntra({ now: () => Date.now() + clockAheadMs });
});
afterAll(() => served.close());

const hostOf = (plan: PlanId): string => cloudInstances[planOf(plan).cloudInstance].authorityHost;
const organizationOf = (plan: PlanId) => {
  const found = organizations.find((candidate) => candidate.plan === plan);
  if (!found) throw new Error(plan);
  return found;
};
const tokenEndpoint = (plan: PlanId, tenant = organizationOf(plan).tenantId): string =>
  `https://${hostOf(plan)}/${tenant}/oauth2/v2.0/token`;
const credentials = (plan: PlanId, name: string) => {
  const { clientId, secrets } = registrationOf(plan, name);
  return { client_id: clientId, client_secret: secrets[0]?.value ?? '' };
};
const imap = 'https://outlook.office.com/IMAP.AccessAsUser.All';
const mail = 'https://graph.microsoft.com/Mail.ReadWrite';

/** Signs jira@ of the plan in and returns the code. */
const signIn = async (
  plan: PlanId,
  name: string,
  scope: string,
  parameters: Record<string, string> = {},
  tenant = organizationOf(plan).tenantId,
): Promise<string> => {
  const browser = new FormBrowser(served.fetch);
  await browser.open(
    authorizeAddress(hostOf(plan), tenant, {
      client_id: registrationOf(plan, name).clientId,
      redirect_uri: companionRedirectUri,
      scope,
      login_hint: `jira@${organizationOf(plan).domains[0]}`,
      ...parameters,
    }),
  );
  const { callback } = await browser.press('password', { password: 'any' });
  return callback?.searchParams.get('code') ?? '';
};
const redeem = (plan: PlanId, name: string, code: string, more: Record<string, string> = {}) =>
  served.post(tokenEndpoint(plan), {
    grant_type: 'authorization_code',
    ...credentials(plan, name),
    code,
    redirect_uri: companionRedirectUri,
    ...more,
  });
const appOnly = (plan: PlanId, more: Record<string, string>, endpoint = tokenEndpoint(plan), name = 'app-only') =>
  served.post(endpoint, { grant_type: 'client_credentials', ...credentials(plan, name), ...more });
const claimsOf = (body: Record<string, unknown>) => served.accessTokens.read(String(body['access_token']));

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
  const code = await signIn(plan, 'jira-mail', scope);
  const first = await redeem(plan, 'jira-mail', code);
  expect(first.status).toBe(200);
  expect(first.body['scope']).toContain(`${outlook}/IMAP.AccessAsUser.All`);
  expect(first.body['expires_in']).toBeGreaterThanOrEqual(3600);
  expect(first.body['expires_in']).toBeLessThanOrEqual(5400);
  expect(String(first.body['access_token']).includes('.')).toBe(plan !== 'personal');
  expect(await claimsOf(first.body)).toMatchObject({
    aud: outlook,
    tid: tenantId,
    upn: `jira@${domains[0]}`,
    appid: registrationOf(plan, 'jira-mail').clientId,
    scp: expect.stringContaining('IMAP.AccessAsUser.All'),
  });
  const graph = planOf(plan).graphResource;
  const refreshed = await served.post(tokenEndpoint(plan), {
    grant_type: 'refresh_token',
    ...credentials(plan, 'jira-mail'),
    refresh_token: String(first.body['refresh_token']),
    scope: `${graph}/Mail.ReadWrite`,
  });
  expect(refreshed.status).toBe(200);
  expect(await claimsOf(refreshed.body)).toMatchObject({ aud: graph });
  expect(refreshed.body['refresh_token']).not.toBe(first.body['refresh_token']);
});

test('keeps the refresh token before the last one good', async () => {
  const { body } = await redeem(
    'commercial',
    'jira-mail',
    await signIn('commercial', 'jira-mail', `offline_access ${imap}`),
  );
  const refresh = { grant_type: 'refresh_token', ...credentials('commercial', 'jira-mail') };
  for (let time = 0; time < 2; time += 1) {
    const again = await served.post(tokenEndpoint('commercial'), {
      ...refresh,
      refresh_token: String(body['refresh_token']),
    });
    expect(again.status).toBe(200);
  }
});

test('gives no refresh token where offline_access is not asked for, or not registered', async () => {
  const unasked = await redeem('commercial', 'jira-mail', await signIn('commercial', 'jira-mail', imap));
  const unregistered = await redeem(
    'commercial',
    'no-offline-access',
    await signIn('commercial', 'no-offline-access', `offline_access ${imap}`),
  );
  expect([unasked.status, unregistered.status]).toEqual([200, 200]);
  expect(unasked.body).not.toHaveProperty('refresh_token');
  expect(unregistered.body).not.toHaveProperty('refresh_token');
});

test('takes a permission without its resource for one of Graph', async () => {
  const { body } = await redeem(
    'commercial',
    'jira-mail',
    await signIn('commercial', 'jira-mail', 'IMAP.AccessAsUser.All'),
  );
  expect(await claimsOf(body)).toMatchObject({ aud: 'https://graph.microsoft.com' });
});

test('takes scopes of two resources at sign-in and redeems the code for the first', async () => {
  const { body } = await redeem('commercial', 'jira-mail', await signIn('commercial', 'jira-mail', `${imap} ${mail}`));
  expect(await claimsOf(body)).toMatchObject({ aud: 'https://outlook.office.com' });
});

test('proves an app without a user by its roles, and by its secret alone without them', async () => {
  const scope = 'https://outlook.office365.com/.default';
  const withRoles = await appOnly('commercial', { scope });
  expect(withRoles.body).not.toHaveProperty('refresh_token');
  const { servicePrincipalId } = registrationOf('commercial', 'app-only');
  expect(await claimsOf(withRoles.body)).toMatchObject({
    aud: 'https://outlook.office365.com',
    oid: servicePrincipalId,
    idtyp: 'app',
    roles: ['IMAP.AccessAsApp', 'POP.AccessAsApp', 'SMTP.SendAsApp'],
  });
  const graph = 'https://graph.microsoft.com/.default';
  const without = await appOnly('commercial', { scope: graph }, tokenEndpoint('commercial'), 'jira-mail');
  expect(without.status).toBe(200);
  expect(await claimsOf(without.body)).not.toHaveProperty('roles');
});

test('reads credentials from the Authorization header', async () => {
  const { client_id: id, client_secret: secret } = credentials('commercial', 'app-only');
  const basic = Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64');
  const { status } = await served.post(
    tokenEndpoint('commercial'),
    { grant_type: 'client_credentials', scope: 'https://graph.microsoft.com/.default' },
    { authorization: `Basic ${basic}` },
  );
  expect(status).toBe(200);
});

const graphDefault = { scope: 'https://graph.microsoft.com/.default' };
const expired = registrationOf('commercial', 'expired-secret');
const secretId = registrationOf('commercial', 'app-only').secrets[0]?.id ?? '';

test.each([
  [
    'a Secret ID instead of its value',
    () => appOnly('commercial', { ...graphDefault, client_secret: secretId }),
    401,
    'invalid_client',
    7000215,
  ],
  [
    'an expired secret',
    () => appOnly('commercial', graphDefault, undefined, expired.displayName),
    401,
    'invalid_client',
    7000222,
  ],
  ['no secret', () => appOnly('commercial', { ...graphDefault, client_secret: '' }), 401, 'invalid_client', 7000218],
  [
    'an unknown client',
    () => appOnly('commercial', { ...graphDefault, client_id: secretId }),
    400,
    'unauthorized_client',
    700016,
  ],
  [
    'a client of another tenant',
    () => appOnly('commercial', graphDefault, tokenEndpoint('gcc')),
    400,
    'unauthorized_client',
    700016,
  ],
  [
    'a multi-tenant app never consented to',
    () => appOnly('commercial', graphDefault, tokenEndpoint('gcc'), 'multi-tenant'),
    400,
    'unauthorized_client',
    7000229,
  ],
  [
    'a US Government app at the global authority',
    () =>
      appOnly(
        'gccHigh',
        graphDefault,
        `https://login.microsoftonline.com/${organizationOf('gccHigh').tenantId}/oauth2/v2.0/token`,
      ),
    400,
    'invalid_request',
    900439,
  ],
  [
    'a tenant of another cloud',
    () => appOnly('china', graphDefault, tokenEndpoint('commercial', 'contoso-cn.example')),
    400,
    'invalid_tenant',
    90002,
  ],
  [
    'a URL as tenant',
    () => appOnly('commercial', graphDefault, tokenEndpoint('commercial', 'https%3A%2F%2Fcontoso.example')),
    400,
    'invalid_request',
    900023,
  ],
  [
    'app-only at common',
    () => appOnly('commercial', graphDefault, tokenEndpoint('commercial', 'common')),
    400,
    'invalid_request',
    9001023,
  ],
  ['a named scope app-only', () => appOnly('commercial', { scope: imap }), 400, 'invalid_scope', 1002012],
  [
    'a resource of another cloud',
    () => appOnly('commercial', { scope: 'https://outlook.office365.us/.default' }),
    400,
    'invalid_resource',
    500011,
  ],
  [
    'the DoD resource that does not exist',
    () => appOnly('dod', { scope: 'https://outlook-dod.office365.us/.default' }),
    400,
    'invalid_resource',
    500011,
  ],
  ['no scope', () => appOnly('commercial', {}), 400, 'invalid_request', 900144],
  ['an unknown grant', () => appOnly('commercial', { grant_type: 'password' }), 400, 'unsupported_grant_type', 70003],
  ['an empty code', () => redeem('commercial', 'jira-mail', ''), 400, 'invalid_request', 90014],
  ['an invented code', () => redeem('commercial', 'jira-mail', 'abc'), 400, 'invalid_grant', 9002313],
  [
    'common with a single-tenant app',
    () =>
      served.post(tokenEndpoint('commercial', 'common'), {
        grant_type: 'authorization_code',
        ...credentials('commercial', 'jira-mail'),
        code: 'x',
        redirect_uri: 'y',
      }),
    400,
    'invalid_request',
    50194,
  ],
] as const)('refuses %s', async (_case, ask, status, error, aadsts) => {
  const answer = await ask();
  expect(answer).toMatchObject({ status, body: { error, error_codes: [aadsts] } });
  const { body } = answer;
  expect(body['error_description']).toMatch(
    new RegExp(
      `^AADSTS${aadsts}: .+\\r\\nTrace ID: ${body['trace_id']}\\r\\nCorrelation ID: ${body['correlation_id']}\\r\\nTimestamp: ${body['timestamp']}$`,
    ),
  );
  expect(body['timestamp']).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$/);
  expect(body['error_uri']).toMatch(new RegExp(`^https://login\\.[\\w.]+/error\\?code=${aadsts}$`));
});

test.each([
  ['a code redeemed before', 54005, {}, 0, true],
  ['a code older than ten minutes', 70008, {}, 11 * 60_000, false],
  ['another redirect URI', 50011, { redirect_uri: 'https://jira.contoso.example/other' }, 0, false],
  ['scopes of two resources', 28000, { scope: `${imap} ${mail}` }, 0, false],
  ['a malformed scope', 70011, { scope: 'https://outlook.office.com/,IMAP' }, 0, false],
  ['a scope that does not exist', 650053, { scope: 'https://outlook.office.com/IMAP.AccessAsApp' }, 0, false],
] as const)('refuses a code with %s', async (_case, aadsts, more, aheadMs, twice) => {
  const code = await signIn('commercial', 'jira-mail', `offline_access ${imap}`);
  if (twice) expect((await redeem('commercial', 'jira-mail', code)).status).toBe(200);
  clockAheadMs = aheadMs;
  expect(await redeem('commercial', 'jira-mail', code, more)).toMatchObject({
    status: 400,
    body: { error_codes: [aadsts] },
  });
});

test('refuses a refresh for permissions that nobody consented to', async () => {
  const scope = `offline_access https://graph.microsoft.com/User.Read`;
  const { body } = await redeem('commercial', 'no-permissions', await signIn('commercial', 'no-permissions', scope));
  const refreshed = await served.post(tokenEndpoint('commercial'), {
    grant_type: 'refresh_token',
    ...credentials('commercial', 'no-permissions'),
    refresh_token: String(body['refresh_token']),
    scope: mail,
  });
  expect(refreshed).toMatchObject({
    status: 400,
    body: { error: 'invalid_grant', error_codes: [65001], suberror: 'consent_required' },
  });
});

test('refuses a code at the token endpoint of another tenant', async () => {
  const code = await signIn('commercial', 'multi-tenant', imap);
  const elsewhere = await served.post(tokenEndpoint('gcc'), {
    grant_type: 'authorization_code',
    ...credentials('commercial', 'multi-tenant'),
    code,
    redirect_uri: companionRedirectUri,
  });
  expect(elsewhere).toMatchObject({ status: 400, body: { error_codes: [700005] } });
});

test('refuses a secret for a redirect URI under Mobile and desktop, and a server for one under Single-page', async () => {
  const desktop = await redeem(
    'commercial',
    'public-client-redirect',
    await signIn('commercial', 'public-client-redirect', imap),
  );
  expect(desktop).toMatchObject({ status: 401, body: { error: 'invalid_client', error_codes: [700025] } });
  const spa = await redeem('commercial', 'spa-redirect', await signIn('commercial', 'spa-redirect', imap));
  expect(spa).toMatchObject({ status: 400, body: { error: 'invalid_request', error_codes: [9002327] } });
});

test('verifies the code verifier', async () => {
  const verifier = 'v'.repeat(50);
  const challenge = {
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  };
  const code = await signIn('commercial', 'jira-mail', imap, challenge);
  const wrong = await redeem('commercial', 'jira-mail', code, { code_verifier: 'w'.repeat(50) });
  expect(wrong).toMatchObject({ status: 400, body: { error: 'invalid_grant', error_codes: [501481] } });
  expect((await redeem('commercial', 'jira-mail', code, { code_verifier: verifier })).status).toBe(200);
});

test('takes a form by POST only', async () => {
  const got = await served.fetch(tokenEndpoint('commercial'));
  expect([got.status, await got.json()]).toEqual([400, expect.objectContaining({ error_codes: [900561] })]);
  const sent = await served.fetch(tokenEndpoint('commercial'), {
    method: 'POST',
    body: JSON.stringify({ grant_type: 'client_credentials' }),
    headers: { 'content-type': 'application/json' },
  });
  expect([sent.status, await sent.json()]).toEqual([400, expect.objectContaining({ error_codes: [900144] })]);
});
