import type { JiraHost } from './host.ts';
import type { JiraAccess } from './jira-rest.ts';
import { md5 } from './md5.ts';

/** The address that Microsoft sends the sign-in back to, and whether Jira said it or we worked it out. */
export interface RedirectUrl {
  readonly url: string;
  readonly isComputed: boolean;
}

const base64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** The last part of Jira's Redirect URL: it changes with every edit of the authorization endpoint. */
export const redirectUrlSuffix = (authorizationEndpoint: string): string => base64Url(md5(authorizationEndpoint));

/** Jira's Redirect URL with this last part, worked out from its base URL. */
export function redirectUrlWith(suffix: string, host: JiraHost): string {
  const base = host.baseUrl ?? `${window.location.origin}${host.contextPath}`;
  return `${base.replace(/\/$/, '')}/plugins/servlet/oauth2/client/callback/${suffix}`;
}

/** Asks Jira for the Redirect URL and computes it only where Jira cannot be asked. Never rejects. */
export async function redirectUrlOf(
  authorizationEndpoint: string,
  host: JiraHost,
  access: JiraAccess | undefined,
): Promise<RedirectUrl> {
  if (access?.kind === 'ready') {
    try {
      const query = `authorizationEndpoint=${encodeURIComponent(authorizationEndpoint)}`;
      const { body } = await access.rest('GET', `/config/get-redirect-uri?${query}`);
      const { redirectUri } = body as { redirectUri?: unknown };
      if (typeof redirectUri === 'string') return { url: redirectUri, isComputed: false };
    } catch {
      // Older versions do not have this resource: the address follows from Jira's base URL all the same.
    }
  }
  return { url: redirectUrlWith(redirectUrlSuffix(authorizationEndpoint), host), isComputed: true };
}
