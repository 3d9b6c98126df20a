import { createHash, randomInt } from 'node:crypto';
import { cloudInstances } from '#facts/cloud-instances.ts';
import type { AccessTokenClaims } from '../access-tokens.ts';
import type { Organization } from '../organizations.ts';
import { type Account, type Application, cloudOf, isPersonal } from './directory.ts';
import type { EntraContext } from './entra-context.ts';
import type { Grant } from './ledger.ts';
import { permissionsInToken, type ResourceRequest } from './scopes.ts';

/** How long an access token lives, in seconds: between 60 and 90 minutes, at random, as Microsoft's do. */
const newLifetime = (): number => randomInt(3600, 5401);

/** `client_info`, by which Microsoft's own library knows an account. */
export const clientInfoOf = ({ organization, mailbox }: Account): string =>
  Buffer.from(JSON.stringify({ uid: mailbox.objectId, utid: organization.tenantId })).toString('base64url');

/** The same person has another `sub` for every application. */
const pairwiseSubject = ({ mailbox }: Account, clientId: string): string =>
  createHash('sha256').update(`${mailbox.objectId} ${clientId}`).digest('base64url');

const lifespan = (now: number, lifetime: number): { iat: number; nbf: number; exp: number } => {
  const iat = Math.floor(now / 1000);
  return { iat, nbf: iat, exp: iat + lifetime };
};

/** Access tokens for Exchange and Graph are of the v1 form, whichever endpoint issued them. */
const issuerOf = (tenantId: string): string => `https://sts.windows.net/${tenantId}/`;

/** What a token request is answered with, besides its access token. */
interface TokenAnswerOptions {
  readonly application: Application;
  readonly grant: Grant;
  readonly resource: ResourceRequest;
  readonly nonce?: string;
  readonly withClientSecret: boolean;
  readonly wantsClientInfo: boolean;
}

/**
 * The answer for a person's grant (RFC 6749 section 5.1). `scope` names what was granted on this resource, with the
 * resource in front; there is a refresh token only where `offline_access` was asked for and is registered.
 */
export const delegatedAnswer = async (
  { accessTokens, ledger, now }: EntraContext,
  { application, grant, resource, nonce, withClientSecret, wantsClientInfo }: TokenAnswerOptions,
): Promise<Record<string, unknown>> => {
  const { registration } = application;
  const { account, scopes } = grant;
  const { organization, mailbox } = account;
  const permissions = permissionsInToken(resource, ledger.consented(application, account));
  const openId = scopes.openId.filter((scope) => scope !== 'offline_access');
  const lifetime = newLifetime();
  const claims: AccessTokenClaims = {
    ...{ ver: '1.0', appidacr: withClientSecret ? '1' : '0', unique_name: mailbox.address },
    sub: pairwiseSubject(account, registration.clientId),
    aud: resource.uri,
    iss: issuerOf(organization.tenantId),
    tid: organization.tenantId,
    appid: registration.clientId,
    oid: mailbox.objectId,
    idtyp: 'user',
    scp: [...openId, ...permissions].join(' '),
    upn: mailbox.address,
    name: mailbox.displayName,
    ...lifespan(now(), lifetime),
  };
  const mayStay =
    scopes.openId.includes('offline_access') && registration.delegatedPermissions.includes('offline_access');
  return {
    token_type: 'Bearer',
    scope: [...openId, ...permissions.map((permission) => `${resource.uri}/${permission}`)].join(' '),
    expires_in: lifetime,
    ext_expires_in: lifetime,
    access_token: await accessTokens.issue(claims, isPersonal(organization) ? 'opaque' : 'jwt'),
    ...(mayStay && { refresh_token: ledger.issueRefreshToken({ ...grant, resource, issuedAt: now() }) }),
    ...(scopes.openId.includes('openid') && {
      id_token: await accessTokens.sign(
        idTokenClaims(account, registration.clientId, now(), lifetime, scopes.openId, nonce),
      ),
    }),
    ...(wantsClientInfo && { client_info: clientInfoOf(account) }),
  };
};

/** @see https://learn.microsoft.com/en-us/entra/identity-platform/id-token-claims-reference */
const idTokenClaims = (
  account: Account,
  clientId: string,
  now: number,
  lifetime: number,
  openId: readonly string[],
  nonce: string | undefined,
): Record<string, unknown> => {
  const { organization, mailbox } = account;
  return {
    ver: '2.0',
    aud: clientId,
    iss: `https://${cloudInstances[cloudOf(organization)].issuerHost}/${organization.tenantId}/v2.0`,
    sub: pairwiseSubject(account, clientId),
    tid: organization.tenantId,
    oid: mailbox.objectId,
    ...(openId.includes('profile') && { name: mailbox.displayName, preferred_username: mailbox.address }),
    ...(openId.includes('email') && { email: mailbox.address }),
    ...(nonce !== undefined && { nonce }),
    ...lifespan(now, lifetime),
  };
};

/** The answer for an app without a user (RFC 6749 section 4.4.3): never a refresh token, roles only by admin consent. */
export const appOnlyAnswer = async (
  { accessTokens, ledger, now }: EntraContext,
  application: Application,
  organization: Organization,
  { kind, uri }: Pick<ResourceRequest, 'kind' | 'uri'>,
): Promise<Record<string, unknown>> => {
  const { registration } = application;
  const roles = ledger.adminConsented(application, organization) ? registration.applicationPermissions[kind] : [];
  const lifetime = newLifetime();
  const claims: AccessTokenClaims = {
    ...{ ver: '1.0', appidacr: '1', app_displayname: registration.displayName },
    aud: uri,
    iss: issuerOf(organization.tenantId),
    tid: organization.tenantId,
    appid: registration.clientId,
    oid: registration.servicePrincipalId,
    idtyp: 'app',
    ...(roles.length > 0 && { roles }),
    ...lifespan(now(), lifetime),
  };
  return {
    token_type: 'Bearer',
    expires_in: lifetime,
    ext_expires_in: lifetime,
    access_token: await accessTokens.issue(claims),
  };
};
