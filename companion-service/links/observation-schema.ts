import * as z from 'zod';

export const text = z.string();
export const texts = z.array(text);
export const number = z.number();
/** What need not be there. */
export const opt = {
  text: text.optional(),
  texts: texts.optional(),
  number: number.optional(),
  numbers: z.array(number).optional(),
  flag: z.boolean().optional(),
};

const failure = z.object({
  phase: z.enum(['lookup', 'connect', 'proxy', 'tls', 'greeting', 'send', 'receive']),
  code: text,
  message: text,
});

const certificate = z.object({
  subject: text,
  issuer: text,
  altNames: texts,
  validFrom: text,
  validTo: text,
  fingerprint256: text,
});

const transcript = z.array(z.object({ atMs: number, from: z.enum(['us', 'them']), text }));

const connection = z.object({
  host: text,
  port: number,
  route: text,
  addresses: texts,
  remoteAddress: opt.text,
  tls: z
    .object({
      version: text,
      cipher: text,
      chain: z.array(certificate),
      trusted: z.boolean(),
      resumed: opt.flag,
      trustError: opt.text,
    })
    .optional(),
  greeting: opt.text,
  greetingServerName: opt.text,
  capabilities: opt.texts,
  transcript: transcript.optional(),
  lookupMs: opt.number,
  connectMs: opt.number,
  tlsMs: opt.number,
  greetingMs: opt.number,
  failure: failure.optional(),
});

const dnsAnswer = z.object({ found: texts, tookMs: number, failure: failure.optional() });

const hostRoute = z.object({
  host: text,
  ports: z.array(number),
  route: text,
  dns: z.object({ ipv4: dnsAnswer, ipv6: dnsAnswer, aliases: texts }).optional(),
  addresses: opt.texts,
  attempts: z.array(z.object({ address: text, port: number, tookMs: number, failure: failure.optional() })).optional(),
});

const exchange = z.object({
  url: text,
  status: opt.number,
  contentType: opt.text,
  durationMs: number,
  clockSkewSeconds: opt.number,
  retryAfterSeconds: opt.number,
  redirectedTo: opt.text,
  unexpectedBody: opt.text,
  transcript: transcript.optional(),
  failure: failure.optional(),
});

const oauthError = z
  .object({
    error: text,
    error_description: opt.text,
    error_codes: opt.numbers,
    suberror: opt.text,
    timestamp: opt.text,
    trace_id: opt.text,
    correlation_id: opt.text,
  })
  .optional();

const metadata = z
  .object({
    issuer: opt.text,
    authorization_endpoint: opt.text,
    token_endpoint: opt.text,
    jwks_uri: opt.text,
    tenant_region_scope: opt.text,
    tenant_region_sub_scope: opt.text,
    cloud_instance_name: opt.text,
    msgraph_host: opt.text,
  })
  .optional();

const tenantAnswer = z.object({ authorityHost: text, exchange, metadata, tenantId: opt.text, oauthError });

const tokenReading = z.object({
  form: z.enum(['jwt', 'opaque']),
  aud: opt.text,
  iss: opt.text,
  tid: opt.text,
  scp: opt.texts,
  roles: opt.texts,
  appid: opt.text,
  oid: opt.text,
  upn: opt.text,
  idtyp: opt.text,
  exp: opt.number,
  nbf: opt.number,
});

const tokenExchange = z.object({
  grant: z.enum(['authorization_code', 'client_credentials', 'refresh_token']),
  resource: z.enum(['outlook', 'graph']),
  requestedScopes: texts,
  exchange,
  oauthError,
  grantedScopes: opt.texts,
  expiresInSeconds: opt.number,
  hasAccessToken: z.boolean(),
  hasRefreshToken: z.boolean(),
  refreshTokenRotated: opt.flag,
  accessToken: tokenReading.optional(),
});

const reply = { accepted: z.boolean(), reply: text };

