/** What the page knows about the Jira it stands in; nothing here is needed to work, everything may be missing. */
export interface JiraHost {
  /** Path under which Jira is served: empty, or like `/jira`, never with a slash at its end. */
  readonly contextPath: string;
  /** Jira's own configured address, without a slash at its end; undefined when the page does not tell. */
  readonly baseUrl: string | undefined;
  /** Like `10.3.2`; undefined when the page does not tell. */
  readonly version: string | undefined;
  /** The admin's language as a BCP 47 tag: https://www.rfc-editor.org/info/bcp47 */
  readonly locale: string;
}

/** The few functions of Atlassian's AUI that are read: https://aui.atlassian.com/ */
interface AuiGlobal {
  contextPath?: () => unknown;
  params?: Record<string, unknown>;
}

declare global {
  interface Window {
    AJS?: AuiGlobal;
  }
}

/** Reads Jira's page; asks AUI first, then the meta tags, then the address, so a missing global costs nothing. */
export function readJiraHost(): JiraHost {
  return {
    contextPath: contextPath(),
    baseUrl: httpAddress(meta('base-url') ?? text(window.AJS?.params?.['baseURL'])),
    version: meta('version-number') ?? document.body?.dataset['version'],
    locale: languageTag(meta('user-locale') ?? document.documentElement.lang),
  };
}

function contextPath(): string {
  const told = askAui() ?? meta('context-path');
  const path = told ?? /^(.*?)\/(?:plugins\/servlet|secure)\//.exec(window.location.pathname)?.[1] ?? '';
  return path.replace(/\/+$/, '');
}

/** AUI throws while it is half loaded; that is no reason to fail. */
function askAui(): string | undefined {
  try {
    const told = window.AJS?.contextPath?.();
    return typeof told === 'string' ? told : undefined;
  } catch {
    return undefined;
  }
}

function meta(name: string): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="ajs-${name}"]`)?.content;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function httpAddress(address: string | undefined): string | undefined {
  return address && /^https?:\/\//.test(address) && URL.canParse(address) ? address.replace(/\/+$/, '') : undefined;
}

/** Java writes `en_US` where browsers write `en-US`; a tag that browsers refuse would break every date on the page. */
function languageTag(written: string): string {
  try {
    return Intl.getCanonicalLocales(written.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}
