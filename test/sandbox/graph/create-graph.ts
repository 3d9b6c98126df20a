import express, { type Express, type Request } from 'express';
import type { AccessTokens } from '../access-tokens.ts';
import { MailStore } from '../exchange/mail-store.ts';
import type { Mailbox } from '../organizations.ts';
import { applicationRoutes } from './application-routes.ts';
import { type Caller, callerOf } from './caller.ts';
import { answerFailure, badRequest, GraphFailure, identify } from './graph-failure.ts';
import { graphRoots } from './graph-roots.ts';
import { mailboxRoutes } from './mailbox-routes.ts';
import { select } from './resources.ts';

export interface GraphOptions {
  readonly accessTokens: AccessTokens;
  /** The simulated Exchange's, so that both show the same mail. */
  readonly mailStore?: MailStore;
  /** Milliseconds since 1970; the clock by which access tokens expire. */
  readonly now?: () => number;
}

const userResource = ({ objectId, address, displayName }: Mailbox): Readonly<Record<string, unknown>> => ({
  id: objectId,
  displayName,
  userPrincipalName: address,
  mail: address,
});

/** The account of a caller that may read its own profile. Throws `GraphFailure`. */
function ownAccount({ account, permissions }: Caller): Mailbox {
  if (!account) throw badRequest('/me request is only valid with delegated authentication flow.');
  if (!permissions.some((name) => name.startsWith('User.Read'))) {
    throw new GraphFailure(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
  }
  return account;
}

/**
 * Microsoft Graph v1.0 as far as a mailbox goes, for the roots of every cloud by their Host header: a request listener
 * for an HTTPS server that bears their names.
 *
 * @see https://learn.microsoft.com/en-us/graph/api/overview
 */
export function createGraph({ accessTokens, mailStore = new MailStore(), now = Date.now }: GraphOptions): Express {
  const callerOfRequest = (request: Request): Promise<Caller> => {
    const root = graphRoots.get(request.hostname.toLowerCase());
    if (!root) throw new GraphFailure(404, 'BadRequest', 'This host is no root of Microsoft Graph.');
    return callerOf(request.get('authorization'), root, accessTokens, now());
  };

  const graph = express();
  graph.disable('x-powered-by');
  graph.set('etag', false);
  graph.use(identify);
  // Who calls is asked before anything else, the body and the path included.
  graph.use(async (request, _response, next) => {
    await callerOfRequest(request);
    next();
  });
  graph.use(express.json({ limit: '256kb' }));

  graph.get('/v1.0/organization', async (request, response) => {
    const { organization } = await callerOfRequest(request);
    const { tenantId, displayName, domains } = organization;
    const verifiedDomains = domains.map((name, index) => ({ name, isDefault: index === 0 }));
    response.json({ value: [{ id: tenantId, displayName, verifiedDomains }] });
  });
  graph.get('/v1.0/me', async (request, response) => {
    response.json(select(userResource(ownAccount(await callerOfRequest(request))), 'user', request.query));
  });
  graph.get('/oidc/userinfo', async (request, response) => {
    const { account } = await callerOfRequest(request);
    if (!account) throw badRequest('The access token has no user.');
    response.json({ sub: account.objectId, name: account.displayName, email: account.address });
  });
  graph.use('/v1.0', applicationRoutes(callerOfRequest));
  graph.use('/v1.0/me', mailboxRoutes(mailStore, callerOfRequest));
  graph.use('/v1.0/users/:user', mailboxRoutes(mailStore, callerOfRequest));
  graph.use((request) => {
    throw badRequest(`Resource not found for the segment '${request.path.split('/')[2]?.slice(0, 100) ?? ''}'.`);
  });
  graph.use(answerFailure);
  return graph;
}
