import { expect, test } from '@jest/globals';
import { explanationOf } from '../../companion-service/facts/explanations/catalogue.ts';
import { lintIntegration, lintSettings, type StoredIntegration } from '../../companion-service/facts/lint/lint.ts';
import { planIds, planOf } from '../../companion-service/facts/plans.ts';
import { choicesOf, presetOf } from '../../companion-service/facts/presets.ts';
import type { SecretShape } from '../../companion-service/facts/secret-shape.ts';
import type { Settings } from '../../companion-service/facts/settings.ts';

const tenant = 'e4a0b8c1-2d3f-4a5b-8c6d-7e9f0a1b2c3d';
const clientId = '3f0a1e52-6c5d-4e0e-9f7d-2b8c4a6d1e90';
const happy: Settings = {
  mailAddress: 'jira@contoso.example',
  plan: 'commercial',
  tenant,
  protocols: ['imap'],
  grant: 'authorization_code',
  clientId,
};
const imap = 'https://outlook.office.com/IMAP.AccessAsUser.All';
const v2 = (host: string, of: string, kind: string) => `https://${host}/${of}/oauth2/v2.0/${kind}`;
const global = 'login.microsoftonline.com';
const stored: StoredIntegration = {
  type: 'microsoft',
  clientId,
  authorizationEndpoint: v2(global, tenant, 'authorize'),
  tokenEndpoint: v2(global, tenant, 'token'),
  scopes: [imap, 'offline_access'],
};
const withScopes = (...outlookScopes: string[]): Settings => ({ ...happy, overrides: { outlookScopes } });
const codesOf = (findings: ReturnType<typeof lintSettings>) => findings.map(({ code }) => code);

test.each<[string, Settings, string[]]>([
  ['nothing wrong', happy, []],
  ['client ID is tenant ID', { ...happy, tenant: clientId.toUpperCase() }, ['CLIENT_ID_IS_TENANT_ID']],
  ['common for a person', { ...happy, tenant: 'common' }, ['TENANT_IS_SHARED_NAME']],
  ['common for an app alone', { ...happy, tenant: 'common', grant: 'client_credentials' }, ['TENANT_NEEDED_FOR_APP']],
  ['consumers for a personal account', { ...happy, tenant: 'consumers', plan: 'personal' }, []],
  ['two services', withScopes(imap, 'https://graph.microsoft.com/Mail.ReadWrite'), ['SCOPES_MIX_RESOURCES']],
  [
    'both hosts of Exchange are one service',
    withScopes(imap, 'https://outlook.office365.com/POP.AccessAsUser.All'),
    [],
  ],
  [
    'offline_access with a host',
    withScopes(imap, 'https://graph.microsoft.com/offline_access'),
    ['OFFLINE_ACCESS_PREFIXED'],
  ],
  [
    'scope of another cloud',
    withScopes('https://outlook.office365.us/IMAP.AccessAsUser.All'),
    ['SCOPE_HOST_OF_OTHER_PLAN'],
  ],
  ['scope without host', withScopes('IMAP.AccessAsUser.All'), ['SCOPE_WITHOUT_HOST']],
  ['IMAP asked of Graph', withScopes('https://graph.microsoft.com/IMAP.AccessAsUser.All'), ['SCOPE_ON_WRONG_SERVICE']],
  [
    'IMAP without TLS from the beginning',
    { ...happy, overrides: { imap: { host: 'outlook.office365.com', port: 143 } } },
    ['MAIL_PORT_UNFIT'],
  ],
  [
    'SMTP over TLS',
    { ...happy, protocols: ['imap', 'smtp'], overrides: { smtp: { host: 'smtp.office365.com', port: 465 } } },
    ['MAIL_PORT_UNFIT'],
  ],
  ['a port nobody uses', { ...happy, overrides: { smtp: { host: 'smtp.office365.com', port: 465 } } }, []],
  ['a gateway of their own', { ...happy, overrides: { imap: { host: 'mail.contoso.example', port: 1993 } } }, []],
  ['commas', withScopes(`${imap},offline_access`), ['SCOPES_JOINED']],
  ['blanks', withScopes(`${imap} offline_access`), ['SCOPES_JOINED']],
  ['slash at the end', withScopes(`${imap}/`), ['SCOPE_ENDS_IN_SLASH']],
  ['.default among others', withScopes(imap, 'https://outlook.office.com/.default'), ['DEFAULT_SCOPE_WITH_OTHERS']],
  [
    'a host that nobody knows is no wrong cloud',
    withScopes('https://gateway.contoso.example/IMAP.AccessAsUser.All'),
    [],
  ],
  [
    'endpoints swapped',
    {
      ...happy,
      overrides: { authorizationEndpoint: v2(global, tenant, 'token'), tokenEndpoint: v2(global, tenant, 'authorize') },
    },
    ['ENDPOINTS_LOOK_SWAPPED'],
  ],
  [
    'old version',
    { ...happy, overrides: { tokenEndpoint: `https://${global}/${tenant}/oauth2/token` } },
    ['ENDPOINT_IS_V1'],
  ],
  [
    'other cloud',
    { ...happy, plan: 'gccHigh', overrides: { tokenEndpoint: v2(global, tenant, 'token') } },
    ['ENDPOINT_OF_OTHER_CLOUD'],
  ],
  [
    'two tenants',
    { ...happy, overrides: { tokenEndpoint: v2(global, 'organizations', 'token') } },
    ['ENDPOINT_TENANTS_DIFFER'],
  ],
  [
    'slash after an endpoint',
    { ...happy, overrides: { tokenEndpoint: `${v2(global, tenant, 'token')}/` } },
    ['ENDPOINT_NOT_CLEAN'],
  ],
  [
    'an alias of the sign-in host',
    { ...happy, overrides: { tokenEndpoint: v2('login.windows.net', tenant, 'token') } },
    [],
  ],
])('settings: %s', (_, settings, codes) => {
  expect(codesOf(lintSettings(settings))).toEqual(codes);
});

