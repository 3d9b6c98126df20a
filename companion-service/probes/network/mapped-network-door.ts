import type { SecureContext } from 'node:tls';
import { createTrustStore } from '../connection/secure-context.ts';
import { createDoorFetch } from '../http/door-fetch.ts';
import { StepFailure } from '../step-failure.ts';
import { tryEachAddress } from './address-attempts.ts';
import { connectToFirst } from './happy-eyeballs.ts';
import type { NetworkDoor } from './network-door.ts';

export interface MappedNetworkDoorSettings {
  /** Loopback ports by `host:port`, lower case. */
  readonly map: ReadonlyMap<string, number>;
  /** Address of the machine that the ports are on. Default: this one's loopback. */
  readonly address?: string;
  /** HTTP connections to one host at most. Default: as many as there are requests at once. */
  readonly connectionsPerHost?: number;
  /** Certificates of the authority that signed the names above, PEM. */
  readonly caPem: string | readonly string[];
  /** Hosts of the MX records by domain, by preference. */
  readonly mailExchangers?: ReadonlyMap<string, readonly string[]>;
  /** Tells what each name leads to and tries it, as the real door does: IPv4 only. Default: it cannot tell. */
  readonly tellsRoutes?: boolean;
  /** A trust store made before, in place of `caPem`: many doors may share one. */
  readonly secureContext?: SecureContext;
}

const loopback = '127.0.0.1';

/** A door that leads names to ports of this machine, and nowhere else. */
export function createMappedNetworkDoor(settings: MappedNetworkDoorSettings): NetworkDoor {
  const { map, mailExchangers, address = loopback } = settings;
  const secureContext = settings.secureContext ?? createTrustStore([settings.caPem].flat());
  const isKnown = (host: string) => [...map.keys()].some((key) => key.startsWith(`${host.toLowerCase()}:`));
  const assertKnown = (host: string) => {
    if (!isKnown(host)) throw new StepFailure('lookup', 'ENOTFOUND', `getaddrinfo ENOTFOUND ${host}`);
  };
  const open: NetworkDoor['open'] = async (host, port, signal) => {
    assertKnown(host);
    const mapped = map.get(`${host.toLowerCase()}:${port}`);
    if (mapped === undefined) throw new StepFailure('connect', 'ECONNREFUSED', `connect ECONNREFUSED ${host}:${port}`);
    return { ...(await connectToFirst([address], mapped, signal)), route: 'direct' };
  };
  const tell: Pick<NetworkDoor, 'askDns' | 'tryAddresses'> = {
    askDns: async (host) => {
      assertKnown(host);
      return { ipv4: { found: [address], tookMs: 0 }, ipv6: { found: [], tookMs: 0 }, aliases: [] };
    },
    tryAddresses: async (host, port, signal) => {
      const mapped = map.get(`${host.toLowerCase()}:${port}`);
      const attempts = mapped === undefined ? [] : await tryEachAddress([address], mapped, signal);
      return attempts.map((attempt) => ({ ...attempt, port }));
    },
  };
  return {
    ...(settings.tellsRoutes && tell),
    lookup: async (host) => {
      assertKnown(host);
      return [address];
    },
    mailExchangers: async (domain) => mailExchangers?.get(domain.toLowerCase()) ?? [],
    open,
    secureContext,
    ...createDoorFetch(open, secureContext, settings.connectionsPerHost),
  };
}