const mailSession = z.object({
  mailbox: text,
  capabilities: opt.texts,
  authentication: z.object({ ...reply, challenge: opt.text }).optional(),
  opened: z.object(reply).optional(),
  openedForWriting: z.literal(true).optional(),
  listed: z.object(reply).optional(),
  messageCount: opt.number,
  readOnly: opt.flag,
  suggestedBackoffMs: opt.number,
  transcript,
  durationMs: number,
  failure: failure.optional(),
});

const graphExchange = {
  exchange,
  error: z.object({ code: text, innerCode: opt.text, message: text, requestId: opt.text }).optional(),
};

const applicationObject = z.object({
  ...graphExchange,
  readAt: text,
  registration: z
    .object({
      objectId: opt.text,
      displayName: opt.text,
      signInAudience: opt.text,
      secrets: z.array(
        z.object({ keyId: opt.text, displayName: opt.text, endsOn: opt.text, startsLikeOurs: z.boolean() }),
      ),
      redirectUris: z.object({ web: texts, spa: texts, publicClient: texts }),
      permissions: z.array(z.object({ resourceAppId: text, id: text, type: text })),
    })
    .optional(),
  enterpriseApplication: z
    .object({ objectId: opt.text, accountEnabled: opt.flag, appRoleAssignmentRequired: opt.flag })
    .optional(),
  delegatedGrants: z.array(z.object({ consentType: text, scopes: texts })).optional(),
  appRoles: z.array(z.object({ id: opt.text, resourceDisplayName: opt.text })).optional(),
});

/**
 * Every field of an observation that may leave by a link: whatever is not named here is left out. A test holds whole
 * reports against it, so that a new field is named here or lost knowingly.
 */
export const observations = z
  .object({
    secretShape: z.object({ length: number, form: text }),
    authorityConnection: connection,
    graphConnection: connection,
    imapConnection: connection,
    popConnection: connection,
    smtpConnection: connection,
    hostRoutes: z.object({ hosts: z.array(hostRoute) }),
    domainTenants: z.object({
      domain: text,
      answers: z.array(tenantAnswer),
      mx: texts,
      userRealm: exchange.optional(),
      userRealmDomain: opt.text,
    }),
    serverMetadata: tenantAnswer,
    graphChallenge: z.object({ exchange, authorizationUri: opt.text }),
    registrationToken: tokenExchange,
    applicationObject,
    redirectUriAnswer: z.object({
      redirectUri: text,
      exchange,
      redirectedBack: z.boolean(),
      aadsts: opt.number,
      message: opt.text,
    }),
    authorizationResponse: z.object({
      redirectUri: text,
      returnedBy: z.enum(['companionRedirectUri', 'jiraRedirectUrl', 'pastedAddress']),
      lostOn: opt.texts,
      hasCode: z.boolean(),
      belongsToRequest: z.boolean(),
      expired: opt.flag,
      oauthError,
      pastedText: opt.text,
      waitedMs: number,
    }),
    outlookResourceAnswers: z.object({
      answers: z.array(
        z.object({ resource: text, accepted: z.boolean(), oauthError, transcript: transcript.optional() }),
      ),
    }),
    signedInAccount: z.object({
      preferredUsername: opt.text,
      name: opt.text,
      tenantId: opt.text,
      objectId: opt.text,
    }),
    outlookToken: tokenExchange,
    graphToken: tokenExchange,
    refresh: tokenExchange,
    imapSession: mailSession,
    popSession: mailSession,
    smtpSession: mailSession,
    graphMailbox: z.object({
      mailbox: text,
      addressedByUser: z.boolean(),
      inbox: z.object({ ...graphExchange, totalItemCount: opt.number, unreadItemCount: opt.number }),
      messages: z.object({ ...graphExchange, count: opt.number, bodyReadable: opt.flag }).optional(),
    }),
    otherImapSession: mailSession,
    otherGraphInbox: z.object({ ...graphExchange, mailbox: text }),
  })
  .partial();
