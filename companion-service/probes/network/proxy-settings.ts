import { Secret } from '../secret.ts';

/** A proxy as configured, and the hosts that go without it. */
export interface ProxySettings {
  /** `http://`, `https://`, `socks5://`, `socks5h://` or `socks4://`, with user and password where it wants them. */
  readonly url: Secret;
  /** Hosts, domain suffixes (`.example.com`) or `*`, separated by commas, each with an optional port. */
  readonly noProxy?: string;
}

/** What a proxy wants to know of us. Some take a token for the user, so that is secret too. */
export interface ProxyCredentials {
  readonly user: Secret;
  readonly password: Secret;
}

/** User and password as they go to a web proxy. @see https://www.rfc-editor.org/rfc/rfc7617#section-2 */
export const basicLogin = ({ user, password }: ProxyCredentials): Secret =>
  new Secret(Buffer.from(`${user.reveal()}:${password.reveal()}`, 'utf8').toString('base64'));

/** A proxy ready to be used. Credentials stay in here. */
export interface ProxyRoute {
  readonly kind: 'http' | 'https' | 'socks4' | 'socks5';
  readonly host: string;
  readonly port: number;
  readonly credentials?: ProxyCredentials;
  /** The proxy without its credentials, for reports. */
  readonly route: string;
}

const kinds: Readonly<Record<string, { kind: ProxyRoute['kind']; port: number }>> = {
  'http:': { kind: 'http', port: 80 },
  'https:': { kind: 'https', port: 443 },
  'socks:': { kind: 'socks5', port: 1080 },
  'socks4:': { kind: 'socks4', port: 1080 },
  'socks4a:': { kind: 'socks4', port: 1080 },
  'socks5:': { kind: 'socks5', port: 1080 },
  'socks5h:': { kind: 'socks5', port: 1080 },
};

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new TypeError('a % in user or password of the proxy has to be written %25');
  }
}

/**
 * Reads a proxy address; one without a scheme is a web proxy's, as everywhere. Throws a `TypeError` without quoting the
 * address, because it may hold a password.
 */
export function readProxy(configured: Secret): ProxyRoute {
  const address = configured.reveal();
  const url = address.includes('://') ? address : `http://${address}`;
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const scheme = parsed && kinds[parsed.protocol];
  if (!parsed || !scheme || parsed.hostname === '') {
    throw new TypeError('the address of the proxy must look like http://host:port or socks5://host:port');
  }
  const port = Number(parsed.port) || scheme.port;
  return {
    kind: scheme.kind,
    host: parsed.hostname.replace(/^\[|\]$/g, ''),
    port,
    route: `${parsed.protocol}//${parsed.hostname}:${port}`,
    ...(parsed.username !== '' && {
      credentials: { user: new Secret(decoded(parsed.username)), password: new Secret(decoded(parsed.password)) },
    }),
  };
}

/** This machine itself, which another one cannot lead to. */
const isThisMachine = (host: string): boolean => /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/.test(host);

/**
 * Whether a host goes without the proxy: this machine, and what `NO_PROXY` takes out; without a port, any port is meant.
 */
export function isExempt(noProxy: string, host: string, port?: number): boolean {
  const wanted = host.toLowerCase().replace(/\.$/, '');
  if (isThisMachine(wanted)) return true;
  return noProxy
    .toLowerCase()
    .split(/[,\s]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      const [, name = entry, onlyPort] = /^(.+?):(\d+)$/.exec(entry) ?? [];
      if (onlyPort !== undefined && port !== undefined && Number(onlyPort) !== port) return false;
      const suffix = name.replace(/^\*/, '');
      if (suffix === '') return true;
      return wanted === suffix.replace(/^\./, '') || wanted.endsWith(suffix.startsWith('.') ? suffix : `.${suffix}`);
    });
}
