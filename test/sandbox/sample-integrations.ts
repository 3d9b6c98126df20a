import { cloudInstances } from '#facts/cloud-instances.ts';
import { organizations, registrationOf } from './organizations.ts';

const contoso = organizations.find(({ plan }) => plan === 'commercial');
const { clientId, secrets } = registrationOf('commercial', 'jira-mail');

/** What Jira keeps of an integration, one field of a newer version among it. */
const integration = (name: string, tenant: string, resource: string) => {
  const authority = `https://${cloudInstances.global.authorityHost}/${tenant}/oauth2/v2.0`;
  return {
    name,
    description: 'Made with Jira’s own form',
    type: 'microsoft',
    clientId,
    clientSecret: secrets[0]?.value ?? '',
    authorizationEndpoint: `${authority}/authorize`,
    tokenEndpoint: `${authority}/token`,
    scopes: ['offline_access', `${resource}/IMAP.AccessAsUser.All`],
    flowType: 'AUTHORIZATION_CODE',
  };
};

/** Links that Jira already has when a newcomer looks: one right, one without a tenant, one with another plan's scopes. */
export const sampleIntegrations: readonly Readonly<Record<string, unknown>>[] = [
  integration('Microsoft mail jira@contoso.example', contoso?.tenantId ?? '', 'https://outlook.office.com'),
  integration('Service desk support@contoso.example', 'common', 'https://outlook.office.com'),
  integration('Mail copied from GCC High', contoso?.tenantId ?? '', 'https://outlook.office365.us'),
];
