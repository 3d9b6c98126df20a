import { type Request, type Response, Router, urlencoded } from 'express';
import { organizations } from '../organizations.ts';
import { credentialsOf } from './client-authentication.ts';
import { applicationAt, authorityOf, realHostName } from './directory.ts';
import { type EntraContext, parametersOf } from './entra-context.ts';
import { EntraError } from './entra-error.ts';
import { sendErrorJson, traceOf } from './error-answer.ts';
import { requestErrors, tenantErrors } from './request-errors.ts';
import { grants } from './token-grants.ts';

/** Checks what every grant needs, then lets the grant answer. */
const tokenAnswer = async (context: EntraContext, request: Request): Promise<Record<string, unknown>> => {
  const authority = authorityOf(context.cloudOfRequest(request), String(request.params['tenant']));
  const form = parametersOf(request.body);
  const { grant_type: grantType } = form;
  if (grantType === undefined) throw requestErrors.parameterMissing('grant_type');
  if (grantType === '') throw requestErrors.fieldEmpty('grant_type');
  const grant = Object.hasOwn(grants, grantType) ? grants[grantType] : undefined;
  if (!grant) throw requestErrors.grantTypeUnsupported(grantType.slice(0, 100));
  if (form['resource'] !== undefined) throw requestErrors.resourceParameter();
  const credentials = credentialsOf(request, form);
  if (!credentials.clientId) throw requestErrors.parameterMissing('client_id');
  const tenantless = authority.tenantName === 'common' || authority.tenantName === 'consumers';
  if (grantType === 'client_credentials' && tenantless) throw tenantErrors.grantNeedsTenant();
  // An app without a user may ask at `organizations`: the tenant is then its own.
  const home = organizations.find(({ registrations }) =>
    registrations.some(({ clientId }) => clientId === credentials.clientId?.toLowerCase()),
  );
  const ownTenant = grantType === 'client_credentials' && !authority.organization && home;
  const application = applicationAt(
    ownTenant ? { ...authority, organization: ownTenant } : authority,
    credentials.clientId,
  );
  const crossOrigin = request.get('origin') !== undefined;
  return grant({ context, authority, application, credentials, form, crossOrigin });
};

/**
 * The token endpoint: form POST only.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-3.2
 */
export function tokenRoutes(context: EntraContext): Router {
  const router = Router();
  const path = '/:tenant/oauth2/v2.0/token';
  const fail = (request: Request, response: Response, error: unknown): void => {
    if (!(error instanceof EntraError)) throw error;
    sendErrorJson(response, error, traceOf(request, context.now()), realHostName(request.hostname));
  };

  router.post(path, urlencoded({ extended: false, limit: '64kb' }), async (request, response) => {
    try {
      const body = await tokenAnswer(context, request);
      const origin = request.get('origin');
      if (origin !== undefined) response.set('Access-Control-Allow-Origin', origin);
      response.set({ 'Cache-Control': 'no-store, no-cache', Pragma: 'no-cache' }).json(body);
    } catch (error) {
      fail(request, response, error);
    }
  });
  router.all(path, (request, response) => fail(request, response, requestErrors.onlyPost(request.method)));
  return router;
}
