import type { Settings } from '#facts/settings.ts';
import { graphChallenge } from '../../probes/graph/graph-challenge.ts';
import { domainTenants } from '../../probes/oauth/domain-tenants.ts';
import { serverMetadata } from '../../probes/oauth/server-metadata.ts';
import type { Probe } from '../probe.ts';
import { requestLimits } from './read-along.ts';

const domainOf = ({ mailAddress }: Settings): string => mailAddress.slice(mailAddress.indexOf('@') + 1).toLowerCase();

export const discoveryProbes: readonly Probe[] = [
  {
    stage: 'discovery',
    gives: () => ['domainTenants'],
    soonAfter: () => ['serverMetadata'],
    sharedBy: ({ settings }) => domainOf(settings),
    observe: async (_observed, context) => ({
      domainTenants: await domainTenants(context.door, domainOf(context.settings), requestLimits(context)),
    }),
  },
  {
    stage: 'discovery',
    gives: () => ['serverMetadata'],
    sharedBy: ({ settings, values }, observed) => [values(observed).tokenEndpoint, settings.tenant],
    observe: async (observed, context) => {
      const { door, settings, values } = context;
      // The endpoint is what Jira will use, so its host is asked, not the plan's.
      const { host } = new URL(values(observed).tokenEndpoint);
      return { serverMetadata: await serverMetadata(door, host, settings.tenant, requestLimits(context)) };
    },
  },
  {
    stage: 'discovery',
    appliesTo: ({ protocols }) => protocols.includes('graph'),
    gives: () => ['graphChallenge'],
    sharedBy: ({ values }, observed) => values(observed).graphResource,
    observe: async (observed, context) => ({
      graphChallenge: await graphChallenge(
        context.door,
        context.values(observed).graphResource,
        requestLimits(context),
      ),
    }),
  },
];
