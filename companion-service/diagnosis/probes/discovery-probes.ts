import { graphChallenge } from '../../probes/graph-challenge.ts';
import { domainTenants } from '../../probes/oauth/domain-tenants.ts';
import { serverMetadata } from '../../probes/oauth/server-metadata.ts';
import type { Probe } from '../probe.ts';

export const discoveryProbes: readonly Probe[] = [
  {
    stage: 'discovery',
    gives: () => ['domainTenants'],
    observe: async (_observed, { door, settings, signal, timeoutMs }) => {
      const domain = settings.mailAddress.slice(settings.mailAddress.indexOf('@') + 1).toLowerCase();
      return { domainTenants: await domainTenants(door, domain, { signal, timeoutMs }) };
    },
  },
  {
    stage: 'discovery',
    gives: () => ['serverMetadata'],
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
    observe: async (observed, { door, values, signal, timeoutMs }) => ({
      graphChallenge: await graphChallenge(door, values(observed).graphResource, { signal, timeoutMs }),
    }),
  },
];
