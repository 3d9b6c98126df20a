import { type Request, type Response, Router } from 'express';
import type { HostContext } from './host-context.ts';
import { isHttpsAddress, type OutgoingLink, redirectUriSuffix, withoutSecret } from './outgoing-links.ts';
import type { Session } from './sessions.ts';
import { flowResult, startFlow } from './test-flow.ts';

/** The page's candidates; the real prefix is unconfirmed. */
const prefixes = ['/rest/oauth2-client/latest', '/rest/oauth2-client/1.0'];

const refuse = (response: Response, status: number, ...errors: string[]): void => {
  response.status(status).json({ errors, fieldErrors: {} });
};

/** Why Jira answers nothing but a refusal, or undefined when it answers. */
const refusal = (request: Request, session: Session): [status: number, text: string] | undefined => {
  if (session.switches.user === 'nobody') return [401, 'Client must be authenticated to access this resource.'];
  if (session.switches.user !== 'sysadmin') return [403, 'Client must be authenticated as a system administrator.'];
  if (session.switches.baseUrl === 'http')
    return [403, 'The base URL has to use https before OAuth 2.0 integrations can be used.'];
  if (request.method !== 'GET' && request.get('X-Atlassian-Token') !== 'no-check') return [403, 'XSRF check failed'];
  return undefined;
};

/** Outgoing links over REST, as the stock form uses them (unofficial, see the reference in the README). */
export const oauth2ClientRest = (host: HostContext): Router => {
  const config = Router();

  /** The link of the path's id, or a 404 that has been sent. */
  const linkOf = (request: Request, response: Response): OutgoingLink | undefined => {
    const link = host.links.get(String(request.params['id']));
    if (!link) refuse(response, 404, 'The OAuth 2.0 integration was not found.');
    return link;
  };
  const save = (request: Request, response: Response, replaced?: OutgoingLink): void => {
    const body: unknown = request.body;
    if (typeof body !== 'object' || body === null || Array.isArray(body)) {
      refuse(response, 400, 'The body has to be a JSON object.');
      return;
    }
    // Newer versions have one more field; under which name is unconfirmed, so clients have to keep what they do not know.
    const newer = host.sessions.of(request).switches.version === '9.12' ? {} : { flowType: 'AUTHORIZATION_CODE' };
    const saved = host.links.save({ ...newer, ...body }, replaced);
    if ('fieldErrors' in saved) response.status(400).json(saved);
    else if (replaced) response.status(204).end();
    else response.json(withoutSecret(saved as OutgoingLink));
  };

  config.get('/', (_, response) => {
    response.json(host.links.all().map(withoutSecret));
  });
  config.post('/', (request, response) => save(request, response));

  config.get('/get-redirect-uri', (request, response) => {
    const endpoint = request.query['authorizationEndpoint'];
    if (!isHttpsAddress(endpoint)) {
      response.status(400).json({
        errors: [],
        fieldErrors: { authorizationEndpoint: ['Enter a valid URL that begins with https://.'] },
      });
      return;
    }
    const suffix = redirectUriSuffix(endpoint);
    response.json({
      redirectUri: `${host.baseUrl(host.sessions.of(request))}/plugins/servlet/oauth2/client/callback/${suffix}`,
      redirectUriSuffix: suffix,
    });
  });
  config.get('/is-name-unique', ({ query: { id, name } }, response) => {
    response.json(host.links.isNameUnique(String(name ?? '').trim(), typeof id === 'string' ? id : undefined));
  });
  config.get('/name/:name', (request, response) => {
    const link = host.links.named(request.params.name);
    if (link) response.json(withoutSecret(link));
    else refuse(response, 404, 'The OAuth 2.0 integration was not found.');
  });

  config.post('/flow', (request, response) => {
    const { id, callbackUrl } = request.query;
    const link = host.links.get(String(id));
    if (!link) refuse(response, 404, 'The OAuth 2.0 integration was not found.');
    else if (typeof callbackUrl !== 'string' || !URL.canParse(callbackUrl))
      refuse(response, 400, 'callbackUrl has to be an absolute URL.');
    else response.json(startFlow(host, host.sessions.of(request), link.id, callbackUrl));
  });
  config.get('/flow/:flowRequestId', (request, response) => {
    const result = flowResult(host.sessions.of(request), request.params.flowRequestId);
    if (result) response.json(result);
    else refuse(response, 404, 'The flow request was not found.');
  });

  config.get('/:id', (request, response) => {
    const link = linkOf(request, response);
    if (link) response.json(withoutSecret(link));
  });
  config.put('/:id', (request, response) => {
    const link = linkOf(request, response);
    if (link) save(request, response, link);
  });
  config.delete('/:id', (request, response) => {
    const link = linkOf(request, response);
    if (link && host.links.remove(link.id)) response.status(204).end();
  });

  const rest = Router();
  rest.use(
    prefixes.map((prefix) => `${prefix}/config`),
    (request, response, next) => {
      const session = host.sessions.of(request);
      response.set('Cache-Control', 'no-store');
      if (session.switches.restPrefix === 'missing') {
        response.status(404).json({ message: `null for uri: ${request.originalUrl}`, 'status-code': 404 });
        return;
      }
      // As Jira’s own pages expect it of their REST; not documented, and whether these resources ask is not known.
      if (session.switches.webSudo === 'asked' && session.switches.user !== 'nobody') {
        response.status(401).json({ message: 'This resource requires WebSudo.', 'status-code': 401 });
        return;
      }
      const refused = refusal(request, session);
      if (refused) refuse(response, ...refused);
      else next();
    },
    config,
  );
  return rest;
};
