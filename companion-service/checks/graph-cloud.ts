import { cloudInstances } from '#facts/cloud-instances.ts';
import { planOf } from '#facts/plans.ts';
import { defineCheck, fail, pass, warn } from './define-check.ts';
import { hostOf, transportFault } from './reading/answers.ts';
import { authorityHosts, uses } from './reading/subjects.ts';

/** Graph, asked without a token, sends us to this plan's cloud to sign in (RFC 6750 section 3). */
export const graphCloud = defineCheck({
  id: 'graph-cloud',
  stage: 'discovery',
  needs: ['graphChallenge'],
  appliesTo: uses('graph'),
  judge: ({ graphChallenge: { exchange, authorizationUri } }, settings) => {
    const graphHost = hostOf(exchange.url);
    if (authorizationUri === undefined) {
      return transportFault(exchange) ?? warn('GRAPH_CLOUD_NOT_NAMED', { graphHost, status: exchange.status ?? 0 });
    }
    const foundHost = hostOf(authorizationUri);
    const expectedHost = cloudInstances[planOf(settings.plan).cloudInstance].authorityHost;
    return authorityHosts(settings).includes(foundHost)
      ? pass({ authorizationUri })
      : fail('GRAPH_OF_OTHER_CLOUD', { graphHost, expectedHost, foundHost });
  },
});
