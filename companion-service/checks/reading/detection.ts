import { type Detection, judgeDetection } from '#facts/detection.ts';
import type { Observations } from '../../probes/observations.ts';

/** Judged once for each observation: several checks ask, and in a fleet many mailboxes share one. */
const judged = new WeakMap<Observations['domainTenants'], Detection>();

/** What the authorities' answers about the mail domain come to. */
export function detectionOf(domainTenants: Observations['domainTenants']): Detection {
  const known = judged.get(domainTenants) ?? judge(domainTenants);
  judged.set(domainTenants, known);
  return known;
}

const judge = ({ domain, answers, mx, userRealmDomain }: Observations['domainTenants']): Detection =>
  judgeDetection({
    domain,
    answers,
    mx,
    silentAuthorities: answers
      .filter(({ metadata, oauthError }) => !metadata && !oauthError)
      .map(({ authorityHost }) => authorityHost),
    ...(userRealmDomain !== undefined && { userRealmDomain }),
  });
