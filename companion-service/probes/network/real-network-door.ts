import { promises as dns } from 'node:dns';
import { isIP } from 'node:net';
import { createTrustStore } from '../connection/secure-context.ts';
import { untilAborted } from '../deadline.ts';
import { createDoorFetch } from '../http/door-fetch.ts';
import { networkFailure, StepFailure } from '../step-failure.ts';
import type { StopSignal } from '../stop-signal.ts';
import { tryEachAddress } from './address-attempts.ts';
import { askDns } from './dns-answers.ts';
import { connectToFirst, interleaveFamilies } from './happy-eyeballs.ts';
import type { NetworkDoor } from './network-door.ts';
import { isExempt, type ProxySettings, readProxy } from './proxy-settings.ts';
import { openThroughProxy } from './through-proxy.ts';

export interface RealNetworkDoorSettings {
  /** Certificates trusted besides the roots, PEM: an interception box's, for example. */
  readonly extraCaPem?: readonly string[];
  readonly proxy?: ProxySettings;
  /** HTTP connections to one host at most. Default: as many as there are requests at once. */
  readonly connectionsPerHost?: number;
  /**
   * Asked for every address before it is connected to, literals included, and again for the one that answered.
   * Not asked for a proxy's own address, nor behind one, where the proxy resolves. Default: any address.
   */
  readonly isAllowedAddress?: (address: string, host: string) => boolean;
  /** Stands in for the system's resolver. Rejects like `dns.lookup`. */
  readonly resolve?: Resolve;
  /** DNS servers that are asked for each family, `address:port`. Default: those of the machine. */
  readonly dnsServers?: readonly string[];
}

type Resolve = (host: string) => Promise<readonly string[]>;

const systemResolver: Resolve = async (host) =>
  (await dns.lookup(host, { all: true, verbatim: true })).map(({ address }) => address);

/** A probe looks a host up and opens it right after: one question to the resolver is enough for both. */
const lookupKeptMs = 5_000;
const keptLookups = 256;

function createLookup(resolve: Resolve): Resolve {
  const kept = new Map<string, { readonly until: number; readonly answer: Promise<readonly string[]> }>();
  return (host) => {
    const now = performance.now();
    const known = kept.get(host);
    if (known && known.until > now) return known.answer;
    const answer = resolve(host).then((found) => [...new Set(found)]);
    answer.catch(() => kept.delete(host));
    if (kept.size >= keptLookups) kept.clear();
    kept.set(host, { until: now + lookupKeptMs, answer });
    return answer;
  };
}

/** Tried of each family; the rest is known by name only. */
const triedOfFamily = 8;

const addressNotAllowed = (): StepFailure => new StepFailure('connect', 'ADDRESS_NOT_ALLOWED', 'no public address');

/** The door to the real network: resolver, both address families, proxy where one is configured. */
export function createNetworkDoor(settings: RealNetworkDoorSettings = {}): NetworkDoor {
  const secureContext = createTrustStore(settings.extraCaPem ?? []);
  const proxy = settings.proxy && readProxy(settings.proxy.url);
  const proxyFor = (host: string, port?: number) =>
    proxy && !isExempt(settings.proxy?.noProxy ?? '', host, port) ? proxy : undefined;
  const resolve = createLookup(settings.resolve ?? systemResolver);
  const isAllowed = settings.isAllowedAddress ?? (() => true);

  const connectDirectly = async (host: string, port: number, signal: StopSignal) => {
    const addresses = isIP(host) ? [host] : await untilAborted(resolve(host), signal);
    return connectToFirst(addresses, port, signal);
  };

  const open: NetworkDoor['open'] = async (host, port, signal) => {
    const way = proxyFor(host, port);
    if (way) return openThroughProxy(way, connectDirectly, { host, port }, secureContext, signal);
    const addresses = isIP(host) ? [host] : await untilAborted(resolve(host), signal);
    const allowed = addresses.filter((address) => isAllowed(address, host));
    if (allowed.length === 0) throw addressNotAllowed();
    const opened = await connectToFirst(allowed, port, signal);
    // What counts is who answered, not who was meant.
    if (!isAllowed(opened.socket.remoteAddress ?? opened.remoteAddress, host)) {
      opened.socket.destroy();
      throw addressNotAllowed();
    }
    return { ...opened, route: 'direct' };
  };

  const tryAddresses: NetworkDoor['tryAddresses'] = async (host, port, signal) => {
    if (proxyFor(host, port)) return [];
    const found = isIP(host) ? [host] : await untilAborted(resolve(host), signal);
    const ofFamily = (version: number) => found.filter((address) => isIP(address) === version).slice(0, triedOfFamily);
    const addresses = interleaveFamilies([...ofFamily(4), ...ofFamily(6)]);
    const allowed = addresses.filter((address) => isAllowed(address, host));
    const refused = addresses
      .filter((address) => !allowed.includes(address))
      .map((address) => ({ address, port, tookMs: 0, failure: networkFailure(addressNotAllowed(), 'connect') }));
    return [...(await tryEachAddress(allowed, port, signal)), ...refused];
  };

  return {
    lookup: async (host, signal) => {
      if (isIP(host)) return [host];
      return proxyFor(host) ? [] : untilAborted(resolve(host), signal);
    },
    mailExchangers: async (domain, signal) => {
      const resolver = new dns.Resolver({ timeout: 3_000, tries: 2 });
      try {
        const records = await untilAborted(resolver.resolveMx(domain), signal);
        return records.sort((one, other) => one.priority - other.priority).map(({ exchange }) => exchange);
      } catch {
        return []; // evidence that is nice to have, never needed
      } finally {
        resolver.cancel();
      }
    },
    open,
    askDns: (host, signal) => askDns(host, signal, { servers: settings.dnsServers }),
    tryAddresses,
    routeTo: (host, port) => proxyFor(host, port)?.route ?? 'direct',
    secureContext,
    ...createDoorFetch(open, secureContext, settings.connectionsPerHost),
  };
}
