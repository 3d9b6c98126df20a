import { readFileSync } from 'node:fs';
import * as z from 'zod';

/** The companion's configuration, from the environment. This is the only place that reads it. */
const origin = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://jira.example.com' })
  .transform((url) => url.replace(/\/+$/, ''));

const environmentSchema = z.object({
  MAIL_OAUTH_HOST: z.string().default('127.0.0.1').describe('Address to listen on.'),
  MAIL_OAUTH_PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65535)
    .default(8765)
    .describe('Port to listen on; 0 for a free one.'),
  MAIL_OAUTH_PUBLIC_URL: origin
    .optional()
    .describe(
      'Origin under which browsers reach the companion, for its redirect URI. Default: http://localhost:<port>.',
    ),
  JIRA_URL: origin
    .optional()
    .describe('Base URL of the Jira that says who is asking. Needed unless only this machine can connect.'),
  HTTPS_PROXY: z.string().optional().describe('Proxy for every outgoing connection: http://, https:// or socks5://.'),
  NO_PROXY: z.string().optional().describe('Hosts reached without the proxy, separated by commas.'),
  MAIL_OAUTH_EXTRA_CA_FILE: z
    .string()
    .optional()
    .describe('PEM file of certificate authorities to trust besides the usual ones.'),
  MAIL_OAUTH_ALLOWED_HOSTS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .toLowerCase()
        .split(/[,\s]+/)
        .filter(Boolean),
    )
    .describe('Hosts outside the known Microsoft clouds that settings may name, separated by commas.'),
});

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string | undefined;
  readonly jiraUrl: string | undefined;
  readonly proxy: { readonly url: string; readonly noProxy?: string } | undefined;
  readonly extraCaPem: readonly string[];
  readonly allowedHosts: readonly string[];
}

/** A configuration that the companion cannot start with; each line says which variable and why, never its value. */
export class ConfigError extends Error {}

const loopback = ['127.0.0.1', '::1', 'localhost'];

/** Reads the environment. Throws {@link ConfigError}. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const parsed = environmentSchema.safeParse(
    Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== '')),
  );
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
  }
  const { data } = parsed;
  if (!loopback.includes(data.MAIL_OAUTH_HOST) && data.JIRA_URL === undefined) {
    throw new ConfigError('JIRA_URL: needed when other machines can connect, because Jira says who is asking');
  }
  return {
    host: data.MAIL_OAUTH_HOST,
    port: data.MAIL_OAUTH_PORT,
    publicUrl: data.MAIL_OAUTH_PUBLIC_URL,
    jiraUrl: data.JIRA_URL,
    proxy:
      data.HTTPS_PROXY === undefined
        ? undefined
        : { url: data.HTTPS_PROXY, ...(data.NO_PROXY !== undefined && { noProxy: data.NO_PROXY }) },
    extraCaPem: data.MAIL_OAUTH_EXTRA_CA_FILE === undefined ? [] : [readPem(data.MAIL_OAUTH_EXTRA_CA_FILE)],
    allowedHosts: data.MAIL_OAUTH_ALLOWED_HOSTS,
  };
}

function readPem(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new ConfigError('MAIL_OAUTH_EXTRA_CA_FILE: the file cannot be read');
  }
}

/** Every variable with its meaning, for `--help` and the documentation. */
export const configDescription = (): { name: string; meaning: string }[] =>
  Object.entries(environmentSchema.shape).map(([name, schema]) => ({ name, meaning: schema.description ?? '' }));
