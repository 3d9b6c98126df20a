import type { Grant, Resource } from '#facts/scopes.ts';
import type { SecretShape } from '#facts/secret-shape.ts';
import type { SignInWay } from '#facts/sign-in-state.ts';

/**
 * What probes saw: JSON, no secret in it, no verdict. Probes write these, checks read these, and a stored report keeps
 * them so that it can be judged again. Texts from the other side are verbatim, but bounded and with secrets masked.
 *
 * Add fields, never change their meaning: old reports are judged by new checks.
 */

/** The part of the outside world that a connection goes to. */
export type Peer = 'authority' | 'graph' | 'imap' | 'pop' | 'smtp';
export const peers = ['authority', 'graph', 'imap', 'pop', 'smtp'] as const satisfies readonly Peer[];

/** A step that did not come to an answer, told by where it stopped. */
export interface NetworkFailure {
  readonly phase: 'lookup' | 'connect' | 'proxy' | 'tls' | 'greeting' | 'send' | 'receive';
  /** Code of Node or OpenSSL where there is one (`ECONNREFUSED`, `CERT_HAS_EXPIRED`), else `TIMEOUT` or `CLOSED`. */
  readonly code: string;
  /** The error's own words, bounded. */
  readonly message: string;
}

export interface Certificate {
  readonly subject: string;
  readonly issuer: string;
  readonly altNames: readonly string[];
  /** ISO 8601 instants. */
  readonly validFrom: string;
  readonly validTo: string;
  /** SHA-256 of the DER form, colon-separated hexadecimal. */
  readonly fingerprint256: string;
}

export interface TlsHandshake {
  /** For example `TLSv1.3`. */
  readonly version: string;
  readonly cipher: string;
  /** Leaf first. */
  readonly chain: readonly Certificate[];
  /** True when the chain ends in a trusted root and the leaf bears the host's name. */
  readonly trusted: boolean;
  /** An earlier session was taken up: the chain is the one seen then. */
  readonly resumed?: true;
  /** OpenSSL's code when it is not, for example `SELF_SIGNED_CERT_IN_CHAIN`. */
  readonly trustError?: string;
}

/** One connection opened to a peer, up to and including its first words. */
export interface Connection {
  readonly host: string;
  readonly port: number;
  /** `direct`, or the proxy as `scheme://host:port` with credentials removed. */
  readonly route: string;
  /** Every address the name resolves to, both families; empty where a proxy resolves. */
  readonly addresses: readonly string[];
  /** The address connected to. */
  readonly remoteAddress?: string;
  readonly tls?: TlsHandshake;
  /** First line(s) of the mail server, bounded; HTTP peers send none. */
  readonly greeting?: string;
  /** Server name inside the brackets of Exchange's greeting, decoded. */
  readonly greetingServerName?: string;
  /** What the server offers before anybody authenticates; SMTP: after STARTTLS. Absent where nobody asked. */
  readonly capabilities?: readonly string[];
  /** Durations in milliseconds. */
  readonly lookupMs?: number;
  readonly connectMs?: number;
  readonly tlsMs?: number;
  readonly greetingMs?: number;
  readonly failure?: NetworkFailure;
}

/** An answer over HTTP, or why there was none. Never holds the body: only what a probe read out of it. */
export interface HttpExchange {
  readonly url: string;
  readonly status?: number;
  readonly contentType?: string;
  readonly durationMs: number;
  /** Server clock minus ours by the `Date` header, seconds. */
  readonly clockSkewSeconds?: number;
  readonly retryAfterSeconds?: number;
  /** Where a redirect pointed, without query and fragment. */
  readonly redirectedTo?: string;
  /** The body's first characters, masked, only when it is not of the documented shape. */
  readonly unexpectedBody?: string;
  readonly failure?: NetworkFailure;
}

/** Entra's error answer, in its own spelling (RFC 6749 section 5.2 plus Microsoft's fields). */
export interface OAuthError {
  readonly error: string;
  readonly error_description?: string;
  readonly error_codes?: readonly number[];
  readonly suberror?: string;
  readonly timestamp?: string;
  readonly trace_id?: string;
  readonly correlation_id?: string;
}

/** The fields we read of an OpenID Provider's metadata (OpenID Connect Discovery 1.0 section 3, plus Microsoft's). */
export interface ServerMetadata {
  readonly issuer?: string;
  readonly authorization_endpoint?: string;
  readonly token_endpoint?: string;
  readonly jwks_uri?: string;
  readonly tenant_region_scope?: string;
  readonly tenant_region_sub_scope?: string;
  readonly cloud_instance_name?: string;
  readonly msgraph_host?: string;
}

