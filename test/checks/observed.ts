import { permissions, resourceApplications } from '../../companion-service/facts/permission-ids.ts';
import type { Settings } from '../../companion-service/facts/settings.ts';
import type {
  Connection,
  GraphExchange,
  HostRoute,
  HttpExchange,
  MailSession,
  Observations,
  Observed,
  Peer,
  TokenExchange,
} from '../../companion-service/probes/observations.ts';
import { companionRedirectUri, organizations, registrationOf } from '../sandbox/organizations.ts';

/** Everything seen of a commercial organization where all is right. Tests override one part. */

const { tenantId } = organizations.find(({ plan }) => plan === 'commercial') ?? { tenantId: '' };
const { clientId, servicePrincipalId } = registrationOf('commercial', 'jira-mail');
const domain = 'contoso.example';
export const mailbox = `jira@${domain}`;
export const sharedMailbox = `support@${domain}`;
const delegate = `delegate@${domain}`;
/** One that the app must not open. */
export const otherMailbox = `finance@${domain}`;
const objectId = 'ee1c5b4c-0000-4000-a000-000000000001';
const authorityHost = 'login.microsoftonline.com';
const outlook = 'https://outlook.office.com';
const graph = 'https://graph.microsoft.com';

export const settings: Settings = {
  mailAddress: mailbox,
  plan: 'commercial',
  tenant: tenantId,
  protocols: ['imap', 'pop', 'smtp', 'graph'],
  grant: 'authorization_code',
  clientId,
};

/** The same for an app without a user. */
export const appOnlySettings: Settings = { ...settings, grant: 'client_credentials', otherMailbox };

/** The same for a shared mailbox that a delegate signs in for. */
export const sharedSettings: Settings = { ...settings, mailAddress: sharedMailbox, signInAddress: delegate };

export const exchange = (url: string, changes: Partial<HttpExchange> = {}): HttpExchange => ({
  url,
  status: 200,
  contentType: 'application/json; charset=utf-8',
  durationMs: 42,
  clockSkewSeconds: 0,
  ...changes,
});

const connection = (host: string, port: number, changes: Partial<Connection> = {}): Connection => ({
  host,
  port,
  route: 'direct',
  addresses: ['192.0.2.10', '2001:db8::10'],
  remoteAddress: '192.0.2.10',
  tls: {
    version: 'TLSv1.3',
    cipher: 'TLS_AES_256_GCM_SHA384',
    chain: [
      {
        subject: `CN=${host}`,
        issuer: 'C=US\nO=DigiCert Inc\nCN=DigiCert Cloud Services CA-1',
        altNames: [host],
        validFrom: '2026-06-01T00:00:00.000Z',
        validTo: '2027-06-01T00:00:00.000Z',
        fingerprint256: Array(32).fill('AB').join(':'),
      },
    ],
    trusted: true,
  },
  lookupMs: 3,
  connectMs: 11,
  tlsMs: 24,
  ...changes,
});

const serverName = 'FR3P281CA0157.DEUP281.PROD.OUTLOOK.COM';
const greetings = {
  imap: `* OK The Microsoft Exchange IMAP4 service is ready. [${Buffer.from(serverName, 'utf16le').toString('base64')}]`,
  pop: `+OK The Microsoft Exchange POP3 service is ready. [${Buffer.from(serverName, 'utf16le').toString('base64')}]`,
  smtp: `220 ${serverName} Microsoft ESMTP MAIL Service ready at Mon, 2 Nov 2026 09:00:00 +0000`,
};

const connections = {
  authority: connection(authorityHost, 443),
  graph: connection('graph.microsoft.com', 443),
  imap: connection('outlook.office365.com', 993, { greeting: greetings.imap, greetingServerName: serverName }),
  pop: connection('outlook.office365.com', 995, { greeting: greetings.pop, greetingServerName: serverName }),
  smtp: connection('smtp.office365.com', 587, { greeting: greetings.smtp, greetingServerName: serverName }),
} satisfies Record<Peer, Connection>;

/** A host of which both families are told and got through. */
export const hostRoute = (host: string, ports: readonly number[], changes: Partial<HostRoute> = {}): HostRoute => ({
  host,
  ports,
  route: 'direct',
  dns: {
    ipv4: { found: ['192.0.2.10'], tookMs: 2 },
    ipv6: { found: ['2001:db8::10'], tookMs: 3 },
    aliases: ['ooc-g2.tm-4.office.com', 'hhn-efz.ms-acdc.office.com'],
  },
  addresses: ['192.0.2.10', '2001:db8::10'],
  attempts: ports.flatMap((port) => ['192.0.2.10', '2001:db8::10'].map((address) => ({ address, port, tookMs: 20 }))),
  ...changes,
});

