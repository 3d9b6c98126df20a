import { EntraError } from './entra-error.ts';

const ownPage = { shownOnOwnPage: true } as const;

/** Scopes, permissions and consent. */
export const scopeErrors = {
  invalid: (scope: string, why = '') =>
    new EntraError(
      70011,
      'invalid_scope',
      `The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope ${scope} is not valid.${why}`,
    ),
  severalResources: (scope: string) =>
    new EntraError(
      28000,
      'invalid_request',
      `Provided value for the input parameter scope is not valid because it contains more than one resource. Scope ${scope} is not valid.`,
    ),
  needsDefault: (scope: string) =>
    new EntraError(
      1002012,
      'invalid_scope',
      `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
    ),
  unknownPermission: (displayName: string, permission: string, resourceAppId: string) =>
    new EntraError(
      650053,
      'invalid_client',
      `The application '${displayName}' asked for scope '${permission}' that doesn't exist on the resource '${resourceAppId}'. Contact the app vendor.`,
    ),
  resourceNotFound: (resource: string, directory: string) =>
    new EntraError(
      500011,
      'invalid_resource',
      `The resource principal named ${resource} was not found in the tenant named ${directory}. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.`,
    ),
  resourceNotListed: (clientId: string, displayName: string, resource: string, resourceAppId: string, listed: string) =>
    new EntraError(
      650057,
      'invalid_resource',
      `Invalid resource. The client has requested access to a resource which is not listed in the requested permissions in the client's application registration. Client app ID: ${clientId}(${displayName}). Resource value from request: ${resource}. Resource app ID: ${resourceAppId}. List of valid resources from app registration: ${listed}.`,
    ),
  notConsented: (clientId: string, displayName: string, oauthError = 'invalid_grant') =>
    new EntraError(
      65001,
      oauthError,
      `The user or administrator has not consented to use the application with ID '${clientId}' named '${displayName}'. Send an interactive authorization request for this user and resource.`,
      { suberror: 'consent_required' },
    ),
  declined: () => new EntraError(65004, 'access_denied', 'User declined to consent to access the app.'),
  adminConsentRequired: () =>
    new EntraError(
      90094,
      'access_denied',
      'Admin consent is required for the permissions requested by this application.',
    ),
  noPermissionsListed: () =>
    new EntraError(
      1003031,
      'invalid_request',
      'Misconfigured required resource access in client application registration.',
    ),
} as const;

/** Codes and refresh tokens. */
export const grantErrors = {
  malformed: () => new EntraError(9002313, 'invalid_grant', 'Invalid request. Request is malformed or invalid.'),
  invalid: (parameter: 'code' | 'refresh_token') =>
    new EntraError(70000, 'invalid_grant', `The provided value for the '${parameter}' parameter is not valid.`),
  codeRedeemed: () =>
    new EntraError(
      54005,
      'invalid_grant',
      'OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.',
    ),
  codeExpired: () =>
    new EntraError(
      70008,
      'invalid_grant',
      'The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource.',
    ),
  codeForOtherTenant: () =>
    new EntraError(
      700005,
      'invalid_grant',
      'Provided Authorization Code is intended to use against other tenant, thus rejected.',
    ),
  refreshTokenInactive: (issuedOn: string) =>
    new EntraError(
      700082,
      'invalid_grant',
      `The refresh token has expired due to inactivity. The token was issued on ${issuedOn} and was inactive for 90.00:00:00.`,
    ),
} as const;

/** The account that signs in, its second factor and Conditional Access. */
export const accountErrors = {
  unknown: (address: string, directory: string) =>
    new EntraError(
      50034,
      'access_denied',
      `The user account ${address} does not exist in the ${directory} directory. To sign into this application, the account must be added to the directory.`,
    ),
  fromElsewhere: (address: string, provider: string, directory: string, clientId: string, displayName: string) =>
    new EntraError(
      50020,
      'access_denied',
      `User account '${address}' from identity provider '${provider}' does not exist in tenant '${directory}' and cannot access the application '${clientId}'(${displayName}) in that tenant. The account needs to be added as an external user in the tenant first. Sign out and sign in again with a different Microsoft Entra user account.`,
    ),
  personalOnWorkApp: (domain: string) =>
    new EntraError(
      500208,
      'access_denied',
      `The domain is not a valid login domain for the account type. '${domain}' holds personal accounts; the application is for work or school accounts.`,
    ),
  wrongPassword: () =>
    new EntraError(50126, 'access_denied', 'Error validating credentials due to invalid username or password.'),
  disabled: () => new EntraError(50057, 'access_denied', 'The user account is disabled.'),
  blockedByPolicy: () =>
    new EntraError(
      53003,
      'access_denied',
      'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
    ),
  secondFactorCancelled: () => new EntraError(50074, 'interaction_required', 'Strong Authentication is required.'),
  secondFactorNeeded: (resource: string) =>
    new EntraError(
      50076,
      'interaction_required',
      `Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '${resource}'.`,
      { suberror: 'basic_action' },
    ),
  noSession: () =>
    new EntraError(
      50058,
      'login_required',
      "A silent sign-in request was sent but no user is signed in. The cookies used to represent the user's session were not sent in the request to Microsoft Entra ID.",
    ),
  severalSessions: () =>
    new EntraError(
      16000,
      'interaction_required',
      'Either multiple user identities are available for the current request or selected account is not supported for the scenario.',
    ),
  flowExpired: () =>
    new EntraError(
      50089,
      'invalid_grant',
      'Flow token expired - Authentication failed. Have the user sign in again.',
      ownPage,
    ),
} as const;
