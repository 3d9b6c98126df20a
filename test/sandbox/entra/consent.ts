import { openIdScopes } from '#facts/scopes.ts';
import { type Account, isPersonal } from './directory.ts';
import { scopeErrors } from './grant-errors.ts';
import type { Ledger, SignIn } from './ledger.ts';
import type { Page } from './page.ts';
import type { ScopeRequest } from './scopes.ts';
import { adminApprovalPage, consentPage } from './sign-in-pages.ts';

/** What a person at work may consent to alone; mail needs an administrator, as tenants are set up since 2025. */
const lowImpact: readonly string[] = [...openIdScopes, 'User.Read'];

/** The permissions asked for that nobody has consented to yet. */
export const missingConsent = (
  ledger: Ledger,
  { request: { application } }: Pick<SignIn, 'request'>,
  account: Account,
  scopes: ScopeRequest,
): string[] => {
  const consented = ledger.consented(application, account);
  const asked = new Set(scopes.resources.flatMap(({ permissions }) => permissions));
  return [...asked].filter((permission) => !consented.has(permission));
};

/**
 * The page that stands between a signed-in person and the code, if any: consent, or the word that an administrator has
 * to give it. Sets what the application is told when the person cancels there.
 */
export const consentStep = (
  ledger: Ledger,
  signIn: SignIn,
  account: Account,
  scopes: ScopeRequest,
): Page | undefined => {
  const missing = missingConsent(ledger, signIn, account, scopes);
  const forced = signIn.request.prompt.includes('consent') && signIn.accepted !== true;
  if (missing.length === 0 && !forced) return undefined;
  const permissions = [...scopes.openId, ...new Set(scopes.resources.flatMap((resource) => resource.permissions))];
  const alone = isPersonal(account.organization) || missing.every((permission) => lowImpact.includes(permission));
  if (!alone && signIn.asAdministrator !== true) {
    signIn.ifCancelled = scopeErrors.adminConsentRequired();
    return adminApprovalPage(signIn, missing);
  }
  signIn.ifCancelled = scopeErrors.declined();
  return consentPage(signIn, permissions, !alone);
};

/** Records that the consent page was accepted: for everybody when an administrator did, else for the one person. */
export const recordConsent = (ledger: Ledger, signIn: SignIn, account: Account, scopes: ScopeRequest): void => {
  signIn.accepted = true;
  const permissions = scopes.resources.flatMap((resource) => resource.permissions);
  const { organization, mailbox } = account;
  const everybody = signIn.asAdministrator === true;
  ledger.consent(signIn.request.application, everybody ? { organization } : { organization, mailbox }, permissions);
};