const tokenEndpoint = `https://${authorityHost}/${tenantId}/oauth2/v2.0/token`;
const metadataUrl = `https://${authorityHost}/${tenantId}/v2.0/.well-known/openid-configuration`;
const metadata = {
  issuer: `https://${authorityHost}/${tenantId}/v2.0`,
  authorization_endpoint: `https://${authorityHost}/${tenantId}/oauth2/v2.0/authorize`,
  token_endpoint: tokenEndpoint,
  jwks_uri: `https://${authorityHost}/${tenantId}/discovery/v2.0/keys`,
  tenant_region_scope: 'EU',
  cloud_instance_name: 'microsoftonline.com',
  msgraph_host: 'graph.microsoft.com',
};

export const tenantAnswer: Observations['serverMetadata'] = {
  authorityHost,
  exchange: exchange(metadataUrl),
  metadata,
  tenantId,
};

/** An authority that does not know the domain. */
export const unknownAt = (host: string): Observations['serverMetadata'] => ({
  authorityHost: host,
  exchange: exchange(`https://${host}/${domain}/v2.0/.well-known/openid-configuration`, { status: 400 }),
  oauthError: {
    error: 'invalid_tenant',
    error_description: `AADSTS90002: Tenant '${domain}' not found.`,
    error_codes: [90002],
  },
});

const reading = { form: 'jwt', iss: `https://sts.windows.net/${tenantId}/`, tid: tenantId, appid: clientId } as const;
const outlookPermissions = ['IMAP.AccessAsUser.All', 'POP.AccessAsUser.All', 'SMTP.Send'];
const graphPermissions = ['Mail.ReadWrite'];

const token = (
  resource: 'outlook' | 'graph',
  requested: readonly string[],
  changes: Partial<TokenExchange> = {},
): TokenExchange => ({
  grant: 'authorization_code',
  resource,
  requestedScopes: [...requested, 'openid', 'profile', 'offline_access'],
  exchange: exchange(tokenEndpoint),
  grantedScopes: requested,
  expiresInSeconds: 4242,
  hasAccessToken: true,
  hasRefreshToken: true,
  accessToken: {
    ...reading,
    aud: resource === 'outlook' ? outlook : graph,
    oid: objectId,
    upn: mailbox,
    idtyp: 'user',
    scp: requested.map((scope) => scope.slice(scope.lastIndexOf('/') + 1)),
  },
  ...changes,
});

const outlookScopes = outlookPermissions.map((name) => `${outlook}/${name}`);
const graphScopes = graphPermissions.map((name) => `${graph}/${name}`);

/** Tokens of an app without a user. */
export const appToken = (
  resource: 'outlook' | 'graph',
  roles: readonly string[],
  changes: Partial<TokenExchange> = {},
): TokenExchange =>
  token(resource, [`${resource === 'outlook' ? 'https://outlook.office365.com' : graph}/.default`], {
    grant: 'client_credentials',
    hasRefreshToken: false,
    accessToken: {
      ...reading,
      aud: resource === 'outlook' ? 'https://outlook.office365.com' : graph,
      oid: servicePrincipalId,
      idtyp: 'app',
      roles,
    },
    ...changes,
  });

const mailSession = (changes: Partial<MailSession> = {}): MailSession => ({
  mailbox,
  authentication: { accepted: true, reply: 'A1 OK AUTHENTICATE completed.' },
  opened: { accepted: true, reply: 'A2 OK [READ-ONLY] EXAMINE completed.' },
  messageCount: 3,
  transcript: [],
  durationMs: 80,
  ...changes,
});

export const graphAnswer = (path: string, changes: Partial<GraphExchange> = {}): GraphExchange => ({
  exchange: exchange(`${graph}/v1.0${path}`),
  ...changes,
});

const listed = Object.values(permissions).flatMap(({ id, resource, type }) =>
  id === undefined ? [] : [{ resourceAppId: resourceApplications[resource].id, id, type }],
);

/** The app as Graph shows it where it may read itself. */
export const application: Observations['applicationObject'] = {
  exchange: exchange(`${graph}/v1.0/applications`),
  readAt: '2026-11-02T09:00:00.000Z',
  registration: {
    objectId: 'aaaaaaaa-0000-4000-a000-000000000001',
    displayName: 'Jira mail',
    signInAudience: 'AzureADMyOrg',
    secrets: [
      {
        keyId: 'bbbbbbbb-0000-4000-a000-000000000001',
        displayName: 'Jira',
        endsOn: '2027-10-01T00:00:00Z',
        startsLikeOurs: true,
      },
    ],
    redirectUris: { web: [companionRedirectUri], spa: [], publicClient: [] },
    permissions: listed,
  },
  enterpriseApplication: { objectId: servicePrincipalId, accountEnabled: true, appRoleAssignmentRequired: false },
  delegatedGrants: [
    { consentType: 'AllPrincipals', scopes: [...outlookPermissions, ...graphPermissions, 'Mail.ReadWrite.Shared'] },
  ],
  appRoles: listed.filter(({ type }) => type === 'Role').map(({ id }) => ({ id })),
};

