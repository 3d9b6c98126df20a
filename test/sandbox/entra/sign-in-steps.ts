import type { Request, Response } from 'express';
import { answer, answerWithCode, answerWithError } from './answer.ts';
import { consentStep, recordConsent } from './consent.ts';
import { type Account, accountNamed, assertMayUse, isPersonal } from './directory.ts';
import type { EntraContext } from './entra-context.ts';
import { EntraError } from './entra-error.ts';
import { traceOf } from './error-answer.ts';
import { accountErrors, scopeErrors } from './grant-errors.ts';
import type { SignIn } from './ledger.ts';
import { type Page, sendPage } from './page.ts';
import { readScopes } from './scopes.ts';
import { browserOf, keepSession } from './session-cookie.ts';
import {
  accountPickerPage,
  administratorPage,
  codePage,
  consentPage,
  passwordPage,
  problemPage,
  usernamePage,
} from './sign-in-pages.ts';
import { clientInfoOf } from './token-answer.ts';

/** One request of a browser within a sign-in. */
export interface Visit {
  readonly context: EntraContext;
  readonly request: Request;
  readonly response: Response;
  readonly signIn: SignIn;
}

const show = ({ response, signIn }: Visit, page: Page, ifCancelled = scopeErrors.declined()): void => {
  signIn.ifCancelled = ifCancelled;
  sendPage(response, page);
};

const sessionsOf = ({ context, request }: Visit) => context.ledger.sessions(browserOf(request));

/** Lists the accounts of the directory, the one hinted at first. */
export const showPicker = (visit: Visit): void => {
  const { authority, application, loginHint } = visit.signIn.request;
  const organization = authority.organization ?? application.home;
  const hinted = loginHint?.toLowerCase();
  const accounts = organization.mailboxes
    .map((mailbox) => ({ organization, mailbox }))
    .sort((a, b) => Number(b.mailbox.address === hinted) - Number(a.mailbox.address === hinted));
  show(visit, accountPickerPage(visit.signIn, accounts, new Set(sessionsOf(visit).keys())));
};

export const showUsername = (visit: Visit, username = ''): void => show(visit, usernamePage(visit.signIn, username));

/** Goes on with the account of this address, or says on the page why there is none. */
export const chooseAccount = (visit: Visit, typed: string): void => {
  const { signIn } = visit;
  const { authority, application, prompt } = signIn.request;
  const address = typed.trim().toLowerCase();
  try {
    signIn.account = accountNamed(authority, application, address);
  } catch (error) {
    if (!(error instanceof EntraError)) throw error;
    show(visit, usernamePage(signIn, typed, error), error);
    return;
  }
  const session = prompt.includes('login') ? undefined : sessionsOf(visit).get(address);
  signIn.knowsPassword = session !== undefined;
  signIn.secondFactor = session?.secondFactor ?? false;
  signIn.asAdministrator = false;
  proceed(visit);
};

/** Shows the first page that is still to be passed; when none is left, goes back to the application with a code. */
export const proceed = (visit: Visit): void => {
  const { signIn, context } = visit;
  const { account } = signIn;
  if (!account) {
    showUsername(visit);
    return;
  }
  if (!signIn.knowsPassword) {
    show(visit, passwordPage(signIn, account));
    return;
  }
  try {
    assertMayUse(signIn.request.authority, signIn.request.application, account);
  } catch (error) {
    if (!(error instanceof EntraError)) throw error;
    showProblem(visit, error);
    return;
  }
  if (account.mailbox.signIn === 'mfaRequired' && !signIn.secondFactor) {
    show(visit, codePage(signIn, account), accountErrors.secondFactorCancelled());
    return;
  }
  const scopes = readScopes(signIn.request.scope, signIn.request.application, account.organization);
  const page = consentStep(context.ledger, signIn, account, scopes);
  if (page) sendPage(visit.response, page);
  else finish(visit, account);
};

/** Microsoft's error page, from where the person may try another account or return to the application. */
const showProblem = (visit: Visit, error: EntraError): void => {
  const { signIn, request, context, response } = visit;
  signIn.ifCancelled = error;
  const { application } = signIn.request;
  sendPage(response, problemPage({ error, trace: traceOf(request, context.now()), application, signIn }));
};

