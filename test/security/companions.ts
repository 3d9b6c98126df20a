import { Writable } from 'node:stream';
import { fetch, type RequestInit } from 'undici';
import { type Companion, type CompanionParts, startCompanion } from '../../companion-service/companion.ts';
import type { Config } from '../../companion-service/config.ts';
import { memoryStores } from '../../companion-service/http/memory-stores.ts';
import type { AskingStores } from '../../companion-service/http/stores.ts';
import { createMappedNetworkDoor } from '../../companion-service/probes/network/mapped-network-door.ts';
import { apiTokenPrefix } from '../../companion-service/storage/api-tokens.ts';
import { jiraBaseUrl, registrationOf } from '../sandbox/organizations.ts';
import type { Sandbox } from '../sandbox/start-sandbox.ts';

export interface OwnCompanion {
  readonly port: number;
  readonly log: readonly string[];
  /** Asks under `/mail-oauth`, never following a redirect. */
  ask(path: string, init?: RequestInit): ReturnType<typeof fetch>;
  close: Companion['close'];
}

/** A companion of a test's own in the simulated world, which the test asks itself, as a reverse proxy would. */
export async function startOwnCompanion(
  { world, edge }: Sandbox,
  { config = {}, ...parts }: { config?: Partial<Config> } & Omit<Partial<CompanionParts>, 'config'> = {},
): Promise<OwnCompanion> {
  const lines: string[] = [];
  const log = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const { map, mailExchangers, certificateAuthority } = world;
  const companion = await startCompanion({
    config: {
      host: '127.0.0.1',
      port: 0,
      publicUrl: jiraBaseUrl,
      jiraUrl: jiraBaseUrl,
      proxy: undefined,
      extraCaPem: [],
      allowedHosts: [],
      ...config,
    },
    door: createMappedNetworkDoor({ map, mailExchangers, caPem: certificateAuthority.certificatePem }),
    toBrowserAddress: edge.toBrowserAddress,
    log,
    ...parts,
  });
  return {
    port: companion.port,
    log: lines,
    ask: (path, init) => fetch(`http://localhost:${companion.port}/mail-oauth${path}`, { redirect: 'manual', ...init }),
    close: companion.close,
  };
}

/** Stores in memory that know some API tokens, by name: `{ 'all': ['diagnose', …] }` is presented as `tokenOf('all')`. */
export function storesWithTokens(tokens: Readonly<Record<string, readonly string[]>>): AskingStores {
  return {
    ...memoryStores(),
    apiTokenOf: async (presented) => {
      const found = Object.entries(tokens).find(([name]) => presented === tokenOf(name));
      if (!found) return undefined;
      const [name, scopes] = found;
      const at = new Date();
      return { id: name, name, scopes, madeBy: 'test', madeAt: at, expiresAt: at, revokedAt: null, lastUsedAt: null };
    },
  };
}

export const tokenOf = (name: string): string => `${apiTokenPrefix}${name.padEnd(43, '0')}`;

/** What the page sends with everything that changes something. */
export const fromPage = { 'content-type': 'application/json', 'x-requested-by': 'jira-mail-oauth' };

/** Our own cookies of an answer, as the next request sends them. */
export const cookiesOf = (response: Awaited<ReturnType<typeof fetch>>): string =>
  response.headers
    .getSetCookie()
    .map((line) => line.slice(0, line.indexOf(';')))
    .join('; ');

export const clientSecretOf = (plan: Parameters<typeof registrationOf>[0], registration: string): string =>
  registrationOf(plan, registration).secrets[0]?.value ?? 'missing';