/** What one authority says about a domain or tenant. */
export interface TenantAnswer {
  readonly authorityHost: string;
  readonly exchange: HttpExchange;
  readonly metadata?: ServerMetadata;
  /** GUID read out of the issuer. */
  readonly tenantId?: string;
  readonly oauthError?: OAuthError;
}

/** Best-effort reading of an access token, to explain and never to decide. */
export interface TokenReading {
  /** `opaque` where the token is not a JWT that can be read. */
  readonly form: 'jwt' | 'opaque';
  readonly aud?: string;
  readonly iss?: string;
  readonly tid?: string;
  readonly scp?: readonly string[];
  readonly roles?: readonly string[];
  readonly appid?: string;
  readonly oid?: string;
  readonly upn?: string;
  readonly idtyp?: string;
  /** Seconds since 1970. */
  readonly exp?: number;
  readonly nbf?: number;
}

/** One request to the token endpoint and what came of it; tokens themselves are kept elsewhere, in memory. */
export interface TokenExchange {
  readonly grant: Grant | 'refresh_token';
  readonly resource: Resource;
  readonly requestedScopes: readonly string[];
  readonly exchange: HttpExchange;
  readonly oauthError?: OAuthError;
  /** `scope` of the answer, split; absent where the server left it out (RFC 6749 section 5.1). */
  readonly grantedScopes?: readonly string[];
  readonly expiresInSeconds?: number;
  readonly hasAccessToken: boolean;
  readonly hasRefreshToken: boolean;
  /** True when a refresh returned another refresh token than it was given. */
  readonly refreshTokenRotated?: boolean;
  readonly accessToken?: TokenReading;
}

/** Who signed in, from the ID token. */
export interface SignedInAccount {
  readonly preferredUsername?: string;
  readonly name?: string;
  readonly tenantId?: string;
  readonly objectId?: string;
}

/** One line of a protocol conversation, secrets masked at the source. */
export interface TranscriptLine {
  /** Milliseconds since the connection was opened. */
  readonly atMs: number;
  readonly from: 'us' | 'them';
  readonly text: string;
}

/** One authenticated conversation with a mail server, each step with the server's own words. */
export interface MailSession {
  readonly mailbox: string;
  /** Names after CAPABILITY, CAPA or EHLO, where they were asked for. */
  readonly capabilities?: readonly string[];
  readonly authentication?: { readonly accepted: boolean; readonly reply: string; readonly challenge?: string };
  /** IMAP: EXAMINE INBOX, or SELECT where that was asked for. POP: STAT. */
  readonly opened?: { readonly accepted: boolean; readonly reply: string };
  /** IMAP: the inbox was opened by SELECT. */
  readonly openedForWriting?: true;
  /** POP: UIDL of the first message, where there is one. */
  readonly listed?: { readonly accepted: boolean; readonly reply: string };
  readonly messageCount?: number;
  readonly readOnly?: boolean;
  /** Milliseconds the server asked to wait. */
  readonly suggestedBackoffMs?: number;
  readonly transcript: readonly TranscriptLine[];
  readonly durationMs: number;
  readonly failure?: NetworkFailure;
}

/** A request to Microsoft Graph. `error` is Graph's own error object, flattened. */
export interface GraphExchange {
  readonly exchange: HttpExchange;
  readonly error?: {
    readonly code: string;
    readonly innerCode?: string;
    readonly message: string;
    readonly requestId?: string;
  };
}

export interface GraphMailbox {
  readonly mailbox: string;
  /** True when the request went to `/users/{mailbox}` rather than `/me`. */
  readonly addressedByUser: boolean;
  readonly inbox: GraphExchange & { readonly totalItemCount?: number; readonly unreadItemCount?: number };
  /** Reading one message; absent where the inbox could not be opened. */
  readonly messages?: GraphExchange & {
    readonly count?: number;
    /** The first characters of a message's body came; what they say is not kept. Absent where they were not asked for. */
    readonly bodyReadable?: boolean;
  };
}

/**
 * The app as Microsoft Graph shows it to the app itself: the registration, its enterprise application and what was
 * consented to. A part that Graph refuses is absent.
 */
