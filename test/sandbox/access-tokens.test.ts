import { expect, test } from '@jest/globals';
import { AccessTokens } from './access-tokens.ts';

const claims = {
  aud: 'https://outlook.office.com',
  iss: 'https://sts.windows.net/tenant/',
  tid: 'tenant',
  appid: 'client',
  oid: 'user',
  scp: 'IMAP.AccessAsUser.All',
  iat: 0,
  nbf: 0,
  exp: 60,
};

test.each(['jwt', 'opaque'] as const)('reads back a token issued as %s, expired or not', async (form) => {
  const tokens = await AccessTokens.create();
  expect(await tokens.read(await tokens.issue(claims, form))).toMatchObject(claims);
});

test('knows no token of another sandbox', async () => {
  const [ours, theirs] = await Promise.all([AccessTokens.create(), AccessTokens.create()]);
  expect(await ours.read(await theirs.issue(claims))).toBeUndefined();
});
