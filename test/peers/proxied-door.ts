import type { SecureContext } from 'node:tls';
import { createDoorFetch } from '../../companion-service/probes/http/door-fetch.ts';
import { connectToFirst } from '../../companion-service/probes/network/happy-eyeballs.ts';
import type { NetworkDoor } from '../../companion-service/probes/network/network-door.ts';
import { readProxy } from '../../companion-service/probes/network/proxy-settings.ts';
import { openThroughProxy } from '../../companion-service/probes/network/through-proxy.ts';
import { Secret } from '../../companion-service/probes/secret.ts';
import { StepFailure } from '../../companion-service/probes/step-failure.ts';
import type { StopSignal } from '../../companion-service/probes/stop-signal.ts';

/**
 * A door that goes through a real proxy by the product's own code. The proxy is asked for the loopback port behind a
 * name rather than for the name, because it resolves for itself and knows nothing of the sandbox.
 */
export function createProxiedDoor(
  proxyUrl: string,
  map: ReadonlyMap<string, number>,
  secureContext: SecureContext,
): NetworkDoor {
  const proxy = readProxy(new Secret(proxyUrl));
  const connect = (host: string, port: number, signal: StopSignal) => connectToFirst([host], port, signal);
  const open: NetworkDoor['open'] = (host, port, signal) => {
    const mapped = map.get(`${host}:${port}`);
    if (mapped === undefined) throw new StepFailure('lookup', 'ENOTFOUND', `getaddrinfo ENOTFOUND ${host}`);
    return openThroughProxy(proxy, connect, { host: '127.0.0.1', port: mapped }, secureContext, signal);
  };
  return {
    lookup: async () => [],
    mailExchangers: async () => [],
    open,
    routeTo: () => proxy.route,
    secureContext,
    ...createDoorFetch(open, secureContext),
  };
}
