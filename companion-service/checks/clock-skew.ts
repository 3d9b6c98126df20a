import { defineCheck, fail, notApplicable, pass, warn } from './define-check.ts';

/** Microsoft allows five minutes when it judges the times in tokens. */
const failSeconds = 300;
const warnSeconds = 60;

/** Our clock agrees with Microsoft's, by the Date header of its answer (RFC 9110 section 6.6.1). */
export const clockSkew = defineCheck({
  id: 'clock-skew',
  stage: 'connectivity',
  needs: ['serverMetadata'],
  judge: ({ serverMetadata }) => {
    const skewSeconds = serverMetadata.exchange.clockSkewSeconds;
    if (skewSeconds === undefined) return notApplicable();
    if (Math.abs(skewSeconds) >= failSeconds) return fail('CLOCK_SKEWED', { skewSeconds });
    if (Math.abs(skewSeconds) >= warnSeconds) return warn('CLOCK_SKEWED', { skewSeconds });
    return pass({ skewSeconds });
  },
});
