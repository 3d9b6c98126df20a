import { isIP } from 'node:net';
import type { HostRoute } from '../observations.ts';
import type { StopSignal } from '../stop-signal.ts';
import type { NetworkDoor } from './network-door.ts';

interface Endpoint {
  readonly host: string;
  readonly port: number;
}

type RouteDoor = Pick<NetworkDoor, 'lookup' | 'routeTo' | 'askDns' | 'tryAddresses'>;

/** Ports of one host that are reached in the same way: `NO_PROXY` may name a port. */
function byHostAndRoute(door: RouteDoor, endpoints: readonly Endpoint[]): readonly HostRoute[] {
  const routes = new Map<string, HostRoute>();
  for (const { host, port } of endpoints) {
    const route = door.routeTo?.(host, port) ?? 'direct';
    const key = `${host} ${route}`;
    const ports = routes.get(key)?.ports ?? [];
    if (!ports.includes(port)) routes.set(key, { host, route, ports: [...ports, port] });
  }
  return [...routes.values()];
}

/**
 * What the name of each host leads to: both address families looked up and every address tried, for itself. Undefined
 * through a door that cannot tell. Behind a proxy only the route is told. Never rejects for reasons of the network.
 */
export async function hostRoutes(
  door: RouteDoor,
  endpoints: readonly Endpoint[],
  signal: StopSignal,
): Promise<readonly HostRoute[] | undefined> {
  const { askDns, tryAddresses } = door;
  if (!askDns || !tryAddresses) return undefined;
  const explore = async (known: HostRoute): Promise<HostRoute> => {
    const { host, ports, route } = known;
    if (route !== 'direct') return known;
    const [dns, addresses, attempts] = await Promise.all([
      isIP(host) ? undefined : askDns(host, signal),
      // A name that does not resolve is the connection's finding; here there is then nothing to try.
      door.lookup(host, signal).catch(() => undefined),
      Promise.all(ports.map((port) => tryAddresses(host, port, signal).catch(() => []))),
    ]);
    return {
      ...known,
      ...(dns && { dns }),
      ...(addresses && { addresses: addresses.slice(0, 20) }),
      attempts: attempts.flat(),
    };
  };
  return Promise.all(byHostAndRoute(door, endpoints).map(explore));
}
