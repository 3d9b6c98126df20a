import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { exportJWK, generateKeyPair } from 'jose';
import Provider from 'oidc-provider';
import type { CertificateAuthority } from '../sandbox/certificate-authority.ts';

/** What the authority is to know of its only client. */
export interface OidcClient {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  /** Every scope that may be asked for. */
  readonly scopes: readonly string[];
}

/** A certified OpenID Provider as the authority of one tenant. */
export interface OidcAuthority {
  readonly port: number;
  readonly issuer: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  /** Asked by a mail server about a token (RFC 7662), with the credentials of a client of its own in it. */
  readonly introspectionUrl: string;
  stop(): Promise<void>;
}

const mailServer = { id: 'mail-server', secret: 'mail-server-secret' };

const settingsOf = ({ clientId, clientSecret, redirectUri, scopes }: OidcClient, jwk: object, tenant: string) => ({
  clients: [
    {
      client_id: clientId,
      client_secret: clientSecret,
      redirect_uris: [redirectUri],
      response_types: ['code'],
      grant_types: ['authorization_code', 'refresh_token', 'client_credentials'],
      token_endpoint_auth_method: 'client_secret_post',
    },
    {
      client_id: mailServer.id,
      client_secret: mailServer.secret,
      redirect_uris: [],
      response_types: [],
      grant_types: [],
      token_endpoint_auth_method: 'client_secret_basic',
    },
  ],
  scopes: ['openid', 'offline_access', ...scopes],
  claims: { openid: ['sub'], profile: ['preferred_username', 'tid', 'oid'] },
  conformIdTokenClaims: false,
  findAccount: (_context: unknown, accountId: string) => ({
    accountId,
    claims: () => ({ sub: accountId, preferred_username: accountId, tid: tenant, oid: accountId }),
  }),
  features: {
    clientCredentials: { enabled: true },
    introspection: { enabled: true },
    devInteractions: { enabled: true },
  },
  rotateRefreshToken: true,
  pkce: { required: () => true },
  jwks: { keys: [jwk] },
  cookies: { keys: ['cookie-key-of-one-test'] },
  ttl: { AccessToken: 3600, ClientCredentials: 3600, AuthorizationCode: 60, IdToken: 3600, RefreshToken: 86_400 },
});

/** Starts one under the names given; its addresses are those of the first. */
export async function startOidcAuthority(
  certificateAuthority: CertificateAuthority,
  hosts: readonly [string, ...string[]],
  tenant: string,
  client: OidcClient,
): Promise<OidcAuthority> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: 'k1' };
  const issuer = `https://${hosts[0]}/${tenant}/v2.0`;
  const { certificatePem, privateKeyPem } = await certificateAuthority.issue([...hosts, 'localhost']);
  const app = express().disable('x-powered-by');
  app.use(`/${tenant}/v2.0`, new Provider(issuer, settingsOf(client, jwk, tenant)).callback());
  const server = createServer({ cert: certificatePem, key: privateKeyPem, minVersion: 'TLSv1.2' }, app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    issuer,
    authorizationEndpoint: `${issuer}/auth`,
    tokenEndpoint: `${issuer}/token`,
    introspectionUrl: `https://${mailServer.id}:${mailServer.secret}@localhost:${port}/${tenant}/v2.0/token/introspection`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
