import { EntraError } from './entra-error.ts';

const ownPage = { shownOnOwnPage: true } as const;
const unauthorized = { status: 401 } as const;

/** Client, secret and platform of the redirect URI. */
export const clientErrors = {
  secretInvalid: (clientId: string) =>
    new EntraError(
      7000215,
      'invalid_client',
      `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${clientId}'.`,
      unauthorized,
    ),
  secretExpired: (clientId: string) =>
    new EntraError(
      7000222,
      'invalid_client',
      `The provided client secret keys for app '${clientId}' are expired. Visit the Azure portal to create new keys for your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added security: https://aka.ms/certCreds.`,
      unauthorized,
    ),
  secretMissing: () =>
    new EntraError(
      7000218,
      'invalid_client',
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
      unauthorized,
    ),
  secretFromPublicClient: () =>
    new EntraError(
      700025,
      'invalid_client',
      "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
      unauthorized,
    ),
  applicationNotFound: (clientId: string, directory: string) =>
    new EntraError(
      700016,
      'unauthorized_client',
      `Application with identifier '${clientId}' was not found in the directory '${directory}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`,
      ownPage,
    ),
  servicePrincipalMissing: (clientId: string, tenantId: string) =>
    new EntraError(
      7000229,
      'unauthorized_client',
      `The client application ${clientId} is missing service principal in the tenant ${tenantId}. See instructions here: https://go.microsoft.com/fwlink/?linkid=2225119`,
    ),
  spaRedeemedByServer: () =>
    new EntraError(
      9002327,
      'invalid_request',
      "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests.",
    ),
  crossOriginNotSpa: () =>
    new EntraError(
      9002326,
      'invalid_request',
      "Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type.",
    ),
} as const;

/** Tenant, cloud and kind of account. */
export const tenantErrors = {
  notFound: (name: string) =>
    new EntraError(
      90002,
      'invalid_tenant',
      `Tenant '${name}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
      ownPage,
    ),
  malformed: (name: string) =>
    new EntraError(
      900023,
      'invalid_request',
      `Specified tenant identifier '${name}' is neither a valid DNS name, nor a valid external domain.`,
      ownPage,
    ),
  governmentAppOnPublicEndpoint: (clientId: string) =>
    new EntraError(
      900439,
      'invalid_request',
      `USGClientNotSupportedOnPublicEndpoint - The application '${clientId}' is registered in the US Government cloud. Use the login.microsoftonline.us endpoint.`,
      ownPage,
    ),
  notMultiTenant: (clientId: string, displayName: string, endpoint: string) =>
    new EntraError(
      50194,
      'invalid_request',
      `Application '${clientId}'(${displayName}) is not configured as a multi-tenant application. Usage of the /${endpoint} endpoint is not supported for such apps created after '10/15/2018'. Use a tenant-specific endpoint or configure the application to be multi-tenant.`,
      ownPage,
    ),
  notForPersonalAccounts: (clientId: string, displayName: string) =>
    new EntraError(
      9002332,
      'invalid_request',
      `Application '${clientId}'(${displayName}) is configured for use by Microsoft Entra users only. Please do not use the /consumers endpoint to serve this request.`,
      ownPage,
    ),
  grantNeedsTenant: () =>
    new EntraError(
      9001023,
      'invalid_request',
      "The grant type 'client_credentials' is not supported over the /common or /consumers endpoints. Please use the /organizations or tenant-specific endpoint.",
    ),
  unknownInstance: () => new EntraError(50049, 'invalid_instance', 'Unknown or invalid instance.'),
} as const;

/** Redirect URI and shape of the request. */
export const requestErrors = {
  redirectUriMismatch: (redirectUri: string, clientId: string) =>
    new EntraError(
      50011,
      'invalid_request',
      `The redirect URI '${redirectUri}' specified in the request does not match the redirect URIs configured for the application '${clientId}'. Make sure the redirect URI sent in the request matches one added to your application in the Azure portal. Navigate to https://aka.ms/redirectUriMismatchError to learn more about how to troubleshoot this error.`,
      ownPage,
    ),
  noRedirectUriRegistered: () =>
    new EntraError(500113, 'invalid_request', 'No reply address is registered for the application.', ownPage),
  redirectUriMissing: () => new EntraError(900971, 'invalid_request', 'No reply address provided.', ownPage),
  parameterMissing: (name: string) =>
    new EntraError(900144, 'invalid_request', `The request body must contain the following parameter: '${name}'.`, {
      shownOnOwnPage: name === 'client_id',
    }),
  fieldEmpty: (name: string) =>
    new EntraError(
      90014,
      'invalid_request',
      `The required field '${name}' is missing from the credential. Ensure that you have all the necessary parameters for the login request.`,
    ),
  onlyPost: (method: string) =>
    new EntraError(900561, 'invalid_request', `The endpoint only accepts POST requests. Received a ${method} request.`),
  resourceParameter: () =>
    new EntraError(901002, 'invalid_request', "The 'resource' request parameter is not supported.", ownPage),
  grantTypeUnsupported: (grantType: string) =>
    new EntraError(70003, 'unsupported_grant_type', `The app requested an unsupported grant type '${grantType}'.`),
  responseTypeNotEnabled: (responseType: string) =>
    new EntraError(
      700054,
      'unsupported_response_type',
      `response_type '${responseType}' is not enabled for the application.`,
      ownPage,
    ),
  responseTypeUnsupported: (responseType: string) =>
    new EntraError(
      70005,
      'unsupported_response_type',
      `The app returned an unsupported response type '${responseType}'.`,
    ),
  responseModeUnsupported: (responseMode: string) =>
    new EntraError(
      70007,
      'invalid_request',
      `'${responseMode}' is not a supported value of 'response_mode' when requesting a token.`,
      ownPage,
    ),
  codeChallengeSize: () => new EntraError(501491, 'invalid_request', 'Invalid size of Code_Challenge parameter.'),
  codeVerifierMismatch: () =>
    new EntraError(
      501481,
      'invalid_grant',
      'The Code_Verifier does not match the code_challenge supplied in the authorization request.',
    ),
} as const;
