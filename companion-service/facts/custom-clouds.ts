import * as z from 'zod/mini';
import type { Source } from './fact.ts';

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

/** Hosts that the companion has to be allowed to reach for a custom cloud. */
export const hostsOfCustomCloud = (cloud: CustomCloud): readonly string[] => [
  ...new Set(
    [
      cloud.authorityHost,
      ...cloud.outlookResources.map((uri) => new URL(uri).host),
      ...(cloud.graphResource === undefined ? [] : [new URL(cloud.graphResource).host]),
      cloud.imap.host,
      cloud.pop?.host,
      cloud.smtp?.host,
    ].filter((name) => name !== undefined),
  ),
];

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
