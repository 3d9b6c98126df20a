import { peers } from '../probes/observations.ts';
import { defineCheck, notApplicable, pass } from './define-check.ts';
import { failNetwork } from './reading/recognised.ts';
import { connectionOf, isTalkedTo } from './reading/subjects.ts';

/** The name of each peer has an address here; where a proxy resolves names, there is nothing to see. */
export const peerResolves = peers.map((peer) =>
  defineCheck({
    id: 'peer-resolves',
    subject: peer,
    stage: 'connectivity',
    needs: [connectionOf[peer]],
    appliesTo: isTalkedTo(peer),
    judge: (observed) => {
      const { host, route, addresses, failure } = observed[connectionOf[peer]];
      if (failure?.phase === 'lookup') return failNetwork(failure, host);
      if (addresses.length === 0 && route !== 'direct') return notApplicable();
      return pass({ host, addresses });
    },
  }),
);
