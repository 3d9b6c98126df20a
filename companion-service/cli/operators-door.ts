import { addCustomClouds } from '#facts/custom-clouds.ts';
import { readConfig } from '../config.ts';
import { connectionRules } from '../probes/network/connection-rules.ts';
import { guardNetworkDoor } from '../probes/network/guarded-network-door.ts';
import type { NetworkDoor } from '../probes/network/network-door.ts';
import { createNetworkDoor } from '../probes/network/real-network-door.ts';

/**
 * The way out to the real clouds, by the operator's own settings: proxy, certificate authorities, allowed hosts, and
 * clouds, which are plans from then on. Throws a `ConfigError`.
 */
export function operatorsDoor(environment: NodeJS.ProcessEnv, connectionsPerHost?: number): NetworkDoor {
  const config = readConfig(environment);
  if (config.customClouds) addCustomClouds(config.customClouds);
  const rules = connectionRules(config);
  return guardNetworkDoor(
    createNetworkDoor({
      extraCaPem: config.extraCaPem,
      isAllowedAddress: rules.isAllowedAddress,
      ...(config.proxy && { proxy: config.proxy }),
    }),
    rules,
    connectionsPerHost,
  );
}
