import { type Request, type Response, Router, urlencoded } from 'express';
import { answerWithError } from './answer.ts';
import { AnswerableError, platformOf, readAuthorizationRequest } from './authorization-request.ts';
import { missingConsent } from './consent.ts';
import { type Account, accountNamed, applicationAt, assertMayUse, authorityOf, isPersonal } from './directory.ts';
import { type EntraContext, parametersOf } from './entra-context.ts';
import { EntraError } from './entra-error.ts';
import { sendErrorPage, traceOf } from './error-answer.ts';
import { accountErrors, scopeErrors } from './grant-errors.ts';
import type { Session } from './ledger.ts';
import { sendPage } from './page.ts';
import { requestErrors } from './request-errors.ts';
import { readScopes } from './scopes.ts';
import { browserOf } from './session-cookie.ts';
import { administratorPage, signedOutPage } from './sign-in-pages.ts';
import { actions, chooseAccount, finish, showPicker, showUsername, type Visit } from './sign-in-steps.ts';

/** The one session that a silent request may use. Throws AADSTS50058 or 16000. */
const silentSession = (sessions: ReadonlyMap<string, Session>, loginHint: string | undefined): Session => {
  const hinted = loginHint === undefined ? undefined : sessions.get(loginHint.toLowerCase());
  const [first, second] = [...sessions.values()];
  const session = loginHint === undefined ? first : hinted;
  if (!session) throw accountErrors.noSession();
  if (loginHint === undefined && second) throw accountErrors.severalSessions();
  return session;
};

/** Answers `prompt=none`: a code, or the reason why a person is needed. */
const answerSilently = (visit: Visit): void => {
  const { context, request, response, signIn } = visit;
  const { application, authority, loginHint, scope } = signIn.request;
  try {
    const session = silentSession(context.ledger.sessions(browserOf(request)), loginHint);
    const account: Account = accountNamed(authority, application, session.account.mailbox.address);
    assertMayUse(authority, application, account);
    if (account.mailbox.signIn === 'mfaRequired' && !session.secondFactor) {
      throw accountErrors.secondFactorNeeded(application.registration.clientId);
    }
    const scopes = readScopes(scope, application, account.organization);
    if (missingConsent(context.ledger, signIn, account, scopes).length > 0) {
      throw scopeErrors.notConsented(
        application.registration.clientId,
        application.registration.displayName,
        'consent_required',
      );
    }
    signIn.secondFactor = session.secondFactor;
    finish(visit, account);
  } catch (error) {
    if (!(error instanceof EntraError)) throw error;
    context.ledger.endSignIn(signIn);
    answerWithError(context, request, response, signIn.request, error);
  }
};

/** Shows the first page of a sign-in, or none where the browser is signed in already. */
const begin = (visit: Visit): void => {
  const { prompt, loginHint } = visit.signIn.request;
  const sessions = visit.context.ledger.sessions(browserOf(visit.request));
  const [only, another] = [...sessions.keys()];
  if (prompt.includes('none')) answerSilently(visit);
  else if (prompt.includes('select_account')) showPicker(visit);
  else if (loginHint !== undefined) chooseAccount(visit, loginHint);
  else if (prompt.includes('login') || only === undefined) showUsername(visit);
  else if (another === undefined) chooseAccount(visit, only);
  else showPicker(visit);
};

/** The authorization endpoint, the sign-in that follows, and admin consent. */
export function authorizeRoutes(context: EntraContext): Router {
  const router = Router();
  const form = urlencoded({ extended: false, limit: '64kb' });

  const onOwnPage = (request: Request, response: Response, act: () => void): void => {
    try {
      act();
    } catch (error) {
      if (error instanceof AnswerableError) {
        answerWithError(context, request, response, error.target, error.reason);
      } else if (error instanceof EntraError) {
        sendErrorPage(response, error, traceOf(request, context.now()));
      } else throw error;
    }
  };

  const authorize = (request: Request, response: Response, parameters: Readonly<Record<string, string>>): void =>
    onOwnPage(request, response, () => {
      const authority = authorityOf(context.cloudOfRequest(request), String(request.params['tenant']));
      const asked = readAuthorizationRequest(authority, parameters);
      begin({ context, request, response, signIn: context.ledger.startSignIn(asked, 'authorize', context.now()) });
    });

  router.get('/:tenant/oauth2/v2.0/authorize', (request, response) =>
    authorize(request, response, parametersOf(request.query)),
  );
  router.post('/:tenant/oauth2/v2.0/authorize', form, (request, response) =>
    authorize(request, response, parametersOf(request.body)),
  );

  router.post('/:tenant/sign-in', form, (request, response) =>
    onOwnPage(request, response, () => {
      const sent = parametersOf(request.body);
      const signIn = context.ledger.signIn(sent['ctx'] ?? '');
      if (!signIn) throw accountErrors.flowExpired();
      // The picker's buttons carry the address alone; the Enter key in a field carries no button.
      const name = sent['action'] ?? ['password', 'code'].find((field) => sent[field] !== undefined) ?? 'next';
      const act = Object.hasOwn(actions, name) ? actions[name] : undefined;
      if (!act) throw accountErrors.flowExpired();
      act({ context, request, response, signIn }, sent);
    }),
  );

  router.get(['/:tenant/v2.0/adminconsent', '/:tenant/adminconsent'], (request, response) =>
    onOwnPage(request, response, () => {
      const authority = authorityOf(context.cloudOfRequest(request), String(request.params['tenant']));
      const { client_id: clientId, redirect_uri: redirectUri = '', scope = '', state } = parametersOf(request.query);
      if (!clientId) throw requestErrors.parameterMissing('client_id');
      const application = applicationAt(authority, clientId);
      const platform = platformOf(application.registration, redirectUri);
      if (application.registration.delegatedPermissions.length === 0) throw scopeErrors.noPermissionsListed();
      if (isPersonal(authority.organization ?? application.home)) {
        throw accountErrors.unknown('the administrator', 'Microsoft Accounts');
      }
      const signIn = context.ledger.startSignIn(
        {
          authority,
          application,
          redirectUri,
          platform,
          responseMode: 'query',
          scope,
          prompt: [],
          wantsClientInfo: false,
          ...(state !== undefined && { state }),
        },
        'adminConsent',
        context.now(),
      );
      sendPage(response, administratorPage(signIn));
    }),
  );

  router.get('/:tenant/oauth2/v2.0/logout', (request, response) => {
    context.ledger.endSessions(browserOf(request));
    sendPage(response, signedOutPage);
  });
  return router;
}
