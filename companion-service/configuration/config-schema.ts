import * as z from 'zod';
import { readNetwork } from '../probes/network/public-address.ts';
import { Secret } from '../probes/secret.ts';
import { storageVariables } from '../storage/storage-config.ts';

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

/** Every setting of the companion, by its name in the environment and in the configuration file alike. */
export const configSchema = z.object({
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
  HTTPS_PROXY: z
    .string()
    .transform((url) => new Secret(url))
    .optional()
    .describe('Proxy for every outgoing connection: http://, https:// or socks5://; https_proxy too.'),
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

/** Settings that may hold a secret; each can be given as a file instead, named by the same name with `_FILE`. */
export const secretSettings = ['DATABASE_URL', 'HTTPS_PROXY'] as const;

/** Settings whose value is a secret, or may hold one: a file that has one of them is for its owner only. */
export const sensitiveSettings: readonly string[] = [
  ...secretSettings,
  'MAIL_OAUTH_MASTER_KEY',
  'MAIL_OAUTH_MASTER_KEY_PREVIOUS',
];

/** Names of everything that can be set. */
export const settingNames: readonly string[] = [
  'MAIL_OAUTH_CONFIG',
  ...Object.keys(configSchema.shape),
  ...secretSettings.map((name) => `${name}_FILE`),
];

/** A setting as it is documented. */
interface DescribedVariable {
  readonly name: string;
  readonly meaning: string;
  /** What it is when left out, where that is a value. */
  readonly byDefault: string | undefined;
}

/** Every setting with its meaning and default, for `--help`, `npm run config` and the documentation. */
export const configDescription = (): readonly DescribedVariable[] => [
  {
    name: 'MAIL_OAUTH_CONFIG',
    meaning:
      'JSON file with any of the settings below by their names. The environment wins over it; --config names it too.',
    byDefault: undefined,
  },
  ...Object.entries(configSchema.shape).flatMap(([name, schema]) => {
    const { data } = schema.safeParse(undefined);
    const byDefault = typeof data === 'string' || typeof data === 'number' ? String(data) : undefined;
    const described = { name, meaning: schema.description ?? '', byDefault };
    if (!(secretSettings as readonly string[]).includes(name)) return [described];
    const asFile = {
      name: `${name}_FILE`,
      meaning: `File that holds ${name}, for its owner only.`,
      byDefault: undefined,
    };
    return [described, asFile];
  }),
];
