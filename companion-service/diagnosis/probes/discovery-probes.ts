import type { Settings } from '#facts/settings.ts';
import { graphChallenge } from '../../probes/graph/graph-challenge.ts';
import { domainTenants } from '../../probes/oauth/domain-tenants.ts';
import { serverMetadata } from '../../probes/oauth/server-metadata.ts';
import type { Probe } from '../probe.ts';

const domainOf = ({ mailAddress }: Settings): string => mailAddress.slice(mailAddress.indexOf('@') + 1).toLowerCase();

export const discoveryProbes: readonly Probe[] = [
  {
    stage: 'discovery',
    gives: () => ['domainTenants'],
    soonAfter: () => ['serverMetadata'],
    sharedBy: ({ settings }) => domainOf(settings),
    observe: async (_observed, { door, settings, signal, timeoutMs }) => ({
      domainTenants: await domainTenants(door, domainOf(settings), { signal, timeoutMs }),
    }),
  },
  {
    stage: 'discovery',
    gives: () => ['serverMetadata'],
    sharedBy: ({ settings, values }, observed) => [values(observed).tokenEndpoint, settings.tenant],
    observe: async (observed, { door, settings, values, signal, timeoutMs }) => {
      // The endpoint is what Jira will use, so its host is asked, not the plan's.
      const { host } = new URL(values(observed).tokenEndpoint);
      return { serverMetadata: await serverMetadata(door, host, settings.tenant, { signal, timeoutMs }) };
    },
  },
  {
    stage: 'discovery',
    appliesTo: ({ protocols }) => protocols.includes('graph'),
    gives: () => ['graphChallenge'],
    sharedBy: ({ values }, observed) => values(observed).graphResource,
    observe: async (observed, { door, values, signal, timeoutMs }) => ({
      graphChallenge: await graphChallenge(door, values(observed).graphResource, { signal, timeoutMs }),
    }),
  },
];
