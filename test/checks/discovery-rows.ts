import type { HttpExchange, ServerMetadata, TenantAnswer } from '../../companion-service/probes/observations.ts';
import { exchange, observed, tenantAnswer, unknownAt } from './observed.ts';
import type { Row } from './verdicts.ts';

const url = 'https://login.microsoftonline.com/x/v2.0/.well-known/openid-configuration';
const otherTenant = '11111111-2222-4333-8444-555555555555';
const domainSeen = (...answers: TenantAnswer[]) => ({ domainTenants: { ...observed.domainTenants, answers } });
const mxSeen = (mx: readonly string[]) => ({ domainTenants: { ...observed.domainTenants, mx } });
const tenantWith = (metadata: ServerMetadata, tenantId = tenantAnswer.tenantId ?? '') => ({
  ...tenantAnswer,
  metadata: { ...tenantAnswer.metadata, ...metadata },
  tenantId,
});
const government = {
  issuer: `https://login.microsoftonline.us/${otherTenant}/v2.0`,
  authorization_endpoint: `https://login.microsoftonline.us/${otherTenant}/oauth2/v2.0/authorize`,
  token_endpoint: `https://login.microsoftonline.us/${otherTenant}/oauth2/v2.0/token`,
  tenant_region_scope: 'USGov',
  cloud_instance_name: 'microsoftonline.us',
};
const gccHigh = { ...tenantWith({ ...government, tenant_region_sub_scope: 'DODCON' }, otherTenant) };
const gcc = tenantWith({ tenant_region_sub_scope: 'GCC' });
const unreadable = (changes: Partial<HttpExchange>) => ({
  serverMetadata: { authorityHost: 'login.microsoftonline.com', exchange: exchange(url, changes) },
});
const silent: TenantAnswer = {
  authorityHost: 'login.microsoftonline.com',
  exchange: { url, durationMs: 10_000, failure: { phase: 'connect', code: 'TIMEOUT', message: 'no answer in 10 s' } },
};
const challenge = (authorizationUri: string) => ({ graphChallenge: { ...observed.graphChallenge, authorizationUri } });
const noChallenge = (changes: Partial<HttpExchange>) => ({
  graphChallenge: { exchange: exchange('https://graph.microsoft.com/v1.0/organization', changes) },
});

