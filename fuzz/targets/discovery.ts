import { judgeDetection } from '../../companion-service/facts/detection.ts';
import { serverMetadata } from '../../companion-service/probes/oauth/server-metadata.ts';
import { doorAnswering, headerWords, limits } from './http-answers.ts';
import type { Target } from './target.ts';

const metadata = {
  issuer: 'https://login.microsoftonline.com/7f2c9d34-1b7e-4c55-9b1f-3d1c5a0e8f21/v2.0',
  authorization_endpoint: 'https://login.microsoftonline.com/contoso.com/oauth2/v2.0/authorize',
  token_endpoint: 'https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token',
  tenant_region_scope: 'USGov',
  tenant_region_sub_scope: 'DODCON',
  cloud_instance_name: 'microsoftonline.us',
  msgraph_host: 'graph.microsoft.us',
};
const json = (status: number, body: unknown): string => `${status}\n\n${JSON.stringify(body)}`;

export const discovery: Target = {
  reads: 'Server metadata, and the plan detected from it (`server-metadata.ts`, `detection.ts`, `http-exchange.ts`)',
  seeds: [
    json(200, metadata),
    json(200, { ...metadata, tenant_region_scope: 'EU', cloud_instance_name: 'microsoftonline.com' }),
    json(400, { error: 'invalid_tenant', error_description: 'AADSTS90002: Tenant not found.', error_codes: [90002] }),
    '200\ncontent-type: text/html\n\n<html>Sign in to the guest network</html>',
    '302\nlocation: https://portal.invalid/\n\n',
  ],
  dictionary: [
    ...[
      ...Object.keys(metadata),
      ...Object.values(metadata),
      'GCC',
      'DOD',
      'chinacloudapi.cn',
      'partner.microsoftonline.cn',
    ],
    ...[
      'https://sts.windows.net/',
      '{tenantid}',
      'https://',
      'error',
      'error_codes',
      'AADSTS90002',
      '__proto__',
      ...headerWords,
    ],
  ],
  isJson: true,
  maxBytes: 4_000,
  usualBytes: 1_500,
  maxOutput: 30_000,
  isPrintable: true,
  run: async (input) => {
    const domain = 'contoso.com';
    const answer = await serverMetadata(doorAnswering(input), 'login.microsoftonline.com', domain, limits());
    const detection = judgeDetection({
      domain,
      answers: [answer],
      silentAuthorities: [],
      mx: ['contoso.mail.protection.outlook.com'],
    });
    return {
      output: { answer, detection },
      saw: [
        `plans ${detection.candidates.map(({ plan }) => plan)}`,
        `metadata ${Object.keys(answer.metadata ?? {})} ${answer.tenantId !== undefined}`,
        `status ${answer.exchange.status} ${answer.exchange.failure?.code} ${answer.oauthError?.error_codes?.length}`,
      ],
    };
  },
};
