import { createHash, randomBytes } from 'node:crypto';
import express, { type Request, type Response, Router } from 'express';
import type { HostContext } from './host-context.ts';
import { html } from './html.ts';
import type { Session } from './sessions.ts';
import type { Switches } from './switches.ts';

/** An incoming link: an application that Jira signs people in for. */
export interface IncomingLink {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  /** The most it may ask for. */
  readonly scope: (typeof scopes)[number];
}

/** From the least to the most. */
const scopes = ['READ', 'WRITE', 'ADMIN', 'SYSTEM_ADMIN'] as const;
const codeMs = 10_000;
const accessTokenSeconds = 3600;

interface Asked {
  readonly link: IncomingLink;
  readonly redirectUri: string;
  readonly state: string | undefined;
  readonly challenge: string;
  readonly scope: (typeof scopes)[number];
}

interface Granted extends Asked {
  readonly switches: Switches;
  readonly until: number;
}

const random = (): string => randomBytes(24).toString('hex');

/** A user's own rights, cut down to a scope. */
function cutDown({ user, ...switches }: Switches, scope: Asked['scope']): Switches {
  if (user === 'nobody' || scope === 'SYSTEM_ADMIN') return { user, ...switches };
  return { ...switches, user: scope === 'ADMIN' && user !== 'user' ? 'admin' : 'user' };
}

/**
 * Jira as OAuth 2.0 provider: the two endpoints and a consent page. No metadata, no ID token.
 * @see https://confluence.atlassian.com/adminjiraserver/jira-oauth-2-0-provider-api-1115659070.html
 */
export const oauth2Provider = (host: HostContext): Router => {
  const asked = new Map<string, Asked & { readonly session: Session }>();
  const granted = new Map<string, Granted>();
  const router = Router();
  const form = express.urlencoded({ extended: false, limit: '16kb' });

  const refuse = (response: Response, text: string): void => {
    response.status(400).type('html').send(html`<!doctype html><title>Error</title><h1>${text}</h1>`.text);
  };

  router.get('/rest/oauth2/latest/authorize', (request: Request, response: Response) => {
    const query = new URL(request.originalUrl, 'http://jira').searchParams;
    const link = host.incomingLinks.find(({ clientId }) => clientId === query.get('client_id'));
    const redirectUri = query.get('redirect_uri') ?? '';
    // Nothing goes back to an address that is not the client's.
    if (!link || redirectUri !== link.redirectUri) return refuse(response, 'Unknown client or redirect URI');
    const scope = scopes.find((known) => known === query.get('scope'));
    const challenge = query.get('code_challenge') ?? '';
    const state = query.get('state') ?? undefined;
    const wrong =
      query.get('response_type') !== 'code'
        ? 'unsupported_response_type'
        : !scope || scopes.indexOf(scope) > scopes.indexOf(link.scope)
          ? 'invalid_scope'
          : query.get('code_challenge_method') !== 'S256' || !/^[\w-]{43}$/.test(challenge)
            ? 'invalid_request'
            : undefined;
    if (wrong !== undefined || !scope) {
      const back = new URLSearchParams({ error: wrong ?? 'invalid_scope', ...(state !== undefined && { state }) });
      return response.redirect(`${host.toBrowserAddress(redirectUri)}?${back}`);
    }
    const session = host.sessions.of(request);
    if (session.switches.user === 'nobody') {
      const destination = new URLSearchParams({ os_destination: request.originalUrl });
      return response.redirect(`${host.contextPath}/login.jsp?${destination}`);
    }
    const id = random();
    asked.set(id, { link, redirectUri, state, challenge, scope, session });
    response.type('html').send(
      html`<!doctype html><title>Allow access</title><h1>Allow access to Jira</h1>
<p>Scope: ${scope}</p><form method="post" action="${host.contextPath}/rest/oauth2/latest/consent">
<input type="hidden" name="ctx" value="${id}">
<button name="action" value="allow">Allow</button> <button name="action" value="deny">Deny</button></form>`.text,
    );
  });

  router.post('/rest/oauth2/latest/consent', form, (request: Request, response: Response) => {
    const { ctx, action } = request.body as Record<string, string>;
    const wanted = asked.get(ctx ?? '');
    asked.delete(ctx ?? '');
    if (!wanted || wanted.session !== host.sessions.find(request))
      return refuse(response, 'This consent is not waited for');
    const { session, ...request_ } = wanted;
    const back = new URLSearchParams(wanted.state === undefined ? {} : { state: wanted.state });
    if (action === 'allow') {
      const code = random();
      granted.set(code, { ...request_, switches: cutDown(session.switches, wanted.scope), until: host.now() + codeMs });
      back.set('code', code);
    } else back.set('error', 'access_denied');
    response.redirect(`${host.toBrowserAddress(wanted.redirectUri)}?${back}`);
  });

  router.post('/rest/oauth2/latest/token', form, (request: Request, response: Response) => {
    const body = (request.body ?? {}) as Record<string, string | undefined>;
    const fail = (status: number, error: string): void => void response.status(status).json({ error });
    const link = host.incomingLinks.find(({ clientId }) => clientId === body['client_id']);
    if (!link || link.clientSecret !== body['client_secret']) return fail(401, 'invalid_client');
    if (body['grant_type'] !== 'authorization_code') return fail(400, 'unsupported_grant_type');
    const code = body['code'] ?? '';
    const grant = granted.get(code);
    granted.delete(code); // once, whatever comes of it
    const verifier = createHash('sha256')
      .update(body['code_verifier'] ?? '')
      .digest('base64url');
    const isRight =
      grant?.link === link &&
      grant.redirectUri === body['redirect_uri'] &&
      grant.until > host.now() &&
      grant.challenge === verifier;
    if (!isRight) return fail(400, 'invalid_grant');
    const accessToken = random();
    host.sessions.openByAccessToken(accessToken, grant.switches, Date.now() + accessTokenSeconds * 1000);
    response.set('cache-control', 'no-store').json({
      access_token: accessToken,
      refresh_token: random(),
      token_type: 'Bearer',
      expires_in: accessTokenSeconds,
      scope: grant.scope,
    });
  });
  return router;
};
