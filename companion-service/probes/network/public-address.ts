import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** A network in CIDR notation. Throws a `TypeError` that names the entry when it is none. */
export function readNetwork(cidr: string): readonly [Address, number] {
  if (!ipaddr.isValidCIDR(cidr)) throw new TypeError(`${cidr.slice(0, 60)} is no network such as 10.1.0.0/16`);
  return ipaddr.parseCIDR(cidr);
}

/** The only IPv6 space that is handed out for the public Internet; ipaddr.js takes far more for `unicast`. */
const globalUnicast = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];

/**
 * True for an address of the public Internet: not private, shared (RFC 6598), loopback, link-local (cloud metadata
 * lives there), multicast, reserved or for documentation, and none that carries an IPv4 address inside (mapped,
 * NAT64, 6to4, Teredo), because what it leads to is decided elsewhere.
 * @see https://www.iana.org/assignments/iana-ipv6-special-registry
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address instanceof ipaddr.IPv4) return address.range() === 'unicast';
  return address.range() === 'unicast' && address.match(globalUnicast);
}

/** True for addresses that nobody needs Jira to have: link-local, where cloud metadata lives, multicast, unspecified. */
export function isNeverAllowedAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return true;
  const address = ipaddr.process(text);
  return ['linkLocal', 'multicast', 'broadcast', 'unspecified'].includes(address.range()) || isMetadata(address);
}

/** Metadata services that are not link-local. */
const isMetadata = (address: Address): boolean => ['fd00:ec2::254', '100.100.100.200'].includes(address.toString());

/** Whether one of the networks holds the address. An IPv4 address inside an IPv6 one is not taken for the former. */
export function isInNetworks(text: string, networks: readonly (readonly [Address, number])[]): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  return networks.some(([network, bits]) => network.kind() === address.kind() && address.match(network, bits));
}
