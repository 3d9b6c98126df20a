import { cloudInstances } from '../cloud-instances.ts';
import { both, either, say } from '../say.ts';
import { explanation } from './explanation.ts';
import { tenantOverviewLink } from './verdict-steps.ts';

const governmentPlan =
  'https://learn.microsoft.com/en-us/azure/azure-government/documentation-government-plan-identity';
const nationalClouds = 'https://learn.microsoft.com/en-us/entra/identity-platform/authentication-national-cloud';
const readOn = '2026-11-01';

/** Verdicts on plan, tenant and endpoints that no outside text names. */
export const discovery = {
  DOMAIN_UNKNOWN: explanation<{ domain: string; mx: readonly string[] }>({
    title: 'Domain not at Microsoft',
    cause: ({ domain, mx }) =>
      say`No Microsoft cloud has the domain ${domain} in a tenant.${mx.length > 0 ? say` Its mail is delivered to ${mx.join(', ')}.` : ''}`,
    likelyCauses: [
      'The address has a typing error.',
      'The mail of this domain is not hosted at Microsoft 365.',
      'The domain was never added to the tenant, or its verification is not finished.',
    ],
    remedy: ({ domain }, context) => [
      { text: say`Look at the part after the @ again: ${domain}` },
      {
        text: 'If the mailbox is at Microsoft 365: Microsoft 365 admin center > Settings > Domains shows whether the domain is verified.',
        link: tenantOverviewLink(context),
      },
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    learnMore: 'https://learn.microsoft.com/en-us/microsoft-365/admin/setup/add-domain',
    certainty: 'observed',
    readOn,
  }),
  MAIL_HOSTED_ELSEWHERE: explanation<{ domain: string; mx: readonly string[] }>({
    title: 'Mail delivered elsewhere',
    cause: ({ domain, mx }) =>
      say`${domain} has a Microsoft tenant, but its mail is delivered to ${mx.join(', ')}. That is a mail filter in front of Exchange Online, or the mailboxes are not at Microsoft at all.`,
    remedy: () => [
      {
        text: 'If a mail filter or gateway stands in front: nothing to do, the checks of the mailbox decide.',
      },
      {
        text: 'Otherwise ask the mail team where this mailbox lives. Only a mailbox in Exchange Online can be connected here.',
      },
    ],
    fixedBy: 'exchange-admin',
    failureClass: 'mailbox',
    learnMore: 'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/mail-flow-best-practices',
    certainty: 'observed',
    readOn,
  }),
  PLAN_MISMATCH: explanation<{ domain: string; detected: readonly string[] }>({
    title: 'Plan does not match',
    cause: ({ domain, detected }, { plan }) =>
      say`${domain} belongs to ${both(detected)}, but ${plan.displayName} is chosen. Sign-in addresses, scopes and mail hosts differ between them, so nothing will fit.`,
    remedy: ({ detected }) => [
      { text: say`Choose ${either(detected)} as the plan, and let the values be filled in again.` },
      { text: 'The app registration has to be in the same cloud: look for it there, or register it anew.' },
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    learnMore: governmentPlan,
    certainty: 'observed',
    readOn,
  }),
  PLAN_TWIN_CHOSEN: explanation<{ domain: string; detected: string }>({
    title: 'Plan named differently',
    cause: ({ domain, detected }, { plan }) =>
      say`${domain} belongs to ${detected}; ${plan.displayName} is chosen. Both use the same addresses and scopes, so this works.`,
    remedy: ({ detected }) => [{ text: say`Choose ${detected}, so that the settings say what is true.` }],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    learnMore: governmentPlan,
    certainty: 'observed',
    readOn,
  }),
  PLAN_AMBIGUOUS: explanation<{ domain: string; detected: readonly string[] }>({
    title: 'Domain in several clouds',
    cause: ({ domain, detected }, { plan }) =>
      say`${domain} has a tenant in each of these: ${detected.join(', ')}. ${plan.displayName} is chosen; the mailbox can live in only one of them.`,
    remedy: (_params, { plan }) => [
      {
        text: say`Ask the mail team in which of them the mailbox lives. If it is not ${plan.displayName}, choose the other plan.`,
      },
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    learnMore: nationalClouds,
    certainty: 'observed',
    readOn,
  }),
  PLAN_NOT_DETECTABLE: explanation<{ domain: string; region: string; subScope: string }>({
    title: 'Plan not recognisable',
    cause: ({ domain, region, subScope }) =>
      say`Microsoft describes the tenant of ${domain} by values that fit no known plan (region ${region || say`not given`}, sub-scope ${subScope || say`not given`}).`,
    remedy: (_params, { plan }) => [
      {
        text: say`Ask your Microsoft 365 administrator for the plan. ${plan.displayName} is used until you choose another.`,
      },
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    learnMore: governmentPlan,
    certainty: 'observed',
    readOn,
  }),
  TENANT_MISMATCH: explanation<{ domain: string; configured: string; detected: readonly string[] }>({
    title: 'Tenant does not match',
    cause: ({ domain, configured, detected }) =>
      say`The tenant entered is ${configured}, but ${domain} belongs to tenant ${either(detected)}. A token of the one opens no mailbox of the other.`,
    remedy: ({ detected }, context) => [
      { text: say`Enter ${either(detected)} as the tenant.` },
      {
        text: 'The app registration has to be in that tenant: compare the Directory (tenant) ID on its Overview page.',
        link: tenantOverviewLink(context),
      },
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    learnMore: 'https://learn.microsoft.com/en-us/entra/fundamentals/how-to-find-tenant',
    certainty: 'observed',
    readOn,
  }),
  AUTHORITY_OF_OTHER_CLOUD: explanation<{ expectedHost: string; foundHosts: readonly string[] }>({
    title: 'Tenant in another cloud',
    cause: ({ expectedHost, foundHosts }, { plan }) =>
      say`${plan.displayName} signs in at ${expectedHost}, but the tenant’s own addresses are at ${foundHosts.join(', ')}.`,
    remedy: (_params, { plan }) => [
      {
        text: say`Choose the plan of the mailbox. For ${cloudInstances[plan.cloudInstance].displayName}, enter a tenant that exists there.`,
      },
      { text: 'Reset changed endpoints to the values of the plan.' },
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    learnMore: nationalClouds,
    certainty: 'confirmed',
    readOn,
  }),
  METADATA_INCOMPLETE: explanation<{ url: string; missing: readonly string[] }>({
    title: 'Server metadata incomplete',
    cause: ({ url, missing }) =>
      say`${url} answered, but without ${missing.join(', ')}. Without them nobody can sign in.`,
    likelyCauses: ['A proxy changes the answer.', 'An endpoint was changed by hand.'],
    remedy: () => [
      {
        text: 'Reset the authority to the value of the plan, and ask the network team whether a proxy changes the answer.',
      },
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    learnMore: 'https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata',
    certainty: 'confirmed',
    readOn,
  }),
  GRAPH_OF_OTHER_CLOUD: explanation<{ graphHost: string; expectedHost: string; foundHost: string }>({
    title: 'Graph of another cloud',
    cause: ({ graphHost, expectedHost, foundHost }) =>
      say`${graphHost} sends clients to ${foundHost} to sign in, but this plan signs in at ${expectedHost}. Tokens of this plan are refused there.`,
    remedy: (_params, { plan }) => [
      { text: say`Reset the Graph address to ${plan.graphResource}, or choose the plan of the mailbox.` },
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    learnMore: 'https://learn.microsoft.com/en-us/graph/deployments',
    certainty: 'observed',
    readOn,
  }),
  GRAPH_CLOUD_NOT_NAMED: explanation<{ graphHost: string; status: number }>({
    title: 'Graph cloud not named',
    cause: ({ graphHost, status }) =>
      say`${graphHost} answered ${status} and did not say which cloud it belongs to. Something other than Microsoft Graph may be answering.`,
    remedy: ({ graphHost }) => [
      { text: 'If the checks of the mailbox pass, nothing is to be done.' },
      { text: say`Otherwise ask the network team whether a proxy answers in place of ${graphHost}.` },
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    learnMore: 'https://learn.microsoft.com/en-us/graph/deployments',
    certainty: 'observed',
    readOn,
  }),
} as const;
