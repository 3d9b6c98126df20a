import { jiraIntegrationPrefixes } from '#facts/jira-rest.ts';
import type { NetworkDoor } from '../network/network-door.ts';
import { exchangeJson } from './http-exchange.ts';
import { headersOf, type JiraProof } from './jira-standing.ts';

/** What Jira keeps of an OAuth 2.0 integration, as far as it is worth noting. It tells no secret, and none is taken. */
export interface JiraIntegration {
  readonly name?: string;
  readonly clientId?: string;
  readonly authorizationEndpoint?: string;
  readonly tokenEndpoint?: string;
  readonly scopes?: string;
}

const noted = ['name', 'clientId', 'authorizationEndpoint', 'tokenEndpoint'] as const;
const longestText = 300;

function integrationOf(row: Readonly<Record<string, unknown>>): JiraIntegration {
  const texts = noted.flatMap((field) => {
    const value = row[field];
    return typeof value === 'string' ? [[field, value.slice(0, longestText)] as const] : [];
  });
  const scopes = Array.isArray(row['scopes']) ? row['scopes'].filter((scope) => typeof scope === 'string') : [];
  return { ...Object.fromEntries(texts), ...(scopes.length > 0 && { scopes: scopes.join(' ').slice(0, longestText) }) };
}

const isRow = (row: unknown): row is Readonly<Record<string, unknown>> => typeof row === 'object' && row !== null;

/**
 * Asks the configured Jira, as whoever calls, for an integration of its own: as it is there, `absent`, or `notTold` when
 * Jira does not say (it did not answer, has no such resource, or does not let this caller see it).
 */
export async function jiraIntegration(
  door: Pick<NetworkDoor, 'request'>,
  jiraUrl: string,
  proof: JiraProof,
  id: string,
  timeoutMs = 5_000,
): Promise<JiraIntegration | 'absent' | 'notTold'> {
  const headers = headersOf(proof);
  if (!headers) return 'notTold';
  const limits = { signal: AbortSignal.timeout(timeoutMs), timeoutMs, maxBytes: 4 * 1024 * 1024 };
  for (const prefix of jiraIntegrationPrefixes) {
    const { exchange, json } = await exchangeJson(door, `${jiraUrl}${prefix}/config`, { headers }, limits);
    if (exchange.status !== 200 || !Array.isArray(json)) continue;
    const row = json.filter(isRow).find((one) => String(one['id']) === id);
    return row ? integrationOf(row) : 'absent';
  }
  return 'notTold';
}
