import { defineCheck, notApplicable, pass, warn } from './define-check.ts';
import { detectionOf } from './reading/detection.ts';

/** The domain's mail is delivered to Microsoft. Weak evidence: a mail filter may stand in front. */
export const mailExchangers = defineCheck({
  id: 'mail-exchangers',
  stage: 'discovery',
  needs: ['domainTenants'],
  judge: ({ domainTenants }) => {
    const { domain, mx } = domainTenants;
    const { foreignMx, candidates } = detectionOf(domainTenants);
    if (mx.length === 0 || candidates.length === 0) return notApplicable();
    return foreignMx.length === mx.length ? warn('MAIL_HOSTED_ELSEWHERE', { domain, mx }) : pass({ mx });
  },
});
