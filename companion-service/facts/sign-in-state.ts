/**
 * Begins every `state` of ours, so that an address is known as the answer to one of our sign-ins by its look alone:
 * other apps' answers pass through Jira's pages too (RFC 6749 section 4.1.1).
 */
export const signInStateMark = 'jira-mail-oauth.';

/** The ways in which the answer of a sign-in can come back, in the order they are tried. */
export type SignInWay = 'jiraRedirectUrl' | 'companionRedirectUri' | 'pastedAddress';

const callbackPath = /\/plugins\/servlet\/oauth2\/client\/callback\/[A-Za-z0-9_-]{22}$/;

/** True for an address of the form of Jira's own Redirect URL. */
export const isJiraRedirectUrl = (url: string): boolean =>
  URL.canParse(url) && new URL(url).protocol === 'https:' && callbackPath.test(new URL(url).pathname);

/** Jira's own Redirect URL, on one of these origins; undefined for anything else that was offered as such. */
export function jiraRedirectUrlOn(origins: readonly string[], offered: string | undefined): string | undefined {
  if (offered === undefined || !URL.canParse(offered)) return undefined;
  const { protocol, origin, pathname, search, hash, username, password, href } = new URL(offered);
  const isPlain = search === '' && hash === '' && username === '' && password === '' && href === offered;
  const isOurs = protocol === 'https:' && origins.includes(origin) && callbackPath.test(pathname);
  return isPlain && isOurs ? offered : undefined;
}
