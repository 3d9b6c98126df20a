import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { registrationOf } from '../organizations.ts';
import { imap, mail, organizationOf, TokenClient, tokenEndpoint } from './token-client.ts';

let client: TokenClient;
beforeAll(async () => {
  client = await TokenClient.create();
});
beforeEach(() => client.turnClock(0));
afterAll(() => client.served.close());

const graphDefault = { scope: 'https://graph.microsoft.com/.default' };
const expired = registrationOf('commercial', 'expired-secret');
const secretId = registrationOf('commercial', 'app-only').secrets[0]?.id ?? '';

test.each([
  [
    'a Secret ID instead of its value',
    () => client.appOnly('commercial', { ...graphDefault, client_secret: secretId }),
    401,
    'invalid_client',
    7000215,
  ],
  [
    'an expired secret',
    () => client.appOnly('commercial', graphDefault, undefined, expired.displayName),
    401,
    'invalid_client',
    7000222,
  ],
  [
    'no secret',
    () => client.appOnly('commercial', { ...graphDefault, client_secret: '' }),
    401,
    'invalid_client',
    7000218,
  ],
  [
    'an unknown client',
    () => client.appOnly('commercial', { ...graphDefault, client_id: secretId }),
    400,
    'unauthorized_client',
    700016,
  ],
  [
    'a client of another tenant',
    () => client.appOnly('commercial', graphDefault, tokenEndpoint('gcc')),
    400,
    'unauthorized_client',
    700016,
  ],
  [
    'a multi-tenant app never consented to',
    () => client.appOnly('commercial', graphDefault, tokenEndpoint('gcc'), 'multi-tenant'),
    400,
    'unauthorized_client',
    7000229,
  ],
  [
    'a US Government app at the global authority',
    () =>
      client.appOnly(
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
    () => client.appOnly('china', graphDefault, tokenEndpoint('commercial', 'contoso-cn.example')),
    400,
    'invalid_tenant',
    90002,
  ],
  [
    'a URL as tenant',
    () => client.appOnly('commercial', graphDefault, tokenEndpoint('commercial', 'https%3A%2F%2Fcontoso.example')),
    400,
    'invalid_request',
    900023,
  ],
  [
    'app-only at common',
    () => client.appOnly('commercial', graphDefault, tokenEndpoint('commercial', 'common')),
    400,
    'invalid_request',
    9001023,
  ],
  ['a named scope app-only', () => client.appOnly('commercial', { scope: imap }), 400, 'invalid_scope', 1002012],
  [
    'a resource of another cloud',
    () => client.appOnly('commercial', { scope: 'https://outlook.office365.us/.default' }),
    400,
    'invalid_resource',
    500011,
  ],
  [
    'the DoD resource that does not exist',
    () => client.appOnly('dod', { scope: 'https://outlook-dod.office365.us/.default' }),
    400,
    'invalid_resource',
    500011,
  ],
  ['no scope', () => client.appOnly('commercial', {}), 400, 'invalid_request', 900144],
  [
    'an unknown grant',
    () => client.appOnly('commercial', { grant_type: 'password' }),
    400,
    'unsupported_grant_type',
    70003,
  ],
  ['an empty code', () => client.redeem('commercial', 'jira-mail', ''), 400, 'invalid_request', 90014],
  ['an invented code', () => client.redeem('commercial', 'jira-mail', 'abc'), 400, 'invalid_grant', 9002313],
  [
    'common with a single-tenant app',
    () => client.redeem('commercial', 'jira-mail', 'x', {}, tokenEndpoint('commercial', 'common')),
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
  const code = await client.signIn('commercial', 'jira-mail', `offline_access ${imap}`);
  if (twice) expect((await client.redeem('commercial', 'jira-mail', code)).status).toBe(200);
  client.turnClock(aheadMs);
  expect(await client.redeem('commercial', 'jira-mail', code, more)).toMatchObject({
    status: 400,
    body: { error_codes: [aadsts] },
  });
});

test('refuses a refresh for permissions that nobody consented to', async () => {
  const scope = `offline_access https://graph.microsoft.com/User.Read`;
  const { body } = await client.redeem(
    'commercial',
    'no-permissions',
    await client.signIn('commercial', 'no-permissions', scope),
  );
  const refreshed = await client.refresh('commercial', 'no-permissions', body, { scope: mail });
  expect(refreshed).toMatchObject({
    status: 400,
    body: { error: 'invalid_grant', error_codes: [65001], suberror: 'consent_required' },
  });
});

test('refuses a code at the token endpoint of another tenant', async () => {
  const code = await client.signIn('commercial', 'multi-tenant', imap);
  const elsewhere = await client.redeem('commercial', 'multi-tenant', code, {}, tokenEndpoint('gcc'));
  expect(elsewhere).toMatchObject({ status: 400, body: { error_codes: [700005] } });
});

test('refuses a secret for a redirect URI under Mobile and desktop, and a server for one under Single-page', async () => {
  const desktop = await client.redeem(
    'commercial',
    'public-client-redirect',
    await client.signIn('commercial', 'public-client-redirect', imap),
  );
  expect(desktop).toMatchObject({ status: 401, body: { error: 'invalid_client', error_codes: [700025] } });
  const spa = await client.redeem(
    'commercial',
    'spa-redirect',
    await client.signIn('commercial', 'spa-redirect', imap),
  );
  expect(spa).toMatchObject({ status: 400, body: { error: 'invalid_request', error_codes: [9002327] } });
});

test('verifies the code verifier', async () => {
  const verifier = 'v'.repeat(50);
  const challenge = {
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  };
  const code = await client.signIn('commercial', 'jira-mail', imap, challenge);
  const wrong = await client.redeem('commercial', 'jira-mail', code, { code_verifier: 'w'.repeat(50) });
  expect(wrong).toMatchObject({ status: 400, body: { error: 'invalid_grant', error_codes: [501481] } });
  expect((await client.redeem('commercial', 'jira-mail', code, { code_verifier: verifier })).status).toBe(200);
});

test('takes a form by POST only', async () => {
  const got = await client.served.fetch(tokenEndpoint('commercial'));
  expect([got.status, await got.json()]).toEqual([400, expect.objectContaining({ error_codes: [900561] })]);
  const sent = await client.served.fetch(tokenEndpoint('commercial'), {
    method: 'POST',
    body: JSON.stringify({ grant_type: 'client_credentials' }),
    headers: { 'content-type': 'application/json' },
  });
  expect([sent.status, await sent.json()]).toEqual([400, expect.objectContaining({ error_codes: [900144] })]);
});
