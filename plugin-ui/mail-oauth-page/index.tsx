import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { companionClient } from '../companion/companion-client.ts';
import type { JiraHost } from '../jira/host.ts';
import { announceReturnedTestFlow } from '../jira/test-flow.ts';
import { addClouds } from './add-clouds.ts';
import { MailOauthPage } from './page.tsx';
import './page.css';
import '../existing-integrations/existing.css';
import './pieces.css';
import './diagnosis.css';
import './registration.css';
import '../share/share.css';
import { PageServicesContext } from './page-services.ts';

/** Mounts the page into an element of Jira's page and returns what takes it away again. */
export function mount(element: HTMLElement, host: JiraHost): () => void {
  announceReturnedTestFlow();
  void addClouds(companionClient);
  const root = createRoot(element);
  root.render(
    <StrictMode>
      <PageServicesContext.Provider value={{ companion: companionClient, host }}>
        <MailOauthPage />
      </PageServicesContext.Provider>
    </StrictMode>,
  );
  return () => root.unmount();
}
