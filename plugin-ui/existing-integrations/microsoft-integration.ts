import { cloudInstances } from '#facts/cloud-instances.ts';
import type { Integration } from '../jira/jira-rest.ts';

const authorityHosts: ReadonlySet<string> = new Set(
  Object.values(cloudInstances).flatMap(({ authorityHost, authorityAliases }) => [authorityHost, ...authorityAliases]),
);

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host.toLowerCase() : '');

/** True for a link that signs in at one of Microsoft's clouds, whatever Jira calls its type. */
export const isMicrosoftIntegration = ({ authorizationEndpoint }: Integration): boolean =>
  authorityHosts.has(hostOf(authorizationEndpoint));
