import { createContext, useContext } from 'react';
import type { CompanionClient } from '../companion/companion-client.ts';
import type { JiraHost } from '../jira/host.ts';

/** The outside world as the page sees it; tests put their own in its place. */
export interface PageServices {
  readonly companion: CompanionClient;
  readonly host: JiraHost;
}

export const PageServicesContext = createContext<PageServices | undefined>(undefined);

export function usePageServices(): PageServices {
  const services = useContext(PageServicesContext);
  if (!services) throw new Error('The page is shown outside its services.');
  return services;
}
