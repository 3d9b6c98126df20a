import type { GraphExchange } from './mailbox.ts';
import type { HttpExchange } from './network.ts';

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
