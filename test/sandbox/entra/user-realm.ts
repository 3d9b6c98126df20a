import { Router } from 'express';
import { cloudInstances } from '#facts/cloud-instances.ts';
import { type Organization, organizationOfDomain } from '../organizations.ts';
import { authorityOf, cloudOf, isPersonal } from './directory.ts';
import { type EntraContext, singleValue } from './entra-context.ts';
import { EntraError } from './entra-error.ts';

/** Microsoft's name for every domain of personal accounts. */
const personalRealm = { domain: 'live.com', brand: 'MSA Realms', authUrl: 'https://login.live.com/login.srf' };

const urn = 'urn:federation:MicrosoftOnline';

/** Who signs users of a domain in: unauthenticated, undocumented, long-standing. */
export function userRealmRoutes({ cloudOfRequest }: EntraContext): Router {
  const router = Router();

  /** The realm of a user name as seen from a cloud; a tenant this cloud does not know is no realm. */
  const realmOf = (
    cloudId: ReturnType<EntraContext['cloudOfRequest']>,
    login: string,
  ): { domain: string; organization?: Organization; cloudInstanceName: string } => {
    const domain = login.slice(login.lastIndexOf('@') + 1).toLowerCase();
    const unknown = { domain, cloudInstanceName: cloudInstances[cloudId].cloudInstanceName };
    if (!organizationOfDomain(domain)) return unknown;
    try {
      const { organization } = authorityOf(cloudId, domain);
      if (!organization) return unknown;
      return { domain, organization, cloudInstanceName: cloudInstances[cloudOf(organization)].cloudInstanceName };
    } catch (error) {
      if (error instanceof EntraError) return unknown;
      throw error;
    }
  };

  router.get('/common/userrealm/:login', (request, response) => {
    const { login } = request.params;
    const { domain, organization, cloudInstanceName } = realmOf(cloudOfRequest(request), login);
    const personal = organization !== undefined && isPersonal(organization);
    const kind = !organization ? 'Unknown' : personal ? 'Federated' : 'Managed';
    response.set('Cache-Control', 'no-store');
    if (singleValue(request.query['api-version']) === '2.0') {
      response.json({
        NameSpaceType: kind,
        Login: login,
        ...(organization && {
          DomainName: personal ? personalRealm.domain : domain,
          FederationBrandName: personal ? personalRealm.brand : organization.displayName,
          TenantBrandingInfo: null,
        }),
        ...(personal && { AuthURL: personalRealm.authUrl }),
        cloud_instance_name: cloudInstanceName,
      });
      return;
    }
    response.json({
      ver: '1.0',
      account_type: kind,
      ...(organization && { domain_name: personal ? personalRealm.domain : domain }),
      ...(personal && { federation_protocol: 'WSTrust', federation_active_auth_url: personalRealm.authUrl }),
      cloud_instance_name: cloudInstanceName,
      cloud_audience_urn: urn,
    });
  });

  router.get('/GetUserRealm.srf', (request, response) => {
    const login = singleValue(request.query['login']) ?? '';
    const { domain, organization, cloudInstanceName } = realmOf(cloudOfRequest(request), login);
    const personal = organization !== undefined && isPersonal(organization);
    response.set('Cache-Control', 'no-store').json({
      State: !organization ? 1 : personal ? 3 : 4,
      UserState: organization ? 1 : 0,
      Login: login,
      NameSpaceType: !organization ? 'Unknown' : personal ? 'Federated' : 'Managed',
      ...(organization && {
        DomainName: personal ? personalRealm.domain : domain,
        FederationBrandName: personal ? personalRealm.brand : organization.displayName,
      }),
      ...(personal && { AuthURL: personalRealm.authUrl }),
      CloudInstanceName: cloudInstanceName,
    });
  });
  return router;
}
