import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { permissions } from '#facts/permission-ids.ts';
import { applicationObject } from '../../../companion-service/probes/graph/application-object.ts';
import { createMappedNetworkDoor } from '../../../companion-service/probes/network/mapped-network-door.ts';
import { Secret } from '../../../companion-service/probes/secret.ts';
import { AccessTokens } from '../../sandbox/access-tokens.ts';
import { issuedAccessToken } from '../../sandbox/exchange/issued-access-token.ts';
import { type GraphOverTls, startGraphOverTls } from '../../sandbox/graph/graph-over-tls.ts';
import { registrationOf } from '../../sandbox/organizations.ts';
import { answering, testAuthority, tlsServer } from '../scripted-server.ts';

let accessTokens: AccessTokens;
let graph: GraphOverTls;
beforeAll(async () => {
  accessTokens = await AccessTokens.create();
  graph = await startGraphOverTls(accessTokens);
});
afterAll(() => graph.close());

const graphResource = 'https://graph.microsoft.com';
const registration = registrationOf('commercial', 'secret-ends-soon');
const [inUse, older] = registration.secrets;

async function read(roles: readonly string[], clientId = registration.clientId) {
  const accessToken = await issuedAccessToken(accessTokens, {
    app: 'secret-ends-soon',
    claims: { aud: graphResource, roles },
  });
  const target = {
    graphResource,
    clientId,
    accessToken: new Secret(accessToken),
    clientSecret: new Secret(inUse?.value ?? ''),
  };
  const seen = await applicationObject(graph.door, target, { signal: new AbortController().signal });
  expect(JSON.stringify(seen)).not.toContain(accessToken);
  expect(JSON.stringify(seen)).not.toContain(inUse?.value.slice(0, 3));
  return seen;
}

/** Reads from a server that gives the same answer to everything. */
async function readFrom(answer: string) {
  const server = await tlsServer((socket) => void answering(socket, '', [answer, answer, answer, answer]), {
    hostName: 'graph.microsoft.com',
  });
  const door = createMappedNetworkDoor({
    map: new Map([['graph.microsoft.com:443', server.port]]),
    caPem: (await testAuthority()).certificatePem,
  });
  try {
    return await applicationObject(
      door,
      {
        graphResource,
        clientId: 'x',
        accessToken: new Secret('t'.repeat(20)),
        clientSecret: new Secret('s'.repeat(20)),
      },
      { signal: new AbortController().signal },
    );
  } finally {
    await door.close();
    await server.close();
  }
}

test('shows registration, enterprise application and consents', async () => {
  const seen = await read(['Application.Read.All']);
  expect(seen).toMatchObject({
    exchange: { status: 200 },
    registration: {
      displayName: 'secret-ends-soon',
      signInAudience: 'AzureADMyOrg',
      secrets: [
        { keyId: inUse?.id, startsLikeOurs: true },
        { keyId: older?.id, endsOn: '2026-01-31T00:00:00Z', startsLikeOurs: false },
      ],
      redirectUris: { web: registration.redirectUris.web, spa: [], publicClient: [] },
    },
    enterpriseApplication: {
      objectId: registration.servicePrincipalId,
      accountEnabled: true,
      appRoleAssignmentRequired: false,
    },
    delegatedGrants: [{ consentType: 'AllPrincipals', scopes: registration.delegatedPermissions }],
    appRoles: [{ resourceDisplayName: 'Microsoft Graph' }],
  });
  expect(seen.registration?.permissions).toContainEqual({
    resourceAppId: '00000003-0000-0000-c000-000000000000',
    id: permissions.imapDelegated.id,
    type: 'Scope',
  });
  expect(seen.error).toBeUndefined();
});

test('keeps the refusal of a token that may not read applications', async () => {
  const seen = await read(['Mail.ReadWrite']);
  expect(seen.registration).toBeUndefined();
  expect(seen.error?.code).toBe('Authorization_RequestDenied');
});

test('keeps the refusal of a token without any permission, and an app that is not there', async () => {
  expect((await read([])).error?.code).toBe('AccessDenied');
  const missing = await read(['Application.Read.All'], '00000000-0000-4000-8000-000000000000');
  expect(missing.error?.code).toBe('Request_ResourceNotFound');
});

test('another app in place of this one is not taken for it', async () => {
  const { registration: ours } = await read(['Application.Read.All']);
  expect(ours).toBeDefined();
  const answer = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}`;
  expect(await readFrom(answer)).toMatchObject({ exchange: { status: 200 } });
  expect((await readFrom(answer)).registration).toBeUndefined();
});

test.each([
  ['no JSON', 'sign in to the guest network'],
  ['a list', '[]'],
  ['nothing', '{}'],
  [
    'strange fields',
    '{"appId":"X","id":7,"value":[null,7,{"scope":9}],"web":[],"spa":{"redirectUris":"x"},"passwordCredentials":[{"hint":""},{"hint":9}],"requiredResourceAccess":[{"resourceAccess":[{}]}]}',
  ],
])('takes %s for what it is', async (_name, body) => {
  const answer = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
  const seen = await readFrom(answer);
  expect(seen.exchange.status).toBe(200);
  expect(seen.registration?.secrets.some(({ startsLikeOurs }) => startsLikeOurs) ?? false).toBe(false);
});
