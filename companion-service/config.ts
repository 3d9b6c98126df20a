import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { type CustomClouds, customCloudsSchema } from '#facts/custom-clouds.ts';
import { readNetwork } from './probes/public-address.ts';
import { Secret } from './probes/secret.ts';
import { type StorageConfig, storageConfigOf, storageVariables } from './storage/storage-config.ts';

/** The companion's configuration, from the environment. This is the only place that reads it. */
const origin = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://jira.example.com' })
  .transform((url) => url.replace(/\/+$/, ''));

const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .toLowerCase()
      .split(/[,\s]+/)
      .filter(Boolean),
  );

const isNetwork = (text: string): boolean => {
  try {
    return readNetwork(text).length > 0;
  } catch {
    return false;
  }
};

/** An address, or a network in CIDR notation. */
const isNetworkOrAddress = (text: string): boolean =>
  isNetwork(text) || isNetwork(`${text}/32`) || isNetwork(`${text}/128`);

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
  MAIL_OAUTH_TLS_CERT_FILE: z
    .string()
    .optional()
    .describe('PEM file of the certificate chain, where the companion itself speaks https.'),
  MAIL_OAUTH_TLS_KEY_FILE: z.string().optional().describe('PEM file of the private key that belongs to it.'),
  MAIL_OAUTH_TRUSTED_PROXIES: list
    .refine(
      (entries) => entries.every(isNetworkOrAddress),
      'must be addresses or networks such as 10.0.0.5 10.1.0.0/16',
    )
    .describe(
      'Addresses or networks of the reverse proxies whose X-Forwarded headers are believed. Without TLS of its own, nobody else may connect from outside this machine.',
    ),
  JIRA_URL: origin
    .optional()
    .describe('Base URL of the Jira that says who is asking. Needed unless only this machine can connect.'),
  JIRA_STICKY_COOKIE: z
    .string()
    .regex(/^[\w.-]{1,100}$/, 'must be the name of a cookie')
    .optional()
    .describe('Name of the load balancer’s cookie that keeps a Jira session on its node; passed on to Jira only.'),
  JIRA_OAUTH_CLIENT_ID: z
    .string()
    .max(255)
    .optional()
    .describe('Client ID of the incoming link in Jira, where the companion has an origin of its own.'),
  JIRA_OAUTH_CLIENT_SECRET_FILE: z.string().optional().describe('File that holds the client secret of that link.'),
  HTTPS_PROXY: z.string().optional().describe('Proxy for every outgoing connection: http://, https:// or socks5://.'),
  NO_PROXY: z.string().optional().describe('Hosts reached without the proxy, separated by commas.'),
  MAIL_OAUTH_EXTRA_CA_FILE: z
    .string()
    .optional()
    .describe('PEM file of certificate authorities to trust besides the usual ones.'),
  MAIL_OAUTH_ALLOWED_HOSTS: list.describe(
    'Hosts outside the known Microsoft clouds that settings may name: host, or host:port, separated by commas.',
  ),
  MAIL_OAUTH_CLOUDS_FILE: z
    .string()
    .optional()
    .describe('JSON file of further clouds by id, in the shape that docs/custom-clouds.md shows.'),
  MAIL_OAUTH_ALLOWED_NETWORKS: list
    .refine((entries) => entries.every(isNetwork), 'must be networks such as 10.1.0.0/16')
    .describe('Networks that are not public and that allowed hosts may lie in, in CIDR notation.'),
  ...storageVariables,
});

export interface Config {
  /** Clouds that are no plan of Microsoft's; added to the facts when the companion starts. */
  readonly customClouds?: CustomClouds;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string | undefined;
  readonly jiraUrl: string | undefined;
  readonly proxy: { readonly url: string; readonly noProxy?: string } | undefined;
  readonly extraCaPem: readonly string[];
  readonly allowedHosts: readonly string[];
  readonly allowedNetworks?: readonly string[];
  /** PEM of certificate chain and key, where the companion itself speaks https. */
  readonly tls?: { readonly certificatePem: string; readonly key: Secret };
  readonly trustedProxies?: readonly string[];
  readonly stickyCookie?: string;
  readonly storage?: StorageConfig;
  readonly jiraClient?: { readonly clientId: string; readonly clientSecret: Secret };
}

/** A configuration that the companion cannot start with; each line says which variable and why, never its value. */
export class ConfigError extends Error {}

/** True for an address that only this machine can connect to. */
export const isLoopback = (host: string): boolean => ['127.0.0.1', '::1', 'localhost'].includes(host);

type Read = z.infer<typeof environmentSchema>;

