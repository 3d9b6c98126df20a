import { cloudInstances } from './cloud-instances.ts';
import { type Plan, type PlanId, planIds, planOf } from './plans.ts';

/**
 * Judges what authorities say about a mail domain: which plan, which tenant. Pure; the asking is done elsewhere.
 * The sub-scope is strong but undocumented evidence, so a person can always choose otherwise.
 *
 * @see https://learn.microsoft.com/en-us/azure/azure-government/documentation-government-plan-identity
 */

/** Domains of Microsoft's personal accounts; country variants share the first label. */
const consumerLabels = ['outlook', 'hotmail', 'live', 'msn', 'passport'];
/** Tenant of every personal account. */
export const consumersTenantId = '9188040d-6c67-4c5b-b112-36a304b66dad';

/** True for `outlook.com`, `hotmail.co.uk`, `live.nl` and the like; never for a longer name. */
export const isConsumerDomain = (domain: string): boolean =>
  new RegExp(`^(?:${consumerLabels.join('|')})\\.(?:com|[a-z]{2}|(?:com|co)\\.[a-z]{2})$`, 'i').test(domain);

/** What one authority answered about the domain. */
export interface DomainAnswer {
  readonly authorityHost: string;
  readonly tenantId?: string;
  readonly metadata?: {
    readonly issuer?: string;
    readonly tenant_region_scope?: string;
    readonly tenant_region_sub_scope?: string;
    readonly cloud_instance_name?: string;
  };
}

/** A reason to believe in a plan, field by field. */
export interface Evidence {
  /** Where it was read: `tenant_region_sub_scope`, `cloud_instance_name`, `mx`, `domain`, `user realm` … */
  readonly field: string;
  readonly value: string;
  readonly weight: 'strong' | 'weak';
}

export interface PlanCandidate {
  readonly plan: PlanId;
  readonly tenantId: string;
  readonly evidence: readonly Evidence[];
}

export interface Detection {
  readonly domain: string;
  /** None: no Microsoft tenant. One: detected. More: a person has to say which. */
  readonly candidates: readonly PlanCandidate[];
  /** MX hosts that belong to no Microsoft plan: a filter in front, or mail hosted elsewhere. */
  readonly foreignMx: readonly string[];
  /** Authorities that did not answer, so that "no tenant" is not certain. */
  readonly silentAuthorities: readonly string[];
}

export interface DetectionInput {
  readonly domain: string;
  readonly answers: readonly DomainAnswer[];
  /** Authorities that could not be asked. */
  readonly silentAuthorities: readonly string[];
  readonly mx: readonly string[];
  /** `domain_name` of the user realm answer; `live.com` means a personal account. */
  readonly userRealmDomain?: string;
}

const endsWithAny = (host: string, suffixes: readonly string[]): boolean =>
  suffixes.some((suffix) => `.${host.toLowerCase()}`.endsWith(suffix));

/** Plans that an answer allows: one where the sub-scope tells, several where it does not. */
function plansOf({ metadata }: DomainAnswer, cloudHost: string): PlanId[] {
  const subScope = metadata?.tenant_region_sub_scope;
  const bySubScope = planIds.filter((id) => subScope !== undefined && planOf(id).tenantRegionSubScope === subScope);
  if (bySubScope.length > 0) return bySubScope;
  const ofCloud = planIds.filter(
    (id) => id !== 'personal' && cloudInstances[planOf(id).cloudInstance].issuerHost === cloudHost,
  );
  const exact = ofCloud.filter((id) => planOf(id).tenantRegionSubScope === subScope);
  // A sub-scope nobody has seen, or a government tenant without one: every plan of that cloud stays possible.
  return exact.length > 0 ? exact : ofCloud;
}

/** The cloud a tenant lives in: the issuer names it, and it can be another than the one that was asked. */
function homeCloudHost({ authorityHost, metadata }: DomainAnswer): string {
  const issuer = metadata?.issuer;
  const issuerHost = issuer !== undefined && URL.canParse(issuer) ? new URL(issuer).host : authorityHost;
  // The global authority answers for tenants of the US Government with an issuer of its own: the name of the cloud wins.
  const clouds = Object.values(cloudInstances);
  const known =
    clouds.find(({ cloudInstanceName }) => cloudInstanceName === metadata?.cloud_instance_name) ??
    clouds.find((cloud) => cloud.issuerHost === issuerHost);
  return known?.issuerHost ?? issuerHost;
}

export function judgeDetection(input: DetectionInput): Detection {
  const { domain, answers, mx, silentAuthorities, userRealmDomain } = input;
  const allSuffixes = planIds.flatMap((id) => planOf(id).mxSuffixes);
  const foreignMx = mx.filter((host) => !endsWithAny(host, allSuffixes));
  if (isConsumerDomain(domain) || userRealmDomain === 'live.com') {
    const evidence: Evidence = isConsumerDomain(domain)
      ? { field: 'domain', value: domain, weight: 'strong' }
      : { field: 'user realm', value: 'live.com', weight: 'strong' };
    return {
      domain,
      candidates: [{ plan: 'personal', tenantId: consumersTenantId, evidence: [evidence] }],
      foreignMx,
      silentAuthorities,
    };
  }
  const byTenantAndPlan = new Map<string, PlanCandidate>();
  for (const answer of answers) {
    const { tenantId, metadata } = answer;
    if (tenantId === undefined) continue;
    const host = homeCloudHost(answer);
    for (const plan of plansOf(answer, host)) {
      const evidence = [
        ...evidenceOf('tenant_region_scope', metadata?.tenant_region_scope),
        ...evidenceOf('tenant_region_sub_scope', metadata?.tenant_region_sub_scope),
        ...evidenceOf('cloud_instance_name', metadata?.cloud_instance_name),
        ...evidenceOf('issuer', metadata?.issuer),
        ...mxEvidence(mx, planOf(plan)),
      ];
      byTenantAndPlan.set(`${tenantId} ${plan}`, { plan, tenantId, evidence });
    }
  }
  return { domain, candidates: [...byTenantAndPlan.values()], foreignMx, silentAuthorities };
}

const evidenceOf = (field: string, value: string | undefined): Evidence[] =>
  value === undefined ? [] : [{ field, value, weight: 'strong' }];

const mxEvidence = (mx: readonly string[], { mxSuffixes }: Plan): Evidence[] =>
  mx.filter((host) => endsWithAny(host, mxSuffixes)).map((value) => ({ field: 'mx', value, weight: 'weak' }));
