import type { CloudInstanceId } from './cloud-instances.ts';
import type { Endpoint, Source } from './fact.ts';

/** A Microsoft 365 plan: which cloud issues the tokens, and which hosts take them. */
export interface Plan {
  /** Name as Microsoft and Atlassian print it. */
  readonly displayName: string;
  readonly cloudInstance: CloudInstanceId;
  /**
   * Resource URIs of Exchange Online for delegated mail scopes, without a trailing slash, the one to try first in front.
   * Only DoD has more than one, because its sources conflict.
   */
  readonly outlookResources: readonly [string, ...string[]];
  /** Resource URI for `/.default` of an app without a user; the global cloud documents another host there. */
  readonly outlookAppOnlyResources: readonly [string, ...string[]];
  /** Values of `aud` that mean Exchange Online here, lower case, without a trailing slash. */
  readonly outlookAudiences: readonly string[];
  readonly graphResource: string;
  /** IMAP over implicit TLS (RFC 8314 section 3.2). */
  readonly imap: Endpoint;
  /** POP3 over implicit TLS (RFC 8314 section 3.3). */
  readonly pop: Endpoint;
  /** Message submission with STARTTLS (RFC 6409). */
  readonly smtp: Endpoint;
  readonly exchangeAdminCenterHost: string;
  /** Argument of `Connect-ExchangeOnline -ExchangeEnvironmentName`; none where it is not needed. */
  readonly exchangeEnvironmentName?: string;
  /** `tenant_region_sub_scope` in the server metadata; none where Microsoft leaves the field out. */
  readonly tenantRegionSubScope?: string;
  /** Suffixes of the MX hosts of the plan; weak evidence, because a filter may stand in front. */
  readonly mxSuffixes: readonly string[];
  /** Decoded names in the IMAP greeting end like this; none where nobody has seen one. */
  readonly greetingSuffixes: readonly string[];
  /** `type` of the OAuth 2.0 integration in Jira: `generic` stands for the service provider Custom. */
  readonly jiraIntegrationType: 'microsoft' | 'generic';
  readonly source: Source;
}

const exchangeOAuth =
  'https://learn.microsoft.com/en-us/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth';
const graphDeployments = 'https://learn.microsoft.com/en-us/graph/deployments';
const exchangeResourceId = '00000002-0000-0ff1-ce00-000000000000';

const worldwide = {
  cloudInstance: 'global',
  outlookResources: ['https://outlook.office.com'],
  outlookAppOnlyResources: ['https://outlook.office365.com'],
  outlookAudiences: ['https://outlook.office.com', 'https://outlook.office365.com', exchangeResourceId],
  graphResource: 'https://graph.microsoft.com',
  imap: { host: 'outlook.office365.com', port: 993 },
  pop: { host: 'outlook.office365.com', port: 995 },
  smtp: { host: 'smtp.office365.com', port: 587 },
  exchangeAdminCenterHost: 'admin.exchange.microsoft.com',
  mxSuffixes: ['.mail.protection.outlook.com', '.mx.microsoft'],
  greetingSuffixes: ['.prod.outlook.com'],
  jiraIntegrationType: 'microsoft',
} as const satisfies Partial<Plan>;

/**
 * The plans, in the order in which the page offers them.
 * @see https://learn.microsoft.com/en-us/graph/deployments
 */
