import { readOAuthError } from '../../companion-service/probes/oauth/oauth-error.ts';
import { readAccessToken } from '../../companion-service/probes/oauth/token-reading.ts';
import {
  requestByClientCredentials,
  requestByCode,
  requestByRefreshToken,
  type TokenClient,
} from '../../companion-service/probes/oauth/token-request.ts';
import { Secret } from '../../companion-service/probes/secret.ts';
import { hashOf } from '../engine/random.ts';
import { doorAnswering, headerWords } from './http-answers.ts';
import { plantedCode, plantedRefresh, plantedSecret } from './planted.ts';
import { quietSignal } from './quiet-signal.ts';
import { Broken, type Target } from './target.ts';

const tenantId = '7f2c9d34-1b7e-4c55-9b1f-3d1c5a0e8f21';
const clientId = '0d9c9a7e-6c1a-4f0e-9e57-2a7a1c1f5b11';
const issuer = `https://login.microsoftonline.com/${tenantId}/v2.0`;
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (claims: unknown): string => `${part({ typ: 'JWT', alg: 'RS256' })}.${part(claims)}.c2lnbmF0dXJl`;
const accessToken = jwt({
  aud: 'https://outlook.office.com',
  iss: issuer,
  tid: tenantId,
  appid: clientId,
  upn: 'jira@contoso.com',
  scp: 'IMAP.AccessAsUser.All POP.AccessAsUser.All',
  roles: ['IMAP.AccessAsApp'],
  exp: 1795000000,
});
const idToken = jwt({
  aud: clientId,
  iss: issuer,
  tid: tenantId,
  sub: 's',
  nonce: 'n',
  iat: 1795000000,
  exp: 4000000000,
});

const seconds = 1_000;
const clientWith = (input: Buffer): TokenClient => ({
  door: doorAnswering(input),
  tokenEndpoint: 'https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token',
  issuer: 'https://login.microsoftonline.com/{tenantid}/v2.0',
  clientId,
  clientSecret: new Secret(plantedSecret),
  timeoutMs: 10 * seconds,
  keepsTranscript: true,
});

/** Each grant with what it sends and nobody may read. */
const requests = [
  {
    sent: [plantedSecret],
    ask: (client: TokenClient, signal: AbortSignal) =>
      requestByClientCredentials(client, 'graph', 'https://graph.microsoft.com/.default', signal),
  },
  {
    sent: [plantedSecret, plantedRefresh],
    ask: (client: TokenClient, signal: AbortSignal) =>
      requestByRefreshToken(client, new Secret(plantedRefresh), 'outlook', ['offline_access'], signal),
  },
  {
    sent: [plantedSecret, plantedCode],
    ask: (client: TokenClient, signal: AbortSignal) =>
      requestByCode(client, { parameters: validated, redirectUri, codeVerifier, nonce: 'n' }, 'outlook', [], signal),
  },
];
const redirectUri = 'https://jira.contoso.com/plugins/servlet/oauth2/client/callback';
const codeVerifier = new Secret('vf1PlantedVerifier_'.padEnd(43, 'x'));

/** oauth4webapi takes only parameters that its own check has let through; made once for all executions. */
const validated = await (async () => {
  const { validateAuthResponse } = await import('oauth4webapi');
  return validateAuthResponse(
    { issuer },
    { client_id: clientId },
    new URLSearchParams({ code: plantedCode, state: 's' }),
    's',
  );
})();

const success = {
  token_type: 'Bearer',
  scope: 'IMAP.AccessAsUser.All offline_access',
  expires_in: 3599,
  access_token: accessToken,
};
const refusal = {
  error: 'invalid_client',
  error_description:
    'AADSTS7000215: Invalid client secret provided. Trace ID: 1f2e3d4c-0000-0000-0000-000000000000 Correlation ID: 1f2e3d4c-0000-0000-0000-000000000001 Timestamp: 2026-11-23 07:28:00Z',
  error_codes: [7000215],
  timestamp: '2026-11-23 07:28:00Z',
  suberror: 'bad_token',
};
const json = (status: number, body: unknown): string =>
  `${status}\ncontent-type: application/json\n\n${JSON.stringify(body)}`;
