import {
  ConfidentialClientApplication,
  CryptoProvider,
  type INetworkModule,
  type NetworkRequestOptions,
} from '@azure/msal-node';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as openid from 'openid-client';
import { companionRedirectUri, organizationOfDomain, registrationOf } from '../organizations.ts';
import { FormBrowser } from './form-browser.ts';
import { type ServedEntra, serveEntra } from './served-entra.ts';

/** Clients made for Microsoft and for OpenID Connect, unchanged but for where their connections lead. */

let served: ServedEntra;
beforeAll(async () => {
  served = await serveEntra();
});
afterAll(() => served.close());

const networkClient = (): INetworkModule => {
  const send =
    (method: 'GET' | 'POST') =>
    async <T>(url: string, options: NetworkRequestOptions = {}) => {
      const response = await served.fetch(url, { method, headers: options.headers ?? {}, body: options.body ?? null });
      return {
        headers: Object.fromEntries(response.headers),
        body: (await response.json()) as T,
        status: response.status,
      };
    };
  return { sendGetRequestAsync: send('GET'), sendPostRequestAsync: send('POST') };
};

const signIn = async (address: string | URL, username: string): Promise<URL> => {
  const browser = new FormBrowser(served.fetch);
  await browser.open(address);
  await browser.press('next', { username });
  const { callback } = await browser.press('password', { password: 'any' });
  if (!callback) throw new Error(`still on “${browser.heading ?? ''}”: ${browser.alert ?? ''}`);
  return callback;
};

const msal = (domain: string, authorityHost: string, displayName: string): ConfidentialClientApplication => {
  const organization = organizationOfDomain(domain);
  const registration = registrationOf(organization?.plan ?? 'commercial', displayName);
  return new ConfidentialClientApplication({
    auth: {
      clientId: registration.clientId,
      clientSecret: registration.secrets[0]?.value ?? '',
      authority: `https://${authorityHost}/${organization?.tenantId}`,
      knownAuthorities: [],
    },
    system: { networkClient: networkClient() },
  });
};

test.each([
  ['contoso.example', 'login.microsoftonline.com', 'https://outlook.office.com', 'https://graph.microsoft.com'],
  ['contoso-gcch.example', 'login.microsoftonline.us', 'https://outlook.office365.us', 'https://graph.microsoft.us'],
  [
    'contoso-cn.example',
    'login.partner.microsoftonline.cn',
    'https://partner.outlook.cn',
    'https://microsoftgraph.chinacloudapi.cn',
  ],
])('MSAL signs in with PKCE at %s and refreshes for another resource', async (domain, host, outlook, graph) => {
  const client = msal(domain, host, 'jira-mail');
  const { verifier, challenge } = await new CryptoProvider().generatePkceCodes();
  const scopes = [`${outlook}/IMAP.AccessAsUser.All`];
  const address = await client.getAuthCodeUrl({
    scopes,
    redirectUri: companionRedirectUri,
    responseMode: 'query',
    codeChallenge: challenge,
    codeChallengeMethod: 'S256',
  });
  const callback = await signIn(address, `jira@${domain}`);
  const signedIn = await client.acquireTokenByCode({
    code: callback.searchParams.get('code') ?? '',
    scopes,
    redirectUri: companionRedirectUri,
    codeVerifier: verifier,
  });
  expect(signedIn.account?.username).toBe(`jira@${domain}`);
  expect(await served.accessTokens.read(signedIn.accessToken)).toMatchObject({ aud: outlook });
  if (!signedIn.account) throw new Error('no account');
  const refreshed = await client.acquireTokenSilent({
    account: signedIn.account,
    scopes: [`${graph}/Mail.ReadWrite`],
    forceRefresh: true,
  });
  expect(await served.accessTokens.read(refreshed.accessToken)).toMatchObject({ aud: graph });
});

test('MSAL gets an app-only token, and reads the AADSTS number of a refusal', async () => {
  const scopes = ['https://outlook.office365.com/.default'];
  const allowed = await msal('contoso.example', 'login.microsoftonline.com', 'app-only').acquireTokenByClientCredential(
    { scopes },
  );
  expect(await served.accessTokens.read(allowed?.accessToken ?? '')).toMatchObject({ idtyp: 'app' });
  await expect(
    msal('contoso.example', 'login.microsoftonline.com', 'expired-secret').acquireTokenByClientCredential({ scopes }),
  ).rejects.toMatchObject({ errorCode: 'invalid_client', errorNo: 7000222 });
});

test('openid-client signs in at a tenant GUID of the US Government cloud', async () => {
  const registration = registrationOf('dod', 'jira-mail');
  const tenantId = organizationOfDomain('contoso-dod.example')?.tenantId;
  const configuration = await openid.discovery(
    new URL(`https://login.microsoftonline.us/${tenantId}/v2.0`),
    registration.clientId,
    registration.secrets[0]?.value,
    undefined,
    { [openid.customFetch]: served.fetch as unknown as openid.CustomFetch },
  );
  const verifier = openid.randomPKCECodeVerifier();
  const [state, nonce] = [openid.randomState(), openid.randomNonce()];
  const address = openid.buildAuthorizationUrl(configuration, {
    redirect_uri: companionRedirectUri,
    scope: 'openid profile offline_access https://outlook.office365.us/IMAP.AccessAsUser.All',
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  });
  const tokens = await openid.authorizationCodeGrant(configuration, await signIn(address, 'jira@contoso-dod.example'), {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
  });
  expect(tokens.claims()).toMatchObject({ preferred_username: 'jira@contoso-dod.example', tid: tenantId });
  const refreshed = await openid.refreshTokenGrant(configuration, tokens.refresh_token ?? '');
  expect(refreshed.access_token).not.toBe(tokens.access_token);
});