/** Reads the environment. Throws {@link ConfigError}. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.entries(environment).filter(([, value]) => value !== '');
  const unknown = given.filter(([name]) => name.startsWith('MAIL_OAUTH_') && !(name in environmentSchema.shape));
  if (unknown.length > 0) throw new ConfigError(unknown.map(([name]) => `${name}: is not known`).join('\n'));
  const parsed = environmentSchema.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
  }
  const { data } = parsed;
  const tls = tlsOf(data);
  const jiraClient = jiraClientOf(data);
  assertSafeToListen(data, tls !== undefined);
  return {
    host: data.MAIL_OAUTH_HOST,
    port: data.MAIL_OAUTH_PORT,
    publicUrl: data.MAIL_OAUTH_PUBLIC_URL,
    jiraUrl: data.JIRA_URL,
    proxy:
      data.HTTPS_PROXY === undefined
        ? undefined
        : { url: data.HTTPS_PROXY, ...(data.NO_PROXY !== undefined && { noProxy: data.NO_PROXY }) },
    extraCaPem:
      data.MAIL_OAUTH_EXTRA_CA_FILE === undefined
        ? []
        : [readText('MAIL_OAUTH_EXTRA_CA_FILE', data.MAIL_OAUTH_EXTRA_CA_FILE)],
    allowedHosts: data.MAIL_OAUTH_ALLOWED_HOSTS,
    allowedNetworks: data.MAIL_OAUTH_ALLOWED_NETWORKS,
    trustedProxies: data.MAIL_OAUTH_TRUSTED_PROXIES,
    storage: storageConfigOf(data),
    ...(tls && { tls }),
    ...(data.JIRA_STICKY_COOKIE !== undefined && { stickyCookie: data.JIRA_STICKY_COOKIE }),
    ...(jiraClient && { jiraClient }),
    ...(data.MAIL_OAUTH_CLOUDS_FILE !== undefined && { customClouds: readClouds(data.MAIL_OAUTH_CLOUDS_FILE) }),
  };
}

/** Outside this machine nobody may ask without saying who they are, and nothing may travel in the clear. */
function assertSafeToListen(data: Read, hasTls: boolean): void {
  if (isLoopback(data.MAIL_OAUTH_HOST)) return;
  if (data.JIRA_URL === undefined) {
    throw new ConfigError('JIRA_URL: needed when other machines can connect, because Jira says who is asking');
  }
  if (!hasTls && data.MAIL_OAUTH_TRUSTED_PROXIES.length === 0) {
    throw new ConfigError(
      'MAIL_OAUTH_TLS_CERT_FILE or MAIL_OAUTH_TRUSTED_PROXIES: one of them is needed when other machines can connect, because secrets must not travel in the clear',
    );
  }
}

function tlsOf({ MAIL_OAUTH_TLS_CERT_FILE: cert, MAIL_OAUTH_TLS_KEY_FILE: key }: Read): Config['tls'] {
  if (cert === undefined && key === undefined) return undefined;
  if (cert === undefined) throw new ConfigError('MAIL_OAUTH_TLS_CERT_FILE: needed beside the key');
  if (key === undefined) throw new ConfigError('MAIL_OAUTH_TLS_KEY_FILE: needed beside the certificate');
  return {
    certificatePem: readText('MAIL_OAUTH_TLS_CERT_FILE', cert),
    key: new Secret(readText('MAIL_OAUTH_TLS_KEY_FILE', key)),
  };
}

function jiraClientOf(data: Read): Config['jiraClient'] {
  const { JIRA_OAUTH_CLIENT_ID: clientId, JIRA_OAUTH_CLIENT_SECRET_FILE: file, JIRA_URL: jiraUrl } = data;
  if (clientId === undefined && file === undefined) return undefined;
  if (clientId === undefined) throw new ConfigError('JIRA_OAUTH_CLIENT_ID: needed beside the secret');
  if (file === undefined) throw new ConfigError('JIRA_OAUTH_CLIENT_SECRET_FILE: needed beside the client ID');
  if (!jiraUrl?.startsWith('https:')) throw new ConfigError('JIRA_URL: must be https for signing in with Jira');
  if (data.MAIL_OAUTH_PUBLIC_URL === undefined) {
    throw new ConfigError('MAIL_OAUTH_PUBLIC_URL: needed for signing in with Jira, which sends the browser back to it');
  }
  return { clientId, clientSecret: new Secret(readText('JIRA_OAUTH_CLIENT_SECRET_FILE', file).trim()) };
}

/** Clouds of the operator. Throws {@link ConfigError} that names the field, not its value. */
function readClouds(path: string): CustomClouds {
  let json: unknown;
  try {
    json = JSON.parse(readText('MAIL_OAUTH_CLOUDS_FILE', path));
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError('MAIL_OAUTH_CLOUDS_FILE: the file is not valid JSON');
  }
  const parsed = customCloudsSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new ConfigError(
    parsed.error.issues
      .map(({ path: at, message }) => `MAIL_OAUTH_CLOUDS_FILE: ${at.join('.')}: ${message}`)
      .join('\n'),
  );
}

function readText(variable: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new ConfigError(`${variable}: the file cannot be read`);
  }
}

/** A variable as it is documented. */
interface DescribedVariable {
  readonly name: string;
  readonly meaning: string;
  /** What it is when left out, where that is a value. */
  readonly byDefault: string | undefined;
}

/** Every variable with its meaning and default, for `--help`, `npm run config` and the documentation. */
export const configDescription = (): readonly DescribedVariable[] =>
  Object.entries(environmentSchema.shape).map(([name, schema]) => {
    const { data } = schema.safeParse(undefined);
    const byDefault = typeof data === 'string' || typeof data === 'number' ? String(data) : undefined;
    return { name, meaning: schema.description ?? '', byDefault };
  });
