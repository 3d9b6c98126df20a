import { isIP } from 'node:net';
import { knownEndpoints, type Purpose } from '#facts/known-hosts.ts';
import { isInNetworks, isNeverAllowedAddress, isPublicAddress, readNetwork } from './public-address.ts';

/** What the operator adds to the facts. */
export interface OperatorsRules {
  /** `host`, for HTTPS and every mail port, or `host:port`. */
  readonly allowedHosts?: readonly string[];
  /** Networks in CIDR notation that allowed hosts may lie in, besides the public Internet. */
  readonly allowedNetworks?: readonly string[];
  /** Base URL of Jira: the one peer that may be in the operator's own network, and over plain http. */
  readonly jiraUrl?: string | undefined;
}

/** Where the companion may connect, and what it may send there. */
export interface ConnectionRules {
  /** Whether a connection may be opened at all. A literal address never may, but for Jira's. */
  isAllowed(host: string, port: number): boolean;
  /** Whether a name may be looked up: that of an allowed host. */
  isAllowedName(host: string): boolean;
  /** What a host and port are for; several where one serves several. */
  purposesOf(host: string, port: number): readonly Purpose[];
  /** Whether the address that a name led to may be connected to. */
  isAllowedAddress(address: string, host: string): boolean;
}

const key = (host: string, port: number): string => `${host.toLowerCase().replace(/\.$/, '')}:${port}`;
const mailPorts = [993, 143, 995, 110, 587, 465, 25];
const everyPurpose: readonly Purpose[] = ['authority', 'graph', 'mail'];

/** The port a URL leads to. */
export const portOf = ({ port, protocol }: URL): number => Number(port) || (protocol === 'https:' ? 443 : 80);

function* endpointsOf(entry: string): Generator<readonly [string, number, readonly Purpose[]]> {
  const [, host = entry, port] = /^(.+):(\d+)$/.exec(entry) ?? [];
  if (port !== undefined) yield [host, Number(port), everyPurpose];
  else {
    yield [host, 443, ['authority', 'graph']];
    for (const mailPort of mailPorts) yield [host, mailPort, ['mail']];
  }
}

/** Makes the rules. Throws a `TypeError` where a network cannot be read. */
export function connectionRules({
  allowedHosts = [],
  allowedNetworks = [],
  jiraUrl,
}: OperatorsRules = {}): ConnectionRules {
  const networks = allowedNetworks.map(readNetwork);
  const purposes = new Map<string, Purpose[]>();
  const add = (host: string, port: number, purpose: Purpose): void => {
    const known = purposes.get(key(host, port)) ?? [];
    purposes.set(key(host, port), [...known, purpose]);
  };
  for (const { host, port, purpose } of knownEndpoints()) add(host, port, purpose);
  for (const entry of allowedHosts) {
    for (const [host, port, these] of endpointsOf(entry)) for (const purpose of these) add(host, port, purpose);
  }
  const names = new Set<string>();
  const jira = jiraUrl === undefined ? undefined : new URL(jiraUrl);
  const jiraHost = jira?.hostname.replace(/^\[|\]$/g, '');
  if (jira && jiraHost) add(jiraHost, portOf(jira), 'jira');
  for (const endpoint of purposes.keys()) names.add(endpoint.slice(0, endpoint.lastIndexOf(':')));
  return {
    isAllowedName: (host) =>
      names.has(host.toLowerCase().replace(/\.$/, '')) && (isIP(host) === 0 || host === jiraHost),
    isAllowed: (host, port) => purposes.has(key(host, port)) && (isIP(host) === 0 || host === jiraHost),
    purposesOf: (host, port) => purposes.get(key(host, port)) ?? [],
    isAllowedAddress: (address, host) => {
      if (isInNetworks(address, networks)) return true;
      if (host.toLowerCase() === jiraHost) return !isNeverAllowedAddress(address);
      return isPublicAddress(address);
    },
  };
}
