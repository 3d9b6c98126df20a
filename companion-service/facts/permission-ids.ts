import type { Source } from './fact.ts';
import type { Grant, Protocol } from './scopes.ts';

/** The service that a permission belongs to, by its application id; the same in every cloud. */
export const resourceApplications = {
  graph: { id: '00000003-0000-0000-c000-000000000000', displayName: 'Microsoft Graph' },
  exchange: { id: '00000002-0000-0ff1-ce00-000000000000', displayName: 'Office 365 Exchange Online' },
} as const;

/** One row of "API permissions": what to tick, where, and the id for manifests and `az ad app permission add`. */
export interface Permission {
  readonly name: string;
  readonly resource: keyof typeof resourceApplications;
  /** As manifests spell it: `Scope` is delegated, `Role` is for an app without a user. */
  readonly type: 'Scope' | 'Role';
  /** Absent where no source names it; the portal finds it by name. */
  readonly id?: string;
  readonly source: Source;
}

const seenInManifests: Source = {
  url: 'https://learn.microsoft.com/en-us/graph/permissions-reference',
  readOn: '2026-11-23',
  certainty: 'observed',
};

const scope = (name: string, id: string): Permission => ({
  name,
  resource: 'graph',
  type: 'Scope',
  id,
  source: seenInManifests,
});
const role = (name: string, resource: Permission['resource'], id?: string, source = seenInManifests): Permission => ({
  name,
  resource,
  type: 'Role',
  ...(id !== undefined && { id }),
  source,
});
const notFound: Source = {
  ...seenInManifests,
  certainty: 'unconfirmed',
  doubt: 'no source names the id: choose the permission by its name',
};

/**
 * Delegated mail permissions are registered under Microsoft Graph but requested with Exchange's host; those for an app
 * without a user are registered under Office 365 Exchange Online.
 */
export const permissions = {
  imapDelegated: scope('IMAP.AccessAsUser.All', '652390e4-393a-48de-9484-05f9b1212954'),
  popDelegated: scope('POP.AccessAsUser.All', 'd7b7f2d9-0f45-4ea1-9d42-e50810c06991'),
  smtpDelegated: scope('SMTP.Send', '258f6531-6087-4cc4-bb90-092c5fb3ed3f'),
  mailReadWrite: scope('Mail.ReadWrite', '024d486e-b451-40bb-833d-3e66d98c5c73'),
  mailReadWriteShared: scope('Mail.ReadWrite.Shared', '5df07973-7d5d-46ed-9847-1271055cbd51'),
  userRead: scope('User.Read', 'e1fe6dd8-ba31-4d61-89e7-88639da4683d'),
  openid: scope('openid', '37f7f235-527c-4136-accd-4a02d197296e'),
  profile: scope('profile', '14dad69e-099b-42c9-810b-d002981feec1'),
  offlineAccess: scope('offline_access', '7427e0e9-2fba-42fe-b0c0-848c9e6a8182'),
  imapAppOnly: role('IMAP.AccessAsApp', 'exchange', '5e5addcd-3e8d-4e90-baf5-964efab2b20a'),
  popAppOnly: role('POP.AccessAsApp', 'exchange', 'cb842b43-da6e-4506-86fe-bb12199c656d'),
  smtpAppOnly: role('SMTP.SendAsApp', 'exchange', undefined, notFound),
  mailReadWriteAppOnly: role('Mail.ReadWrite', 'graph', 'e2a3a72e-5f79-4c64-b1b1-878b674786c9'),
} as const satisfies Record<string, Permission>;

const ofProtocol = {
  imap: { delegated: permissions.imapDelegated, shared: permissions.imapDelegated, appOnly: permissions.imapAppOnly },
  pop: { delegated: permissions.popDelegated, shared: permissions.popDelegated, appOnly: permissions.popAppOnly },
  smtp: { delegated: permissions.smtpDelegated, shared: permissions.smtpDelegated, appOnly: permissions.smtpAppOnly },
  graph: {
    delegated: permissions.mailReadWrite,
    shared: permissions.mailReadWriteShared,
    appOnly: permissions.mailReadWriteAppOnly,
  },
} as const satisfies Record<Protocol, Record<'delegated' | 'shared' | 'appOnly', Permission>>;

/** Permissions to grant for one way of reading one mailbox. */
export const permissionsFor = (protocol: Protocol, grant: Grant, sharedMailbox: boolean): readonly Permission[] =>
  grant === 'client_credentials'
    ? [ofProtocol[protocol].appOnly]
    : [
        ofProtocol[protocol][sharedMailbox ? 'shared' : 'delegated'],
        permissions.offlineAccess,
        permissions.openid,
        permissions.profile,
        permissions.userRead,
      ];
