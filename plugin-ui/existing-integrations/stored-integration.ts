import { tenantInEndpoint } from '#facts/lint/address-rules.ts';
import { planOfIntegration } from '#facts/lint/lint.ts';
import type { PlanId } from '#facts/plans.ts';
import { type Grant, permissionOf } from '#facts/scopes.ts';
import type { Integration } from '../jira/jira-rest.ts';
import type { ReadingProtocol } from '../mail-oauth-page/draft.ts';

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host.toLowerCase() : '');

/** What a stored link says about itself. */
export interface StoredMeaning {
  readonly planId: PlanId;
  /** As the authorization endpoint has it: GUID, domain or `common`; undefined when it names none. */
  readonly tenant: string | undefined;
  readonly protocol: ReadingProtocol;
  readonly grant: Grant;
  readonly isSharedMailbox: boolean;
  /** The mailbox, where name or description tell it; else empty. */
  readonly mailAddress: string;
}

function protocolOf(permissions: readonly string[], scopes: readonly string[]): ReadingProtocol {
  if (permissions.some((permission) => permission.startsWith('IMAP.'))) return 'imap';
  if (permissions.some((permission) => permission.startsWith('POP.'))) return 'pop';
  const isGraph = scopes.some((scope) => hostOf(scope).includes('graph'));
  return isGraph || permissions.some((permission) => permission.startsWith('Mail.')) ? 'graph' : 'imap';
}

/** Reads plan, tenant, protocol, grant and mailbox out of what Jira keeps. */
export function meaningOf(integration: Integration): StoredMeaning {
  const { scopes, authorizationEndpoint, name, description } = integration;
  const tenant = tenantInEndpoint(authorizationEndpoint);
  const permissions = scopes.map(permissionOf);
  const mailAddress = /[^\s@<>()"',;:“”]+@[^\s@<>()"',;:“”]+\.[a-z]{2,}/i.exec(`${name} ${description ?? ''}`)?.[0];
  return {
    planId: tenant === 'consumers' ? 'personal' : planOfIntegration(integration),
    tenant,
    protocol: protocolOf(permissions, scopes),
    grant: scopes.some((scope) => scope.endsWith('/.default')) ? 'client_credentials' : 'authorization_code',
    isSharedMailbox: permissions.includes('Mail.ReadWrite.Shared'),
    mailAddress: mailAddress ?? '',
  };
}
