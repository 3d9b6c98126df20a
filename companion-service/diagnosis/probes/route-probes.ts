import type { Settings } from '#facts/settings.ts';
import { hostRoutes } from '../../probes/network/host-routes.ts';
import { type ObservationName, peers } from '../../probes/observations.ts';
import type { Probe } from '../probe.ts';
import { endpointOf } from './connection-probes.ts';
import { isThorough } from './read-along.ts';

const talkedTo = ({ protocols }: Settings) => peers.filter((peer) => peer === 'authority' || protocols.includes(peer));

/**
 * Beside the connections that are used, and after they have been opened: nothing waits for it but what judges it, and
 * the resolver has just been asked for the same names.
 */
export const routeProbes: readonly Probe[] = [
  {
    stage: 'connectivity',
    gives: () => ['hostRoutes'],
    soonAfter: (settings) => talkedTo(settings).map((peer): ObservationName => `${peer}Connection`),
    observe: async (observed, context) => {
      if (!isThorough(context)) return {};
      const endpoints = talkedTo(context.settings).map((peer) => endpointOf(peer, context, observed));
      const hosts = await hostRoutes(context.door, endpoints, context.signal);
      return hosts ? { hostRoutes: { hosts } } : {};
    },
  },
];
