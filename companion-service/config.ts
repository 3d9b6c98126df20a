import type * as z from 'zod';
import { type CustomClouds, customCloudsSchema } from '#facts/custom-clouds.ts';
import { ConfigError } from './configuration/config-error.ts';
import { configuredEnvironment, readSecretFile, readText } from './configuration/config-file.ts';
import { configSchema } from './configuration/config-schema.ts';
import { type ProxySettings, readProxy } from './probes/network/proxy-settings.ts';
import type { Secret } from './probes/secret.ts';
import { type StorageConfig, storageConfigOf } from './storage/storage-config.ts';

export interface Config {
  /** Clouds that are no plan of Microsoft's; added to the facts when the companion starts. */
  readonly customClouds?: CustomClouds;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string | undefined;
  readonly jiraUrl: string | undefined;
  readonly proxy: ProxySettings | undefined;
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

/** True for an address that only this machine can connect to. */
export const isLoopback = (host: string): boolean => ['127.0.0.1', '::1', 'localhost'].includes(host);

type Read = z.infer<typeof configSchema>;

/** Reads the environment, and the configuration file it names. Throws {@link ConfigError}. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const parsed = configSchema.safeParse(configuredEnvironment(environment));
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
    proxy: proxyOf(data),
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

function proxyOf({ HTTPS_PROXY: url, NO_PROXY: noProxy }: Read): Config['proxy'] {
  if (url === undefined) return undefined;
  try {
    readProxy(url);
  } catch (error) {
    throw new ConfigError(`HTTPS_PROXY: ${(error as Error).message}`);
  }
  return { url, ...(noProxy !== undefined && { noProxy }) };
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
    key: readSecretFile('MAIL_OAUTH_TLS_KEY_FILE', key),
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
  return { clientId, clientSecret: readSecretFile('JIRA_OAUTH_CLIENT_SECRET_FILE', file) };
}

/** Clouds of the operator alone, for commands that need nothing else. Throws {@link ConfigError}. */
export function readCustomClouds(environment: NodeJS.ProcessEnv): CustomClouds {
  const path = configuredEnvironment(environment)['MAIL_OAUTH_CLOUDS_FILE'];
  return path === undefined ? {} : readClouds(path);
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