/** Every observation, happy. */
export const observed: Observations = {
  secretShape: { length: 40, form: 'secretValue' },
  authorityConnection: connections.authority,
  graphConnection: connections.graph,
  imapConnection: connections.imap,
  popConnection: connections.pop,
  smtpConnection: connections.smtp,
  hostRoutes: {
    hosts: [
      hostRoute(authorityHost, [443]),
      hostRoute('outlook.office365.com', [993, 995]),
      hostRoute('smtp.office365.com', [587]),
      hostRoute('graph.microsoft.com', [443]),
    ],
  },
  domainTenants: {
    domain,
    answers: [tenantAnswer, unknownAt('login.microsoftonline.us'), unknownAt('login.partner.microsoftonline.cn')],
    mx: ['contoso-example.mail.protection.outlook.com'],
    userRealm: exchange(`https://${authorityHost}/common/userrealm/probe@${domain}`),
    userRealmDomain: domain,
  },
  serverMetadata: tenantAnswer,
  graphChallenge: {
    exchange: exchange(`${graph}/v1.0/organization`, { status: 401 }),
    authorizationUri: `https://${authorityHost}/common/oauth2/authorize`,
  },
  registrationToken: appToken('graph', []),
  applicationObject: application,
  redirectUriAnswer: {
    redirectUri: companionRedirectUri,
    exchange: exchange(metadata.authorization_endpoint, { status: 302, redirectedTo: companionRedirectUri }),
    redirectedBack: true,
    aadsts: 50058,
  },
  authorizationResponse: {
    redirectUri: companionRedirectUri,
    returnedBy: 'companionRedirectUri',
    hasCode: true,
    belongsToRequest: true,
    waitedMs: 20_000,
  },
  outlookResourceAnswers: { answers: [{ resource: outlook, accepted: true }] },
  signedInAccount: { preferredUsername: mailbox, name: 'Jira', tenantId, objectId },
  outlookToken: token('outlook', outlookScopes),
  graphToken: token('graph', graphScopes),
  refresh: token('outlook', outlookScopes, { grant: 'refresh_token', refreshTokenRotated: true }),
  imapSession: mailSession({ readOnly: true, capabilities: ['IMAP4rev1', 'AUTH=XOAUTH2', 'SASL-IR'] }),
  popSession: mailSession({
    authentication: { accepted: true, reply: '+OK User successfully authenticated.' },
    opened: { accepted: true, reply: '+OK 3 4242' },
  }),
  smtpSession: mailSession({ authentication: { accepted: true, reply: '235 2.7.0 Authentication successful' } }),
  graphMailbox: {
    mailbox,
    addressedByUser: false,
    inbox: { ...graphAnswer('/me/mailFolders/inbox'), totalItemCount: 3, unreadItemCount: 1 },
    messages: { ...graphAnswer('/me/mailFolders/inbox/messages'), count: 1, bodyReadable: true },
  },
  otherImapSession: {
    mailbox: otherMailbox,
    authentication: { accepted: true, reply: 'A1 OK AUTHENTICATE completed.' },
    opened: { accepted: false, reply: 'A2 BAD User is authenticated but not connected.' },
    transcript: [],
    durationMs: 60,
  },
  otherGraphInbox: {
    mailbox: otherMailbox,
    ...graphAnswer('/users/other/mailFolders/inbox', {
      exchange: exchange(`${graph}/v1.0/users`, { status: 403 }),
      error: { code: 'ErrorAccessDenied', message: 'Access is denied. Check credentials and try again.' },
    }),
  },
};

/** The happy set for a shared mailbox. */
export const sharedObserved: Observations = {
  ...observed,
  signedInAccount: { ...observed.signedInAccount, preferredUsername: delegate },
  outlookToken: { ...observed.outlookToken, accessToken: { ...reading, aud: outlook, oid: objectId, upn: delegate } },
  graphToken: token('graph', [`${graph}/Mail.ReadWrite.Shared`]),
  imapSession: { ...observed.imapSession, mailbox: sharedMailbox },
  popSession: { ...observed.popSession, mailbox: sharedMailbox },
  smtpSession: { ...observed.smtpSession, mailbox: sharedMailbox },
  graphMailbox: { ...observed.graphMailbox, mailbox: sharedMailbox, addressedByUser: true },
};

const {
  authorizationResponse: _response,
  signedInAccount: _account,
  redirectUriAnswer: _redirect,
  refresh: _refresh,
  ...withoutUser
} = observed;

/** The happy set for an app without a user. */
export const appOnlyObserved: Observed = {
  ...withoutUser,
  outlookToken: appToken('outlook', ['IMAP.AccessAsApp', 'POP.AccessAsApp', 'SMTP.SendAsApp']),
  graphToken: appToken('graph', ['Mail.ReadWrite']),
  graphMailbox: { ...observed.graphMailbox, addressedByUser: true },
};
