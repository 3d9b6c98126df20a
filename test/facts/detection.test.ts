import { expect, test } from '@jest/globals';
import { consumersTenantId, isConsumerDomain, judgeDetection } from '../../companion-service/facts/detection.ts';

const tenantId = 'e4a0b8c1-2d3f-4a5b-8c6d-7e9f0a1b2c3d';
const global = 'login.microsoftonline.com';
const answer = (authorityHost: string, metadata: Record<string, string> = {}, host = authorityHost) => ({
  authorityHost,
  tenantId,
  metadata: { issuer: `https://${host}/${tenantId}/v2.0`, ...metadata },
});
const asked = (answers: ReturnType<typeof answer>[], mx: string[] = []) => ({
  domain: 'contoso.example',
  answers,
  silentAuthorities: [],
  mx,
});
const plansOf = (input: Parameters<typeof judgeDetection>[0]) =>
  judgeDetection(input).candidates.map(({ plan }) => plan);

test.each([
  ['commercial: no sub-scope', answer(global, { tenant_region_scope: 'EU' }), ['commercial']],
  ['GCC', answer(global, { tenant_region_scope: 'NA', tenant_region_sub_scope: 'GCC' }), ['gcc']],
  [
    'GCC High, told by the global authority',
    answer(global, {
      tenant_region_scope: 'USGov',
      tenant_region_sub_scope: 'DODCON',
      cloud_instance_name: 'microsoftonline.us',
    }),
    ['gccHigh'],
  ],
  ['GCC High, told by its sub-scope alone', answer(global, { tenant_region_sub_scope: 'DODCON' }), ['gccHigh']],
  ['DoD', answer('login.microsoftonline.us', { tenant_region_scope: 'USG', tenant_region_sub_scope: 'DOD' }), ['dod']],
  [
    'China',
    answer('login.partner.microsoftonline.cn', { cloud_instance_name: 'partner.microsoftonline.cn' }),
    ['china'],
  ],
  [
    'US Government without sub-scope: asked, not guessed',
    answer('login.microsoftonline.us', { tenant_region_scope: 'USGov' }),
    ['gccHigh', 'dod'],
  ],
  [
    'a sub-scope nobody has seen: asked',
    answer('login.microsoftonline.us', { tenant_region_sub_scope: 'DODNEW' }),
    ['gccHigh', 'dod'],
  ],
])('%s', (_, one, plans) => {
  expect(plansOf(asked([one]))).toEqual(plans);
});

test('a domain in two clouds is asked about, and each candidate shows its evidence', () => {
  const { candidates } = judgeDetection(
    asked(
      [answer(global), answer('login.partner.microsoftonline.cn')],
      ['contoso-example.mail.protection.outlook.com'],
    ),
  );
  expect(candidates.map(({ plan }) => plan)).toEqual(['commercial', 'china']);
  expect(candidates[0]?.evidence.map(({ field }) => field)).toContain('mx');
  expect(candidates[1]?.evidence.map(({ field }) => field)).not.toContain('mx');
});

test('no tenant gives no candidate', () => {
  expect(plansOf(asked([]))).toEqual([]);
});

test('mail hosted elsewhere is told beside the tenant', () => {
  expect(judgeDetection(asked([answer(global)], ['mx.filter.example'])).foreignMx).toEqual(['mx.filter.example']);
});

test('a personal account is known by its domain or by the user realm', () => {
  expect(judgeDetection({ ...asked([]), domain: 'hotmail.co.uk' }).candidates[0]).toMatchObject({
    plan: 'personal',
    tenantId: consumersTenantId,
  });
  expect(plansOf({ ...asked([]), userRealmDomain: 'live.com' })).toEqual(['personal']);
});

test.each([
  ...[
    'outlook.com',
    'hotmail.com',
    'live.com',
    'msn.com',
    'passport.com',
    'outlook.de',
    'hotmail.fr',
    'live.nl',
    'outlook.com.br',
    'live.co.uk',
    'HOTMAIL.IT',
  ].map((domain) => [domain, true] as const),
  ...[
    'contoso.com',
    'myoutlook.com',
    'outlook.contoso.com',
    'live.contoso.example',
    'outlook.office365.com',
    'hotmail',
    'outlook.example',
  ].map((domain) => [domain, false] as const),
])('%s is a consumer domain: %s', (domain, expected) => {
  expect(isConsumerDomain(domain)).toBe(expected);
});
