import type { Source } from './fact.ts';

/** A Microsoft identity cloud: who issues tokens. Exchange and Graph hosts belong to a plan, see `plans.ts`. */
export interface CloudInstance {
  readonly displayName: string;
  /** Host of every authority of this cloud, for example `login.microsoftonline.us`. */
  readonly authorityHost: string;
  /** Other names that the same authorization server answers to. */
  readonly authorityAliases: readonly string[];
  /** Host in the `issuer` of the server metadata; differs from the authority host only where an alias was asked. */
  readonly issuerHost: string;
  /** Value of `cloud_instance_name` in the server metadata. */
  readonly cloudInstanceName: string;
  readonly azurePortalHost: string;
  readonly entraAdminCenterHost: string;
  readonly source: Source;
}

const nationalClouds = 'https://learn.microsoft.com/en-us/entra/identity-platform/authentication-national-cloud';

/** @see https://learn.microsoft.com/en-us/entra/identity-platform/authentication-national-cloud */
export const cloudInstances = {
  global: {
    displayName: 'Microsoft Entra ID (global)',
    authorityHost: 'login.microsoftonline.com',
    authorityAliases: ['login.windows.net', 'login.microsoft.com', 'sts.windows.net'],
    issuerHost: 'login.microsoftonline.com',
    cloudInstanceName: 'microsoftonline.com',
    azurePortalHost: 'portal.azure.com',
    entraAdminCenterHost: 'entra.microsoft.com',
    source: { url: nationalClouds, readOn: '2026-11-01', certainty: 'confirmed' },
  },
  usGovernment: {
    displayName: 'Microsoft Entra ID for US Government',
    authorityHost: 'login.microsoftonline.us',
    authorityAliases: ['login.usgovcloudapi.net'],
    issuerHost: 'login.microsoftonline.us',
    cloudInstanceName: 'microsoftonline.us',
    azurePortalHost: 'portal.azure.us',
    entraAdminCenterHost: 'entra.microsoft.us',
    source: { url: nationalClouds, readOn: '2026-11-01', certainty: 'confirmed' },
  },
  china: {
    displayName: 'Microsoft Entra ID in China (21Vianet)',
    authorityHost: 'login.partner.microsoftonline.cn',
    authorityAliases: ['login.chinacloudapi.cn'],
    issuerHost: 'login.partner.microsoftonline.cn',
    cloudInstanceName: 'partner.microsoftonline.cn',
    azurePortalHost: 'portal.azure.cn',
    entraAdminCenterHost: 'entra.microsoftonline.cn',
    source: {
      url: nationalClouds,
      readOn: '2026-11-01',
      certainty: 'confirmed',
      doubt: 'the host of the Entra admin center was observed, not documented',
    },
  },
} as const satisfies Record<string, CloudInstance>;

export type CloudInstanceId = keyof typeof cloudInstances;
