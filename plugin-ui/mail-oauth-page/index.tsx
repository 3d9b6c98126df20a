import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { companionClient } from '../companion/companion-client.ts';
import { speak, spoken } from '../i18n/spoken.ts';
import { type JiraHost, readJiraHost } from '../jira/host.ts';
import { announceReturnedTestFlow } from '../jira/test-flow.ts';
import { addClouds } from './add-clouds.ts';
import { MailOauthPage } from './page.tsx';
import './page.css';
import '../existing-integrations/existing.css';
import './pieces.css';
import './diagnosis.css';
import './registration.css';
import '../share/share.css';
import './right-to-left.css';
import { PageServicesContext } from './page-services.ts';

/**
 * Asked for while the rest still loads, so that nobody sees the page in a language that then changes; where this runs
 * before Jira's document is there, its language is not known yet.
 */
const languageChosen = document.readyState === 'loading' ? undefined : speak(readJiraHost().locale);

/** Mounts the page into an element of Jira's page and returns what takes it away again. */
export function mount(element: HTMLElement, host: JiraHost): () => void {
  announceReturnedTestFlow();
  void addClouds(companionClient);
  const root = createRoot(element);
  let isTakenAway = false;
  void (languageChosen ?? speak(host.locale)).then(() => {
    if (isTakenAway) return;
    element.lang = spoken().language;
    root.render(
      <StrictMode>
        <PageServicesContext.Provider value={{ companion: companionClient, host }}>
          <MailOauthPage />
        </PageServicesContext.Provider>
      </StrictMode>,
    );
  });
  return () => {
    isTakenAway = true;
    root.unmount();
  };
}
