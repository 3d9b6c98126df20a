import { addressFamilies } from './address-families.ts';
import { appRoles } from './app-roles.ts';
import { authorityTenant } from './authority-tenant.ts';
import { clockSkew } from './clock-skew.ts';
import { consentGiven } from './consent-given.ts';
import { credentialsAccepted } from './credentials-accepted.ts';
import type { Check } from './define-check.ts';
import { dnsFamilies } from './dns-families.ts';
import { domainKnown } from './domain-known.ts';
import { enterpriseApplication } from './enterprise-application.ts';
import { exchangeGreeting } from './exchange-greeting.ts';
import { exchangeResource } from './exchange-resource.ts';
import { grantedScopes } from './granted-scopes.ts';
import { graphCloud } from './graph-cloud.ts';
import { graphInbox } from './graph-inbox.ts';
import { graphMessages } from './graph-messages.ts';
import { imapAuthentication } from './imap-authentication.ts';
import { imapInbox } from './imap-inbox.ts';
import { leastPrivilege } from './least-privilege.ts';
import { mailExchangers } from './mail-exchangers.ts';
import { nameChain } from './name-chain.ts';
import { peerReachable } from './peer-reachable.ts';
import { peerResolves } from './peer-resolves.ts';
import { planMatchesDomain } from './plan-matches-domain.ts';
import { popAuthentication } from './pop-authentication.ts';
import { popMaildrop } from './pop-maildrop.ts';
import { redirectUriPlatform } from './redirect-uri-platform.ts';
import { redirectUriRegistered } from './redirect-uri-registered.ts';
import { refreshTokenPresent } from './refresh-token-present.ts';
import { refreshWorks } from './refresh-works.ts';
import { registeredPermissions } from './registered-permissions.ts';
import { secretExpiry } from './secret-expiry.ts';
import { secretShape } from './secret-shape.ts';
import { serverMetadata } from './server-metadata.ts';
import { sharedMailboxAccess } from './shared-mailbox-access.ts';
import { signInCompleted } from './sign-in-completed.ts';
import { signedInAccount } from './signed-in-account.ts';
import { smtpAuthentication } from './smtp-authentication.ts';
import { tenantMatchesDomain } from './tenant-matches-domain.ts';
import { tlsTrusted } from './tls-trusted.ts';
import { tlsVersion } from './tls-version.ts';
import { tokenAudience } from './token-audience.ts';
import { tokenIssued } from './token-issued.ts';

/** Every check, in the order in which people are shown them. */
export const checks: readonly Check[] = [
  // connectivity
  ...peerResolves,
  ...peerReachable,
  dnsFamilies,
  nameChain,
  addressFamilies,
  ...tlsTrusted,
  ...tlsVersion,
  ...exchangeGreeting,
  clockSkew,
  // discovery
  domainKnown,
  mailExchangers,
  planMatchesDomain,
  tenantMatchesDomain,
  serverMetadata,
  graphCloud,
  // registration
  secretShape,
  authorityTenant,
  credentialsAccepted,
  secretExpiry,
  exchangeResource,
  redirectUriRegistered,
  redirectUriPlatform,
  registeredPermissions,
  consentGiven,
  enterpriseApplication,
  // authorization
  signInCompleted,
  signedInAccount,
  ...tokenIssued,
  // scopes
  ...grantedScopes,
  ...tokenAudience,
  ...refreshTokenPresent,
  refreshWorks,
  ...appRoles,
  // mailbox
  imapAuthentication,
  imapInbox,
  popAuthentication,
  popMaildrop,
  smtpAuthentication,
  graphInbox,
  graphMessages,
  ...sharedMailboxAccess,
  ...leastPrivilege,
];
