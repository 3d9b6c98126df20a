import { knownEndpoints } from '#facts/known-hosts.ts';
import { isInMicrosoftZone } from '#facts/name-zones.ts';
import type { Connection } from '../probes/observations.ts';
import { defineCheck, notApplicable, pass, warn } from './define-check.ts';
import { connectionOf } from './reading/subjects.ts';

/** Names that Microsoft gives; one that the operator has added may lead wherever it likes. */
const isMicrosofts = (host: string): boolean => knownEndpoints().some((known) => known.host === host.toLowerCase());

/**
 * The aliases of Microsoft's names end at Microsoft. They are no promise of Microsoft's, so a strange one is told only
 * where what answered has not proved by its certificate to be the host: then it explains the failure.
 */
export const nameChain = defineCheck({
  id: 'name-chain',
  stage: 'connectivity',
  needs: [],
  uses: ['hostRoutes', ...Object.values(connectionOf)],
  judge: (observed) => {
    const connections = Object.values(connectionOf)
      .map((name): Connection | undefined => observed[name])
      .filter((connection) => connection !== undefined);
    const isProved = (host: string): boolean =>
      connections.some((connection) => connection.host === host && connection.tls?.trusted === true);
    const chains = (observed.hostRoutes?.hosts ?? []).flatMap(({ host, dns }) =>
      dns && dns.aliases.length > 0 && isMicrosofts(host) ? [{ host, aliases: dns.aliases }] : [],
    );
    if (chains.length === 0) return notApplicable();
    const strange = chains.find(({ host, aliases }) => !isInMicrosoftZone(aliases.at(-1) ?? '') && !isProved(host));
    return strange ? warn('NAME_LED_ELSEWHERE', strange) : pass({ hosts: chains.map(({ host }) => host) });
  },
});