export const plans = {
  commercial: {
    ...worldwide,
    displayName: 'Microsoft 365 (commercial)',
    source: { url: exchangeOAuth, readOn: '2026-11-01', certainty: 'confirmed' },
  },
  gcc: {
    ...worldwide,
    displayName: 'Microsoft 365 Government (GCC)',
    tenantRegionSubScope: 'GCC',
    source: { url: graphDeployments, readOn: '2026-11-01', certainty: 'confirmed' },
  },
  gccHigh: {
    displayName: 'Microsoft 365 Government (GCC High)',
    cloudInstance: 'usGovernment',
    outlookResources: ['https://outlook.office365.us'],
    outlookAppOnlyResources: ['https://outlook.office365.us'],
    outlookAudiences: ['https://outlook.office365.us', exchangeResourceId],
    graphResource: 'https://graph.microsoft.us',
    imap: { host: 'outlook.office365.us', port: 993 },
    pop: { host: 'outlook.office365.us', port: 995 },
    smtp: { host: 'smtp.office365.us', port: 587 },
    exchangeAdminCenterHost: 'admin.exchange.office365.us',
    exchangeEnvironmentName: 'O365USGovGCCHigh',
    tenantRegionSubScope: 'DODCON',
    mxSuffixes: ['.mail.protection.office365.us'],
    greetingSuffixes: [],
    jiraIntegrationType: 'generic',
    source: {
      url: 'https://learn.microsoft.com/en-us/microsoft-365/enterprise/microsoft-365-u-s-government-gcc-high-endpoints',
      readOn: '2026-11-01',
      certainty: 'observed',
      doubt: 'the mail scopes come from Atlassian and other products, not from Microsoft',
    },
  },
  dod: {
    displayName: 'Microsoft 365 Government (DoD)',
    cloudInstance: 'usGovernment',
    outlookResources: ['https://outlook-dod.office365.us', 'https://outlook.office365.us'],
    outlookAppOnlyResources: ['https://outlook-dod.office365.us', 'https://outlook.office365.us'],
    outlookAudiences: ['https://outlook-dod.office365.us', 'https://outlook.office365.us', exchangeResourceId],
    graphResource: 'https://dod-graph.microsoft.us',
    imap: { host: 'outlook-dod.office365.us', port: 993 },
    pop: { host: 'outlook-dod.office365.us', port: 995 },
    smtp: { host: 'outlook-dod.office365.us', port: 587 },
    exchangeAdminCenterHost: 'webmail.apps.mil',
    exchangeEnvironmentName: 'O365USGovDoD',
    tenantRegionSubScope: 'DOD',
    mxSuffixes: ['.mail.protection.apps.mil', '.protection.apps.mil'],
    greetingSuffixes: [],
    jiraIntegrationType: 'generic',
    source: {
      url: 'https://learn.microsoft.com/en-us/microsoft-365/enterprise/microsoft-365-u-s-government-dod-endpoints',
      readOn: '2026-11-01',
      certainty: 'unconfirmed',
      doubt: 'sources conflict on the scope host of IMAP and POP: both are tried, and the one that works is named',
    },
  },
  china: {
    displayName: 'Microsoft 365 in China (21Vianet)',
    cloudInstance: 'china',
    outlookResources: ['https://partner.outlook.cn'],
    outlookAppOnlyResources: ['https://partner.outlook.cn'],
    outlookAudiences: ['https://partner.outlook.cn', exchangeResourceId],
    graphResource: 'https://microsoftgraph.chinacloudapi.cn',
    imap: { host: 'partner.outlook.cn', port: 993 },
    pop: { host: 'partner.outlook.cn', port: 995 },
    smtp: { host: 'smtp.partner.outlook.cn', port: 587 },
    exchangeAdminCenterHost: 'partner.outlook.cn',
    exchangeEnvironmentName: 'O365China',
    mxSuffixes: ['.mail.protection.partner.outlook.cn'],
    greetingSuffixes: ['.prod.partner.outlook.cn'],
    jiraIntegrationType: 'generic',
    source: {
      url: 'https://learn.microsoft.com/en-us/microsoft-365/enterprise/urls-and-ip-address-ranges-21vianet',
      readOn: '2026-11-01',
      certainty: 'observed',
      doubt: 'mail hosts and scopes were observed in public logs and configurations',
    },
  },
  personal: {
    ...worldwide,
    displayName: 'Outlook.com (personal account)',
    smtp: { host: 'smtp-mail.outlook.com', port: 587 },
    mxSuffixes: ['.olc.protection.outlook.com'],
    source: {
      url: exchangeOAuth,
      readOn: '2026-11-01',
      certainty: 'observed',
      doubt: 'IMAP for personal accounts has had long outages; Graph is steadier',
    },
  },
} as const satisfies Record<string, Plan>;

export type PlanId = keyof typeof plans;

/** Every plan id, in the order in which people are offered them; those of the configuration come last. */
export const planIds = Object.keys(plans) as PlanId[];

/** The plan as its general type, so that optional fields can be asked for. */
export const planOf = (id: PlanId): Plan => plans[id];