const echo = (secret: string): string =>
  json(400, { error: 'invalid_grant', error_description: `no: ${secret}`, suberror: secret });

const words = [
  ...[
    'error',
    'error_description',
    'error_codes',
    'suberror',
    'timestamp',
    'trace_id',
    'access_token',
    'refresh_token',
    'id_token',
  ],
  ...[
    'scope',
    'expires_in',
    'token_type',
    'Bearer',
    'bearer',
    'invalid_grant',
    'AADSTS50011: ',
    'AADSTS700016',
    '__proto__',
    'toJSON',
  ],
  ...[
    'Trace ID: ',
    'Correlation ID: ',
    'Timestamp: ',
    '2026-11-23 07:28:00Z',
    accessToken,
    idToken,
    'eyJ',
    '.',
    plantedSecret,
  ],
  ...[plantedRefresh, plantedCode, encodeURIComponent(plantedSecret), Buffer.from(plantedSecret).toString('base64')],
];

export const token: Target = {
  reads: 'Answer of the token endpoint to each grant (`token-request.ts`, `oauth-error.ts`, `http-exchange.ts`)',
  seeds: [
    json(200, success),
    json(200, { ...success, refresh_token: 'another-refresh-token', id_token: idToken }),
    json(400, refusal),
    json(401, { error: 'unauthorized_client', error_description: 'AADSTS700016: not found' }),
    '502\ncontent-type: text/html\n\n<html>Bad Gateway</html>',
    '429\nretry-after: 30\ncontent-type: application/json\n\n{}',
    ...[plantedSecret, plantedRefresh, plantedCode].map(echo),
  ],
  dictionary: [...words, ...headerWords],
  isJson: true,
  maxBytes: 4_000,
  usualBytes: 1_500,
  maxOutput: 50_000,
  isPrintable: true,
  run: async (input) => {
    const request = requests[hashOf(input.subarray(0, 64)) % requests.length] ?? requests[0];
    if (!request) throw new Broken('no request');
    const { observation, tokens } = await request.ask(clientWith(input), quietSignal());
    if (tokens && !observation.hasAccessToken) throw new Broken('tokens without an access token');
    return {
      output: observation,
      secrets: request.sent,
      saw: [
        `status ${observation.exchange.status} ${observation.exchange.failure?.code} ${observation.grant}`,
        `tokens ${tokens !== undefined} ${tokens?.idTokenClaims !== undefined} ${observation.accessToken?.form}`,
        `error ${Object.keys(observation.oauthError ?? {})}`,
      ],
    };
  },
};

/** `.` alone separates the text of a token from the JSON of an error. */
export const tokenReading: Target = {
  reads: 'Claims of an access token, and the error object (`token-reading.ts`, `oauth-error.ts`)',
  seeds: [
    JSON.stringify(refusal),
    JSON.stringify({ aud: 'a', iss: issuer, scp: 'a b', roles: ['r'], exp: 1, azp: clientId, idtyp: 'app' }),
    JSON.stringify({ error: 'x', error_codes: [1, 2], error_description: 'AADSTS50011: y' }),
    accessToken,
  ],
  dictionary: [...words, 'aud', 'iss', 'tid', 'appid', 'azp', 'oid', 'upn', 'idtyp', 'scp', 'roles', 'exp', 'nbf'],
  isJson: true,
  maxBytes: 4_000,
  usualBytes: 1_500,
  maxOutput: 60_000,
  isPrintable: true,
  run: (input) => {
    const text = input.toString('utf8');
    const direct = readAccessToken(text);
    const asClaims = readAccessToken(`x.${input.toString('base64url')}.y`);
    let error: ReturnType<typeof readOAuthError>;
    try {
      error = readOAuthError(JSON.parse(text), [plantedSecret]);
    } catch (thrown) {
      if (!(thrown instanceof SyntaxError)) throw thrown;
    }
    return {
      output: { direct, asClaims, error },
      saw: [`claims ${Object.keys(asClaims)}`, `error ${Object.keys(error ?? {})} ${error?.error_codes?.length}`],
    };
  },
};
