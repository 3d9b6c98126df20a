import { judgeDetection } from '#facts/detection.ts';
import { domainTenants } from '../../companion-service/probes/oauth/domain-tenants.ts';
import { doorAnswering, headerWords, limits } from './http-answers.ts';
import type { Target } from './target.ts';

const tenantId = '8f4c0ec2-5b3b-4c57-a1e0-0c5cc3d1f0aa';
const metadata = (host: string): string =>
  `200\ncontent-type: application/json\n\n${JSON.stringify({
    issuer: `https://${host}/${tenantId}/v2.0`,
    token_endpoint: `https://${host}/${tenantId}/oauth2/v2.0/token`,
    tenant_region_scope: 'EU',
  })}`;
const unknown =
  '400\n\n{"error":"invalid_tenant","error_description":"AADSTS90002: Tenant not found.","error_codes":[90002]}';
const realm = (domainName: string): string =>
  `200\n\n${JSON.stringify({ NameSpaceType: 'Managed', domain_name: domainName })}`;

/** What DNS says stands before the answers over HTTP, one name a line. */
function answersIn(input: Buffer): { readonly names: readonly string[]; readonly http: Buffer } {
  const split = input.indexOf('\n##\n');
  const dns = split < 0 ? '' : input.subarray(0, split).toString('latin1');
  return { names: dns === '' ? [] : dns.split('\n'), http: split < 0 ? input : input.subarray(split + 4) };
}

export const domain: Target = {
  reads:
    'Every authority and DNS asked about a mail domain, and the plans detected (`domain-tenants.ts`, `detection.ts`)',
  seeds: [
    `contoso-com.mail.protection.outlook.com\n##\n${[metadata('login.microsoftonline.com'), unknown, unknown, realm('contoso.com')].join('\n%%\n')}`,
    `mx.example.org\n\n##\n${[unknown, unknown, metadata('login.partner.microsoftonline.cn'), realm('live.com')].join('\n%%\n')}`,
    [unknown, metadata('login.microsoftonline.us'), unknown, '503\n\n'].join('\n%%\n'),
  ],
  dictionary: [
    ...['issuer', 'token_endpoint', 'tenant_region_scope', 'tenant_region_sub_scope', 'domain_name', 'error', 'GCC'],
    ...['DODCON', 'live.com', 'contoso.com', '\n##\n', '.olc.protection.outlook.com', '.mail.protection.office365.us'],
    ...[tenantId, '9188040d-6c67-4c5b-b112-36a304b66dad', '__proto__', '\x1b', '\x9b', ...headerWords],
  ],
  isJson: true,
  maxBytes: 4_000,
  usualBytes: 1_800,
  maxOutput: 80_000,
  isPrintable: true,
  run: async (input) => {
    const { names, http } = answersIn(input);
    const door = { ...doorAnswering(http), mailExchangers: async () => names };
    const seen = await domainTenants(door, 'contoso.com', limits());
    const detection = judgeDetection({ silentAuthorities: [], ...seen });
    return {
      output: { seen, detection },
      saw: [
        `plans ${detection.candidates.map(({ plan }) => plan)}`,
        `answers ${seen.answers.map(({ exchange, tenantId: id }) => `${exchange.status} ${id !== undefined}`)}`,
        `mx ${Math.min(3, seen.mx.length)} realm ${seen.userRealmDomain !== undefined}`,
      ],
    };
  },
};
