import { expect, test } from '@jest/globals';
import { connectionValues } from '../../companion-service/facts/connection-values.ts';
import { addCustomClouds, customCloudsSchema, sovereignClouds } from '../../companion-service/facts/custom-clouds.ts';
import { judgeDetection } from '../../companion-service/facts/detection.ts';
import { knownEndpoints, unknownHostErrors } from '../../companion-service/facts/known-hosts.ts';
import { lintSettings } from '../../companion-service/facts/lint/lint.ts';
import { type PlanId, planOf } from '../../companion-service/facts/plans.ts';
import { settingsSchema } from '../../companion-service/facts/settings.ts';

const { source, ...bleu } = sovereignClouds.bleu;
const clouds = customCloudsSchema.parse({ bleu: { ...bleu, imap: { host: 'outlook.sovcloud.fr', port: 993 } } });
const plan = 'bleu' as PlanId;
const settings = {
  mailAddress: 'jira@contoso.example',
  plan,
  tenant: 'contoso.example',
  protocols: ['imap' as const],
  grant: 'authorization_code' as const,
  clientId: '3f0a1e52-6c5d-4e0e-9f7d-2b8c4a6d1e90',
};

test('a cloud that nobody has added is no plan, and its hosts are not known', () => {
  expect(settingsSchema.safeParse(settings).error?.issues[0]?.message).toBe('PLAN_UNKNOWN');
  expect(knownEndpoints().some(({ host }) => host === 'login.sovcloud-identity.fr')).toBe(false);
});

test('what is known of sovereign clouds says that it is not confirmed', () => {
  expect(source.certainty).toBe('unconfirmed');
});

test('an added cloud is a plan like every other', () => {
  addCustomClouds(clouds);
  expect(settingsSchema.parse(settings)).toEqual(settings);
  expect(connectionValues(settings)).toMatchObject({
    tokenEndpoint: 'https://login.sovcloud-identity.fr/contoso.example/oauth2/v2.0/token',
    scopes: { outlook: ['https://outlook.sovcloud.fr/IMAP.AccessAsUser.All'] },
    imap: { host: 'outlook.sovcloud.fr', port: 993 },
  });
  expect(planOf(plan).jiraIntegrationType).toBe('generic');
  const overrides = { tokenEndpoint: 'https://login.sovcloud-identity.fr/x/token' };
  expect(unknownHostErrors({ ...settings, overrides })).toEqual([]);
  expect(knownEndpoints()).toContainEqual({ host: 'outlook.sovcloud.fr', port: 993, purpose: 'mail' });
  expect(lintSettings(settings).filter(({ code }) => code === 'SCOPE_HOST_OF_OTHER_PLAN')).toEqual([]);
});

test('a domain that the added authority knows is detected as that cloud', () => {
  const tenantId = 'e4a0b8c1-2d3f-4a5b-8c6d-7e9f0a1b2c3d';
  const authorityHost = 'login.sovcloud-identity.fr';
  const { candidates } = judgeDetection({
    domain: 'contoso.example',
    answers: [{ authorityHost, tenantId, metadata: { issuer: `https://${authorityHost}/${tenantId}/v2.0` } }],
    silentAuthorities: [],
    mx: [],
  });
  expect(candidates.map(({ plan: found }) => found)).toEqual(['bleu']);
});

test('an id that is taken is refused', () => {
  const [cloud] = Object.values(clouds);
  expect(() => addCustomClouds(cloud ? { commercial: cloud } : {})).toThrow(RangeError);
});

test.each([
  ['a host that is an address', { imap: { host: 'https://x', port: 993 } }],
  ['a resource without https', { outlookResources: ['http://outlook.sovcloud.fr'] }],
  ['a field nobody knows', { colour: 'red' }],
])('%s is refused', (_name, change) => {
  const [cloud] = Object.values(clouds);
  expect(customCloudsSchema.safeParse({ bleu: { ...cloud, ...change } }).success).toBe(false);
});