/** Issues the code and takes the browser back. */
export const finish = ({ context, request, response, signIn }: Visit, account: Account): void => {
  const { ledger, now } = context;
  const { request: asked } = signIn;
  const scopes = readScopes(asked.scope, asked.application, account.organization);
  const [resource = readScopes('User.Read', asked.application, account.organization).resources[0]] = scopes.resources;
  if (!resource) throw scopeErrors.invalid(asked.scope);
  ledger.endSignIn(signIn);
  const code = ledger.issueCode({
    clientId: asked.application.registration.clientId,
    platform: asked.platform,
    account,
    scopes,
    resource,
    issuedAt: now(),
    secondFactor: signIn.secondFactor ?? false,
    request: asked,
  });
  answerWithCode(context, request, response, asked, code, asked.wantsClientInfo ? clientInfoOf(account) : undefined);
};

/** What each button of the pages does. */
export const actions: Readonly<Record<string, (visit: Visit, form: Readonly<Record<string, string>>) => void>> = {
  next: (visit, { username = '' }) => chooseAccount(visit, username),
  list: (visit) => showPicker(visit),
  'other-account': (visit) => {
    visit.signIn.account = undefined;
    showUsername(visit);
  },
  password: (visit, { password = '' }) => {
    const { account } = visit.signIn;
    if (account && (password === '' || password === 'wrong')) {
      const error = accountErrors.wrongPassword();
      show(visit, passwordPage(visit.signIn, account, error), error);
      return;
    }
    visit.signIn.knowsPassword = true;
    if (account && account.mailbox.signIn !== 'disabled') keepSession(visit, { account, secondFactor: false });
    proceed(visit);
  },
  code: (visit, { code = '' }) => {
    const { account } = visit.signIn;
    if (account && !/^\d{6}$/.test(code.replaceAll(' ', ''))) {
      show(visit, codePage(visit.signIn, account, true), accountErrors.secondFactorCancelled());
      return;
    }
    visit.signIn.secondFactor = true;
    if (account) keepSession(visit, { account, secondFactor: true });
    proceed(visit);
  },
  administrator: (visit) => {
    visit.signIn.asAdministrator = true;
    if (visit.signIn.purpose === 'authorize') proceed(visit);
    else show(visit, consentPage(visit.signIn, permissionsForAdministrator(visit.signIn), true));
  },
  accept: (visit) => {
    const { signIn, context } = visit;
    if (signIn.purpose === 'adminConsent') {
      acceptForTenant(visit);
      return;
    }
    if (signIn.account && signIn.knowsPassword) {
      const { scope, application } = signIn.request;
      recordConsent(
        context.ledger,
        signIn,
        signIn.account,
        readScopes(scope, application, signIn.account.organization),
      );
    }
    proceed(visit);
  },
  cancel: ({ context, request, response, signIn }) => {
    context.ledger.endSignIn(signIn);
    answerWithError(context, request, response, signIn.request, signIn.ifCancelled, { cancelled: true });
  },
};

/** Everything the registration lists: `adminconsent` asks for all of it at once. */
const permissionsForAdministrator = ({ request: { application } }: SignIn): string[] => {
  const { delegatedPermissions, applicationPermissions } = application.registration;
  return [...new Set([...delegatedPermissions, ...applicationPermissions.outlook, ...applicationPermissions.graph])];
};

const acceptForTenant = ({ context, request, response, signIn }: Visit): void => {
  const { authority, application } = signIn.request;
  const organization = authority.organization ?? application.home;
  if (signIn.asAdministrator !== true || isPersonal(organization)) {
    sendPage(response, administratorPage(signIn));
    return;
  }
  context.ledger.endSignIn(signIn);
  context.ledger.consent(application, { organization }, permissionsForAdministrator(signIn));
  answer(context, request, response, signIn.request, {
    admin_consent: 'True',
    tenant: organization.tenantId,
    ...(signIn.request.scope !== '' && { scope: signIn.request.scope }),
  });
};