export interface ApplicationObject {
  /** The request for the registration. */
  readonly exchange: HttpExchange;
  /** ISO 8601 instant, to count days from. */
  readonly readAt: string;
  /** Graph's first refusal of a part. */
  readonly error?: GraphExchange['error'];
  readonly registration?: {
    readonly objectId?: string;
    readonly displayName?: string;
    readonly signInAudience?: string;
    readonly secrets: readonly {
      /** The Secret ID of the portal. */
      readonly keyId?: string;
      readonly displayName?: string;
      /** ISO 8601 instant. */
      readonly endsOn?: string;
      /** The secret that was typed begins with Graph's hint of this one. */
      readonly startsLikeOurs: boolean;
    }[];
    readonly redirectUris: {
      readonly web: readonly string[];
      readonly spa: readonly string[];
      readonly publicClient: readonly string[];
    };
    /** `requiredResourceAccess`, a row a permission; `type` is `Scope` or `Role`. */
    readonly permissions: readonly { readonly resourceAppId: string; readonly id: string; readonly type: string }[];
  };
  readonly enterpriseApplication?: {
    /** What Exchange's New-ServicePrincipal takes as ObjectId. */
    readonly objectId?: string;
    readonly accountEnabled?: boolean;
    readonly appRoleAssignmentRequired?: boolean;
  };
  /** Delegated permissions consented to; `consentType` is `AllPrincipals` or `Principal`. */
  readonly delegatedGrants?: readonly { readonly consentType: string; readonly scopes: readonly string[] }[];
  /** Application permissions consented to, by their ids. */
  readonly appRoles?: readonly { readonly id?: string; readonly resourceDisplayName?: string }[];
}

/** Every observation by its name. */
export interface Observations {
  readonly secretShape: SecretShape;
  readonly authorityConnection: Connection;
  readonly graphConnection: Connection;
  readonly imapConnection: Connection;
  readonly popConnection: Connection;
  readonly smtpConnection: Connection;
  /** Each authority asked for the domain of the mailbox, side by side. */
  readonly domainTenants: {
    readonly domain: string;
    readonly answers: readonly TenantAnswer[];
    readonly mx: readonly string[];
    /** `domain_name` of Microsoft's user realm answer. */
    readonly userRealmDomain?: string;
  };
  /** The metadata of the configured authority and tenant. */
  readonly serverMetadata: TenantAnswer;
  /** Graph asked without a token: the challenge names the cloud's login host. */
  readonly graphChallenge: { readonly exchange: HttpExchange; readonly authorizationUri?: string };
  /** Client credentials for Graph's `/.default`: proves tenant, cloud, client ID and secret without a user. */
  readonly registrationToken: TokenExchange;
  /** The app as it stands in Entra, read with the token above. */
  readonly applicationObject: ApplicationObject;
  /** The authorization endpoint asked with `prompt=none`: is the redirect URI registered? */
  readonly redirectUriAnswer: {
    readonly redirectUri: string;
    readonly exchange: HttpExchange;
    readonly redirectedBack: boolean;
    /** AADSTS number on Microsoft's own page, or in the redirect. */
    readonly aadsts?: number;
    readonly message?: string;
  };
  /** What came back from the sign-in, and how. */
  readonly authorizationResponse: {
    readonly redirectUri: string;
    readonly returnedBy: SignInWay;
    /** Ways tried before, on which the browser came back without the answer. */
    readonly lostOn?: readonly SignInWay[];
    readonly hasCode: boolean;
    /** False when the answer does not belong to the request that was sent (RFC 6749 section 10.12). */
    readonly belongsToRequest: boolean;
    /** Nobody answered in the time allowed. */
    readonly expired?: true;
    readonly oauthError?: OAuthError;
    /** Text of Microsoft's page, pasted by the admin, masked. */
    readonly pastedText?: string;
    readonly waitedMs: number;
  };
  /** The plan's alternative Exchange resources, each asked for with client credentials: which of them exist here? */
  readonly outlookResourceAnswers: {
    readonly answers: readonly {
      readonly resource: string;
      readonly accepted: boolean;
      readonly oauthError?: OAuthError;
    }[];
  };
  readonly signedInAccount: SignedInAccount;
  /** Code redeemed, or client credentials for the first resource wanted. */
  readonly outlookToken: TokenExchange;
  readonly graphToken: TokenExchange;
  /** The refresh token really used, for the resource of the first token. */
  readonly refresh: TokenExchange;
  readonly imapSession: MailSession;
  readonly popSession: MailSession;
  readonly smtpSession: MailSession;
  readonly graphMailbox: GraphMailbox;
  /** The mailbox that an app without a user must not be able to open, tried all the same. */
  readonly otherImapSession: MailSession;
  readonly otherGraphInbox: { readonly mailbox: string } & GraphExchange;
}

export type ObservationName = keyof Observations;
export type Observed = Partial<Observations>;
export type { SecretShape };
