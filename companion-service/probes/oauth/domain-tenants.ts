import { cloudInstances } from '#facts/cloud-instances.ts';
import { boundedText } from '../bounded-text.ts';
import { withDeadline } from '../deadline.ts';
import { exchangeJson, type RequestLimits } from '../http/http-exchange.ts';
import { isObject, textAt } from '../http/json-reading.ts';
import type { NetworkDoor } from '../network/network-door.ts';
import type { Observations } from '../observations.ts';
import { serverMetadata } from './server-metadata.ts';

/** Of DNS, characters (RFC 1035 section 2.3.4). */
const longestName = 253;

/**
 * Asks every authority, side by side, which tenant a mail domain belongs to, and DNS where its mail goes. Only the
 * domain leaves the network: the user realm is asked with a made-up local part.
 */
export async function domainTenants(
  door: NetworkDoor,
  domain: string,
  limits: RequestLimits,
): Promise<Observations['domainTenants']> {
  const authorities = Object.values(cloudInstances).map(({ authorityHost }) => authorityHost);
  const [answers, mx, realm] = await Promise.all([
    Promise.all(authorities.map((host) => serverMetadata(door, host, domain, limits))),
    withDeadline(limits.signal, limits.timeoutMs, 'lookup', (inTime) => door.mailExchangers(domain, inTime)).catch(
      () => [],
    ),
    userRealm(door, domain, limits),
  ]);
  const names = mx.slice(0, 20).map((name) => boundedText(name, longestName));
  return { domain, answers, mx: names, ...realm };
}

/** `domain_name` of the user realm: `live.com` for every personal account. Undocumented, hence only corroboration. */
async function userRealm(
  door: NetworkDoor,
  domain: string,
  limits: RequestLimits,
): Promise<Pick<Observations['domainTenants'], 'userRealm' | 'userRealmDomain'>> {
  const url = `https://${cloudInstances.global.authorityHost}/common/userrealm/probe@${encodeURIComponent(domain)}?api-version=1.0`;
  const { exchange, json } = await exchangeJson(door, url, {}, { ...limits, maxBytes: 64 * 1024 });
  const userRealmDomain = isObject(json) ? textAt(json, 'domain_name', longestName) : undefined;
  return { userRealm: exchange, ...(userRealmDomain !== undefined && { userRealmDomain }) };
}
