import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportSPKI, importJWK } from 'jose';
import { cloudInstances } from '#facts/cloud-instances.ts';
import { connectionValues } from '#facts/connection-values.ts';
import { planIds, planOf } from '#facts/plans.ts';
import { startDovecot, submissionMissing } from '../../test/peers/dovecot.ts';
import { AccessTokens } from '../../test/sandbox/access-tokens.ts';
import { createCertificateAuthority } from '../../test/sandbox/certificate-authority.ts';
import { createEntra } from '../../test/sandbox/entra/entra.ts';
import { Ledger } from '../../test/sandbox/entra/ledger.ts';
import { MailStore } from '../../test/sandbox/exchange/mail-store.ts';
import { createGraph } from '../../test/sandbox/graph/create-graph.ts';
import { addFleet, type Mailbox, organizations, registrationOf } from '../../test/sandbox/organizations.ts';
import type { BenchMailbox, World } from './world.ts';

/**
 * The servers that are measured against, in a process of their own: Entra and Graph of the sandbox over HTTPS, and a
 * Dovecot that takes the tokens which that Entra issues. Writes a `World` as one line of JSON; ends when its standard
 * input does. Usage: main.ts NUMBER_OF_MAILBOXES
 */
const plan = 'commercial';
const protocols = ['imap', 'pop', 'graph'] as const;
const organization = organizations.find((candidate) => candidate.plan === plan);
if (!organization) throw new Error('no organization');
const registration = registrationOf(plan, 'jira-mail');
const { tenantId } = organization;

const authorityHosts = Object.values(cloudInstances).map(({ authorityHost }) => authorityHost);
const graphHosts = [...new Set(planIds.map((id) => new URL(planOf(id).graphResource).host))];
const { authorityHost, graphResource, imap, scopes } = connectionValues({
  plan,
  tenant: tenantId,
  protocols: [...protocols],
  grant: 'authorization_code',
});
const graphHost = new URL(graphResource).host;

const [authority, accessTokens] = await Promise.all([
  createCertificateAuthority('Benchmark CA'),
  AccessTokens.create(),
]);
const ledger = new Ledger();
const issuer = `https://sts.windows.net/${tenantId}/`;
const publicKey = await importJWK(accessTokens.publicJwk, 'RS256', { extractable: true });
const dovecot = await startDovecot(authority, {
  hostNames: [imap.host],
  listen: '*',
  isForFleets: true,
  hasSubmission: submissionMissing() === undefined,
  trusts: {
    keyId: String(accessTokens.publicJwk.kid),
    publicKeyPem: await exportSPKI(publicKey as CryptoKey),
    issuer,
    mailboxClaim: 'upn',
  },
});

const { certificatePem, privateKeyPem } = await authority.issue([authorityHost, ...authorityHosts, ...graphHosts]);
const entra = createEntra({ accessTokens, ledger });
const graph = createGraph({ accessTokens, mailStore: new MailStore() });
const sockets = new Set<Socket>();
const https = createServer({ cert: certificatePem, key: privateKeyPem }, (request, response) => {
  const isGraph = graphHosts.includes((request.headers.host ?? '').split(':')[0] ?? '');
  (isGraph ? graph : entra)(request, response);
});
https.keepAliveTimeout = 60_000;
https.on('connection', (socket: Socket) => {
  sockets.add(socket);
  socket.setNoDelay(true);
  socket.once('close', () => sockets.delete(socket));
});
await new Promise<void>((resolve) => https.listen(0, '0.0.0.0', resolve));

const permissionsOf = (named: readonly string[] = []) => named.map((scope) => scope.slice(scope.lastIndexOf('/') + 1));
const graphPermissions = permissionsOf(scopes.graph);

/** An access token of the shape that the token endpoint issues, good for the length of any measure. */
function accessToken(mailbox: Mailbox, audience: string, permissions: readonly string[]): Promise<string> {
  const seconds = Math.floor(Date.now() / 1000);
  return accessTokens.issue({
    aud: audience,
    iss: issuer,
    tid: tenantId,
    appid: registration.clientId,
    oid: mailbox.objectId,
    sub: mailbox.objectId,
    scp: permissions.join(' '),
    idtyp: 'user',
    upn: mailbox.address,
    iat: seconds,
    nbf: seconds - 60,
    exp: seconds + 4 * 3600,
  });
}

/** A mailbox as if somebody had signed in for it: a refresh token, and an access token for mail. */
async function signedIn(mailbox: Mailbox): Promise<BenchMailbox> {
  if (!organization) throw new Error('no organization');
  const permissions = permissionsOf(scopes.outlook);
  const resource = { kind: 'outlook', uri: planOf(plan).outlookResources[0], permissions } as const;
  return {
    address: mailbox.address,
    refreshToken: ledger.issueRefreshToken({
      clientId: registration.clientId,
      platform: 'web',
      account: { organization, mailbox },
      scopes: { openId: ['openid', 'profile', 'offline_access'], resources: [resource] },
      resource,
      issuedAt: Date.now(),
      secondFactor: false,
    }),
    outlookAccessToken: await accessToken(mailbox, resource.uri, permissions),
    graphAccessToken: await accessToken(mailbox, graphResource, graphPermissions),
  };
}

const home = mkdtempSync(join(tmpdir(), 'bench-'));
const caFile = join(home, 'ca.pem');
writeFileSync(caFile, authority.certificatePem);
const world: World = {
  address: '127.0.0.1',
  caFile,
  ports: {
    https: (https.address() as AddressInfo).port,
    imaps: dovecot.imapsPort,
    pop3s: dovecot.pop3sPort,
    ...(dovecot.submissionPort !== undefined && { submission: dovecot.submissionPort }),
  },
  authorityHost,
  graphHost,
  mailHost: imap.host,
  plan,
  tenant: tenantId,
  clientId: registration.clientId,
  clientSecret: registration.secrets[0]?.value ?? '',
  scopes: {
    outlook: [...(scopes.outlook ?? []), 'offline_access'].join(' '),
    graph: [...(scopes.graph ?? []), 'offline_access'].join(' '),
  },
  mailboxes: await Promise.all(addFleet(plan, Number(process.argv[2] ?? 10)).map(signedIn)),
};
process.stdout.write(`${JSON.stringify(world)}\n`);

process.stdin.resume();
process.stdin.once('end', async () => {
  for (const socket of sockets) socket.destroy();
  https.close();
  await dovecot.stop();
  rmSync(home, { recursive: true, force: true });
});
