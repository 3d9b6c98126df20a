import { planOf } from '#facts/plans.ts';
import type { AccessTokenClaims, AccessTokens } from '../access-tokens.ts';
import { type Mailbox, type Organization, organizations } from '../organizations.ts';
import { GraphFailure } from './graph-failure.ts';
import { type GraphRoot, graphAppId } from './graph-roots.ts';

/** Who calls Graph, by a good access token. */
export interface Caller {
  readonly organization: Organization;
  /** Delegated permissions, or application permissions where nobody has signed in. */
  readonly permissions: readonly string[];
  /** The account that signed in; absent for an app without a user. */
  readonly account?: Mailbox;
}

const unauthenticated = (message: string, root: GraphRoot): GraphFailure =>
  new GraphFailure(401, 'InvalidAuthenticationToken', message, {
    'WWW-Authenticate': `Bearer realm="", authorization_uri="https://${root.authorityHost}/common/oauth2/authorize", client_id="${graphAppId}"`,
  });

const unreadable = (accessToken: string): string =>
  accessToken.includes('.')
    ? 'CompactToken parsing failed with error code: 80049217'
    : 'IDX14100: JWT is not well formed, there are no dots (.).';

const isExpired = ({ nbf, exp }: AccessTokenClaims, nowMs: number): boolean =>
  exp * 1000 <= nowMs || nbf * 1000 > nowMs + 300_000;

/** The organization that an access token belongs to, if it is one of this root's cloud and meant for Graph here. */
function organizationFor(claims: AccessTokenClaims, root: GraphRoot): Organization {
  const organization = organizations.find(({ tenantId }) => tenantId === claims.tid);
  const [anyPlan] = root.plans;
  const isSameCloud =
    organization && anyPlan && planOf(organization.plan).cloudInstance === planOf(anyPlan).cloudInstance;
  if (!isSameCloud) throw unauthenticated('InvalidCloudInstance', root);
  const audience = claims.aud.toLowerCase().replace(/\/$/, '');
  if (!root.audiences.includes(audience) || !root.plans.includes(organization.plan)) {
    throw unauthenticated('Access token validation failure. Invalid audience.', root);
  }
  return organization;
}

/**
 * Judges the Authorization header of a request. Throws `GraphFailure` with the challenge of the root's cloud.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-3
 */
export async function callerOf(
  authorization: string | undefined,
  root: GraphRoot,
  accessTokens: AccessTokens,
  nowMs: number,
): Promise<Caller> {
  const accessToken = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
  if (accessToken === undefined) throw unauthenticated('Access token is empty.', root);
  const claims = await accessTokens.read(accessToken);
  if (!claims) throw unauthenticated(unreadable(accessToken), root);
  const organization = organizationFor(claims, root);
  if (isExpired(claims, nowMs)) throw unauthenticated('Access token has expired or is not yet valid.', root);

  if (claims.scp) {
    const account = organization.mailboxes.find(({ objectId }) => objectId === claims.oid);
    if (!account) throw unauthenticated('The identity of the calling user could not be established.', root);
    return { organization, permissions: claims.scp.split(' '), account };
  }
  if (!claims.roles || claims.roles.length === 0) {
    throw new GraphFailure(403, 'AccessDenied', 'Either scp or roles claim need to be present in the token.');
  }
  return { organization, permissions: claims.roles };
}
