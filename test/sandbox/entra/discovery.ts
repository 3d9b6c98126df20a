import { Router } from 'express';
import { cloudInstances } from '#facts/cloud-instances.ts';
import { planOf, plans } from '#facts/plans.ts';
import { openIdScopes } from '#facts/scopes.ts';
import { type Authority, authorityOf, cloudOf, cloudOfHost } from './directory.ts';
import { type EntraContext, singleValue } from './entra-context.ts';
import { tenantErrors } from './request-errors.ts';

/** Graph of a cloud, where the tenant is not known: `common` and `organizations`. */
const graphHostOf = ({ cloudId, organization }: Authority): string => {
  const plan =
    organization?.plan ??
    (Object.keys(plans) as (keyof typeof plans)[]).find((id) => plans[id].cloudInstance === cloudId);
  return new URL(planOf(plan ?? 'commercial').graphResource).host;
};

/**
 * OpenID Provider metadata, with Microsoft's own fields. `v1` has the older endpoints and issuer.
 *
 * @see https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata
 */
const metadataOf = (authority: Authority, version: 'v1' | 'v2'): Record<string, unknown> => {
  const { cloud, cloudId, organization, tenantName } = authority;
  const home = organization ? cloudInstances[cloudOf(organization)] : cloud;
  const tenant = organization && tenantName !== 'consumers' ? organization.tenantId : tenantName;
  const issuerTenant = organization?.tenantId ?? '{tenantid}';
  const base = `https://${home.issuerHost}/${tenant}`;
  const oauth = version === 'v2' ? `${base}/oauth2/v2.0` : `${base}/oauth2`;
  const graphHost = graphHostOf({ ...authority, cloudId: organization ? cloudOf(organization) : cloudId });
  const subScope = organization && planOf(organization.plan).tenantRegionSubScope;
  return {
    token_endpoint: `${oauth}/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    jwks_uri: version === 'v2' ? `${base}/discovery/v2.0/keys` : `${base}/discovery/keys`,
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
    scopes_supported: version === 'v2' ? openIdScopes : ['openid'],
    issuer:
      version === 'v2' ? `https://${home.issuerHost}/${issuerTenant}/v2.0` : `https://sts.windows.net/${issuerTenant}/`,
    request_uri_parameter_supported: false,
    userinfo_endpoint: `https://${graphHost}/oidc/userinfo`,
    authorization_endpoint: `${oauth}/authorize`,
    device_authorization_endpoint: `${oauth}/devicecode`,
    http_logout_supported: true,
    frontchannel_logout_supported: true,
    end_session_endpoint: `${oauth}/logout`,
    claims_supported: [
      ...['sub', 'iss', 'cloud_instance_name', 'cloud_instance_host_name', 'cloud_graph_host_name', 'msgraph_host'],
      ...['aud', 'exp', 'iat', 'auth_time', 'acr', 'nonce', 'preferred_username', 'name', 'tid', 'ver', 'at_hash'],
      ...['c_hash', 'email'],
    ],
    kerberos_endpoint: `${base}/kerberos`,
    tenant_region_scope: organization?.tenantRegionScope ?? null,
    ...(subScope !== undefined && { tenant_region_sub_scope: subScope }),
    cloud_instance_name: home.cloudInstanceName,
    cloud_graph_host_name: 'graph.windows.net',
    msgraph_host: graphHost,
    rbac_url: 'https://pas.windows.net',
  };
};

/** Metadata, signing keys and instance discovery. */
export function discoveryRoutes({ accessTokens, cloudOfRequest }: EntraContext): Router {
  const router = Router();
  const open = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'max-age=86400, private' };

  for (const [path, version] of [
    ['/:tenant/v2.0/.well-known/openid-configuration', 'v2'],
    ['/:tenant/.well-known/openid-configuration', 'v1'],
  ] as const) {
    router.get(path, (request, response) => {
      response.set(open).json(metadataOf(authorityOf(cloudOfRequest(request), request.params.tenant), version));
    });
  }

  router.get(['/:tenant/discovery/v2.0/keys', '/:tenant/discovery/keys'], (request, response) => {
    authorityOf(cloudOfRequest(request), String(request.params['tenant']));
    response.set(open).json({ keys: [accessTokens.publicJwk] });
  });

  router.get('/common/discovery/instance', (request, response) => {
    const wanted = singleValue(request.query['authorization_endpoint']) ?? '';
    const endpoint = URL.canParse(wanted) ? new URL(wanted) : undefined;
    if (!endpoint || cloudOfHost(endpoint.hostname) === undefined) throw tenantErrors.unknownInstance();
    const tenant = endpoint.pathname.split('/')[1];
    response.set(open).json({
      tenant_discovery_endpoint: `https://${endpoint.host}/${tenant}/v2.0/.well-known/openid-configuration`,
      'api-version': '1.1',
      metadata: Object.values(cloudInstances).map(({ authorityHost, authorityAliases }) => ({
        preferred_network: authorityHost,
        preferred_cache: authorityAliases[0] ?? authorityHost,
        aliases: [authorityHost, ...authorityAliases],
      })),
    });
  });
  return router;
}
