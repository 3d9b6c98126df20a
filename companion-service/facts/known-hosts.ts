import { cloudInstances } from './cloud-instances.ts';
import { connectionValues } from './connection-values.ts';
import { planIds, planOf } from './plans.ts';
import type { FieldError, Settings } from './settings.ts';

/** Hosts that tokens and secrets may be sent to, by the kind of secret: taken from the facts, and from nowhere else. */
const authorityHosts = (): string[] =>
  Object.values(cloudInstances).flatMap((cloud) => [cloud.authorityHost, ...cloud.authorityAliases]);
const graphHosts = (): string[] => planIds.map((id) => new URL(planOf(id).graphResource).host);
const mailHosts = (): string[] =>
  planIds.flatMap((id) => [planOf(id).imap.host, planOf(id).pop.host, planOf(id).smtp.host]);

/**
 * Overrides that lead outside the known clouds. Each would receive the client secret or an access token, so none is
 * followed unless the operator has listed the host.
 */
export function unknownHostErrors(settings: Settings, allowedHosts: readonly string[] = []): FieldError[] {
  const { overrides = {} } = settings;
  const errors: FieldError[] = [];
  const require = (field: string, host: string | undefined, known: readonly string[]): void => {
    if (host !== undefined && ![...known, ...allowedHosts].includes(host.toLowerCase())) {
      errors.push({ field: `overrides.${field}`, code: 'HOST_NOT_KNOWN' });
    }
  };
  const hostOf = (url: string | undefined): string | undefined => (url === undefined ? undefined : new URL(url).host);
  require('authorizationEndpoint', hostOf(overrides.authorizationEndpoint), authorityHosts());
  require('tokenEndpoint', hostOf(overrides.tokenEndpoint), authorityHosts());
  require('graphResource', hostOf(overrides.graphResource), graphHosts());
  for (const protocol of ['imap', 'pop', 'smtp'] as const) {
    require(`${protocol}.host`, overrides[protocol]?.host, mailHosts());
  }
  return errors;
}

/** What a host is for: which of our secrets it may see. */
export type Purpose = 'authority' | 'graph' | 'mail' | 'jira';

export interface KnownEndpoint {
  readonly host: string;
  readonly port: number;
  readonly purpose: Purpose;
}

/** Ports that mail servers are reached at; any other would make the companion a port scanner. */
const mailPorts = { imap: [993, 143], pop: [995, 110], smtp: [587, 465, 25] } as const;

/** Overrides of a mail server's port that no mail protocol uses. */
export function unknownPortErrors(settings: Settings): FieldError[] {
  const values = connectionValues(settings);
  return (['imap', 'pop', 'smtp'] as const)
    .filter((protocol) => !(mailPorts[protocol] as readonly number[]).includes(values[protocol].port))
    .map((protocol) => ({ field: `overrides.${protocol}.port`, code: 'PORT_MALFORMED' }));
}

const endpoints = (hosts: readonly string[], ports: readonly number[], purpose: Purpose): KnownEndpoint[] =>
  [...new Set(hosts)].flatMap((host) => ports.map((port) => ({ host, port, purpose })));

const hostsOf = (protocol: 'imap' | 'pop' | 'smtp'): string[] => planIds.map((id) => planOf(id)[protocol].host);

/** Every host and port of the facts, and what it is for. The companion connects nowhere else unless configured. */
export const knownEndpoints = (): readonly KnownEndpoint[] => [
  ...endpoints(authorityHosts(), [443], 'authority'),
  ...endpoints(graphHosts(), [443], 'graph'),
  ...(['imap', 'pop', 'smtp'] as const).flatMap((protocol) =>
    endpoints(hostsOf(protocol), mailPorts[protocol], 'mail'),
  ),
];
