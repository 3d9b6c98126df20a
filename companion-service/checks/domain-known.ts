import { defineCheck, fail, notApplicable, pass, type Verdict } from './define-check.ts';
import { strangeAnswer, transportFault } from './reading/answers.ts';
import { detectionOf } from './reading/detection.ts';

/** The domain of the mailbox belongs to a Microsoft tenant, in whichever cloud. */
export const domainKnown = defineCheck({
  id: 'domain-known',
  stage: 'discovery',
  needs: ['domainTenants'],
  appliesTo: ({ plan }) => plan !== 'personal',
  judge: ({ domainTenants }): Verdict => {
    const { domain, answers, mx } = domainTenants;
    const { candidates } = detectionOf(domainTenants);
    if (candidates.length > 0)
      return pass({ domain, tenants: [...new Set(candidates.map(({ tenantId }) => tenantId))] });
    // An authority that could not be asked might have known it
    const silent = answers
      .map(({ exchange, metadata, oauthError }) => {
        const isAnswer = metadata?.issuer !== undefined || oauthError !== undefined;
        return transportFault(exchange) ?? (isAnswer ? undefined : strangeAnswer(exchange));
      })
      .find((fault) => fault !== undefined);
    if (silent) return silent;
    return answers.length === 0 ? notApplicable() : fail('DOMAIN_UNKNOWN', { domain, mx });
  },
});
