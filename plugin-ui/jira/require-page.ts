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

/** Written by the build, so that a new version is never answered from an old cache; absent where nothing was built. */
declare const PLUGIN_VERSION: string | undefined;

let early: Promise<unknown> | undefined;

/**
 * Asks for the page's code before there is anything to mount it into, from the plugin's own addresses as for its later
 * parts: Jira's scripts keep the browser busy for a while yet, and meanwhile it comes. The sheet is only fetched: it has
 * to stand behind those of Jira.
 */
export function requireEarly(host: JiraHost): void {
  const hint = document.createElement('link');
  hint.rel = 'preload';
  hint.as = 'style';
  hint.href = addressOf(host, 'css');
  document.head.append(hint);
  early = loaded(scriptAt(addressOf(host, 'js')));
  early.catch(() => undefined);
}

/**
 * Loads the page's code: what was asked for early, else through Jira's web-resource manager; without one, or on a second
 * attempt, straight from the plugin's own addresses. Rejects when nothing came within half a minute.
 */
export async function requirePage(host: JiraHost, attempt: number): Promise<MailOauthPage> {
  const asked = early;
  early = undefined;
  if (asked) await withinPatience(Promise.all([asked, loaded(sheetAt(addressOf(host, 'css')))])).catch(() => undefined);
  if (!window[pageGlobal]) {
    const require = attempt === 0 ? window.WRM?.require : undefined;
    await withinPatience(require ? byManager(require) : byElements(host));
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

/** Jira answers the first form from its caches, the second one always anew. */
function addressOf({ contextPath }: JiraHost, kind: 'js' | 'css'): string {
  const version = typeof PLUGIN_VERSION === 'string' ? `/s/${PLUGIN_VERSION}/_` : '';
  return `${contextPath}${version}/download/resources/${pageResource}/mail-oauth-page.${kind}`;
}

const byElements = (host: JiraHost): Promise<unknown> =>
  Promise.all([loaded(sheetAt(addressOf(host, 'css'))), loaded(scriptAt(addressOf(host, 'js')))]);

function sheetAt(address: string): HTMLElement {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = address;
  return sheet;
}

function scriptAt(address: string): HTMLElement {
  const script = document.createElement('script');
  script.src = address;
  return script;
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
