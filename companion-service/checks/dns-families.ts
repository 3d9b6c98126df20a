import type { HostRoute } from '../probes/observations.ts';
import { defineCheck, notApplicable, pass, warn } from './define-check.ts';

type Asked = Required<Pick<HostRoute, 'host' | 'dns'>>;
type Half = { readonly host: string; readonly family: 'IPv4' | 'IPv6'; readonly code: string; readonly words: string };

/** The family that failed while the other was answered with addresses: where both fail, DNS is not asked from here. */
function halfOf({ host, dns: { ipv4, ipv6 } }: Asked): Half | undefined {
  const told = (family: Half['family'], failure: NonNullable<typeof ipv4.failure>): Half => ({
    host,
    family,
    code: failure.code,
    words: `${host}: ${family === 'IPv4' ? 'A' : 'AAAA'}: ${failure.code}: ${failure.message}`,
  });
  if (ipv6.failure && ipv4.found.length > 0) return told('IPv6', ipv6.failure);
  if (ipv4.failure && ipv6.found.length > 0) return told('IPv4', ipv4.failure);
  return undefined;
}

/** The DNS servers answer for both address families, each asked by itself (RFC 4074). */
export const dnsFamilies = defineCheck({
  id: 'dns-families',
  stage: 'connectivity',
  needs: [],
  uses: ['hostRoutes'],
  judge: ({ hostRoutes }) => {
    const asked = (hostRoutes?.hosts ?? []).flatMap(({ host, dns }) => (dns ? [{ host, dns }] : []));
    const halves = asked.flatMap((route) => halfOf(route) ?? []);
    const [first] = halves;
    if (first) {
      return warn('DNS_FAMILY_UNANSWERED', {
        hosts: [...new Set(halves.filter(({ family }) => family === first.family).map(({ host }) => host))],
        family: first.family,
        isSilent: first.code === 'TIMEOUT',
        evidence: first.words,
      });
    }
    const answered = asked.filter(({ dns: { ipv4, ipv6 } }) => !ipv4.failure || !ipv6.failure);
    return answered.length > 0 ? pass({ hosts: answered.map(({ host }) => host) }) : notApplicable();
  },
});
