import * as z from 'zod/mini';
import { type CloudInstance, type CloudInstanceId, cloudInstances } from './cloud-instances.ts';
import type { Source } from './fact.ts';
import { type Plan, type PlanId, planIds, plans } from './plans.ts';

/**
 * Clouds that are not among the plans, in the shape in which an operator adds one by configuration: the sovereign
 * clouds of Microsoft's partners, or a gateway in front of a mail server. Every host is a bare name.
 */

const host = z
  .string()
  .check(z.regex(/^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,62}$/, 'HOST_MALFORMED'));
const resource = z.string().check(z.regex(/^https:\/\/[a-z0-9.-]{1,253}$/, 'URL_NOT_HTTPS'));
const endpoint = z.object({ host, port: z.int().check(z.minimum(1), z.maximum(65535)) });

export const customCloudSchema = z.strictObject({
  displayName: z.string().check(z.minLength(1), z.maxLength(80)),
  authorityHost: host,
  portalHost: z.optional(host),
  outlookResources: z.array(resource).check(z.minLength(1), z.maxLength(4)),
  graphResource: z.optional(resource),
  imap: endpoint,
  pop: z.optional(endpoint),
  smtp: z.optional(endpoint),
  exchangeEnvironmentName: z.optional(z.string().check(z.regex(/^[A-Za-z0-9]{1,40}$/))),
});

export type CustomCloud = z.infer<typeof customCloudSchema>;

/** Custom clouds by their id, as an operator writes them into a file. */
export const customCloudsSchema = z.record(z.string().check(z.regex(/^[a-z][A-Za-z0-9]{1,30}$/)), customCloudSchema);

export type CustomClouds = Readonly<Record<string, CustomCloud>>;

const byConfiguration: Source = {
  url: 'about:configuration',
  readOn: '2026-11-01',
  certainty: 'unconfirmed',
  doubt: 'this cloud was added by the configuration of the companion',
};

const instanceOf = ({ displayName, authorityHost, portalHost = authorityHost }: CustomCloud): CloudInstance => ({
  displayName,
  authorityHost,
  authorityAliases: [],
  issuerHost: authorityHost,
  cloudInstanceName: authorityHost,
  azurePortalHost: portalHost,
  entraAdminCenterHost: portalHost,
  source: byConfiguration,
});

/** Row of a custom cloud, in the shape of every other plan: Jira knows it as service provider Custom. */
function planFrom(id: string, cloud: CustomCloud): Plan {
  const [first = '', ...others] = cloud.outlookResources;
  return {
    displayName: cloud.displayName,
    cloudInstance: id as CloudInstanceId,
    outlookResources: [first, ...others],
    outlookAppOnlyResources: [first, ...others],
    outlookAudiences: cloud.outlookResources,
    graphResource: cloud.graphResource ?? first,
    imap: cloud.imap,
    pop: cloud.pop ?? { host: cloud.imap.host, port: 995 },
    smtp: cloud.smtp ?? { host: cloud.imap.host, port: 587 },
    exchangeAdminCenterHost: cloud.portalHost ?? cloud.authorityHost,
    ...(cloud.exchangeEnvironmentName !== undefined && { exchangeEnvironmentName: cloud.exchangeEnvironmentName }),
    mxSuffixes: [],
    greetingSuffixes: [],
    jiraIntegrationType: 'generic',
    source: byConfiguration,
  };
}

/**
 * Adds custom clouds to the plans in force. Called once at the start, by the companion from its configuration and by
 * the page from the companion, before anything reads a plan; from then on they are rows like every other. An id that is
 * taken is refused with a `RangeError`, and nothing is added.
 */
export function addCustomClouds(clouds: CustomClouds): void {
  const taken = Object.keys(clouds).find((id) => id in plans || id in cloudInstances);
  if (taken !== undefined) throw new RangeError(`the id ${taken} is taken`);
  for (const [id, cloud] of Object.entries(clouds)) {
    Object.assign(cloudInstances, { [id]: instanceOf(cloud) });
    Object.assign(plans, { [id]: planFrom(id, cloud) });
    planIds.push(id as PlanId);
  }
}

const msal =
  'https://github.com/AzureAD/microsoft-authentication-library-for-dotnet/blob/main/src/client/Microsoft.Identity.Client/Instance/Discovery/KnownMetadataProvider.cs';
const observed = (doubt: string): Source => ({ url: msal, readOn: '2026-11-01', certainty: 'unconfirmed', doubt });

/** What is known of clouds that are not offered yet; a starting point for a configuration, to be completed by hand. */
export const sovereignClouds = {
  bleu: {
    displayName: 'Bleu (France)',
    authorityHost: 'login.sovcloud-identity.fr',
    graphResource: 'https://graph.svc.sovcloud.fr',
    outlookResources: ['https://outlook.sovcloud.fr'],
    source: observed('sign-in, Graph and Outlook hosts stand in Microsoft’s code; mail ports and scopes nowhere'),
  },
  delos: {
    displayName: 'Delos (Germany)',
    authorityHost: 'login.sovcloud-identity.de',
    graphResource: 'https://graph.svc.sovcloud.de',
    outlookResources: ['https://outlook.sovcloud.de'],
    source: observed('sign-in, Graph and Outlook hosts stand in Microsoft’s code; mail ports and scopes nowhere'),
  },
  govSg: {
    displayName: 'GovSG (Singapore)',
    authorityHost: 'login.sovcloud-identity.sg',
    source: observed('only the sign-in host stands in Microsoft’s code'),
  },
} as const satisfies Record<
  string,
  Partial<CustomCloud> & Pick<CustomCloud, 'displayName' | 'authorityHost'> & { readonly source: Source }
>;
