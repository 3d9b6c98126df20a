import { readFileSync } from 'node:fs';
import type { SecureContext } from 'node:tls';
import { cloudInstances } from '#facts/cloud-instances.ts';
import { planIds, planOf } from '#facts/plans.ts';
import { createMappedNetworkDoor } from '../../companion-service/probes/network/mapped-network-door.ts';
import type { NetworkDoor } from '../../companion-service/probes/network/network-door.ts';
import type { World } from '../servers/world.ts';

/** The product's own door, leading every real name to the measured servers. */
export function openDoor(
  { address, caFile, ports, mailHost }: World,
  options: { readonly secureContext?: SecureContext; readonly connectionsPerHost?: number },
): NetworkDoor {
  const https = [
    ...Object.values(cloudInstances).map(({ authorityHost }) => authorityHost),
    ...planIds.map((id) => new URL(planOf(id).graphResource).host),
  ].map((host) => [`${host}:443`, ports.https] as const);
  return createMappedNetworkDoor({
    ...options,
    address,
    caPem: readFileSync(caFile, 'utf8'),
    map: new Map([
      ...https,
      [`${mailHost}:993`, ports.imaps],
      [`${mailHost}:995`, ports.pop3s],
      ...(ports.submission === undefined ? [] : [[`${mailHost}:587`, ports.submission] as const]),
    ]),
  });
}