export const discoveryRows: readonly Row[] = [
  { name: 'the domain has a tenant', check: 'domain-known', status: 'pass' },
  {
    name: 'no cloud knows the domain',
    check: 'domain-known',
    seen: domainSeen(unknownAt('login.microsoftonline.com')),
    status: 'fail',
    code: 'DOMAIN_UNKNOWN',
  },
  {
    name: 'an authority could not be asked',
    check: 'domain-known',
    seen: domainSeen(silent, unknownAt('login.microsoftonline.us')),
    status: 'fail',
    code: 'CONNECTION_TIMED_OUT',
  },
  { name: 'the mailbox is personal', check: 'domain-known', settings: { plan: 'personal' }, status: 'notApplicable' },
  { name: 'mail goes to Microsoft', check: 'mail-exchangers', status: 'pass' },
  {
    name: 'mail goes to a filter',
    check: 'mail-exchangers',
    seen: mxSeen(['mx1.filter.example']),
    status: 'warn',
    code: 'MAIL_HOSTED_ELSEWHERE',
  },
  { name: 'DNS does not tell', check: 'mail-exchangers', seen: mxSeen([]), status: 'notApplicable' },
  { name: 'the plan is the one detected', check: 'plan-matches-domain', status: 'pass' },
  {
    name: 'a GCC High domain, commercial chosen',
    check: 'plan-matches-domain',
    seen: domainSeen(gccHigh),
    status: 'fail',
    code: 'PLAN_MISMATCH',
  },
  {
    name: 'a commercial domain, DoD chosen',
    check: 'plan-matches-domain',
    settings: { plan: 'dod' },
    status: 'fail',
    code: 'PLAN_MISMATCH',
  },
  {
    name: 'a GCC domain, commercial chosen',
    check: 'plan-matches-domain',
    seen: domainSeen(gcc),
    status: 'warn',
    code: 'PLAN_TWIN_CHOSEN',
  },
  {
    name: 'a domain in two clouds',
    check: 'plan-matches-domain',
    seen: domainSeen(tenantAnswer, gccHigh),
    status: 'warn',
    code: 'PLAN_AMBIGUOUS',
  },
  {
    name: 'a government tenant without a sub-scope',
    check: 'plan-matches-domain',
    seen: domainSeen(tenantWith(government, otherTenant)),
    settings: { plan: 'gccHigh' },
    status: 'warn',
    code: 'PLAN_NOT_DETECTABLE',
  },
  {
    name: 'nothing was detected',
    check: 'plan-matches-domain',
    seen: domainSeen(unknownAt('login.microsoftonline.com')),
    status: 'notApplicable',
  },
  { name: 'the tenant is that of the domain', check: 'tenant-matches-domain', status: 'pass' },
  {
    name: 'the tenant is entered as a domain',
    check: 'tenant-matches-domain',
    settings: { tenant: 'contoso.example' },
    status: 'pass',
  },
  {
    name: 'the tenant is another',
    check: 'tenant-matches-domain',
    settings: { tenant: otherTenant },
    status: 'fail',
    code: 'TENANT_MISMATCH',
  },
  {
    name: 'the tenant is left open',
    check: 'tenant-matches-domain',
    settings: { tenant: 'common' },
    status: 'notApplicable',
  },
  { name: 'the metadata fits', check: 'server-metadata', status: 'pass' },
  {
    name: 'the tenant is not known',
    check: 'server-metadata',
    seen: { serverMetadata: unknownAt('login.microsoftonline.com') },
    status: 'fail',
    code: 'TENANT_NOT_FOUND',
  },
  {
    name: 'the authority throttles',
    check: 'server-metadata',
    seen: unreadable({ status: 429, retryAfterSeconds: 30 }),
    status: 'fail',
    code: 'SERVICE_THROTTLED',
  },
  {
    name: 'the authority throttles without saying how long',
    check: 'server-metadata',
    seen: unreadable({ status: 429 }),
    status: 'fail',
    code: 'SERVICE_THROTTLED',
  },
  {
    name: 'the authority is down',
    check: 'server-metadata',
    seen: unreadable({ status: 503, unexpectedBody: '<h1>Sorry' }),
    status: 'fail',
    code: 'SERVICE_UNAVAILABLE',
  },
  {
    name: 'a captive portal answers',
    check: 'server-metadata',
    seen: unreadable({ contentType: 'text/html', unexpectedBody: '<html>Welcome to the guest network' }),
    status: 'fail',
    code: 'PAGE_INSTEAD_OF_ANSWER',
  },
  {
    name: 'the answer breaks off',
    check: 'server-metadata',
    seen: unreadable({ unexpectedBody: '{"issuer":"https://login.microsoftonline.com/' }),
    status: 'fail',
    code: 'ANSWER_CUT_SHORT',
  },
  {
    name: 'the answer is data under the label of a page',
    check: 'server-metadata',
    seen: unreadable({ contentType: 'text/html' }),
    status: 'fail',
    code: 'ANSWER_MISLABELLED',
  },
  {
    name: 'ten megabytes are sent',
    check: 'server-metadata',
    seen: unreadable({ failure: { phase: 'receive', code: 'BODY_TOO_LARGE', message: 'more than 262144 bytes' } }),
    status: 'fail',
    code: 'ANSWER_TOO_LARGE',
  },
  {
    name: 'data comes that Entra never sends',
    check: 'server-metadata',
    seen: unreadable({ status: 400 }),
    status: 'fail',
    code: 'ANSWER_NOT_FROM_MICROSOFT',
  },
  {
    name: 'data comes that Entra never sends',
    check: 'domain-known',
    seen: domainSeen({ authorityHost: 'login.microsoftonline.com', exchange: exchange(url, { status: 400 }) }),
    status: 'fail',
    code: 'ANSWER_NOT_FROM_MICROSOFT',
  },
  {
    name: 'a captive portal redirects',
    check: 'server-metadata',
    seen: unreadable({ status: 302, redirectedTo: 'https://portal.guest.example/' }),
    status: 'fail',
    code: 'ANSWER_REDIRECTED',
  },
  {
    name: 'nothing answers',
    check: 'server-metadata',
    seen: { serverMetadata: silent },
    status: 'fail',
    code: 'CONNECTION_TIMED_OUT',
  },
  {
    name: 'the metadata is empty',
    check: 'server-metadata',
    seen: { serverMetadata: { ...tenantAnswer, metadata: {} } },
    status: 'fail',
    code: 'METADATA_INCOMPLETE',
  },
  {
    name: 'the tenant lives in another cloud',
    check: 'server-metadata',
    seen: { serverMetadata: gccHigh },
    status: 'fail',
    code: 'AUTHORITY_OF_OTHER_CLOUD',
  },
  { name: 'Graph names this cloud', check: 'graph-cloud', status: 'pass' },
  {
    name: 'Graph names an alias',
    check: 'graph-cloud',
    seen: challenge('https://login.windows.net/common/oauth2/authorize'),
    status: 'pass',
  },
  {
    name: 'Graph names another cloud',
    check: 'graph-cloud',
    seen: challenge('https://login.microsoftonline.us/common/oauth2/authorize'),
    status: 'fail',
    code: 'GRAPH_OF_OTHER_CLOUD',
  },
  {
    name: 'Graph names none',
    check: 'graph-cloud',
    seen: noChallenge({ status: 401 }),
    status: 'warn',
    code: 'GRAPH_CLOUD_NOT_NAMED',
  },
  {
    name: 'Graph is down',
    check: 'graph-cloud',
    seen: noChallenge({ status: 502 }),
    status: 'fail',
    code: 'GATEWAY_FAILED',
  },
  { name: 'Graph is not chosen', check: 'graph-cloud', settings: { protocols: ['imap'] }, status: 'notApplicable' },
];
