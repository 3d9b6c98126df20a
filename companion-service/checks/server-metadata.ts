import { cloudInstances } from '#facts/cloud-instances.ts';
import { planOf } from '#facts/plans.ts';
import type { ServerMetadata } from '../probes/observations.ts';
import { defineCheck, fail, pass } from './define-check.ts';
import { hostOf, strangeAnswer, transportFault } from './reading/answers.ts';
import { failOAuth } from './reading/recognised.ts';
import { authorityHosts } from './reading/subjects.ts';

const required = ['issuer', 'authorization_endpoint', 'token_endpoint'] as const satisfies (keyof ServerMetadata)[];

/** The authority describes the tenant, and its addresses are those of the chosen plan's cloud. */
export const serverMetadata = defineCheck({
  id: 'server-metadata',
  stage: 'discovery',
  needs: ['serverMetadata'],
  judge: ({ serverMetadata: { exchange, metadata, oauthError, tenantId } }, settings) => {
    const isLimitOrOutage = exchange.status === 429 || (exchange.status ?? 0) >= 500;
    if (oauthError && !isLimitOrOutage) return failOAuth(oauthError);
    const fault = transportFault(exchange);
    if (fault) return fault;
    if (exchange.status !== 200) return strangeAnswer(exchange);
    const missing = required.filter((name) => metadata?.[name] === undefined);
    if (missing.length > 0) return fail('METADATA_INCOMPLETE', { url: exchange.url, missing });
    const known = authorityHosts(settings);
    const foundHosts = [...new Set(required.map((name) => hostOf(metadata?.[name] ?? '')))];
    const foreign = foundHosts.filter((host) => !known.includes(host));
    const expectedHost = cloudInstances[planOf(settings.plan).cloudInstance].authorityHost;
    return foreign.length > 0
      ? fail('AUTHORITY_OF_OTHER_CLOUD', { expectedHost, foundHosts: foreign })
      : pass({ issuer: metadata?.issuer ?? '', ...(tenantId !== undefined && { tenantId }) });
  },
});