test.each<[SecretShape['form'], string[]]>([
  ['secretValue', []],
  ['other', []],
  ['guid', ['SECRET_ID_PASTED']],
  ['clientId', ['SECRET_IS_CLIENT_ID']],
  ['tenantId', ['SECRET_IS_TENANT_ID']],
  ['masked', ['SECRET_MASKED']],
  ['urlEncoded', ['SECRET_URL_ENCODED']],
  ['surroundedBySpace', ['SECRET_WITH_SPACES']],
  ['tooShort', ['SECRET_TOO_SHORT']],
])('secret of the form %s', (form, codes) => {
  expect(codesOf(lintSettings(happy, { length: 5, form }))).toEqual(codes);
});

const base = 'https://jira.contoso.example';
test.each([
  ['all is right', { baseUrl: base, openedAt: base }, []],
  ['http', { baseUrl: 'http://jira.contoso.example' }, ['BASE_URL_NOT_HTTPS']],
  ['slash at the end', { baseUrl: `${base}/` }, ['BASE_URL_ENDS_IN_SLASH']],
  ['another host in the address bar', { baseUrl: base, openedAt: 'https://10.0.0.5' }, ['BASE_URL_OF_OTHER_HOST']],
  [
    'Redirect URL changed',
    { registeredRedirectUrl: `${base}/a`, currentRedirectUrl: `${base}/b` },
    ['REDIRECT_URL_CHANGED'],
  ],
])('Jira: %s', (_, jira, codes) => {
  expect(codesOf(lintSettings(happy, undefined, jira))).toEqual(codes);
});

test.each<[string, Partial<StoredIntegration>, string[]]>([
  ['nothing wrong', {}, []],
  ['Microsoft adds offline_access itself', { scopes: [imap] }, []],
  ['Custom does not', { type: 'GENERIC', scopes: [imap] }, ['OFFLINE_ACCESS_NOT_LISTED']],
  [
    'common',
    { authorizationEndpoint: v2(global, 'common', 'authorize'), tokenEndpoint: v2(global, 'common', 'token') },
    ['TENANT_IS_SHARED_NAME'],
  ],
  [
    'commercial scopes at the Government cloud',
    {
      type: 'generic',
      authorizationEndpoint: v2('login.microsoftonline.us', tenant, 'authorize'),
      tokenEndpoint: v2('login.microsoftonline.us', tenant, 'token'),
    },
    ['SCOPE_HOST_OF_OTHER_PLAN'],
  ],
  [
    'provider Microsoft at the Government cloud',
    {
      authorizationEndpoint: v2('login.microsoftonline.us', tenant, 'authorize'),
      tokenEndpoint: v2('login.microsoftonline.us', tenant, 'token'),
      scopes: ['https://outlook.office365.us/IMAP.AccessAsUser.All', 'offline_access'],
    },
    ['JIRA_TYPE_UNFIT'],
  ],
])('stored integration: %s', (_, changes, codes) => {
  expect(codesOf(lintIntegration({ ...stored, ...changes }))).toEqual(codes);
});

test.each(planIds)('no preset of %s is found wrong', (plan) => {
  for (const choice of choicesOf([plan])) {
    const { jiraType: type, ...preset } = presetOf(choice, tenant);
    expect(lintIntegration({ ...preset, type, clientId }, {}, plan)).toEqual([]);
  }
});

test('every finding has words', () => {
  const context = { plan: planOf('commercial') };
  const settings: Settings = {
    ...happy,
    tenant: 'common',
    overrides: { outlookScopes: ['IMAP.AccessAsUser.All', `${imap},x`] },
  };
  const findings = lintSettings(settings, { length: 5, form: 'guid' }, { baseUrl: 'http://x.example/' });
  expect(findings.length).toBeGreaterThan(5);
  for (const { code, params } of findings) expect(explanationOf(code)?.cause(params, context)).not.toMatch(/undefined/);
});
