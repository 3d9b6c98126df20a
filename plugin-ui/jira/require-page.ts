import type { JiraHost } from './host.ts';
import { pageGlobal, pageResource } from './plugin-key.ts';

export interface MailOauthPage {
  /** Mounts the page and returns what takes it away again. */
  mount(element: HTMLElement, host: JiraHost): () => void;
}

/** Jira's web-resource manager: https://developer.atlassian.com/server/jira/platform/web-resource/ */
interface WebResourceManager {
  require?: (resources: string[], loaded: () => void) => PromiseLike<unknown> | undefined;
}

declare global {
  interface Window {
    WRM?: WebResourceManager;
    [pageGlobal]?: MailOauthPage;
  }
}

/** A request that the browser neither answers nor refuses must not leave the admin before a blank page. */
const patienceMs = 30_000;

let early: Promise<unknown> | undefined;

/**
 * Asks for the page's code before there is anything to mount it into: Jira's own scripts keep the browser busy for a while
 * yet, and meanwhile it comes. Whether it came is for {@link requirePage} to say.
 */
export function requireEarly(): void {
  const require = window.WRM?.require;
  if (!require || early) return;
  early = byManager(require);
  early.catch(() => undefined);
}

/**
 * Loads the page's code through Jira's web-resource manager; without one, or on a second attempt, straight from the
 * plugin's own addresses. Rejects when nothing came within half a minute.
 */
export async function requirePage(host: JiraHost, attempt: number): Promise<MailOauthPage> {
  if (!window[pageGlobal]) {
    const require = attempt === 0 ? window.WRM?.require : undefined;
    const asked = attempt === 0 ? early : undefined;
    await withinPatience(asked ?? (require ? byManager(require) : byElements(host)));
  }
  const page = window[pageGlobal];
  if (!page) throw new Error('The page registered nothing');
  return page;
}

function byManager(require: NonNullable<WebResourceManager['require']>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    require.call(window.WRM, [`wrc!${pageResource}`], () => resolve(undefined))?.then(resolve, reject);
  });
}

function byElements(host: JiraHost): Promise<unknown> {
  const file = `${host.contextPath}/download/resources/${pageResource}/mail-oauth-page`;
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = `${file}.css`;
  const script = document.createElement('script');
  script.src = `${file}.js`;
  return Promise.all([loaded(sheet), loaded(script)]);
}

function loaded(element: HTMLElement): Promise<void> {
  return new Promise((resolve, reject) => {
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => {
      element.remove();
      reject(new Error('A file of the page did not load'));
    });
    document.head.append(element);
  });
}

function withinPatience<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The page did not arrive')), patienceMs);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
