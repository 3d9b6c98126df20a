import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cloudInstances } from '#facts/cloud-instances.ts';
import { type PlanId, planIds, planOf } from '#facts/plans.ts';
import { consumersTenantId, organizations } from '../organizations.ts';
import { type ServedEntra, serveEntra } from './served-entra.ts';

let served: ServedEntra;
beforeAll(async () => {
  served = await serveEntra();
});
afterAll(() => served.close());

const json = async (address: string): Promise<{ status: number; body: Record<string, unknown> }> => {
  const response = await served.fetch(address);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};
const organizationOf = (plan: PlanId) => {
  const found = organizations.find((candidate) => candidate.plan === plan);
  if (!found) throw new Error(plan);
  return found;
};
const metadata = (host: string, tenant: string) =>
  json(`https://${host}/${tenant}/v2.0/.well-known/openid-configuration`);

test.each(planIds)('names tenant, endpoints and plan of a %s domain and its GUID', async (plan) => {
  const { domains, tenantId, tenantRegionScope } = organizationOf(plan);
  const { authorityHost, cloudInstanceName } = cloudInstances[planOf(plan).cloudInstance];
  for (const tenant of [domains[0] ?? '', tenantId]) {
    const { status, body } = await metadata(authorityHost, tenant);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      issuer: `https://${authorityHost}/${tenantId}/v2.0`,
      authorization_endpoint: `https://${authorityHost}/${tenantId}/oauth2/v2.0/authorize`,
      token_endpoint: `https://${authorityHost}/${tenantId}/oauth2/v2.0/token`,
      tenant_region_scope: tenantRegionScope,
      cloud_instance_name: cloudInstanceName,
      msgraph_host: new URL(planOf(plan).graphResource).host,
    });
    expect(body['tenant_region_sub_scope']).toBe(planOf(plan).tenantRegionSubScope);
  }
});

test('answers for a US Government domain at the global authority with endpoints of its own cloud', async () => {
  const { status, body } = await metadata('login.microsoftonline.com', 'contoso-gcch.example');
  expect(status).toBe(200);
  expect(body['token_endpoint']).toMatch(/^https:\/\/login\.microsoftonline\.us\//);
  expect(body).toMatchObject({ tenant_region_sub_scope: 'DODCON', cloud_instance_name: 'microsoftonline.us' });
});

test.each([
  ['login.microsoftonline.com', 'contoso-cn.example'],
  ['login.microsoftonline.com', 'nobody.example'],
  ['login.microsoftonline.us', 'contoso.example'],
  ['login.partner.microsoftonline.cn', 'contoso-dod.example'],
])('%s knows no tenant %s', async (host, domain) => {
  const { status, body } = await metadata(host, domain);
  expect(status).toBe(400);
  expect(body).toMatchObject({ error: 'invalid_tenant', error_codes: [90002] });
  expect(body['error_description']).toContain(`Tenant '${domain}' not found`);
});

test('refuses a tenant that is neither GUID nor domain', async () => {
  expect(await metadata('login.microsoftonline.com', 'Contoso%20Ltd')).toMatchObject({
    status: 400,
    body: { error_codes: [900023] },
  });
});

test.each(['common', 'organizations'])('leaves the tenant open in the issuer of %s', async (tenant) => {
  for (const { authorityHost } of Object.values(cloudInstances)) {
    const { body } = await metadata(authorityHost, tenant);
    expect(body).toMatchObject({
      issuer: `https://${authorityHost}/{tenantid}/v2.0`,
      token_endpoint: `https://${authorityHost}/${tenant}/oauth2/v2.0/token`,
      tenant_region_scope: null,
    });
  }
});

test('knows consumers by the tenant of all personal accounts', async () => {
  const { body } = await metadata('login.microsoftonline.com', 'consumers');
  expect(body['issuer']).toBe(`https://login.microsoftonline.com/${consumersTenantId}/v2.0`);
});

test('names the issuer of the China cloud when its alias is asked', async () => {
  const { body } = await metadata('login.chinacloudapi.cn', 'contoso-cn.example');
  expect(body['issuer']).toMatch(/^https:\/\/login\.partner\.microsoftonline\.cn\//);
});

test('serves the older form of the metadata', async () => {
  const { body } = await json('https://login.microsoftonline.com/contoso.example/.well-known/openid-configuration');
  const { tenantId } = organizationOf('commercial');
  expect(body).toMatchObject({ issuer: `https://sts.windows.net/${tenantId}/`, tenant_region_scope: 'EU' });
  expect(body['token_endpoint']).toMatch(/\/oauth2\/token$/);
});

test('publishes the key that signs ID tokens', async () => {
  const { body } = await json('https://login.microsoftonline.com/common/discovery/v2.0/keys');
  expect(body['keys']).toEqual([expect.objectContaining({ kid: 'sandbox-1', kty: 'RSA', use: 'sig' })]);
});

test('tells a real authority from an invented one', async () => {
  const ask = (host: string) =>
    json(
      `https://login.microsoftonline.com/common/discovery/instance?api-version=1.1&authorization_endpoint=${encodeURIComponent(`https://${host}/contoso.example/oauth2/v2.0/authorize`)}`,
    );
  expect((await ask('login.microsoftonline.us')).body).toMatchObject({
    tenant_discovery_endpoint: 'https://login.microsoftonline.us/contoso.example/v2.0/.well-known/openid-configuration',
    metadata: expect.arrayContaining([expect.objectContaining({ preferred_network: 'login.microsoftonline.us' })]),
  });
  expect(await ask('login.evil.example')).toMatchObject({
    status: 400,
    body: { error: 'invalid_instance', error_codes: [50049] },
  });
});

test.each([
  ['contoso.example', 'Managed', 'contoso.example', 'microsoftonline.com'],
  ['contoso-gcch.example', 'Managed', 'contoso-gcch.example', 'microsoftonline.us'],
  ['outlook.example', 'Federated', 'live.com', 'microsoftonline.com'],
  ['nobody.example', 'Unknown', undefined, 'microsoftonline.com'],
])('tells the user realm of %s: %s', async (domain, kind, domainName, cloud) => {
  const base = 'https://login.microsoftonline.com';
  const v1 = await json(`${base}/common/userrealm/probe@${domain}?api-version=1.0`);
  expect(v1.body).toMatchObject({ ver: '1.0', account_type: kind, cloud_instance_name: cloud });
  expect(v1.body['domain_name']).toBe(domainName);
  const v2 = await json(`${base}/common/userrealm/probe@${domain}?api-version=2.0`);
  expect(v2.body).toMatchObject({ NameSpaceType: kind, Login: `probe@${domain}` });
  expect(v2.body['DomainName']).toBe(domainName);
  const srf = await json(`${base}/GetUserRealm.srf?login=probe@${domain}`);
  expect(srf.body).toMatchObject({ NameSpaceType: kind, CloudInstanceName: cloud });
});

test('puts one fault in the place of one answer', async () => {
  served.entra.faultOnce({ path: 'discovery', status: 503, headers: { 'retry-after': '7' }, body: 'busy' });
  const address = 'https://login.microsoftonline.com/contoso.example/v2.0/.well-known/openid-configuration';
  const [first, second] = [await served.fetch(address), await served.fetch(address)];
  expect([first.status, first.headers.get('retry-after'), await first.text()]).toEqual([503, '7', 'busy']);
  expect(second.status).toBe(200);
  await second.text();
});
