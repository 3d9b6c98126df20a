import { type Permission, permissionsFor } from './permission-ids.ts';
import { type PlanId, planOf } from './plans.ts';
import type { Grant, Protocol } from './scopes.ts';

/** `signInAudience` of an app registration: whose accounts may sign in. */
export type SignInAudience = 'AzureADMyOrg' | 'AzureADMultipleOrgs' | 'AzureADandPersonalMicrosoftAccount';

/** What is known when somebody asks how to register the app; only the first five have to be. */
export interface RegistrationRequest {
  readonly plan: PlanId;
  readonly grant: Grant;
  readonly protocols: readonly Protocol[];
  readonly sharedMailbox: boolean;
  /** Where sign-ins return: Jira's Redirect URL first. Not used by an app without a user. */
  readonly redirectUris: readonly string[];
  readonly mailAddress?: string | undefined;
  /** Who signs in for a shared mailbox. */
  readonly signInAddress?: string | undefined;
  readonly tenant?: string | undefined;
  readonly clientId?: string | undefined;
  /** Name of the app registration. */
  readonly displayName?: string | undefined;
}

/** An app registration as it has to be, and what Exchange has to be told of it. */
export interface WantedRegistration {
  readonly displayName: string;
  readonly audience: SignInAudience;
  readonly redirectUris: readonly string[];
  readonly permissions: readonly Permission[];
  /** IMAP and POP without a user: Full Access on the mailbox for the app's service principal. */
  readonly needsMailboxPermission: boolean;
  /** Roles of RBAC for Applications, granted in Exchange on one mailbox instead of in Entra on all. */
  readonly exchangeRoles: readonly string[];
}

const defaultDisplayName = 'Jira mail';

/**
 * Protocols that RBAC for Applications covers. With it nothing is consented to in Entra, because grants add up: a
 * consent for the whole tenant would undo the limit.
 * @see https://learn.microsoft.com/en-us/exchange/permissions-exo/application-rbac
 */
const exchangeRoleOf: Partial<Record<Protocol, string>> = {
  graph: 'Application Mail.ReadWrite',
  smtp: 'Application SMTP.SendAsApp',
};

/** Jira looks users up before it reads their mail over Graph with an app's own token. */
const userReadAll: Permission = {
  name: 'User.Read.All',
  resource: 'graph',
  type: 'Role',
  id: 'df021288-bdef-4463-88db-98f22de89214',
  source: {
    url: 'https://confluence.atlassian.com/adminjiraserver/integrating-with-oauth-2-0-1005784173.html',
    readOn: '2026-11-01',
    certainty: 'observed',
    doubt: 'asked for by Atlassian beside Mail.ReadWrite; whether Jira works without it is not known',
  },
};

/** Multitenant only where the endpoints leave the tenant open; a personal account belongs to no organization. */
function audienceOf({ plan, tenant }: RegistrationRequest): SignInAudience {
  if (plan === 'personal') return 'AzureADandPersonalMicrosoftAccount';
  return tenant === 'common' || tenant === 'organizations' ? 'AzureADMultipleOrgs' : 'AzureADMyOrg';
}

function permissionsOf({ grant, protocols, sharedMailbox }: RegistrationRequest): Permission[] {
  const wanted =
    grant === 'client_credentials'
      ? protocols.flatMap((protocol) =>
          exchangeRoleOf[protocol] === undefined
            ? permissionsFor(protocol, grant, sharedMailbox)
            : protocol === 'graph'
              ? [userReadAll]
              : [],
        )
      : protocols.flatMap((protocol) => permissionsFor(protocol, grant, sharedMailbox));
  return [...new Map(wanted.map((permission) => [`${permission.resource} ${permission.name}`, permission])).values()];
}

/** Works out the registration. Pure; every value follows from the request. */
export function wantedRegistration(request: RegistrationRequest): WantedRegistration {
  const isAppOnly = request.grant === 'client_credentials';
  const roles = isAppOnly ? request.protocols.flatMap((protocol) => exchangeRoleOf[protocol] ?? []) : [];
  return {
    displayName: request.displayName?.trim() || defaultDisplayName,
    audience: audienceOf(request),
    redirectUris: isAppOnly ? [] : [...new Set(request.redirectUris)],
    permissions: permissionsOf(request),
    needsMailboxPermission:
      isAppOnly && request.protocols.some((protocol) => protocol === 'imap' || protocol === 'pop'),
    exchangeRoles: [...new Set(roles)],
  };
}

/** True where Exchange has to be told of the app: an app without a user. */
export const needsExchange = ({ needsMailboxPermission, exchangeRoles }: WantedRegistration): boolean =>
  needsMailboxPermission || exchangeRoles.length > 0;

/** The tenant when it names one; undefined for `common` and its like, and while it is not known. */
export const namedTenant = (tenant: string | undefined): string | undefined =>
  tenant === undefined || ['common', 'organizations', 'consumers'].includes(tenant) ? undefined : tenant;

/** `Connect-ExchangeOnline` for the plan, with the parameter that chooses the cloud. */
export const connectExchangeLine = (plan: PlanId): string => {
  const { exchangeEnvironmentName } = planOf(plan);
  return `Connect-ExchangeOnline${exchangeEnvironmentName === undefined ? '' : ` -ExchangeEnvironmentName ${exchangeEnvironmentName}`}`;
};
