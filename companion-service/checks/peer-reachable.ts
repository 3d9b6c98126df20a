import { peers } from '../probes/observations.ts';
import { defineCheck, notApplicable, pass } from './define-check.ts';
import { failNetwork } from './reading/recognised.ts';
import { connectionOf, isTalkedTo } from './reading/subjects.ts';

/** Each peer accepts a connection, from the machine of the companion. What Jira's own JVM reaches is another question. */
export const peerReachable = peers.map((peer) =>
  defineCheck({
    id: 'peer-reachable',
    subject: peer,
    stage: 'connectivity',
    needs: [connectionOf[peer]],
    appliesTo: isTalkedTo(peer),
    judge: (observed) => {
      const { host, port, route, failure } = observed[connectionOf[peer]];
      if (failure?.phase === 'lookup') return notApplicable();
      if (failure?.phase === 'connect' || failure?.phase === 'proxy')
        return failNetwork(failure, `${host}:${port}`, route);
      return pass({ host, port, route });
    },
  }),
);
