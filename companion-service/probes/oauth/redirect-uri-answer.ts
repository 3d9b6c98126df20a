import * as oauth from 'oauth4webapi';
import { boundedText } from '../bounded-text.ts';
import { exchangeJson, type RequestLimits } from '../http/http-exchange.ts';
import type { NetworkDoor } from '../network/network-door.ts';
import type { Observations } from '../observations.ts';
import type { AuthorizationTarget } from './authorization-request.ts';
import { aadstsNumbers } from './oauth-error.ts';

/**
 * Asks the authorization endpoint with `prompt=none`, without a session, before a person is sent there. An
 * authorization server that knows the redirect URI answers by redirecting to it (`login_required`); one that does not
 * must not redirect (RFC 6749 section 4.1.2.1) and shows its own page. Which of the two happened is the observation.
 */
export async function redirectUriAnswer(
  door: NetworkDoor,
  target: AuthorizationTarget,
  limits: RequestLimits,
): Promise<Observations['redirectUriAnswer']> {
  const url = new URL(target.authorizationEndpoint);
  const parameters = {
    client_id: target.clientId,
    response_type: 'code',
    response_mode: 'query',
    redirect_uri: target.redirectUri,
    scope: target.scopes.join(' '),
    state: oauth.generateRandomState(),
    prompt: 'none',
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  const { exchange, text, headers } = await exchangeJson(
    door,
    url.href,
    { headers: { accept: 'text/html' } },
    { ...limits, maxBytes: 512 * 1024 },
  );
  const location = headers?.get('location') ?? '';
  const redirectedBack = isBelow(location, target.redirectUri);
  // Before signing in, Microsoft's page carries its error as text; a redirect carries it as a parameter.
  const words = redirectedBack ? (new URL(location).searchParams.get('error_description') ?? '') : plain(text ?? '');
  const [aadsts] = aadstsNumbers(words);
  const message = words.match(/AADSTS\d{4,8}:?[^<\r\n]{0,400}/)?.[0];
  // A page is what this endpoint is for, so it is no unexpected body; the query carries nothing worth keeping.
  const { unexpectedBody: _page, ...rest } = exchange;
  return {
    redirectUri: target.redirectUri,
    exchange: { ...rest, url: target.authorizationEndpoint },
    redirectedBack,
    ...(aadsts !== undefined && { aadsts }),
    ...(message !== undefined && { message: boundedText(message, 500) }),
  };
}

const entities: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  '#39': "'",
  '#x27': "'",
  lt: '<',
  gt: '>',
  amp: '&',
};

/** Text of a page with the character references that an error message holds resolved. */
const plain = (page: string): string =>
  page.replace(/&(quot|apos|#39|#x27|lt|gt|amp);/g, (_all, name: string) => entities[name] ?? '');

function isBelow(location: string, redirectUri: string): boolean {
  if (!URL.canParse(location)) return false;
  const { origin, pathname } = new URL(location);
  return `${origin}${pathname}` === redirectUri;
}
