import { cloudInstances } from '#facts/cloud-instances.ts';
import { connectionValues } from '#facts/connection-values.ts';
import { planOf } from '#facts/plans.ts';
import { type Protocol, type Resource, resourceOf } from '#facts/scopes.ts';
import type { Settings } from '#facts/settings.ts';
import type { Peer } from '../../probes/observations.ts';

/** Names of the observations of each peer, protocol and resource. */
export const connectionOf = {
  authority: 'authorityConnection',
  graph: 'graphConnection',
  imap: 'imapConnection',
  pop: 'popConnection',
  smtp: 'smtpConnection',
} as const satisfies Record<Peer, string>;

export const tokenOf = { outlook: 'outlookToken', graph: 'graphToken' } as const satisfies Record<Resource, string>;

export const resources = ['outlook', 'graph'] as const satisfies readonly Resource[];

/** The authority is always talked to; the others only where a protocol is chosen. */
export const isTalkedTo =
  (peer: Peer) =>
  (settings: Settings): boolean =>
    peer === 'authority' || settings.protocols.includes(peer);

export const uses =
  (protocol: Protocol) =>
  (settings: Settings): boolean =>
    settings.protocols.includes(protocol);

export const wantsTokenFor =
  (resource: Resource) =>
  ({ protocols }: Settings): boolean =>
    protocols.some((protocol) => resourceOf[protocol] === resource);

/** True where a person signs in; false for an app without a user. */
export const isDelegated = ({ grant }: Settings): boolean => grant === 'authorization_code';

/** A mailbox that someone else than itself signs in for. */
export const isShared = (settings: Settings): boolean =>
  isDelegated(settings) &&
  settings.signInAddress !== undefined &&
  settings.signInAddress.toLowerCase() !== settings.mailAddress.toLowerCase();

/** The account expected to sign in. */
export const expectedAccount = ({ signInAddress, mailAddress }: Settings): string => signInAddress ?? mailAddress;

/** The resource whose token comes with the refresh token. */
export const firstResource = (settings: Settings): Resource | undefined => connectionValues(settings).resources[0];

export const authorityHosts = ({ plan }: Settings): readonly string[] => {
  const { authorityHost, authorityAliases } = cloudInstances[planOf(plan).cloudInstance];
  return [authorityHost, ...authorityAliases];
};

/** Tenants that stand for many. */
export const isOpenTenant = (tenant: string): boolean => ['common', 'organizations', 'consumers'].includes(tenant);
