import { useCallback, useEffect, useState } from 'react';
import { findJiraRest, type JiraAccess } from '../jira/jira-rest.ts';
import { type RedirectUrl, redirectUrlOf } from '../jira/redirect-url.ts';
import { tellingOfChanges } from '../jira/telling-of-changes.ts';
import { usePageServices } from './page-services.ts';

/** What this Jira lets us do; undefined until it has answered. */
export function useJiraAccess(): { access: JiraAccess | undefined; refresh: () => void } {
  const { host, companion } = usePageServices();
  const [access, setAccess] = useState<JiraAccess>();
  const refresh = useCallback(
    () =>
      void findJiraRest(host).then((found) => {
        setAccess(
          found.kind === 'ready' ? { ...found, rest: tellingOfChanges(found.rest, companion.tellChange) } : found,
        );
      }),
    [host, companion],
  );
  useEffect(refresh, [refresh]);
  const isPasswordAsked = access?.kind === 'passwordAgain';
  useEffect(() => {
    if (!isPasswordAsked) return;
    // It is typed in another tab: who comes back has most likely done so.
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [isPasswordAsked, refresh]);
  return { access, refresh };
}

const patienceMs = 4000;

/** Jira's Redirect URL for an authorization endpoint; undefined while it is being found out. */
export function useRedirectUrl(
  authorizationEndpoint: string | undefined,
  access: JiraAccess | undefined,
): RedirectUrl | undefined {
  const { host } = usePageServices();
  const [found, setFound] = useState<{ endpoint: string; redirect: RedirectUrl }>();
  useEffect(() => {
    if (authorizationEndpoint === undefined) return;
    let isWanted = true;
    const find = (): void =>
      void redirectUrlOf(authorizationEndpoint, host, access).then((redirect) => {
        if (isWanted) setFound({ endpoint: authorizationEndpoint, redirect });
      });
    // Nobody waits at Microsoft for a Jira that takes long: the address is worked out, and marked so, until it answers.
    const timer = access === undefined ? setTimeout(find, patienceMs) : undefined;
    if (access !== undefined) find();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [authorizationEndpoint, access, host]);
  // The address of another endpoint is a wrong address: better none for a moment.
  return found?.endpoint === authorizationEndpoint ? found?.redirect : undefined;
}
