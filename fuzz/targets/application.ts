import { applicationObject } from '../../companion-service/probes/graph/application-object.ts';
import { Secret } from '../../companion-service/probes/secret.ts';
import { doorAnswering, headerWords, limits } from './http-answers.ts';
import { accessToken, plantedSecret, plantedToken } from './planted.ts';
import { Broken, type Target } from './target.ts';

const clientId = '11111111-2222-4333-8444-555555555555';
const answer = (status: number, body: unknown): string =>
  `${status}\ncontent-type: application/json\n\n${JSON.stringify(body)}`;
const registration = {
  id: 'aa0e',
  appId: clientId,
  displayName: 'Jira mail',
  signInAudience: 'AzureADMyOrg',
  passwordCredentials: [
    { keyId: 'k1', displayName: 'Jira', hint: 'wk4', endDateTime: '2027-11-23T07:28:00Z' },
    { keyId: 'k2', displayName: plantedSecret, hint: 'zzz', endDateTime: 'never' },
  ],
  web: { redirectUris: ['https://jira.example/plugins/servlet/oauth2'] },
  spa: { redirectUris: [] },
  publicClient: { redirectUris: ['http://localhost'] },
  requiredResourceAccess: [{ resourceAppId: '00000003', resourceAccess: [{ id: 'p1', type: 'Scope' }] }],
};
const principal = { id: 'ee0e', accountEnabled: true, appRoleAssignmentRequired: false };
const consents = { value: [{ consentType: 'AllPrincipals', scope: 'Mail.Read offline_access' }] };
const roles = { value: [{ appRoleId: 'r1', resourceDisplayName: 'Office 365 Exchange Online' }] };
const refusal = { error: { code: 'Authorization_RequestDenied', message: `no ${plantedToken}` } };

export const application: Target = {
  reads: 'The app as Graph shows it: registration, enterprise application, consents (`application-object.ts`)',
  seeds: [
    [registration, principal, consents, roles].map((body) => answer(200, body)).join('\n%%\n'),
    [answer(200, registration), answer(403, refusal), answer(200, consents), answer(429, {})].join('\n%%\n'),
    answer(403, refusal),
    answer(200, { ...registration, appId: 'somebody else', displayName: plantedToken }),
    [answer(200, { appId: clientId, web: [], passwordCredentials: {} }), answer(200, [])].join('\n%%\n'),
  ],
  dictionary: [
    ...['appId', 'passwordCredentials', 'hint', 'displayName', 'endDateTime', 'web', 'spa', 'redirectUris', 'value'],
    ...['requiredResourceAccess', 'resourceAccess', 'consentType', 'scope', 'appRoleId', 'resourceDisplayName', 'type'],
    ...['error', 'code', 'message', 'innerError', 'request-id', 'accountEnabled', 'true', 'null', '[]', '{}'],
    ...[clientId, plantedSecret, plantedToken, plantedSecret.slice(0, 3), '__proto__', '\\u0007', ...headerWords],
  ],
  isJson: true,
  maxBytes: 5_000,
  usualBytes: 2_200,
  maxOutput: 80_000,
  secrets: [plantedSecret, plantedToken],
  isPrintable: true,
  run: async (input) => {
    const target = {
      graphResource: 'https://graph.microsoft.com',
      clientId,
      accessToken,
      clientSecret: new Secret(plantedSecret),
    };
    const { readAt: _readAt, ...seen } = await applicationObject(doorAnswering(input), target, limits());
    if (seen.registration?.secrets.some((secret) => 'hint' in secret)) throw new Broken('a hint of a secret is kept');
    const { exchange, error, registration: found } = seen;
    return {
      output: seen,
      saw: [
        `registration ${exchange.status} ${exchange.failure?.code} ${found?.secrets.length} ${Object.keys(found ?? {})}`,
        `parts ${Object.keys(seen)} ${Object.keys(seen.enterpriseApplication ?? {})}`,
        `ours ${found?.secrets.map(({ startsLikeOurs }) => startsLikeOurs)} ${Object.keys(error ?? {})}`,
      ],
    };
  },
};
