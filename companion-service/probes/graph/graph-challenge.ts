import { boundedText } from '../bounded-text.ts';
import { type ExchangeLimits, exchangeJson } from '../http/http-exchange.ts';
import type { NetworkDoor } from '../network/network-door.ts';
import type { Observations } from '../observations.ts';

/**
 * Asks Microsoft Graph without a token: its refusal names the login host of its cloud, which another box on the way
 * would not know.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1
 */
export async function graphChallenge(
  door: Pick<NetworkDoor, 'request'>,
  graphResource: string,
  limits: ExchangeLimits,
): Promise<Observations['graphChallenge']> {
  const { exchange, headers } = await exchangeJson(door, new URL('/v1.0/organization', graphResource), {}, limits);
  const challenge = headers?.get('www-authenticate')?.slice(0, 4_096) ?? '';
  const uri = /\bauthorization_uri="([^"]{1,300})"/i.exec(challenge)?.[1];
  const isWebAddress = uri !== undefined && URL.canParse(uri) && new URL(uri).protocol === 'https:';
  return { exchange, ...(isWebAddress && { authorizationUri: boundedText(uri, 300) }) };
}
