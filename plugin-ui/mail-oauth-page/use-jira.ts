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
  return { access, refresh };
}

/** Jira's Redirect URL for an authorization endpoint; undefined while it is being found out. */
export function useRedirectUrl(
  authorizationEndpoint: string | undefined,
  access: JiraAccess | undefined,
): RedirectUrl | undefined {
  const { host } = usePageServices();
  const [found, setFound] = useState<{ endpoint: string; redirect: RedirectUrl }>();
  useEffect(() => {
    if (authorizationEndpoint === undefined || access === undefined) return;
    let isWanted = true;
    void redirectUrlOf(authorizationEndpoint, host, access).then((redirect) => {
      if (isWanted) setFound({ endpoint: authorizationEndpoint, redirect });
    });
    return () => {
      isWanted = false;
    };
  }, [authorizationEndpoint, access, host]);
  // The address of another endpoint is a wrong address: better none for a moment.
  return found?.endpoint === authorizationEndpoint ? found?.redirect : undefined;
}
