import type { SecretShape } from '#facts/secret-shape.ts';
import type { SignInWay } from '#facts/sign-in-state.ts';
import type { ApplicationObject } from './observations/application-object.ts';
import type { OAuthError, SignedInAccount, TenantAnswer, TokenExchange } from './observations/authorization.ts';
import type { GraphExchange, GraphMailbox, MailSession } from './observations/mailbox.ts';
import type { Connection, HostRoute, HttpExchange, TranscriptLine } from './observations/network.ts';

/**
 * What probes saw: JSON, no secret in it, no verdict. Probes write these, checks read these, and a stored report keeps
 * them so that it can be judged again. Texts from the other side are verbatim, but bounded and with secrets masked.
 *
 * Add fields, never change their meaning: old reports are judged by new checks.
 */

export type * from './observations/application-object.ts';
export type * from './observations/authorization.ts';
export type * from './observations/mailbox.ts';
export * from './observations/network.ts';

/** Every observation by its name. */
export interface Observations {
  readonly secretShape: SecretShape;
  readonly authorityConnection: Connection;
  readonly graphConnection: Connection;
  readonly imapConnection: Connection;
  readonly popConnection: Connection;
  readonly smtpConnection: Connection;
  /** Both address families of every host, each looked up and tried by itself; only where somebody reads along. */
  readonly hostRoutes: { readonly hosts: readonly HostRoute[] };
  /** Each authority asked for the domain of the mailbox, side by side. */
  readonly domainTenants: {
    readonly domain: string;
    readonly answers: readonly TenantAnswer[];
    readonly mx: readonly string[];
    /** Whose the domain is, asked at the worldwide cloud; not in reports of before. */
    readonly userRealm?: HttpExchange;
    /** `domain_name` of that answer. */
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
      readonly transcript?: readonly TranscriptLine[];
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
