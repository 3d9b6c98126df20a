import type { Probe } from '../probe.ts';
import { authorizationProbes } from './authorization-probes.ts';
import { connectionProbes } from './connection-probes.ts';
import { discoveryProbes } from './discovery-probes.ts';
import { mailboxProbes } from './mailbox-probes.ts';
import { registrationProbes } from './registration-probes.ts';
import { routeProbes } from './route-probes.ts';

/** Every probe, by stage. The order only matters to readers: each runs as soon as its inputs exist. */
export const probes: readonly Probe[] = [
  ...connectionProbes,
  ...routeProbes,
  ...discoveryProbes,
  ...registrationProbes,
  ...authorizationProbes,
  ...mailboxProbes,
];
