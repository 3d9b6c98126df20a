import { type Detection, judgeDetection } from '#facts/detection.ts';
import type { Observations } from '../../probes/observations.ts';

/** What the authorities' answers about the mail domain come to. */
export const detectionOf = ({ domain, answers, mx, userRealmDomain }: Observations['domainTenants']): Detection =>
  judgeDetection({
    domain,
    answers,
    mx,
    silentAuthorities: answers
      .filter(({ metadata, oauthError }) => !metadata && !oauthError)
      .map(({ authorityHost }) => authorityHost),
    ...(userRealmDomain !== undefined && { userRealmDomain }),
  });
