import { createRoot } from 'react-dom/client';
import type { JiraHost } from '../jira/host.ts';

/** Mounts the page into an element of Jira's page and returns what takes it away again. */
export function mount(element: HTMLElement, host: JiraHost): () => void {
  const root = createRoot(element);
  root.render(<h1 lang={host.locale}>Microsoft 365 mail</h1>);
  return () => root.unmount();
}
